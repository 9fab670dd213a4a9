//! Writing: to a temporary file beside the target, synced, then renamed over it, so that the
//! target is always the old or the new file as a whole.

use std::path::{Path, PathBuf};

use jiff::SignedDuration;

use super::{
    Stamp, StorageError, Versions,
    disk::{self, Cause, Temporary},
    leftovers, names, read_file,
};
use crate::{
    assessment::{
        Assessment,
        format::{LARGEST, encode, is_newer},
    },
    clock,
    contents::{FileKind, is_own_calendar, is_own_report, is_pdf, kind_of},
    questionnaire::{MOST_LISTED, Questionnaire},
};

/// How much of a scan tells its version, in bytes.
const HEAD: u64 = 64 * 1024;

/// No report of this program is larger, in bytes.
const LARGEST_REPLACED: u64 = 64 * 1024 * 1024;

/// Saves a scan, in place of what is at `path`.
///
/// # Errors
/// [`StorageError::Newer`] when a newer version of the program made that; else as [`write_file`].
pub fn write_scan(
    questionnaire: &Questionnaire,
    path: &Path,
    assessment: &Assessment,
) -> Result<(), StorageError> {
    let text = encoded(questionnaire, path, assessment)?;
    // A question about what is there: that it can't be read is for writing to say.
    if let Ok(head) = super::read_head(path, HEAD)
        && is_newer(&head)
    {
        return Err(StorageError::Newer(path.to_owned()));
    }
    write_file(path, text.as_bytes())
}

/// Saves a scan in place of an earlier one, which goes to the earlier versions.
///
/// # Errors
/// As [`write_scan`].
pub fn rewrite_scan(
    questionnaire: &Questionnaire,
    path: &Path,
    assessment: &Assessment,
    versions: &Versions,
) -> Result<(), StorageError> {
    let text = encoded(questionnaire, path, assessment)?;
    if let Ok(found) = read_file(path, LARGEST) {
        versions.keep(path, &found, text.as_bytes());
    }
    write_scan(questionnaire, path, assessment)
}

/// The scan as text; one that couldn't be opened again isn't written.
pub(super) fn encoded(
    questionnaire: &Questionnaire,
    path: &Path,
    assessment: &Assessment,
) -> Result<String, StorageError> {
    let group = &assessment.group;
    if group.respondents().len().max(group.aside().len()) > MOST_LISTED {
        return Err(StorageError::TooManyRespondents {
            path: path.to_owned(),
            most: MOST_LISTED,
        });
    }
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
    names::check(path)?;
    let temporary = written(path, bytes)?;
    let now = temporary.modified();
    temporary.place(path).map_err(not_written(path))?;
    finish_folder(path, now);
    Ok(())
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
    versions: &Versions,
) -> Result<Stamp, StorageError> {
    let text = encoded(questionnaire, path, assessment)?;
    if let Ok(found) = read_file(path, LARGEST) {
        versions.keep(path, &found, text.as_bytes());
    }
    replace_scan(path, text.as_bytes())?;
    Ok(Stamp::of(text.as_bytes()))
}

/// Writes a scan in saved form, in place of what is at `path` only if that is a scan too.
///
/// # Errors
/// [`StorageError::Exists`] when something else stands at `path`, [`StorageError::Newer`] when a newer version of the program
/// made that; else as [`write_file`].
pub fn replace_scan(path: &Path, bytes: &[u8]) -> Result<(), StorageError> {
    match standing(path)? {
        Standing::Nothing | Standing::Scan => write_file(path, bytes),
        Standing::Newer => Err(StorageError::Newer(path.to_owned())),
        Standing::Report | Standing::Calendar | Standing::Other(_) => {
            Err(StorageError::Exists(path.to_owned()))
        }
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
        Standing::Scan | Standing::Newer => Err(StorageError::Exists(path.to_owned())),
        Standing::Other(kind) if replace == Replace::Own => Err(StorageError::NotOurs {
            path: path.to_owned(),
            kind,
        }),
        // A calendar doesn't make way for a report, nor a report for a calendar.
        Standing::Report if replace == Replace::Own && !is_pdf(bytes) => {
            Err(StorageError::Exists(path.to_owned()))
        }
        Standing::Calendar if replace == Replace::Own && !is_own_calendar(bytes) => {
            Err(StorageError::Exists(path.to_owned()))
        }
        Standing::Nothing | Standing::Report | Standing::Calendar | Standing::Other(_) => {
            write_file(path, bytes)
        }
    }
}

