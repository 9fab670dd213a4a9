//! The one place that tells a user about a problem with a file: what happened, that nothing was
//! lost, and what to do next, in one sentence or two.

use std::path::Path;

use super::StorageError;
use crate::{
    assessment::format::{DecodeError, DecodeProblem},
    i18n::{Language, number},
};

/// The problem in the user's language.
pub fn explain(error: &StorageError, language: Language) -> String {
    match language {
        Language::Dutch => dutch(error),
        Language::English => english(error),
    }
}

/// Why a text isn't a scan, as part of a sentence.
pub fn why_not_a_scan(error: &DecodeError, language: Language) -> String {
    match language {
        Language::Dutch => decode_dutch(error),
        Language::English => decode_english(error),
    }
}

fn megabytes(language: Language, bytes: u64) -> String {
    number(language, bytes as f64 / (1024.0 * 1024.0), 0)
}

fn dutch(error: &StorageError) -> String {
    let show = |path: &Path| path.display().to_string();
    match error {
        StorageError::NotFound(path) => {
            format!("{} bestaat niet. Kijk of de naam en de map kloppen.", show(path))
        }
        StorageError::IsFolder(path) => {
            format!(
                "{} is een map; kies een bestand. Er is niets veranderd.",
                show(path)
            )
        }
        StorageError::NotAFile(path) => {
            format!(
                "{} is geen gewoon bestand; kies een ander. Er is niets veranderd.",
                show(path)
            )
        }
        StorageError::NoPermission(path) => {
            format!(
                "{} mag niet gelezen of veranderd worden. Er is niets veranderd; kies een andere plek of vraag de beheerder om rechten.",
                show(path)
            )
        }
        StorageError::TooLarge { path, most } => format!(
            "{} is te groot (meer dan {} MB). Er is niets veranderd; kies een ander bestand.",
            show(path),
            megabytes(Language::Dutch, *most)
        ),
        StorageError::TooManyFiles(path) => {
            format!(
                "{} bevat te veel bestanden voor een vragenlijst; kies een andere map.",
                show(path)
            )
        }
        StorageError::NotAFolder(path) => {
            format!("{} is geen map; kies de map met de vragenlijst.", show(path))
        }
        StorageError::Exists(path) => {
            format!(
                "{} bestaat al en is niet overschreven. Kies een andere naam.",
                show(path)
            )
        }
        StorageError::NoDataFolder => {
            "Deze computer heeft geen eigen map voor concepten. Bewaar de zelfscan zelf onder een naam."
                .into()
        }
        StorageError::NoFolder(path) => {
            format!(
                "De map van {} bestaat niet. Er is niets bewaard; maak de map eerst of kies een andere plek.",
                show(path)
            )
        }
        StorageError::NotAScan { path, error } => format!(
            "{}:{}:{}: dit is geen scan die te openen is: {}. Het bestand is niet veranderd.",
            show(path),
            error.position.line,
            error.position.column,
            decode_dutch(error)
        ),
        StorageError::BadQuestions { folder, problems } => {
            format!(
                "In de vragenlijst in {} zitten {} fouten. Bekijk ze met `datalabscan check`.",
                show(folder),
                problems.len()
            )
        }
        StorageError::NoSpace(path) => format!(
            "Er is geen ruimte meer voor {}. De oude inhoud is er nog; maak ruimte of kies een andere plek.",
            show(path)
        ),
        StorageError::InUse(path) => format!(
            "{} is in gebruik door een ander programma. De oude inhoud is er nog; sluit het bestand daar en probeer het opnieuw.",
            show(path)
        ),
        StorageError::Unreachable(path) => format!(
            "De plek van {} is nu niet te bereiken. De oude inhoud is er nog; kijk of het netwerk werkt en probeer het opnieuw.",
            show(path)
        ),
        StorageError::BadName(path) => format!(
            "{} is geen naam die hier kan. Er is niets bewaard; kies een kortere of eenvoudigere naam.",
            show(path)
        ),
        StorageError::Encoding { path, .. } => format!(
            "De instellingen konden niet bewaard worden in {}: de naam van een bestand is geen leesbare tekst. De oude inhoud is er nog.",
            show(path)
        ),
        StorageError::NoRandomness(_) => {
            "De computer geeft geen toevalsgetal, en daarmee is er geen nieuwe invuller te maken. Er is niets veranderd; probeer het opnieuw.".into()
        }
        StorageError::System { path, error } => {
            format!(
                "{} kon niet gelezen of bewaard worden ({error}). De oude inhoud is er nog; probeer het opnieuw of kies een andere plek.",
                show(path)
            )
        }
    }
}

