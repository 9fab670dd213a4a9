//! What the numbers of both systems mean: one table.

use std::{fmt, io};

/// Why the disk refused something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// It isn't there, or its folder isn't.
    NotFound,
    /// There's something already.
    Exists,
    /// The user may not.
    NoPermission,
    /// Nobody may write there: a write-protected stick, a read-only share.
    ReadOnly,
    /// Another program has it.
    InUse,
    /// The disk is full, or what the user may keep on it.
    NoSpace,
    /// A network or the storage behind it doesn't answer.
    Unreachable,
    /// A name that the file system can't have.
    BadName,
    /// It's a folder, where a file is needed.
    IsFolder,
    /// It's a file, where a folder is needed.
    NotAFolder,
    /// Larger than the file system can hold.
    TooLarge,
    /// The disk, stick or card is broken or gone.
    BadDisk,
    /// Forbidden by a policy or a scanner, or not possible there.
    Refused,
    /// No memory left.
    NoMemory,
    /// Too many files are open.
    TooManyOpen,
    /// The contents can't be read.
    Unreadable,
    /// Less was written than was said.
    Incomplete,
    /// Something else.
    Unknown,
}

/// Whose numbers they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Linux.
    Linux,
    /// Windows.
    Windows,
    /// Others, which share the lowest numbers with Linux.
    Other,
}

impl System {
    /// The one that the program runs on.
    pub const HERE: Self = if cfg!(windows) {
        Self::Windows
    } else if cfg!(target_os = "linux") {
        Self::Linux
    } else {
        Self::Other
    };
}

/// What the system reported.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Failure {
    /// What it means.
    pub cause: Cause,
    /// The number, for what has no other words.
    pub code: Option<i32>,
    system: System,
}

/// The numbers that mean the same, on each system, with what Rust's library makes of them.
struct Row {
    cause: Cause,
    linux: &'static [i32],
    windows: &'static [i32],
    kinds: &'static [io::ErrorKind],
}

/// Below this the numbers of all systems like Unix are the same.
const SHARED: i32 = 35;

use io::ErrorKind as Kind;

