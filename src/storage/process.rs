//! Which process made a lock or a temporary file, and whether it still runs.

use std::{env, path::Path};

use sha2::{Digest, Sha256};

use super::disk;

/// The most that is read of the name of the computer, in bytes.
const LARGEST: u64 = 256;

/// The computer's name, as far as the system tells.
pub(super) fn computer() -> String {
    let named = || disk::read(Path::new("/proc/sys/kernel/hostname"), LARGEST).ok();
    let name = env::var("COMPUTERNAME")
        .ok()
        .or_else(|| String::from_utf8(named()?).ok())
        .unwrap_or_default();
    name.trim().to_owned()
}

/// A short mark of the computer, for the name of a file.
pub(super) fn mark() -> String {
    short_hash(computer().as_bytes(), 4)
}

/// The first bytes of a hash, in hexadecimal.
pub(super) fn short_hash(bytes: &[u8], length: usize) -> String {
    let digest = Sha256::digest(bytes);
    let digits = digest[..length].iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .filter_map(|digit| char::from_digit(u32::from(digit), 16))
        .collect()
}

/// Whether a process on this computer has ended, where the system tells.
pub(super) fn is_gone(process: u32) -> bool {
    let processes = Path::new("/proc");
    cfg!(target_os = "linux")
        && disk::is_there(&processes.join("self"))
        && !disk::is_there(&processes.join(process.to_string()))
}
