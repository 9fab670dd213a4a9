//! The one place that tells a user about a problem with a file: what happened, that nothing was
//! lost, and what to do next, in one sentence or two.

use std::{io, path::Path};

use super::{Holder, StorageError};
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
        StorageError::TooLarge { path, most } => {
            let megabytes = number(language, *most as f64 / (1024.0 * 1024.0), 0);
            text.too_large(&path.display().to_string(), &megabytes)
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
        StorageError::NotAScan { path, error } => text.not_a_scan(
            &path.display().to_string(),
            error.position.line,
            error.position.column,
            &why_not_a_scan(error, language),
        ),
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
        StorageError::Encoding { path, .. } => text.encoding(&path.display().to_string()),
        StorageError::NoRandomness(_) => text.no_randomness().to_owned(),
        StorageError::System { path, error } => {
            text.system(&path.display().to_string(), &in_words(error, language))
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

/// Why a text isn't a scan, as part of a sentence.
pub fn why_not_a_scan(error: &DecodeError, language: Language) -> String {
    let text = ScanText::of(language);
    match &error.problem {
        DecodeProblem::OtherFile(kind) => kind.name(language),
        DecodeProblem::NotText => text.not_text().to_owned(),
        DecodeProblem::Quotes => text.quotes().to_owned(),
        DecodeProblem::Syntax(_) => text.syntax().to_owned(),
        DecodeProblem::DoubleKey(key) => text.double_key(key),
        DecodeProblem::UnknownVersion { found, newest } => text.unknown_version(*found, *newest),
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
fn in_words(error: &io::Error, language: Language) -> String {
    let text = SystemText::of(language);
    let code = error.raw_os_error();
    let by_code = if cfg!(windows) {
        by_windows_code
    } else {
        by_unix_code
    };
    if let Some(words) = code.and_then(|code| by_code(text, code)) {
        return words.to_owned();
    }
    let words = match error.kind() {
        io::ErrorKind::FileTooLarge => text.too_large(),
        io::ErrorKind::InvalidInput => text.bad_name(),
        io::ErrorKind::NotConnected
        | io::ErrorKind::ConnectionAborted
        | io::ErrorKind::ConnectionReset
        | io::ErrorKind::ConnectionRefused
        | io::ErrorKind::BrokenPipe => text.no_connection(),
        io::ErrorKind::Unsupported => text.refused(),
        io::ErrorKind::OutOfMemory => text.no_memory(),
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => text.unreadable(),
        _ => return code.map_or_else(|| text.unknown().to_owned(), |code| text.code(code)),
    };
    words.to_owned()
}

/// What the standard library has no kind for.
const fn by_windows_code(text: SystemText, code: i32) -> Option<&'static str> {
    Some(match code {
        // ERROR_INVALID_NAME, ERROR_FILENAME_EXCED_RANGE, ERROR_DIRECTORY
        123 | 206 | 267 => text.bad_name(),
        // ERROR_BAD_NETPATH, ERROR_NETWORK_BUSY, ERROR_UNEXP_NET_ERR, ERROR_NETNAME_DELETED, ERROR_BAD_NET_NAME,
        // ERROR_SEM_TIMEOUT, ERROR_CONNECTION_UNAVAIL, ERROR_NETWORK_UNREACHABLE
        53 | 54 | 59 | 64 | 67 | 121 | 1201 | 1231 => text.no_connection(),
        // ERROR_WRITE_PROTECT, ERROR_NOT_READY, ERROR_CRC, ERROR_SECTOR_NOT_FOUND, ERROR_WRITE_FAULT, ERROR_READ_FAULT,
        // ERROR_GEN_FAILURE, ERROR_IO_DEVICE, ERROR_DEVICE_NOT_CONNECTED
        19 | 21 | 23 | 27 | 29 | 30 | 31 | 1117 | 1167 => text.bad_disk(),
        // ERROR_VIRUS_INFECTED, ERROR_VIRUS_DELETED, ERROR_ACCESS_DISABLED_BY_POLICY, ERROR_CLOUD_FILE_ACCESS_DENIED
        225 | 226 | 1260 | 395 => text.refused(),
        // ERROR_TOO_MANY_OPEN_FILES
        4 => text.too_many_open(),
        _ => return None,
    })
}

/// What the standard library has no kind for.
const fn by_unix_code(text: SystemText, code: i32) -> Option<&'static str> {
    Some(match code {
        // EIO, ENXIO, ENODEV
        5 | 6 | 19 => text.bad_disk(),
        // ENFILE, EMFILE
        23 | 24 => text.too_many_open(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_system_are_in_the_language_of_the_user() {
        let errors: [fn() -> io::Error; 6] = [
            || io::ErrorKind::FileTooLarge.into(),
            || io::ErrorKind::BrokenPipe.into(),
            || io::Error::from_raw_os_error(5),
            || io::Error::from_raw_os_error(24),
            || io::Error::from_raw_os_error(9999),
            || io::Error::other("no such thing"),
        ];
        for error in errors {
            let said = Language::ALL.map(|language| {
                let (path, error) = ("scan.datalabscan".into(), error());
                explain(&StorageError::System { path, error }, language)
            });
            assert_ne!(said[0], said[1]);
            for words in said {
                assert!(!words.contains(&error().to_string()), "{words}");
            }
        }
        let said = |error| in_words(&error, Language::Dutch);
        assert_eq!(
            said(io::Error::from_raw_os_error(9999)),
            "het systeem meldt fout 9999"
        );
        assert_eq!(
            said(io::ErrorKind::FileTooLarge.into()),
            "het bestand is te groot voor deze plek"
        );
    }

    #[test]
    fn codes_without_a_kind_are_worded_too() {
        let text = SystemText::of(Language::Dutch);
        assert_eq!(by_unix_code(text, 5), Some(text.bad_disk()));
        assert_eq!(by_windows_code(text, 123), Some(text.bad_name()));
        assert_eq!(by_windows_code(text, 64), Some(text.no_connection()));
        assert_eq!(by_windows_code(text, 5), None);
    }
}
