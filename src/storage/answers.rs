//! Answer files of colleagues: who they are from, and reading many at once.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::Timestamp;

use super::{StorageError, read_scan};
use crate::{
    assessment::{AnswerFile, RespondentId, format::EXTENSION},
    questionnaire::Questionnaire,
};

/// The most files that are looked at in one folder; more is some other folder.
const MOST_FILES: usize = 10_000;

/// A new respondent, drawn from the system's randomness.
///
/// # Errors
/// The system has none to give.
pub fn new_respondent() -> Result<RespondentId, StorageError> {
    let mut bytes = [0; 16];
    match getrandom::fill(&mut bytes) {
        Ok(()) => Ok(RespondentId::from_bytes(bytes)),
        Err(error) => Err(StorageError::Other {
            path: PathBuf::new(),
            error: std::io::Error::other(error.to_string()),
        }),
    }
}

/// Now, in whole seconds.
pub fn now() -> Timestamp {
    let second = Timestamp::now().as_second();
    Timestamp::from_second(second).unwrap_or_default()
}

/// The scans among `paths`, and in the folders among them, but not in folders in those. The scan they
/// are merged into doesn't count as one of them.
///
/// # Errors
/// A folder can't be read or holds too many files.
pub fn answer_paths(paths: &[PathBuf], into: &Path) -> Result<Vec<PathBuf>, StorageError> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            found.extend(scans_in(path)?);
        } else {
            found.push(path.clone());
        }
    }
    found.sort();
    found.dedup();
    let into = fs::canonicalize(into).ok();
    found.retain(|path| into.is_none() || fs::canonicalize(path).ok() != into);
    Ok(found)
}

fn scans_in(folder: &Path) -> Result<Vec<PathBuf>, StorageError> {
    let failed = |error| StorageError::from_io(folder, error);
    let mut found = Vec::new();
    for (count, entry) in fs::read_dir(folder).map_err(failed)?.enumerate() {
        if count == MOST_FILES {
            return Err(StorageError::TooManyFiles(folder.to_owned()));
        }
        let path = entry.map_err(failed)?.path();
        let is_scan = path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case(EXTENSION));
        // A folder with such a name is no scan; anything else that isn't one is listed with the reason.
        if is_scan && !path.is_dir() {
            found.push(path);
        }
    }
    Ok(found)
}

/// Reads answer files one by one, as they are asked for.
pub fn read_answers<'a>(
    questionnaire: &'a Questionnaire,
    paths: &'a [PathBuf],
) -> impl Iterator<Item = AnswerFile<StorageError>> + 'a {
    paths.iter().map(|path| AnswerFile {
        name: path.display().to_string(),
        read: read_scan(questionnaire, path),
    })
}
