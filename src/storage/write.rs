//! Writing: to a temporary file beside the target, synced, then renamed over it, so that the
//! target is always the old or the new file as a whole.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    time::Duration,
};

use jiff::SignedDuration;

use super::{Stamp, StorageError, leftovers, read_file};
use crate::{
    assessment::{
        Assessment,
        format::{LARGEST, encode},
    },
    clock,
    contents::{FileKind, is_own_report, kind_of},
    questionnaire::Questionnaire,
};

/// No report of this program is larger, in bytes.
const LARGEST_REPLACED: u64 = 64 * 1024 * 1024;

/// How long to wait before trying again, in milliseconds: half a second together.
const PAUSES: [u64; 5] = [10, 30, 60, 150, 250];

/// Saves a scan, in place of what is at `path`.
///
/// # Errors
/// As [`write_file`].
pub fn write_scan(
    questionnaire: &Questionnaire,
    path: &Path,
    assessment: &Assessment,
) -> Result<(), StorageError> {
    write_file(path, encoded(questionnaire, path, assessment)?.as_bytes())
}

/// The scan as text; one that couldn't be opened again isn't written.
pub(super) fn encoded(
    questionnaire: &Questionnaire,
    path: &Path,
    assessment: &Assessment,
) -> Result<String, StorageError> {
    let text = encode(questionnaire, &stamped(assessment));
    if text.len() as u64 > LARGEST {
        return Err(StorageError::TooLarge {
            path: path.to_owned(),
            most: LARGEST,
        });
    }
    Ok(text)
}

/// The scan with the time of saving, which tells the versions of a respondent's answers apart; a scan
/// whose respondent isn't known stays as it is. What goes on from another save is later, whatever the clocks of the
/// two computers say.
fn stamped(assessment: &Assessment) -> std::borrow::Cow<'_, Assessment> {
    if assessment.author.id.is_none() {
        return std::borrow::Cow::Borrowed(assessment);
    }
    let mut stamped = assessment.clone();
    let after = assessment
        .author
        .saved
        .and_then(|saved| saved.checked_add(SignedDuration::from_millis(1)).ok());
    stamped.author.saved = after.max(Some(clock::timestamp()));
    std::borrow::Cow::Owned(stamped)
}

/// Saves a scan where nothing is yet.
///
/// # Errors
/// [`StorageError::Exists`] when there is something at `path`; else as [`write_file`].
pub fn create_scan(
    questionnaire: &Questionnaire,
    path: &Path,
    assessment: &Assessment,
) -> Result<(), StorageError> {
    create_file(path, encoded(questionnaire, path, assessment)?.as_bytes())
}

/// Writes a file where nothing is yet.
///
/// # Errors
/// [`StorageError::Exists`] when there is something at `path`; else as [`write_file`].
pub fn create_file(path: &Path, bytes: &[u8]) -> Result<(), StorageError> {
    let temporary = written(path, bytes)?;
    match temporary.persist_noclobber(path) {
        Ok(_) => {
            finish_folder(path);
            Ok(())
        }
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(StorageError::Exists(path.to_owned()))
        }
        Err(error) => Err(StorageError::from_io(path, error.error)),
    }
}

/// Saves a scan under a new name. Another scan may be replaced, but not a file of another kind: a
/// slip of the finger must not turn a report into a scan.
///
/// # Errors
/// [`StorageError::Exists`] when something else stands at `path`; else as [`write_file`].
pub fn save_scan_as(
    questionnaire: &Questionnaire,
    path: &Path,
    assessment: &Assessment,
) -> Result<Stamp, StorageError> {
    let text = encoded(questionnaire, path, assessment)?;
    replace_scan(path, text.as_bytes())?;
    Ok(Stamp::of(text.as_bytes()))
}

/// Writes a scan in saved form, in place of what is at `path` only if that is a scan too.
///
/// # Errors
/// [`StorageError::Exists`] when something else stands at `path`; else as [`write_file`].
pub fn replace_scan(path: &Path, bytes: &[u8]) -> Result<(), StorageError> {
    match standing(path)? {
        Standing::Nothing | Standing::Scan => write_file(path, bytes),
        Standing::Report | Standing::Other(_) => Err(StorageError::Exists(path.to_owned())),
    }
}

/// What a report may take the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replace {
    /// Only another report or agenda of this program.
    Own,
    /// Any file but a scan: the user said so.
    Anything,
}