#[rustfmt::skip]
const TABLE: &[Row] = &[
    // ENOENT; FILE_NOT_FOUND, PATH_NOT_FOUND, INVALID_DRIVE
    Row { cause: Cause::NotFound, linux: &[2], windows: &[2, 3, 15], kinds: &[Kind::NotFound] },
    // EEXIST; FILE_EXISTS, ALREADY_EXISTS
    Row { cause: Cause::Exists, linux: &[17], windows: &[80, 183], kinds: &[Kind::AlreadyExists] },
    // EPERM, EACCES; ACCESS_DENIED, NETWORK_ACCESS_DENIED, CLOUD_FILE_ACCESS_DENIED, PRIVILEGE_NOT_HELD
    Row { cause: Cause::NoPermission, linux: &[1, 13], windows: &[5, 65, 395, 1314], kinds: &[Kind::PermissionDenied] },
    // EROFS; WRITE_PROTECT, FILE_READ_ONLY
    Row { cause: Cause::ReadOnly, linux: &[30], windows: &[19, 6009], kinds: &[Kind::ReadOnlyFilesystem] },
    // EAGAIN, EBUSY, ETXTBSY; SHARING_VIOLATION, LOCK_VIOLATION, DRIVE_LOCKED, BUSY, DELETE_PENDING, CLOUD_FILE_IN_USE,
    // USER_MAPPED_FILE
    Row { cause: Cause::InUse, linux: &[11, 16, 26], windows: &[32, 33, 108, 170, 303, 391, 1224],
          kinds: &[Kind::WouldBlock, Kind::ResourceBusy, Kind::ExecutableFileBusy] },
    // ENOSPC, EDQUOT; HANDLE_DISK_FULL, CANNOT_MAKE, DISK_FULL, DISK_QUOTA_EXCEEDED
    Row { cause: Cause::NoSpace, linux: &[28, 122], windows: &[39, 82, 112, 1295],
          kinds: &[Kind::StorageFull, Kind::QuotaExceeded] },
    // EPIPE, ENETDOWN, ENETUNREACH, ECONNABORTED, ECONNRESET, ENOTCONN, ETIMEDOUT, ECONNREFUSED, EHOSTDOWN, EHOSTUNREACH,
    // ESTALE, EREMOTEIO; REM_NOT_LIST, BAD_NETPATH, NETWORK_BUSY, DEV_NOT_EXIST, UNEXP_NET_ERR, NETNAME_DELETED, BAD_NET_NAME,
    // REQ_NOT_ACCEP, SEM_TIMEOUT, CLOUD_FILE_PROVIDER_NOT_RUNNING, CLOUD_FILE_NETWORK_UNAVAILABLE, CONNECTION_UNAVAIL,
    // NO_NET_OR_BAD_PATH, NO_NETWORK, CONNECTION_REFUSED, NETWORK_UNREACHABLE, HOST_UNREACHABLE, CONNECTION_ABORTED, TIMEOUT,
    // NOT_CONNECTED
    Row { cause: Cause::Unreachable, linux: &[32, 100, 101, 103, 104, 107, 110, 111, 112, 113, 116, 121],
          windows: &[51, 53, 54, 55, 59, 64, 67, 71, 121, 362, 388, 1201, 1203, 1222, 1225, 1231, 1232, 1236, 1460, 2250],
          kinds: &[Kind::BrokenPipe, Kind::NetworkDown, Kind::NetworkUnreachable, Kind::HostUnreachable, Kind::TimedOut,
                   Kind::StaleNetworkFileHandle, Kind::NotConnected, Kind::ConnectionAborted, Kind::ConnectionReset,
                   Kind::ConnectionRefused] },
    // EINVAL, ENAMETOOLONG, EILSEQ; BAD_DEV_TYPE, BUFFER_OVERFLOW, INVALID_NAME, BAD_PATHNAME, FILENAME_EXCED_RANGE
    Row { cause: Cause::BadName, linux: &[22, 36, 84], windows: &[66, 111, 123, 161, 206],
          kinds: &[Kind::InvalidFilename, Kind::InvalidInput] },
    // EISDIR; DIRECTORY_NOT_SUPPORTED
    Row { cause: Cause::IsFolder, linux: &[21], windows: &[336], kinds: &[Kind::IsADirectory] },
    // ENOTDIR; DIRECTORY
    Row { cause: Cause::NotAFolder, linux: &[20], windows: &[267], kinds: &[Kind::NotADirectory] },
    // EFBIG; FILE_TOO_LARGE
    Row { cause: Cause::TooLarge, linux: &[27], windows: &[223], kinds: &[Kind::FileTooLarge] },
    // EIO, ENXIO, ENODEV, EUCLEAN, ENOMEDIUM, EMEDIUMTYPE; NOT_READY, CRC, SECTOR_NOT_FOUND, WRITE_FAULT, READ_FAULT, GEN_FAILURE,
    // DEVICE_HARDWARE_ERROR, UNRECOGNIZED_VOLUME, FILE_INVALID, IO_DEVICE, DEVICE_NOT_CONNECTED, FILE_CORRUPT, DISK_CORRUPT
    Row { cause: Cause::BadDisk, linux: &[5, 6, 19, 117, 123, 124],
          windows: &[21, 23, 27, 29, 30, 31, 483, 1005, 1006, 1117, 1167, 1392, 1393], kinds: &[] },
    // EXDEV, ENOSYS, ELOOP, EOPNOTSUPP; INVALID_FUNCTION, NOT_SAME_DEVICE, NOT_SUPPORTED, VIRUS_INFECTED, VIRUS_DELETED,
    // ACCESS_DISABLED_BY_POLICY, CANT_ACCESS_FILE
    Row { cause: Cause::Refused, linux: &[18, 38, 40, 95], windows: &[1, 17, 50, 225, 226, 1260, 1920],
          kinds: &[Kind::Unsupported, Kind::CrossesDevices] },
    // ENOMEM; NOT_ENOUGH_MEMORY, OUTOFMEMORY, NO_SYSTEM_RESOURCES, COMMITMENT_LIMIT
    Row { cause: Cause::NoMemory, linux: &[12], windows: &[8, 14, 1450, 1455], kinds: &[Kind::OutOfMemory] },
    // ENFILE, EMFILE; TOO_MANY_OPEN_FILES
    Row { cause: Cause::TooManyOpen, linux: &[23, 24], windows: &[4], kinds: &[] },
    Row { cause: Cause::Unreadable, linux: &[], windows: &[], kinds: &[Kind::InvalidData, Kind::UnexpectedEof] },
    Row { cause: Cause::Incomplete, linux: &[], windows: &[], kinds: &[Kind::WriteZero] },
];

