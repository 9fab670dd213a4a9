//! The disk: the only user of `std::fs`, and thin enough that a test can make each step of it fail.
//!
//! What the system reports is sorted out here, by the one table in [`cause`]; nothing above sees a number of its own.

mod cause;
pub mod faults;
mod temporary;

use std::{
    fs::{self, File},
    io::{Read, Write},
    path::{Path, PathBuf},
    time::Duration,
};

use jiff::Timestamp;

pub use cause::{Cause, Failure, System};
use faults::{Step, check};
pub(super) use temporary::Temporary;

type Outcome<T> = Result<T, Failure>;

/// How long to wait before trying again, in milliseconds: half a second together.
const PAUSES: [u64; 5] = [10, 30, 60, 150, 250];

/// What a file is, without its contents.
pub(super) struct Facts {
    pub is_file: bool,
    pub is_folder: bool,
    pub is_read_only: bool,
    pub length: u64,
    /// When it was last written, where the system tells.
    pub modified: Option<Timestamp>,
}

impl From<&fs::Metadata> for Facts {
    fn from(metadata: &fs::Metadata) -> Self {
        let modified = metadata.modified().ok();
        Self {
            is_file: metadata.is_file(),
            is_folder: metadata.is_dir(),
            is_read_only: metadata.permissions().readonly(),
            length: metadata.len(),
            modified: modified.and_then(|time| Timestamp::try_from(time).ok()),
        }
    }
}

/// What is at `path`, or at the end of the link there.
pub(super) fn facts(path: &Path) -> Outcome<Facts> {
    check(Step::Look, path)?;
    Ok(Facts::from(&fs::metadata(path)?))
}

/// What is at `path` itself, which may be a link.
pub(super) fn facts_of_link(path: &Path) -> Outcome<Facts> {
    check(Step::Look, path)?;
    Ok(Facts::from(&fs::symlink_metadata(path)?))
}

pub(super) fn is_there(path: &Path) -> bool {
    facts(path).is_ok()
}

pub(super) fn is_file(path: &Path) -> bool {
    facts(path).is_ok_and(|facts| facts.is_file)
}

pub(super) fn is_folder(path: &Path) -> bool {
    facts(path).is_ok_and(|facts| facts.is_folder)
}

/// The path without links.
pub(super) fn canonical(path: &Path) -> Outcome<PathBuf> {
    check(Step::Look, path)?;
    Ok(fs::canonicalize(path)?)
}

/// What is in a folder.
pub(super) fn entries(folder: &Path) -> Outcome<impl Iterator<Item = Outcome<PathBuf>> + use<>> {
    check(Step::Look, folder)?;
    let entries = fs::read_dir(folder)?;
    Ok(entries.map(|entry| Ok(entry?.path())))
}

/// Reads at most `most` bytes from the beginning; waits for a program that holds the file for a moment.
pub(super) fn read(path: &Path, most: u64) -> Outcome<Vec<u8>> {
    patiently(path, Failure::is_in_use, || {
        check(Step::Read, path)?;
        let mut bytes = Vec::new();
        File::open(path)?.take(most).read_to_end(&mut bytes)?;
        Ok(bytes)
    })
}

/// Makes a folder, and those that it's in.
pub(super) fn make_folder(folder: &Path) -> Outcome<()> {
    check(Step::Create, folder)?;
    Ok(fs::create_dir_all(folder)?)
}

/// Writes a small file where nothing is yet; nothing stays when it can't be written whole.
pub(super) fn create_new(path: &Path, bytes: &[u8]) -> Outcome<()> {
    check(Step::Create, path)?;
    let mut file = File::options().write(true).create_new(true).open(path)?;
    let written = check(Step::Write, path).and_then(|()| Ok(file.write_all(bytes)?));
    if written.is_err() {
        drop(file);
        // Nobody should wait for half a lock; what can't be removed is replaced once it's old.
        let _ = fs::remove_file(path);
    }
    written
}

/// Writes at the end of a file, which is made if it isn't there.
pub(super) fn append(path: &Path, bytes: &[u8]) -> Outcome<()> {
    check(Step::Write, path)?;
    let mut file = File::options().create(true).append(true).open(path)?;
    Ok(file.write_all(bytes)?)
}

/// A file that this program holds locked for as long as this lives.
#[derive(Debug)]
pub(super) struct Held {
    _file: File,
}

/// Locks a file, which is made if it isn't there; `None` when another program holds it.
pub(super) fn hold(path: &Path) -> Outcome<Option<Held>> {
    check(Step::Create, path)?;
    let mut options = File::options();
    let file = options.create(true).truncate(false).write(true).open(path)?;
    Ok(match file.try_lock() {
        Err(fs::TryLockError::WouldBlock) => None,
        // A file system without locks counts as one where nobody else is.
        Ok(()) | Err(fs::TryLockError::Error(_)) => Some(Held { _file: file }),
    })
}

/// Whether a program holds the file that is there; `None` when it isn't there.
pub(super) fn is_held(path: &Path) -> Option<bool> {
    check(Step::Look, path).ok()?;
    let file = File::options().write(true).open(path).ok()?;
    Some(matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)))
}

pub(super) fn rename(from: &Path, to: &Path) -> Outcome<()> {
    check(Step::Rename, to)?;
    Ok(fs::rename(from, to)?)
}

/// Gives a file a second name, where nothing is yet.
pub(super) fn link(from: &Path, to: &Path) -> Outcome<()> {
    check(Step::Create, to)?;
    Ok(fs::hard_link(from, to)?)
}

pub(super) fn remove(path: &Path) -> Outcome<()> {
    check(Step::Remove, path)?;
    Ok(fs::remove_file(path)?)
}

/// Removes a folder with nothing in it.
pub(super) fn remove_folder(folder: &Path) -> Outcome<()> {
    check(Step::Remove, folder)?;
    Ok(fs::remove_dir(folder)?)
}

/// Makes what was renamed in a folder last after a power cut, where the system allows and needs that.
pub(super) fn sync_folder(folder: &Path) {
    if let Ok(open) = File::open(folder) {
        // A system that refuses has no need of it: the contents of files are synced already.
        let _ = open.sync_all();
    }
}

/// Tries again for up to half a second while something `is_held`: a scanner for viruses or a program that copies files to a
/// cloud holds a file for a moment.
pub(super) fn patiently<T>(
    path: &Path,
    is_held: fn(&Failure) -> bool,
    mut attempt: impl FnMut() -> Outcome<T>,
) -> Outcome<T> {
    for long in PAUSES {
        match attempt() {
            Err(failure) if is_held(&failure) => pause(path, Duration::from_millis(long)),
            outcome => return outcome,
        }
    }
    attempt()
}

/// Waits for another program to let go of a file: nothing tells when it does. Where a test made faults, only their time
/// passes.
pub(super) fn pause(path: &Path, long: Duration) {
    if faults::let_pass(path, long) {
        return;
    }
    #[allow(
        clippy::disallowed_methods,
        reason = "a system tells no program when another closes a file"
    )]
    std::thread::sleep(long);
}
