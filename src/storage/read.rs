//! Reading, with limits that keep hostile files harmless.

use std::{
    fs::{self, File},
    io::Read,
    path::Path,
};

use super::StorageError;
use crate::questionnaire::SourceFile;

/// The most that is read of one file of a question set, in bytes.
const LARGEST_QUESTIONS: u64 = 4 * 1024 * 1024;

/// The most files that a question set may have.
const MOST_FILES: usize = 500;

/// Reads a plain file of at most `most` bytes.
///
/// # Errors
/// Not there, not a plain file, no permission, too large, or whatever the system reports.
pub fn read_file(path: &Path, most: u64) -> Result<Vec<u8>, StorageError> {
    let failed = |error| StorageError::from_io(path, error);
    let metadata = fs::metadata(path).map_err(failed)?;
    if metadata.is_dir() {
        return Err(StorageError::IsFolder(path.to_owned()));
    }
    if !metadata.is_file() {
        return Err(StorageError::NotAFile(path.to_owned()));
    }
    let too_large = || StorageError::TooLarge {
        path: path.to_owned(),
        most,
    };
    if metadata.len() > most {
        return Err(too_large());
    }
    let mut bytes = Vec::with_capacity(metadata.len() as usize);
    let file = File::open(path).map_err(failed)?;
    // The file may have grown since; never read on without end.
    file.take(most + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > most {
        Err(too_large())
    } else {
        Ok(bytes)
    }
}

/// Reads the first bytes of a plain file, `most` of them at most.
///
/// # Errors
/// Not there, not a plain file, no permission, or whatever the system reports.
pub fn read_head(path: &Path, most: u64) -> Result<Vec<u8>, StorageError> {
    let failed = |error| StorageError::from_io(path, error);
    let metadata = fs::metadata(path).map_err(failed)?;
    if metadata.is_dir() {
        return Err(StorageError::IsFolder(path.to_owned()));
    }
    if !metadata.is_file() {
        return Err(StorageError::NotAFile(path.to_owned()));
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed)?;
    file.take(most).read_to_end(&mut bytes).map_err(failed)?;
    Ok(bytes)
}

/// Reads the `.ron` files of a question set; other files don't count.
///
/// # Errors
/// The folder or a file can't be read.
pub fn read_question_set(folder: &Path) -> Result<Vec<SourceFile>, StorageError> {
    let failed = |error| StorageError::from_io(folder, error);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        let is_ron = path.extension().is_some_and(|extension| extension == "ron");
        if let Some(name) = name.filter(|_| is_ron && !path.is_dir()) {
            if files.len() == MOST_FILES {
                return Err(StorageError::TooManyFiles(folder.to_owned()));
            }
            files.push(SourceFile {
                name,
                bytes: read_file(&path, LARGEST_QUESTIONS)?,
            });
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}
