//! Reading the scan back out of a report.
//!
//! It's looked up by its mark and not through the tables of the file: a program between may have rewritten those, and
//! a hostile file can neither lead such a search astray nor make it last. What is found counts only if its hash is
//! right.

use std::io::Read;

use flate2::read::ZlibDecoder;
use thiserror::Error;

use super::{
    attach::{MARK, fingerprint},
    locked::unlocked_scan,
    syntax::{Reader, Value},
};
use crate::{assessment::format::LARGEST as LARGEST_SCAN, contents::is_pdf};

/// No report comes near this size, in bytes.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// Within how many bytes of its end a whole PDF says that it ends.
const TAIL: usize = 1024;

/// Marks that are looked at, the last first.
const MOST_MARKS: usize = 8;

/// How far before the mark its dictionary begins, and how far after it that ends, at most.
const WINDOW: usize = 16 * 1024;

/// A scan that was found in a report, byte for byte as it was put there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmbeddedScan {
    /// The scan in saved form.
    pub bytes: Vec<u8>,
    /// Version of that form.
    pub format: u32,
    /// Id of the question set it was saved with.
    pub questionnaire: String,
    /// Version of that question set.
    pub version: String,
}

/// Why no scan can be read from a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ExtractError {
    /// It isn't a PDF.
    #[error("not a PDF")]
    NotAPdf,
    /// A report of this program, made without the scan.
    #[error("a report without a scan")]
    NoScan,
    /// A PDF of another program, or saved again by one that dropped the scan.
    #[error("no scan of this program in it")]
    OtherMaker,
    /// The scan isn't the one that was put in.
    #[error("the scan was changed")]
    Changed,
    /// Reports with different scans were made into one file.
    #[error("more than one scan")]
    Several,
    /// The file is locked with a password.
    #[error("encrypted")]
    Encrypted,
    /// A part is missing or damaged.
    #[error("damaged")]
    Damaged,
}

/// The scan in a report.
///
/// # Errors
/// See [`ExtractError`]. Any bytes give an answer, in time and memory that are bounded by their number and
/// [`LARGEST_SCAN`].
pub fn embedded_scan(bytes: &[u8]) -> Result<EmbeddedScan, ExtractError> {
    if !is_pdf(bytes) {
        return Err(ExtractError::NotAPdf);
    }
    let mark = format!("/{MARK}");
    let before = |end: usize| find_last(&bytes[..end], mark.as_bytes());
    let marks = std::iter::successors(before(bytes.len()), |end| before(*end));
    match the_one(marks.take(MOST_MARKS), |at| scan_at(bytes, *at)) {
        Some(Err(ExtractError::Several)) => Err(ExtractError::Several),
        Some(Ok(at)) => scan_at(bytes, at),
        _ if is_encrypted(bytes) => unlocked_scan(bytes),
        Some(Err(error)) => Err(error),
        None => Err(without_scan(bytes)),
    }
}

/// The first of these places with a scan, when others hold the same, or else what is wrong with the first; `None` when there
/// are none. Scans are read one at a time: each may be as large as any is.
pub(super) fn the_one<T>(
    places: impl Iterator<Item = T>,
    read: impl Fn(&T) -> Result<EmbeddedScan, ExtractError>,
) -> Option<Result<T, ExtractError>> {
    let (mut one, mut problem) = (None, None);
    for place in places {
        let hash = read(&place).map(|scan| fingerprint(&scan.bytes));
        match (&one, hash) {
            (Some((_, first)), Ok(other)) if *first != other => return Some(Err(ExtractError::Several)),
            (None, Ok(hash)) => one = Some((place, hash)),
            (None, Err(error)) => problem = problem.or(Some(error)),
            (Some(_), _) => {}
        }
    }
    one.map(|(place, _)| Ok(place)).or(problem.map(Err))
}

/// Why a file has no mark.
fn without_scan(bytes: &[u8]) -> ExtractError {
    let tail = &bytes[bytes.len().saturating_sub(TAIL)..];
    if is_encrypted(bytes) {
        ExtractError::Encrypted
    } else if find(tail, b"%%EOF").is_none() {
        ExtractError::Damaged
    } else if find(bytes, super::PROGRAM.as_bytes()).is_none() {
        ExtractError::OtherMaker
    } else if find(bytes, b"/EmbeddedFile").is_some() {
        // Somebody put another file in its place.
        ExtractError::Changed
    } else {
        ExtractError::NoScan
    }
}

