//! Opening a scan: from its own file, or from a report that carries it. Both faces open files here, so that each kind
//! opens, and fails, the same way everywhere.

mod answers;
mod explain;

use std::path::{Path, PathBuf};

use crate::{
    assessment::{
        Assessment,
        format::{DecodeError, DecodeProblem, LARGEST, VERSION, decode},
    },
    contents::{FileKind, is_pdf, kind_of},
    pdf::{self, EmbeddedScan, ExtractError, embedded_scan},
    questionnaire::{Position, Questionnaire},
    storage::{Stamp, StorageError, read_file, read_head},
};

pub use answers::{describe_merged, read_answers};
pub use explain::explain;

/// The bytes that tell what a file is.
const HEAD: u64 = 64 * 1024;

/// A scan, and what kind of file it was in.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The scan.
    pub assessment: Assessment,
    /// The kind of file.
    pub source: Source,
}

/// The kinds of file that a scan is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The scan's own file, where it's saved again; the stamp tells later whether another program changed it.
    Scan(Stamp),
    /// A report; it's never changed.
    Report,
}

/// Why a file doesn't open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It can't be read, or it's neither a report nor a valid scan.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// No scan can be read from this report.
    #[error("{}: {error}", .path.display())]
    Report {
        /// The report.
        path: PathBuf,
        /// What is wrong.
        error: ExtractError,
    },
    /// The scan in this report is unharmed, but not one that this program or question set can open.
    #[error("{}: {error}", .path.display())]
    ScanInReport {
        /// The report.
        path: PathBuf,
        /// What is wrong with the scan in it.
        error: DecodeError,
    },
}

/// Opens a scan or a report.
///
/// # Errors
/// The file can't be read, a report has no scan that can be trusted, or the scan isn't one for this question set.
pub fn open(questionnaire: &Questionnaire, path: &Path) -> Result<Opened, OpenError> {
    refuse_other_kinds(path)?;
    let bytes = read_file(path, pdf::LARGEST)?;
    if !is_pdf(&bytes) {
        let assessment = scan(questionnaire, path, &bytes)?;
        let source = Source::Scan(Stamp::of(&bytes));
        return Ok(Opened { assessment, source });
    }
    let embedded = embedded(path, &bytes)?;
    let decoded = if embedded.format > VERSION {
        // Not even its beginning has to look the same in a newer version.
        Err(unknown_version(embedded.format))
    } else {
        decode(questionnaire, &embedded.bytes)
    };
    let assessment = decoded.map_err(|error| OpenError::ScanInReport {
        path: path.to_owned(),
        error,
    })?;
    let source = Source::Report;
    Ok(Opened { assessment, source })
}

/// Looks at the beginning of a file, so that a film of many gigabytes is told apart without reading it.
fn refuse_other_kinds(path: &Path) -> Result<(), StorageError> {
    let kind = kind_of(&read_head(path, HEAD)?);
    if matches!(
        kind,
        FileKind::Scan | FileKind::Pdf | FileKind::Text | FileKind::Empty | FileKind::Zeros
    ) {
        return Ok(()); // the rest of the file decides
    }
    Err(StorageError::NotAScan {
        path: path.to_owned(),
        error: DecodeError {
            position: Position { line: 1, column: 1 },
            problem: DecodeProblem::OtherFile(kind),
        },
    })
}

/// Takes the scan out of a report as it was put in, also when it's for another question set or a newer program.
///
/// # Errors
/// The file can't be read, isn't a report, or has no scan that can be trusted.
pub fn extract(path: &Path) -> Result<EmbeddedScan, OpenError> {
    embedded(path, &read_file(path, pdf::LARGEST)?)
}

fn embedded(path: &Path, bytes: &[u8]) -> Result<EmbeddedScan, OpenError> {
    embedded_scan(bytes).map_err(|error| OpenError::Report {
        path: path.to_owned(),
        error,
    })
}

fn scan(questionnaire: &Questionnaire, path: &Path, bytes: &[u8]) -> Result<Assessment, StorageError> {
    let path = || path.to_owned();
    if bytes.len() as u64 > LARGEST {
        return Err(StorageError::TooLarge {
            path: path(),
            most: LARGEST,
        });
    }
    decode(questionnaire, bytes).map_err(|error| StorageError::NotAScan { path: path(), error })
}

const fn unknown_version(found: u32) -> DecodeError {
    DecodeError {
        position: Position { line: 1, column: 1 },
        problem: DecodeProblem::UnknownVersion {
            found,
            newest: VERSION,
        },
    }
}
