//! What can go wrong with files.

use std::path::{Path, PathBuf};

use super::{
    Holder,
    disk::{Cause, Failure},
    names::NameProblem,
};
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
    /// Nobody may write it.
    #[error("{} is read-only", .0.display())]
    ReadOnly(PathBuf),
    /// A scan that a newer version of the program made.
    #[error("{} is of a newer version", .0.display())]
    Newer(PathBuf),
    /// Another program changed it since it was read.
    #[error("{} was changed by another program", .0.display())]
    Changed(PathBuf),
    /// Far larger than what it should be.
    #[error("{} is too large", .path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The most that is read, in bytes.
        most: u64,
    },
    /// A scan with more respondents, or older versions of their answers, than could be opened again.
    #[error("more than {most} respondents in {}", .path.display())]
    TooManyRespondents {
        /// The file.
        path: PathBuf,
        /// The most.
        most: usize,
    },
    /// A folder with more files than a question set has.
    #[error("too many files in {}", .0.display())]
    TooManyFiles(PathBuf),
    /// A folder in a folder in a folder, where answers aren't looked for.
    #[error("{} lies too deep", .0.display())]
    TooDeep(PathBuf),
    /// It's a file, where the folder of a question set is needed.
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
    /// A name that some computer can't have.
    #[error("{} is no possible name everywhere", .path.display())]
    Name {
        /// The file.
        path: PathBuf,
        /// Why.
        problem: NameProblem,
    },
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
    #[error("{0}: {path}", path = .1.display())]
    System(Failure, PathBuf),
}

impl StorageError {
    /// What it means that the disk refused something about `path`.
    pub(super) fn of(path: &Path, failure: Failure) -> Self {
        let path = path.to_owned();
        match failure.cause {
            // Nothing is there either when the way leads through a file.
            Cause::NotFound | Cause::NotAFolder => Self::NotFound(path),
            Cause::Exists => Self::Exists(path),
            Cause::NoPermission => Self::NoPermission(path),
            Cause::ReadOnly => Self::ReadOnly(path),
            Cause::IsFolder => Self::IsFolder(path),
            Cause::NoSpace => Self::NoSpace(path),
            Cause::InUse => Self::InUse(path),
            Cause::Unreachable => Self::Unreachable(path),
            Cause::BadName => Self::BadName(path),
            _ => Self::System(failure, path),
        }
    }

    /// The same, to be applied to a failure.
    pub(super) fn at(path: &Path) -> impl Fn(Failure) -> Self {
        move |failure| Self::of(path, failure)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn a_full_disk_and_a_name_that_is_too_long_are_told_apart() {
        let full = std::fs::write("/dev/full", "a").unwrap_err();
        assert!(matches!(
            StorageError::of(Path::new("/dev/full"), full.into()),
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
