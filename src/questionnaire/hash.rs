//! Which words a question set has, as a number to compare.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// SHA-256 over names and contents, in the order of names; line endings don't count, so that a
/// checkout on Windows gives the same hash.
pub fn content_hash(files: &[(&str, &[u8])]) -> String {
    let mut sorted = files.to_vec();
    sorted.sort_unstable();
    let mut hasher = Sha256::new();
    for (name, bytes) in sorted {
        hasher.update(name.as_bytes());
        hasher.update([0]);
        let kept: Vec<u8> = bytes.iter().copied().filter(|byte| *byte != b'\r').collect();
        hasher.update(kept);
        hasher.update([0]);
    }
    hasher.finalize().iter().fold(String::new(), |mut out, byte| {
        // Writing to a string can't fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}