impl Row {
    fn has(&self, system: System, code: i32) -> bool {
        match system {
            System::Windows => self.windows.contains(&code),
            System::Linux => self.linux.contains(&code),
            System::Other => code < SHARED && self.linux.contains(&code),
        }
    }
}

impl Failure {
    /// What a number of a system means.
    pub fn of(system: System, code: i32) -> Self {
        let row = TABLE.iter().find(|row| row.has(system, code));
        Self {
            cause: row.map_or(Cause::Unknown, |row| row.cause),
            code: Some(code),
            system,
        }
    }

    /// Less was written than there was to write, and nothing said so.
    pub(super) const fn incomplete() -> Self {
        Self {
            cause: Cause::Incomplete,
            code: None,
            system: System::HERE,
        }
    }

    /// Whether another program has the file.
    pub(in crate::storage) fn is_in_use(&self) -> bool {
        self.cause == Cause::InUse
    }

    /// Whether another program may have a file so that it can't be replaced. A temporary file could be made beside it, so on
    /// Windows it isn't the right to write that is missing.
    pub(in crate::storage) fn keeps_from_replacing(&self) -> bool {
        self.is_in_use() || (self.cause == Cause::NoPermission && self.system == System::Windows)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        let code = error.raw_os_error();
        let by_code = code.map(|code| Self::of(System::HERE, code));
        if let Some(failure) = by_code.filter(|failure| failure.cause != Cause::Unknown) {
            return failure;
        }
        let row = TABLE.iter().find(|row| row.kinds.contains(&error.kind()));
        Self {
            cause: row.map_or(Cause::Unknown, |row| row.cause),
            code,
            system: System::HERE,
        }
    }
}

/// For the log: names and a number, nothing of a file.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.cause)?;
        self.code.map_or(Ok(()), |code| write!(f, " {{ code: {code} }}"))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Every number of a system in the table.
    fn codes(of: fn(&Row) -> &'static [i32]) -> Vec<i32> {
        TABLE.iter().flat_map(|row| of(row).iter().copied()).collect()
    }

    #[test]
    fn a_number_or_kind_means_one_thing() {
        let mut count = BTreeMap::new();
        let kinds = TABLE.iter().flat_map(|row| row.kinds);
        for name in kinds.map(|kind| format!("{kind:?}")).chain(
            codes(|row| row.linux)
                .iter()
                .map(|code| format!("Linux {code}"))
                .chain(
                    codes(|row| row.windows)
                        .iter()
                        .map(|code| format!("Windows {code}")),
                ),
        ) {
            *count.entry(name).or_insert(0) += 1;
        }
        count.retain(|_, count| *count > 1);
        assert_eq!(count, BTreeMap::new());
    }

    #[test]
    fn the_same_number_is_something_else_on_the_other_system() {
        for (code, linux, windows) in [
            (5, Cause::BadDisk, Cause::NoPermission),
            (32, Cause::Unreachable, Cause::InUse),
            (112, Cause::Unreachable, Cause::NoSpace),
            (28, Cause::NoSpace, Cause::Unknown),
            (9999, Cause::Unknown, Cause::Unknown),
        ] {
            assert_eq!(Failure::of(System::Linux, code).cause, linux, "{code}");
            assert_eq!(Failure::of(System::Windows, code).cause, windows, "{code}");
        }
        assert_eq!(Failure::of(System::Other, 35).cause, Cause::Unknown);
        assert_eq!(Failure::of(System::Other, 28).cause, Cause::NoSpace);
    }

    #[test]
    fn the_table_agrees_with_what_the_library_makes_of_the_numbers_here() {
        for code in 1..2300 {
            let kind = io::Error::from_raw_os_error(code).kind();
            let by_kind = TABLE.iter().find(|row| row.kinds.contains(&kind));
            let by_code = Failure::of(System::HERE, code).cause;
            if let Some(row) = by_kind.filter(|_| by_code != Cause::Unknown) {
                assert_eq!(by_code, row.cause, "{code} is {kind:?}");
            }
        }
        let full = Failure::from(io::Error::from(Kind::StorageFull));
        assert_eq!((full.cause, full.code), (Cause::NoSpace, None));
    }
}