/// Writes a report or agenda, in place of what is at `path` when that may be.
///
/// # Errors
/// [`StorageError::Exists`] when a scan stands at `path`, [`StorageError::NotOurs`] when it's a file that this program
/// didn't make; else as [`write_file`].
pub fn write_report(path: &Path, bytes: &[u8], replace: Replace) -> Result<(), StorageError> {
    match standing(path)? {
        Standing::Scan => Err(StorageError::Exists(path.to_owned())),
        Standing::Other(kind) if replace == Replace::Own => Err(StorageError::NotOurs {
            path: path.to_owned(),
            kind,
        }),
        Standing::Nothing | Standing::Report | Standing::Other(_) => write_file(path, bytes),
    }
}

/// What stands where a file is to be written.
enum Standing {
    /// Nothing, or nothing in it.
    Nothing,
    Scan,
    /// A report or agenda of this program.
    Report,
    /// A file of other origin.
    Other(FileKind),
}

fn standing(path: &Path) -> Result<Standing, StorageError> {
    let bytes = match read_file(path, LARGEST_REPLACED) {
        Ok(bytes) => bytes,
        // A pipe is no file of this program either; a folder is refused when it's written to.
        Err(StorageError::NotFound(_) | StorageError::NotAFile(_)) => return Ok(Standing::Nothing),
        // Nothing of this program is as large.
        Err(StorageError::TooLarge { .. }) => return Ok(Standing::Other(FileKind::Other)),
        Err(error) => return Err(error),
    };
    Ok(match kind_of(&bytes) {
        FileKind::Empty => Standing::Nothing,
        FileKind::Scan => Standing::Scan,
        _ if is_own_report(&bytes) => Standing::Report,
        kind => Standing::Other(kind),
    })
}

/// Writes a file, in place of what is at `path`. A link stays a link.
///
/// # Errors
/// A folder stands at `path`, its folder isn't there, no permission, a full disk. The old file is
/// then still there, untouched.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), StorageError> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if target.is_dir() {
        return Err(StorageError::IsFolder(path.to_owned()));
    }
    if fs::metadata(&target).is_ok_and(|metadata| metadata.permissions().readonly()) {
        // Renaming over it would work, but a read-only file is meant to stay.
        return Err(StorageError::NoPermission(path.to_owned()));
    }
    let temporary = written(&target, bytes)?;
    if let Ok(metadata) = fs::metadata(&target) {
        // Who may read the file stays as it was; a file system without permissions has none to keep.
        let _ = temporary.as_file().set_permissions(metadata.permissions());
    }
    put_in_place(temporary, &target, path)?;
    finish_folder(&target);
    Ok(())
}

/// Renames a temporary file over the target. On Windows a scanner for viruses or a program that copies files to a cloud holds
/// it for a moment.
fn put_in_place(
    mut temporary: tempfile::NamedTempFile,
    target: &Path,
    path: &Path,
) -> Result<(), StorageError> {
    for pause in PAUSES {
        match temporary.persist(target) {
            Ok(_) => return Ok(()),
            Err(error) if is_held_for_a_moment(&error.error) => {
                temporary = error.file;
                super::pause(Duration::from_millis(pause));
            }
            Err(error) => return Err(StorageError::from_io(path, error.error)),
        }
    }
    match temporary.persist(target) {
        Ok(_) => Ok(()),
        // A file could be made beside it, so it isn't the right to write that is missing.
        Err(error) if is_held_for_a_moment(&error.error) => Err(StorageError::InUse(path.to_owned())),
        Err(error) => Err(StorageError::from_io(path, error.error)),
    }
}

/// Whether somebody else may have a file open so that it can't be replaced.
fn is_held_for_a_moment(error: &std::io::Error) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    let is_held = error.kind() == std::io::ErrorKind::PermissionDenied
        || matches!(error.raw_os_error(), Some(SHARING_VIOLATION | LOCK_VIOLATION));
    cfg!(windows) && is_held
}

/// A synced temporary file with `bytes`, in the folder of `target`.
fn written(target: &Path, bytes: &[u8]) -> Result<tempfile::NamedTempFile, StorageError> {
    let failed = |error| StorageError::from_io(target, error);
    let folder = folder_of(target);
    if !folder.is_dir() {
        return Err(StorageError::NoFolder(target.to_owned()));
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(leftovers::PREFIX).suffix(leftovers::SUFFIX);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As for any new file: the user's mask takes away what others may not.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut temporary = builder.tempfile_in(&folder).map_err(failed)?;
    temporary.write_all(bytes).map_err(failed)?;
    temporary.as_file().sync_all().map_err(failed)?;
    Ok(temporary)
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Makes the rename itself lasting, and clears what earlier saves left behind. Only some systems need or allow the
/// first, so a refusal is no error: the file's contents are synced already.
fn finish_folder(path: &Path) {
    let folder = folder_of(path);
    if let Ok(open) = File::open(&folder) {
        // A system that refuses has no need of it.
        let _ = open.sync_all();
    }
    leftovers::clear_once(&folder);
}
