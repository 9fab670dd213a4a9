//! Writing the agenda to a file, beside the window.

use std::path::PathBuf;

use super::dialog::Written;
use crate::{
    evaluation::{Case, agenda, within},
    pdf::handout_pdf,
    report::ReportOptions,
    storage::{StorageError, write_report},
};

/// Makes the agenda of a talk of this many minutes and writes it.
///
/// # Errors
/// The file can't be written.
pub fn write(
    case: &Case,
    minutes: u32,
    options: &ReportOptions,
    path: PathBuf,
) -> Result<Written, StorageError> {
    let failed = |error: String| StorageError::Other {
        path: path.clone(),
        error: std::io::Error::other(error),
    };
    let topics = within(&agenda(case), minutes);
    let bytes = handout_pdf(case, &topics, options).map_err(|error| failed(error.to_string()))?;
    write_report(&path, &bytes)?;
    Ok(Written {
        path,
        count: topics.len(),
        minutes: topics.iter().map(|topic| topic.minutes).sum(),
    })
}
