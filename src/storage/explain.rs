//! The one place that tells a user about a problem with a file: what happened, that nothing was
//! lost, and what to do next, in one sentence or two.

use std::path::Path;

use super::{
    Holder, StorageError,
    disk::{Cause, Failure},
    names::NameProblem,
};
use crate::{
    assessment::format::{DecodeError, DecodeProblem},
    clock,
    contents::Wanted,
    i18n::{FileText, Language, ScanText, SystemText, answer_number, date_time, number},
};

/// The problem in the user's language.
pub fn explain(error: &StorageError, language: Language) -> String {
    let text = FileText::of(language);
    match error {
        StorageError::NotFound(path) => text.not_found(&path.display().to_string()),
        StorageError::IsFolder(path) => text.is_folder(&path.display().to_string()),
        StorageError::NotAFile(path) => text.not_a_file(&path.display().to_string()),
        StorageError::NoPermission(path) => text.no_permission(&path.display().to_string()),
        StorageError::ReadOnly(path) => text.read_only(&path.display().to_string()),
        StorageError::Newer(path) => text.newer(&path.display().to_string()),
        StorageError::Changed(path) => text.changed(&path.display().to_string()),
        StorageError::TooLarge { path, most } => {
            let megabytes = number(language, *most as f64 / (1024.0 * 1024.0), 0);
            text.too_large(&path.display().to_string(), &megabytes)
        }
        StorageError::TooManyRespondents { path, most } => {
            text.too_many_respondents(&path.display().to_string(), *most)
        }
        StorageError::TooManyFiles(path) => text.too_many_files(&path.display().to_string()),
        StorageError::TooDeep(path) => text.too_deep(&path.display().to_string()),
        StorageError::NotAFolder(path) => text.not_a_folder(&path.display().to_string()),
        StorageError::Exists(path) => text.exists(&path.display().to_string()),
        StorageError::NotOurs { path, kind } => {
            text.not_ours(&path.display().to_string(), &kind.name(language))
        }
        StorageError::NoDataFolder => text.no_data_folder().to_owned(),
        StorageError::NoFolder(path) => text.no_folder(&path.display().to_string()),
        StorageError::NotAScan {
            path,
            error:
                DecodeError {
                    problem: DecodeProblem::OtherFile(kind),
                    ..
                },
        } => text.other_kind(
            &path.display().to_string(),
            &kind.name(language),
            kind.cure(Wanted::Scan, language),
        ),
        StorageError::NotAScan { path, error } => {
            let (file, reason) = (path.display().to_string(), why_not_a_scan(error, language));
            match line_of(error) {
                Some(line) => text.not_a_scan_at(&file, line, &reason),
                None => text.not_a_scan(&file, &reason),
            }
        }
        StorageError::BadQuestions { folder, problems } => {
            text.bad_questions(&folder.display().to_string(), problems.len())
        }
        StorageError::NoSpace(path) => text.no_space(&path.display().to_string()),
        StorageError::InUse(path) => text.in_use(&path.display().to_string()),
        StorageError::Locked { path, holder } => {
            let [owner, since] = holder
                .as_ref()
                .map_or_else(|| unknown_holder(text), |one| words_of(one, language));
            text.locked(&path.display().to_string(), &owner, &since)
        }
        StorageError::Unreachable(path) => text.unreachable(&path.display().to_string()),
        StorageError::BadName(path) => text.bad_name(&path.display().to_string()),
        StorageError::Name { path, problem } => {
            let name = path.file_name().unwrap_or_default().display().to_string();
            match problem {
                NameProblem::Device => text.device_name(&name),
                NameProblem::Ending => text.name_ending(&name),
                NameProblem::Sign(sign) if sign.is_control() => text.name_control().to_owned(),
                NameProblem::Sign(sign) => text.name_sign(&name, &sign.to_string()),
            }
        }
        StorageError::Encoding { path, .. } => text.encoding(&path.display().to_string()),
        StorageError::NoRandomness(_) => text.no_randomness().to_owned(),
        StorageError::System(failure, path) => {
            text.system(&path.display().to_string(), &in_words(failure, language))
        }
    }
}

/// That a lock was found which nobody needed any more.
pub fn explain_left(path: &Path, holder: &Holder, language: Language) -> String {
    let [owner, since] = words_of(holder, language);
    FileText::of(language).lock_left(&path.display().to_string(), &owner, &since)
}

