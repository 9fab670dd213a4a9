//! Writing the agenda of a talk to a file, to print.

use std::path::PathBuf;

use crate::{
    evaluation::{Case, agenda, within},
    i18n::{CollaborationText, Language},
    pdf::{PdfError, handout_pdf},
    report::ReportOptions,
    storage::{Replace, StorageError, explain, write_report},
};

/// An agenda that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The file.
    pub path: PathBuf,
    /// Questions on it.
    pub count: usize,
    /// How long the talk takes, in minutes.
    pub minutes: u32,
}

/// Why the agenda wasn't written.
#[derive(Debug, thiserror::Error)]
pub enum HandoutError {
    /// The PDF can't be made.
    #[error(transparent)]
    Pdf(#[from] PdfError),
    /// The file can't be written.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl HandoutError {
    /// What to tell the user.
    pub fn explain(&self, language: Language) -> String {
        match self {
            Self::Pdf(_) => CollaborationText::of(language).handout_failed().to_owned(),
            Self::Storage(error) => explain(error, language),
        }
    }
}

/// Makes the agenda of a talk of this many minutes and writes it.
///
/// # Errors
/// See [`HandoutError`].
pub fn write(
    case: &Case,
    minutes: u32,
    options: &ReportOptions,
    path: PathBuf,
) -> Result<Written, HandoutError> {
    let topics = within(&agenda(case), minutes);
    let bytes = handout_pdf(case, &topics, options)?;
    write_report(&path, &bytes, Replace::Own)?;
    Ok(Written {
        path,
        count: topics.len(),
        minutes: topics.iter().map(|topic| topic.minutes).sum(),
    })
}
