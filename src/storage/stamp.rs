//! Notices that another program changed a scan since it was read, so that saving never undoes that.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::{
    Lock, StorageError, Versions, read_file,
    write::{create_file, encoded, write_file},
};
use crate::{
    assessment::{Assessment, format::LARGEST},
    questionnaire::Questionnaire,
};

/// Names that are tried for a file beside another.
const MOST_BESIDE: usize = 1000;

/// What a file held when it was last read or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp([u8; 32]);

impl Stamp {
    /// The stamp of these contents.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }
}

/// How it went to save a scan in the file it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Update {
    /// It's saved; this is what the file holds.
    Saved(Stamp),
    /// The file holds something else by now and stays as it is; nothing when that's larger than any scan.
    Changed(Vec<u8>),
}

/// Saves a scan in the file it was read from, unless that holds something else than `known` by now. No other copy of this
/// program changes it between looking and writing; another program has some milliseconds in which its change goes unseen. What
/// it held goes to the earlier versions.
///
/// # Errors
/// The file can't be read or written; it's then still there, untouched.
pub fn update_scan(
    questionnaire: &Questionnaire,
    path: &Path,
    assessment: &Assessment,
    known: &Stamp,
    versions: &Versions,
) -> Result<Update, StorageError> {
    let text = encoded(questionnaire, path, assessment)?;
    let bytes = text.as_bytes();
    let _lock = Lock::take(path)?;
    match read_file(path, LARGEST) {
        Ok(found) if Stamp::of(&found) == *known => versions.keep(path, &found, bytes),
        Err(StorageError::NotFound(_)) => {}
        Ok(found) => return Ok(Update::Changed(found)),
        Err(StorageError::TooLarge { .. }) => return Ok(Update::Changed(Vec::new())),
        Err(error) => return Err(error),
    }
    write_file(path, bytes)?;
    Ok(Update::Saved(Stamp::of(bytes)))
}

/// Saves a scan where nothing is yet: there, or in a new file beside it when there is something. The file that was
/// written comes back, with what it holds.
///
/// # Errors
/// The file can't be written; nothing else is then touched.
pub fn create_scan_beside(
    questionnaire: &Questionnaire,
    path: &Path,
    assessment: &Assessment,
) -> Result<(PathBuf, Stamp), StorageError> {
    let text = encoded(questionnaire, path, assessment)?;
    let written = match create_file(path, text.as_bytes()) {
        Err(StorageError::Exists(_)) => write_beside(path, text.as_bytes()),
        created => created.map(|()| path.to_owned()),
    };
    Ok((written?, Stamp::of(text.as_bytes())))
}

/// Writes `scan-2.datalabscan` beside `scan.datalabscan`, or the first number that is free.
fn write_beside(path: &Path, bytes: &[u8]) -> Result<PathBuf, StorageError> {
    for number in 2..MOST_BESIDE {
        let beside = numbered(path, number);
        match create_file(&beside, bytes) {
            Ok(()) => return Ok(beside),
            Err(StorageError::Exists(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Err(StorageError::Exists(path.to_owned()))
}

/// The same file with a number at the end of its name.
fn numbered(path: &Path, number: usize) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(format!("-{number}"));
    if let Some(extension) = path.extension() {
        name.push(".");
        name.push(extension);
    }
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{assessment::format::decode, i18n::Language, questionnaire::bundled};

    #[test]
    fn a_number_goes_before_the_extension() {
        let path = Path::new("map/a.b.datalabscan");
        assert_eq!(numbered(path, 12), Path::new("map/a.b-12.datalabscan"));
        assert_eq!(numbered(Path::new("a"), 2), Path::new("a-2"));
    }

    fn open_scan(path: &Path) -> (Assessment, Stamp) {
        let bytes = read_file(path, LARGEST).unwrap();
        (decode(bundled(), &bytes).unwrap(), Stamp::of(&bytes))
    }

    #[test]
    fn a_file_that_another_program_changed_stays_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("scan.datalabscan");
        let scan = Assessment::new(bundled(), Language::Dutch);
        crate::storage::create_scan(bundled(), &path, &scan).unwrap();
        let (read, stamp) = open_scan(&path);
        assert_eq!(read, scan);
        let mut changed = scan.clone();
        changed.answer_mut(bundled().items()[0].id).note = "mine".into();
        let update = |stamp| update_scan(bundled(), &path, &changed, stamp, &Versions::nowhere()).unwrap();
        let Update::Saved(stamp) = update(&stamp) else {
            panic!("nobody changed it");
        };
        assert_eq!(open_scan(&path), (changed.clone(), stamp.clone()));
        std::fs::write(&path, "theirs").unwrap();
        assert_eq!(update(&stamp), Update::Changed(b"theirs".to_vec()));
        assert_eq!(std::fs::read(&path).unwrap(), b"theirs");
        for number in [2, 3] {
            let (written, stamp) = create_scan_beside(bundled(), &path, &changed).unwrap();
            assert_eq!(written, folder.path().join(format!("scan-{number}.datalabscan")));
            assert_eq!(open_scan(&written), (changed.clone(), stamp));
        }
        assert_eq!(std::fs::read(&path).unwrap(), b"theirs");
    }

    #[test]
    fn a_file_that_vanished_is_written_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("scan.datalabscan");
        let scan = Assessment::new(bundled(), Language::Dutch);
        let stamp = Stamp::of(b"before");
        let update = update_scan(bundled(), &path, &scan, &stamp, &Versions::nowhere()).unwrap();
        assert_eq!(update, Update::Saved(open_scan(&path).1));
    }
}
