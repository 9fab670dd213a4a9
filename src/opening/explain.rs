//! Tells a user why a file doesn't open: what happened, that nothing was lost, and what to do next.

use super::OpenError;
use crate::{
    i18n::{Language, ReportFileText},
    pdf::ExtractError,
    storage::{self, why_not_a_scan},
};

/// The problem in the user's language.
pub fn explain(error: &OpenError, language: Language) -> String {
    let text = ReportFileText::of(language);
    match error {
        OpenError::Storage(error) => storage::explain(error, language),
        OpenError::Report { path, error } => {
            let phrase = match error {
                ExtractError::NotAPdf => ReportFileText::not_a_pdf,
                ExtractError::NoScan => ReportFileText::no_scan,
                ExtractError::OtherMaker => ReportFileText::other_maker,
                ExtractError::Changed => ReportFileText::changed,
                ExtractError::Several => ReportFileText::several,
                ExtractError::Encrypted => ReportFileText::encrypted,
                ExtractError::Damaged => ReportFileText::damaged,
            };
            phrase(text, &path.display().to_string())
        }
        OpenError::ScanInReport { path, error } => {
            text.bad_scan(&path.display().to_string(), &why_not_a_scan(error, language))
        }
    }
}
