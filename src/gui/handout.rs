//! Writing the agenda to a file, beside the window.

use std::path::PathBuf;

use super::dialog::Written;
use crate::{
    assessment::Assessment,
    evaluation::{agenda, evaluate, within},
    i18n::{Language, PdfText},
    pdf::{PdfError, handout_pdf},
    questionnaire::Questionnaire,
    report::ReportOptions,
    storage::{StorageError, explain, write_report},
};

/// Why there is no agenda.
#[derive(Debug, thiserror::Error)]
pub enum HandoutError {
    /// It can't be made.
    #[error(transparent)]
    Made(#[from] PdfError),
    /// It can't be written.
    #[error(transparent)]
    Written(#[from] StorageError),
}

impl HandoutError {
    /// The problem in the user's language.
    pub fn explain(&self, language: Language) -> String {
        match self {
            Self::Made(error) => PdfText::of(language).agenda_not_made(&error.explain(language)),
            Self::Written(error) => explain(error, language),
        }
    }
}

/// Makes the agenda of a talk of this many minutes and writes it.
///
/// # Errors
/// It can't be made or written.
pub fn write(
    questionnaire: &Questionnaire,
    scan: &Assessment,
    minutes: u32,
    options: &ReportOptions,
    path: PathBuf,
) -> Result<Written, HandoutError> {
    let evaluation = evaluate(questionnaire, scan).map_err(PdfError::from)?;
    let topics = within(&agenda(questionnaire, scan, &evaluation), minutes);
    let bytes = handout_pdf(questionnaire, scan, &evaluation, &topics, options)?;
    write_report(&path, &bytes)?;
    Ok(Written {
        path,
        count: topics.len(),
        minutes: topics.iter().map(|topic| topic.minutes).sum(),
    })
}
