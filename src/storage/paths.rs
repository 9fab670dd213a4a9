//! What is on the disk, without reading it.

use std::path::{Path, PathBuf};

use super::{StorageError, disk, names, settings};

/// Whether there is anything here, or a link to something.
pub fn exists(path: &Path) -> bool {
    // To Windows a device is there in every folder.
    !names::is_no_file_on_windows(path) && disk::is_there(path)
}

/// Whether there is a file here, or a link to one.
pub fn file_exists(path: &Path) -> bool {
    disk::is_file(path)
}

/// Whether there is a folder here, or a link to one.
pub fn is_folder(path: &Path) -> bool {
    disk::is_folder(path)
}

/// Whether two paths lead to the same file, whatever links and folders they go through.
pub fn is_same_file(a: &Path, b: &Path) -> bool {
    let canonical = disk::canonical(a).ok();
    a == b || canonical.is_some_and(|a| disk::canonical(b).is_ok_and(|b| a == b))
}

/// Makes a folder with those above it, unless it's there.
///
/// # Errors
/// It can't be made.
pub fn create_folder(path: &Path) -> Result<(), StorageError> {
    disk::make_folder(path).map_err(StorageError::at(path))
}

/// The folder that the organisation set, the one for documents of the user, or else the user's own folder.
pub fn documents_folder() -> Option<PathBuf> {
    if let Some(folder) = settings().and_then(|settings| settings.folder.clone()) {
        return Some(folder);
    }
    let user = directories::UserDirs::new()?;
    let folder = user.document_dir().unwrap_or_else(|| user.home_dir());
    Some(folder.to_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_file_is_the_same_by_another_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let around = folder.path().join("../").join(folder.path().file_name().unwrap());
        assert!(is_same_file(&path, &path), "even one that isn't there yet");
        assert!(!is_same_file(&path, &around.join("a")));
        fs::write(&path, "").unwrap();
        assert!(is_same_file(&path, &around.join("a")));
        assert!(!is_same_file(&path, &around));
        assert!(exists(&around) && !file_exists(&around) && file_exists(&path));
    }
}
