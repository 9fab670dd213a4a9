//! Tells a user why a file doesn't open: what happened, that nothing was lost, and what to do next.

use super::OpenError;
use crate::{
    i18n::Language,
    pdf::ExtractError,
    storage::{self, why_not_a_scan},
};

/// The problem in the user's language.
pub fn explain(error: &OpenError, language: Language) -> String {
    match (error, language) {
        (OpenError::Storage(error), _) => storage::explain(error, language),
        (OpenError::Report { path, error }, Language::Dutch) => dutch(&path.display().to_string(), *error),
        (OpenError::Report { path, error }, Language::English) => {
            english(&path.display().to_string(), *error)
        }
        (OpenError::ScanInReport { path, error }, Language::Dutch) => format!(
            "De scan in {} is hier niet te openen: {}. Het bestand is niet veranderd.",
            path.display(),
            why_not_a_scan(error, language)
        ),
        (OpenError::ScanInReport { path, error }, Language::English) => format!(
            "The scan in {} can’t be opened here: {}. The file wasn’t changed.",
            path.display(),
            why_not_a_scan(error, language)
        ),
    }
}

fn dutch(path: &str, error: ExtractError) -> String {
    match error {
        ExtractError::NotAPdf => {
            format!(
                "{path} is geen pdf. Er is niets veranderd; kies een rapport dat met dit programma gemaakt is."
            )
        }
        ExtractError::NoScan => format!(
            "In {path} zit geen scan: het rapport is zonder scan gemaakt, bijvoorbeeld voor publicatie. Er is niets veranderd; vraag de maker om de scan zelf."
        ),
        ExtractError::OtherMaker => format!(
            "In {path} zit geen scan: deze pdf is gemaakt of opnieuw bewaard met een ander programma. Er is niets veranderd; kies het rapport zoals dit programma het maakte, of de scan zelf."
        ),
        ExtractError::Changed => format!(
            "De scan in {path} is veranderd nadat het rapport gemaakt is, en wordt daarom niet geopend. Het bestand is niet veranderd; vraag de maker om het oorspronkelijke rapport of de scan zelf."
        ),
        ExtractError::Encrypted => format!(
            "{path} is versleuteld; daardoor is de scan niet te lezen. Het bestand is niet veranderd; kies het rapport zonder beveiliging, of de scan zelf."
        ),
        ExtractError::Damaged => format!(
            "{path} is beschadigd of niet compleet; daardoor is de scan niet te lezen. Het bestand is niet veranderd; haal het rapport opnieuw op, of kies de scan zelf."
        ),
    }
}

fn english(path: &str, error: ExtractError) -> String {
    match error {
        ExtractError::NotAPdf => {
            format!(
                "{path} isn’t a PDF. Nothing was changed; choose a report that was made with this program."
            )
        }
        ExtractError::NoScan => format!(
            "There is no scan in {path}: the report was made without it, for example for publication. Nothing was changed; ask its maker for the scan itself."
        ),
        ExtractError::OtherMaker => format!(
            "There is no scan in {path}: this PDF was made or saved anew with another program. Nothing was changed; choose the report as this program made it, or the scan itself."
        ),
        ExtractError::Changed => format!(
            "The scan in {path} was changed after the report was made, so it isn’t opened. The file wasn’t changed; ask its maker for the original report or the scan itself."
        ),
        ExtractError::Encrypted => format!(
            "{path} is encrypted, so the scan can’t be read. The file wasn’t changed; choose the report without protection, or the scan itself."
        ),
        ExtractError::Damaged => format!(
            "{path} is damaged or incomplete, so the scan can’t be read. The file wasn’t changed; fetch the report again, or choose the scan itself."
        ),
    }
}
