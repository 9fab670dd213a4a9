//! Reading, with limits that keep hostile files harmless.

use std::path::Path;

use super::{StorageError, disk};
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
    let length = length_of(path)?;
    let too_large = || StorageError::TooLarge {
        path: path.to_owned(),
        most,
    };
    if length > most {
        return Err(too_large());
    }
    // The file may have grown since; never read on without end.
    let bytes = disk::read(path, most + 1).map_err(StorageError::at(path))?;
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
    length_of(path)?;
    disk::read(path, most).map_err(StorageError::at(path))
}

/// The length of a plain file, in bytes.
fn length_of(path: &Path) -> Result<u64, StorageError> {
    let facts = disk::facts(path).map_err(StorageError::at(path))?;
    if facts.is_folder {
        return Err(StorageError::IsFolder(path.to_owned()));
    }
    if facts.is_file {
        Ok(facts.length)
    } else {
        Err(StorageError::NotAFile(path.to_owned()))
    }
}

/// Reads the `.ron` files of a question set; other files don't count.
///
/// # Errors
/// The folder or a file can't be read.
pub fn read_question_set(folder: &Path) -> Result<Vec<SourceFile>, StorageError> {
    let failed = StorageError::at(folder);
    let mut files = Vec::new();
    for path in disk::entries(folder).map_err(&failed)? {
        let path = path.map_err(&failed)?;
        let name = path.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        let is_ron = path.extension().is_some_and(|extension| extension == "ron");
        if let Some(name) = name.filter(|_| is_ron && !disk::is_folder(&path)) {
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
