//! Writing the agenda of a talk to a file, to print.

use std::path::PathBuf;

use crate::{
    assessment::Assessment,
    evaluation::{agenda, evaluate, within},
    pdf::handout_pdf,
    questionnaire::Questionnaire,
    report::ReportOptions,
    storage::{StorageError, write_report},
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

/// Makes the agenda of a talk of this many minutes and writes it.
///
/// # Errors
/// The file can't be written, or the profile lacks answers so that there is nothing to conclude.
pub fn write(
    questionnaire: &Questionnaire,
    scan: &Assessment,
    minutes: u32,
    options: &ReportOptions,
    path: PathBuf,
) -> Result<Written, StorageError> {
    let failed = |error: String| StorageError::Other {
        path: path.clone(),
        error: std::io::Error::other(error),
    };
    let evaluation = evaluate(questionnaire, scan).map_err(|error| failed(error.to_string()))?;
    let topics = within(&agenda(questionnaire, scan, &evaluation), minutes);
    let bytes = handout_pdf(questionnaire, scan, &evaluation, &topics, options)
        .map_err(|error| failed(error.to_string()))?;
    write_report(&path, &bytes)?;
    Ok(Written {
        path,
        count: topics.len(),
        minutes: topics.iter().map(|topic| topic.minutes).sum(),
    })
}