fn decode_dutch(error: &DecodeError) -> String {
    match &error.problem {
        DecodeProblem::Empty => "het bestand is leeg".into(),
        DecodeProblem::NotText => "het bestand is geen leesbare tekst (UTF-8)".into(),
        DecodeProblem::Syntax(_) => "de inhoud is beschadigd of van een ander programma".into(),
        DecodeProblem::DoubleKey(key) => format!("‘{key}’ staat er twee keer"),
        DecodeProblem::UnknownVersion { found, newest } => {
            format!(
                "het bestand heeft versie {found} en dit programma kent alleen versie 1 tot en met {newest}; open het met het programma waarmee het gemaakt is"
            )
        }
        DecodeProblem::OtherQuestionnaire { found, expected } => {
            format!("het bestand hoort bij vragenlijst ‘{found}’ en niet bij ‘{expected}’")
        }
        DecodeProblem::UnknownId(id) => format!("‘{id}’ bestaat niet in deze vragenlijst"),
        DecodeProblem::UnknownLevel { level, highest } => {
            format!("niveau {level} bestaat niet; het hoogste is {highest}")
        }
        DecodeProblem::BadValue { field } => format!("het antwoord bij ‘{field}’ is niet mogelijk"),
        DecodeProblem::UnknownLanguage(code) => format!("taal ‘{code}’ is onbekend"),
    }
}

fn english(error: &StorageError) -> String {
    let show = |path: &Path| path.display().to_string();
    match error {
        StorageError::NotFound(path) => {
            format!("{} doesn’t exist. Check the name and the folder.", show(path))
        }
        StorageError::IsFolder(path) => {
            format!("{} is a folder; choose a file. Nothing was changed.", show(path))
        }
        StorageError::NotAFile(path) => {
            format!(
                "{} isn’t a plain file; choose another. Nothing was changed.",
                show(path)
            )
        }
        StorageError::NoPermission(path) => {
            format!(
                "{} may not be read or changed. Nothing was changed; choose another place or ask the administrator for permission.",
                show(path)
            )
        }
        StorageError::TooLarge { path, most } => format!(
            "{} is too large (more than {} MB). Nothing was changed; choose another file.",
            show(path),
            megabytes(Language::English, *most)
        ),
        StorageError::TooManyFiles(path) => {
            format!(
                "{} holds too many files for a question set; choose another folder.",
                show(path)
            )
        }
        StorageError::NotAFolder(path) => format!(
            "{} isn’t a folder; choose the folder with the question set.",
            show(path)
        ),
        StorageError::Exists(path) => {
            format!(
                "{} exists already and wasn’t overwritten. Choose another name.",
                show(path)
            )
        }
        StorageError::NoDataFolder => {
            "This computer has no folder of its own for drafts. Save the self-assessment under a name.".into()
        }
        StorageError::NoFolder(path) => {
            format!(
                "The folder of {} doesn’t exist. Nothing was saved; make the folder first or choose another place.",
                show(path)
            )
        }
        StorageError::NotAScan { path, error } => format!(
            "{}:{}:{}: this isn’t a scan that can be opened: {}. The file wasn’t changed.",
            show(path),
            error.position.line,
            error.position.column,
            decode_english(error)
        ),
        StorageError::BadQuestions { folder, problems } => {
            format!(
                "The question set in {} has {} errors. See them with `datalabscan check`.",
                show(folder),
                problems.len()
            )
        }
        StorageError::NoSpace(path) => format!(
            "There’s no space left for {}. The old contents are still there; make space or choose another place.",
            show(path)
        ),
        StorageError::InUse(path) => format!(
            "{} is in use by another program. The old contents are still there; close the file there and try again.",
            show(path)
        ),
        StorageError::Unreachable(path) => format!(
            "The place of {} can’t be reached now. The old contents are still there; check the network and try again.",
            show(path)
        ),
        StorageError::BadName(path) => format!(
            "{} is no name that is possible here. Nothing was saved; choose a shorter or simpler name.",
            show(path)
        ),
        StorageError::Encoding { path, .. } => format!(
            "The settings couldn’t be saved in {}: the name of a file isn’t readable text. The old contents are still there.",
            show(path)
        ),
        StorageError::NoRandomness(_) => {
            "The computer gives no random number, and without one no new respondent can be made. Nothing was changed; try again.".into()
        }
        StorageError::System { path, error } => {
            format!(
                "{} couldn’t be read or saved ({error}). The old contents are still there; try again or choose another place.",
                show(path)
            )
        }
    }
}

fn decode_english(error: &DecodeError) -> String {
    match &error.problem {
        DecodeProblem::Empty => "the file is empty".into(),
        DecodeProblem::NotText => "the file isn’t readable text (UTF-8)".into(),
        DecodeProblem::Syntax(_) => "the contents are damaged or from another program".into(),
        DecodeProblem::DoubleKey(key) => format!("‘{key}’ stands twice"),
        DecodeProblem::UnknownVersion { found, newest } => {
            format!(
                "the file has version {found} and this program knows only versions 1 to {newest}; open it with the program that made it"
            )
        }
        DecodeProblem::OtherQuestionnaire { found, expected } => {
            format!("the file belongs to question set ‘{found}’, not to ‘{expected}’")
        }
        DecodeProblem::UnknownId(id) => format!("‘{id}’ isn’t in this question set"),
        DecodeProblem::UnknownLevel { level, highest } => {
            format!("there is no level {level}; the highest is {highest}")
        }
        DecodeProblem::BadValue { field } => format!("the answer to ‘{field}’ isn’t possible"),
        DecodeProblem::UnknownLanguage(code) => format!("language ‘{code}’ is unknown"),
    }
}
