//! A file on its way to its place.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
};

use tempfile::{NamedTempFile, TempPath};

use super::{
    Failure, Outcome,
    faults::{Step, arrives, check},
};

/// A temporary file with all of its contents, synced; it's removed unless it's put in its place.
pub(in crate::storage) struct Temporary {
    file: File,
    path: TempPath,
}

impl Temporary {
    /// Writes a file whose name begins with `prefix` and ends with `suffix`, in a folder.
    pub fn write(folder: &Path, [prefix, suffix]: [&str; 2], bytes: &[u8]) -> Outcome<Self> {
        check(Step::Create, folder)?;
        let made = tempfile::Builder::new()
            .prefix(prefix)
            .suffix(suffix)
            // As any new file: the user's mask takes away what others may not.
            .make_in(folder, |path| {
                File::options().write(true).create_new(true).open(path)
            })?;
        let (mut file, path) = NamedTempFile::into_parts(made);
        file.write_all(&bytes[..arrives(folder, bytes.len())])?;
        check(Step::Write, folder)?;
        check(Step::Sync, folder)?;
        file.sync_all()?;
        // A server may say that it has all, and keep less.
        if file.metadata()?.len() == bytes.len() as u64 {
            Ok(Self { file, path })
        } else {
            Err(Failure::incomplete())
        }
    }

    /// Gives it the permissions of the file that it takes the place of.
    pub fn allow_as(&self, target: &Path) {
        if let Ok(metadata) = fs::metadata(target) {
            // A file system without permissions has none to keep.
            let _ = self.file.set_permissions(metadata.permissions());
        }
    }

    /// When it was written, by the clock of the disk.
    pub fn modified(&self) -> Option<jiff::Timestamp> {
        super::Facts::from(&self.file.metadata().ok()?).modified
    }

    /// Puts it in the place of what is at `target`; waits for a program that holds that for a moment.
    pub fn replace(self, target: &Path) -> Outcome<()> {
        super::patiently(target, Failure::keeps_from_replacing, || {
            super::rename(&self.path, target)
        })
    }

    /// Puts it where nothing is yet.
    pub fn place(self, target: &Path) -> Outcome<()> {
        check(Step::Rename, target)?;
        self.path
            .persist_noclobber(target)
            .map_err(|error| error.error.into())
    }
}