fn words_of(holder: &Holder, language: Language) -> [String; 2] {
    [
        holder.owner.clone(),
        date_time(language, clock::local(holder.since)),
    ]
}

fn unknown_holder(text: FileText) -> [String; 2] {
    [text.somebody().to_owned(), text.some_time().to_owned()]
}

/// The line that helps whoever looks in the text; a file as a whole has none.
fn line_of(error: &DecodeError) -> Option<usize> {
    let is_whole = matches!(
        error.problem,
        DecodeProblem::NotText
            | DecodeProblem::CutOff
            | DecodeProblem::UnknownVersion { .. }
            | DecodeProblem::OtherQuestionnaire { .. }
            | DecodeProblem::OtherFile(_)
    );
    Some(error.position.line).filter(|line| *line > 1 && !is_whole)
}

/// Why a text isn't a scan, as part of a sentence.
pub fn why_not_a_scan(error: &DecodeError, language: Language) -> String {
    let text = ScanText::of(language);
    match &error.problem {
        DecodeProblem::OtherFile(kind) => kind.name(language),
        DecodeProblem::NotText => text.not_text().to_owned(),
        DecodeProblem::Quotes => text.quotes().to_owned(),
        DecodeProblem::CutOff => text.cut_off().to_owned(),
        DecodeProblem::UnknownVersion { found, newest } if found > newest => text.newer_version().to_owned(),
        // There never was a version below the first.
        DecodeProblem::Syntax(_) | DecodeProblem::UnknownVersion { .. } => text.syntax().to_owned(),
        DecodeProblem::TooMany(most) => text.too_many(*most),
        DecodeProblem::DoubleKey(key) => text.double_key(key),
        DecodeProblem::OtherQuestionnaire { found, expected } => text.other_questionnaire(found, expected),
        DecodeProblem::UnknownId(id) => text.unknown_id(id),
        DecodeProblem::UnknownLevel { level, highest } => {
            text.unknown_answer(&answer_number(language, *level), u16::from(*highest) + 1)
        }
        DecodeProblem::BadValue { field } => text.bad_value(field),
        DecodeProblem::UnknownLanguage(code) => text.unknown_language(code),
    }
}

/// What the system reports, as part of a sentence: its own words are in its own language.
fn in_words(failure: &Failure, language: Language) -> String {
    let text = SystemText::of(language);
    let words = match failure.cause {
        Cause::TooLarge => text.too_large(),
        Cause::BadDisk => text.bad_disk(),
        Cause::Refused => text.refused(),
        Cause::NoMemory => text.no_memory(),
        Cause::TooManyOpen => text.too_many_open(),
        Cause::Unreadable => text.unreadable(),
        Cause::Incomplete => text.incomplete(),
        _ => {
            let code = failure.code.map(|code| text.code(code));
            return code.unwrap_or_else(|| text.unknown().to_owned());
        }
    };
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use std::io;

    use super::*;
    use crate::storage::disk::System;

    #[test]
    fn every_number_of_both_systems_is_a_sentence_in_the_language_of_the_user() {
        let path = Path::new("scan.datalabscan");
        for system in [System::Linux, System::Windows] {
            let mut with_words = 0;
            for code in 1..10_000 {
                let failure = Failure::of(system, code);
                let said = Language::ALL.map(|language| explain(&StorageError::of(path, failure), language));
                assert_ne!(said[0], said[1], "{system:?} {code}");
                with_words += usize::from(!said[0].contains(&code.to_string()));
                for words in said {
                    let begins = words.contains("scan.datalabscan") && words.ends_with('.');
                    assert!(begins && !words.contains("os error"), "{words}");
                }
            }
            assert!(with_words > 40, "{system:?}: {with_words}");
        }
    }

    #[test]
    fn the_words_of_the_system_are_not_shown() {
        let said = |error: io::Error| in_words(&error.into(), Language::Dutch);
        assert_eq!(
            said(io::Error::from_raw_os_error(9999)),
            "het systeem meldt fout 9999"
        );
        assert_eq!(
            said(io::ErrorKind::FileTooLarge.into()),
            "het bestand is te groot voor deze plek"
        );
        assert_eq!(
            said(io::Error::other("no such thing")),
            "er ging iets onverwachts mis"
        );
    }
}