/// What stands where a file is to be written.
enum Standing {
    /// Nothing, or nothing in it.
    Nothing,
    Scan,
    /// A scan of a newer version of the program.
    Newer,
    /// A report or agenda of this program.
    Report,
    /// A calendar of this program.
    Calendar,
    /// A file of other origin.
    Other(FileKind),
}

fn standing(path: &Path) -> Result<Standing, StorageError> {
    names::check(path)?;
    let bytes = match read_file(path, LARGEST_REPLACED) {
        Ok(bytes) => bytes,
        Err(StorageError::NotFound(_)) => return Ok(Standing::Nothing),
        // Nothing of this program is as large.
        Err(StorageError::TooLarge { .. }) => return Ok(Standing::Other(FileKind::Other)),
        Err(error) => return Err(error),
    };
    Ok(match kind_of(&bytes) {
        FileKind::Empty => Standing::Nothing,
        FileKind::Scan if is_newer(&bytes) => Standing::Newer,
        FileKind::Scan => Standing::Scan,
        _ if is_own_report(&bytes) => Standing::Report,
        _ if is_own_calendar(&bytes) => Standing::Calendar,
        kind => Standing::Other(kind),
    })
}

/// Writes a file, in place of what is at `path`. A link stays a link.
///
/// # Errors
/// A folder, a device or the like stands at `path`, its folder isn't there, no permission, a full disk. The old file is
/// then still there, untouched.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), StorageError> {
    names::check(path)?;
    let target = disk::canonical(path).unwrap_or_else(|_| path.to_owned());
    if let Ok(facts) = disk::facts(&target) {
        if facts.is_folder {
            return Err(StorageError::IsFolder(path.to_owned()));
        }
        // A rename would put a file in the place of a device, a pipe or a socket that others use.
        if !facts.is_file {
            return Err(StorageError::NotAFile(path.to_owned()));
        }
        if facts.is_read_only {
            // Renaming over it would work, but a read-only file is meant to stay.
            return Err(StorageError::ReadOnly(path.to_owned()));
        }
    }
    let temporary = written(&target, bytes)?;
    temporary.allow_as(&target);
    let now = temporary.modified();
    temporary.replace(&target).map_err(not_written(path))?;
    finish_folder(&target, now);
    Ok(())
}

/// A synced temporary file with `bytes`, in the folder of `target`.
fn written(target: &Path, bytes: &[u8]) -> Result<Temporary, StorageError> {
    let folder = folder_of(target);
    if !disk::is_folder(&folder) {
        return Err(StorageError::NoFolder(target.to_owned()));
    }
    let prefix = leftovers::prefix();
    Temporary::write(&folder, [&prefix, leftovers::SUFFIX], bytes).map_err(not_written(target))
}

/// What a failure to write means.
fn not_written(path: &Path) -> impl Fn(disk::Failure) -> StorageError {
    move |failure| match failure.cause {
        // Only the folder can be missing.
        Cause::NotFound | Cause::NotAFolder => StorageError::NoFolder(path.to_owned()),
        // It was tried for half a second, and a file could be made beside it.
        _ if failure.keeps_from_replacing() => StorageError::InUse(path.to_owned()),
        _ => StorageError::of(path, failure),
    }
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

/// Makes the rename itself lasting, and clears what earlier saves left behind.
fn finish_folder(path: &Path, now: Option<jiff::Timestamp>) {
    let folder = folder_of(path);
    disk::sync_folder(&folder);
    leftovers::clear_at_times(&folder, now.unwrap_or_else(clock::timestamp));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A device, a pipe or a socket belongs to others: a file in its place would break what they do.
    #[test]
    #[cfg(unix)]
    fn what_is_no_plain_file_is_never_replaced() {
        use std::os::unix::{fs::FileTypeExt, net::UnixListener};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("rapport.pdf");
        let _others = UnixListener::bind(&path).unwrap();
        let link = folder.path().join("link.pdf");
        std::os::unix::fs::symlink(&path, &link).unwrap();
        for path in [&path, &link] {
            for written in [
                write_file(path, b"a"),
                write_report(path, b"%PDF-1.7", Replace::Anything),
                replace_scan(path, b"Datalabscan("),
            ] {
                assert!(matches!(written, Err(StorageError::NotAFile(_))), "{written:?}");
            }
            assert!(create_file(path, b"a").is_err());
        }
        assert!(std::fs::metadata(&link).unwrap().file_type().is_socket());
        assert_eq!(
            std::fs::read_dir(folder.path()).unwrap().count(),
            2,
            "nothing else"
        );
    }
}
