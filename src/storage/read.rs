//! Reading, with limits that keep hostile files harmless.

use std::{borrow::Cow, path::Path};

use super::{StorageError, disk, file_exists};
use crate::{contents::unicode, questionnaire::SourceFile};

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
    if file_exists(folder) {
        return Err(StorageError::NotAFolder(folder.to_owned()));
    }
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
                bytes: in_utf8(read_file(&path, LARGEST_QUESTIONS)?),
            });
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// The bytes of the same text as all programs of today write it; an editor may have saved it with two bytes to a letter.
fn in_utf8(bytes: Vec<u8>) -> Vec<u8> {
    let decoded = match unicode(&bytes) {
        Ok(Cow::Owned(text)) => Some(text.into_bytes()),
        Ok(Cow::Borrowed(_)) | Err(_) => None,
    };
    decoded.unwrap_or(bytes)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::questionnaire::build;

    const FOLDER: &str = "questions/datalab";

    #[test]
    fn a_question_set_is_the_same_however_an_editor_saved_it() {
        let plain = read_question_set(Path::new(FOLDER)).unwrap();
        let hash = |files: &[SourceFile]| build(files).unwrap().questionnaire.hash().to_owned();
        for to_bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let folder = tempfile::tempdir().unwrap();
            for file in &plain {
                let text = std::str::from_utf8(&file.bytes).unwrap().replace('\n', "\r\n");
                let marked = format!("\u{feff}{text}");
                let bytes: Vec<u8> = marked.encode_utf16().flat_map(to_bytes).collect();
                fs::write(folder.path().join(&file.name), bytes).unwrap();
            }
            let wide = read_question_set(folder.path()).unwrap();
            assert_eq!(hash(&wide), hash(&plain));
        }
    }

    #[test]
    fn a_file_is_no_folder_of_questions() {
        let file = Path::new("Cargo.toml");
        assert!(matches!(
            read_question_set(file),
            Err(StorageError::NotAFolder(_))
        ));
        // A way that leads through a file leads nowhere.
        assert!(matches!(
            read_file(&file.join("scan.datalabscan"), 1),
            Err(StorageError::NotFound(_))
        ));
    }
}
