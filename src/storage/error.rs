//! What can go wrong with files.

use std::{io, path::PathBuf};

use super::Holder;
use crate::{assessment::format::DecodeError, contents::FileKind, questionnaire::Problem};

/// A problem with a file or folder.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// It isn't there.
    #[error("{} not found", .0.display())]
    NotFound(PathBuf),
    /// It's a folder, where a file is needed.
    #[error("{} is a folder", .0.display())]
    IsFolder(PathBuf),
    /// It's a device, pipe or the like.
    #[error("{} is not a plain file", .0.display())]
    NotAFile(PathBuf),
    /// The user may not read or write it.
    #[error("no permission for {}", .0.display())]
    NoPermission(PathBuf),
    /// Far larger than what it should be.
    #[error("{} is too large", .path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most that is read, in bytes.
        most: u64,
    },
    /// A folder with more files than a question set has.
    #[error("too many files in {}", .0.display())]
    TooManyFiles(PathBuf),
    /// A folder in a folder in a folder, where answers aren't looked for.
    #[error("{} lies too deep", .0.display())]
    TooDeep(PathBuf),
    /// It's a file, where a folder is needed.
    #[error("{} is not a folder", .0.display())]
    NotAFolder(PathBuf),
    /// It's there already and may not be replaced.
    #[error("{} exists", .0.display())]
    Exists(PathBuf),
    /// It's there already, and this program didn't make it.
    #[error("{} was made by another program", .path.display())]
    NotOurs {
        /// The file.
        path: PathBuf,
        /// What it is.
        kind: FileKind,
    },
    /// The system has no folder for the user's data.
    #[error("no data folder")]
    NoDataFolder,
    /// It's in a folder that isn't there.
    #[error("folder of {} not found", .0.display())]
    NoFolder(PathBuf),
    /// It isn't a valid scan.
    #[error("{}:{error}", .path.display())]
    NotAScan {
        /// The file.
        path: PathBuf,
        /// What is wrong, with line and column.
        error: DecodeError,
    },
    /// A question set with problems.
    #[error("{} problems in {}", .problems.len(), .folder.display())]
    BadQuestions {
        /// The folder.
        folder: PathBuf,
        /// Every problem.
        problems: Vec<Problem>,
    },
    /// The disk is full, or what the user may keep on it.
    #[error("no space left for {}", .0.display())]
    NoSpace(PathBuf),
    /// Another program has it.
    #[error("{} is in use", .0.display())]
    InUse(PathBuf),
    /// Another copy of this program is changing it.
    #[error("{} is locked", .path.display())]
    Locked {
        /// The file.
        path: PathBuf,
        /// Who has the lock, as far as it says.
        holder: Option<Holder>,
    },
    /// A network that it is on doesn't answer.
    #[error("{} can't be reached", .0.display())]
    Unreachable(PathBuf),
    /// A name that the file system can't have.
    #[error("{} is no possible name", .0.display())]
    BadName(PathBuf),
    /// Settings that can't be written down, such as the name of a file that isn't text.
    #[error("{}: {error}", .path.display())]
    Encoding {
        /// The file they were meant for.
        path: PathBuf,
        /// What can't be.
        error: ron::Error,
    },
    /// The system has no random numbers to give.
    #[error("no randomness: {0}")]
    NoRandomness(getrandom::Error),
    /// Anything else the system reports.
    #[error("{}: {error}", .path.display())]
    System {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
}

impl StorageError {
    /// Sorts out what the system reports on `path`.
    pub(super) fn from_io(path: &std::path::Path, error: io::Error) -> Self {
        let path = path.to_owned();
        if is_held_by_another(&error) {
            return Self::InUse(path);
        }
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound(path),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NoPermission(path),
            io::ErrorKind::IsADirectory => Self::IsFolder(path),
            io::ErrorKind::NotADirectory => Self::NotAFolder(path),
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace(path),
            io::ErrorKind::ResourceBusy | io::ErrorKind::ExecutableFileBusy => Self::InUse(path),
            io::ErrorKind::NetworkUnreachable
            | io::ErrorKind::HostUnreachable
            | io::ErrorKind::NetworkDown
            | io::ErrorKind::StaleNetworkFileHandle
            | io::ErrorKind::TimedOut => Self::Unreachable(path),
            io::ErrorKind::InvalidFilename => Self::BadName(path),
            _ => Self::System { path, error },
        }
    }
}

/// Whether Windows keeps a file for the program that has it open, as a reader of PDFs does; it has no
/// [`io::ErrorKind`] for that.
fn is_held_by_another(error: &io::Error) -> bool {
    const SHARING_VIOLATION: i32 = 32;
    const LOCK_VIOLATION: i32 = 33;
    cfg!(windows) && matches!(error.raw_os_error(), Some(SHARING_VIOLATION | LOCK_VIOLATION))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn what_the_system_reports_is_sorted_out() {
        let of = |error| StorageError::from_io(Path::new("a"), error);
        let of_kind = |kind: io::ErrorKind| of(io::Error::from(kind));
        assert!(matches!(
            of_kind(io::ErrorKind::StorageFull),
            StorageError::NoSpace(_)
        ));
        assert!(matches!(
            of_kind(io::ErrorKind::ResourceBusy),
            StorageError::InUse(_)
        ));
        assert!(matches!(
            of_kind(io::ErrorKind::TimedOut),
            StorageError::Unreachable(_)
        ));
        assert!(matches!(
            of_kind(io::ErrorKind::InvalidFilename),
            StorageError::BadName(_)
        ));
        assert!(matches!(
            of_kind(io::ErrorKind::Other),
            StorageError::System { .. }
        ));
        let held = of(io::Error::from_raw_os_error(32));
        assert_eq!(matches!(held, StorageError::InUse(_)), cfg!(windows), "{held:?}");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_full_disk_and_a_name_that_is_too_long_are_told_apart() {
        let full = std::fs::write("/dev/full", "a").unwrap_err();
        assert!(matches!(
            StorageError::from_io(Path::new("/dev/full"), full),
            StorageError::NoSpace(_)
        ));
        let folder = tempfile::tempdir().unwrap();
        let long = folder.path().join("a".repeat(300));
        assert!(matches!(
            crate::storage::read_file(&long, 1),
            Err(StorageError::BadName(_))
        ));
    }
}
