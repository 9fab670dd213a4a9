//! Answer files of colleagues: who they are from, and where they are.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::StorageError;
use crate::assessment::{RespondentId, format::EXTENSION};

/// The most files that are looked at in one folder; more is some other folder.
const MOST_FILES: usize = 10_000;

/// A new respondent, drawn from the system's randomness.
///
/// # Errors
/// The system has none to give.
pub fn new_respondent() -> Result<RespondentId, StorageError> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(StorageError::NoRandomness)?;
    Ok(RespondentId::from_bytes(bytes))
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