fn is_encrypted(bytes: &[u8]) -> bool {
    find(bytes, b"/Encrypt ").is_some() || find(bytes, b"/Encrypt<<").is_some()
}

/// The scan of which the dictionary has its mark at `at`.
fn scan_at(bytes: &[u8], at: usize) -> Result<EmbeddedScan, ExtractError> {
    let (dict, rest) = dictionary_around(bytes, at).ok_or(ExtractError::Damaged)?;
    let mark = dict.get(MARK).ok_or(ExtractError::Damaged)?;
    let text = |key| mark.get(key).and_then(Value::text);
    let hash = text("SHA256").ok_or(ExtractError::Damaged)?;
    let content = decoded(&dict, rest).ok_or(ExtractError::Damaged)?;
    Ok(EmbeddedScan {
        bytes: verified(content, &hash)?,
        format: match mark.get("Format") {
            Some(Value::Number(format)) => u32::try_from(*format).unwrap_or_default(),
            _ => 0,
        },
        questionnaire: text("Questions").unwrap_or_default(),
        version: text("Version").unwrap_or_default(),
    })
}

/// The dictionary of the stream that the mark at `at` is in, and what comes after the word `stream`.
fn dictionary_around(bytes: &[u8], at: usize) -> Option<(Value, &[u8])> {
    let window = &bytes[at.saturating_sub(WINDOW)..at];
    let start = at - window.len() + find_last(window, b"obj")? + b"obj".len();
    let head = &bytes[start..bytes.len().min(at + WINDOW)];
    let mut reader = Reader::new(head);
    let dict = reader.value()?;
    let head_left = reader.rest().strip_prefix(b"stream")?.len();
    let rest = &bytes[start + head.len() - head_left..];
    let rest = rest.strip_prefix(b"\r").unwrap_or(rest);
    Some((dict, rest.strip_prefix(b"\n")?))
}

/// What the stream holds; when it isn't certain where it ends, more than one answer.
fn decoded(dict: &Value, rest: &[u8]) -> Option<Vec<Vec<u8>>> {
    let written = content(dict, rest)?;
    let filter = match dict.get("Filter") {
        Some(Value::List(filters)) if filters.len() < 2 => filters.first(),
        filter => filter,
    };
    match filter {
        None => contents(None, written),
        Some(Value::Name(name)) => contents(Some(name), written),
        Some(_) => None,
    }
}

/// What the bytes of a stream hold; when it isn't certain where it ends, more than one answer.
pub(super) fn contents(filter: Option<&[u8]>, written: &[u8]) -> Option<Vec<Vec<u8>>> {
    match filter {
        None => {
            let mut found = vec![written.to_vec()];
            for end in [&b"\n"[..], b"\r\n", b"\r"] {
                found.extend(written.strip_suffix(end).map(<[u8]>::to_vec));
            }
            found.retain(|content| content.len() as u64 <= LARGEST_SCAN);
            Some(found)
        }
        Some(b"FlateDecode") => Some(vec![inflated(written)?]),
        Some(_) => None,
    }
}

/// The one of these that is what was put in.
pub(super) fn verified(contents: Vec<Vec<u8>>, hash: &str) -> Result<Vec<u8>, ExtractError> {
    let mut contents = contents.into_iter();
    contents
        .find(|content| fingerprint(content) == hash)
        .ok_or(ExtractError::Changed)
}

/// The bytes of the stream: as many as it says, or up to the word that ends it.
fn content<'a>(dict: &Value, rest: &'a [u8]) -> Option<&'a [u8]> {
    if let Some(Value::Number(length)) = dict.get("Length")
        && let Some((content, after)) = usize::try_from(*length)
            .ok()
            .and_then(|length| rest.split_at_checked(length))
        && after.trim_ascii_start().starts_with(b"endstream")
    {
        return Some(content);
    }
    Some(&rest[..find(rest, b"endstream")?])
}

/// Inflates up to the size of the largest scan; a file that gets larger is no scan.
fn inflated(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    ZlibDecoder::new(bytes)
        .take(LARGEST_SCAN + 1)
        .read_to_end(&mut out)
        .ok()?;
    (out.len() as u64 <= LARGEST_SCAN).then_some(out)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn find_last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}
