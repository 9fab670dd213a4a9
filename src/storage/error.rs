//! What can go wrong with files.

use std::{io, path::PathBuf};

use crate::{assessment::format::DecodeError, questionnaire::Problem};

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
    /// It's a file, where a folder is needed.
    #[error("{} is not a folder", .0.display())]
    NotAFolder(PathBuf),
    /// It's there already and may not be replaced.
    #[error("{} exists", .0.display())]
    Exists(PathBuf),
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
    /// Anything else the system reports, such as a full disk.
    #[error("{}: {error}", .path.display())]
    Other {
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
        match error.kind() {
            io::ErrorKind::NotFound => Self::NotFound(path),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::NoPermission(path),
            io::ErrorKind::IsADirectory => Self::IsFolder(path),
            io::ErrorKind::NotADirectory => Self::NotAFolder(path),
            _ => Self::Other { path, error },
        }
    }
}
