//! The saved form of a scan: RON text with a version of its own, apart from the domain types.
//!
//! [`decode`] looks at the version first and then uses that version's decoder; decoders of older
//! versions stay, and turn what they read into the next version's form. [`encode`] always writes the
//! newest version. Answer files for colleagues are scans too.

mod error;
mod sections;
mod v1;
mod v2;
mod v3;

use std::borrow::Cow;

use ron::{Options, error::SpannedError, extensions::Extensions};
use serde::Deserialize;

pub use error::{DecodeError, DecodeProblem};
pub use v3::{KeptAnswer, KeptTask, KeptValue};

use super::Assessment;
use crate::{
    contents::{FileKind, SCAN_START, kind_of, unicode},
    questionnaire::{Position, Questionnaire, double_key, most_entries},
};
use sections::Header;

/// File name extension of a scan, without the dot.
pub const EXTENSION: &str = "datalabscan";

/// The version that [`encode`] writes.
pub const VERSION: u32 = 3;

/// No scan comes near this size, in bytes, not even one with the answers and long notes of hundreds of
/// respondents; more is refused before it's read.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// Writes a scan as text in the newest version.
pub fn encode(questionnaire: &Questionnaire, assessment: &Assessment) -> String {
    v3::encode(questionnaire, assessment)
}

/// Reads a scan.
///
/// # Errors
/// Anything that isn't a valid scan for this question set, with line and column. A scan made with
/// another version of the question set is fine: what this one doesn't know ends up in
/// [`Assessment::kept`].
pub fn decode(questionnaire: &Questionnaire, bytes: &[u8]) -> Result<Assessment, DecodeError> {
    let kind = kind_of(bytes);
    if !matches!(kind, FileKind::Scan | FileKind::Text) {
        return Err(other_file(kind));
    }
    let text = text_of(bytes)?;
    let header: Header = match parse(&text) {
        Err(_) if kind == FileKind::Text => return Err(other_file(kind)),
        header => header?,
    };
    match header.format {
        1 => v1::decode(questionnaire, &text),
        2 => v2::decode(questionnaire, &text),
        3 => v3::decode(questionnaire, &text, header.unknown),
        found => Err(DecodeProblem::UnknownVersion {
            found,
            newest: VERSION,
        }
        .at(position_of(&text, "format"))),
    }
}

/// Whether a newer version of the program made this scan; its beginning tells.
pub fn is_newer(bytes: &[u8]) -> bool {
    let text = unicode(bytes).unwrap_or_else(|valid| String::from_utf8_lossy(&bytes[..valid]));
    let version = text.split_once(SCAN_START).and_then(|(_, fields)| {
        let fields = fields.trim_start().strip_prefix("format")?;
        let version = fields.trim_start().strip_prefix(':')?.trim_start();
        let end = version
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(version.len());
        version[..end].parse::<u32>().ok()
    });
    version.is_some_and(|version| version > VERSION)
}

fn other_file(kind: FileKind) -> DecodeError {
    DecodeProblem::OtherFile(kind).at(Position { line: 1, column: 1 })
}

fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, DecodeError> {
    let text = unicode(bytes).map_err(|valid| {
        let behind = &bytes[valid..];
        let end = behind.iter().rposition(|byte| *byte != 0).map_or(0, |at| at + 1);
        // The beginning of a letter, with nothing behind it.
        let problem = if behind[..end].len() < 4
            && std::str::from_utf8(&behind[..end]).is_err_and(|error| error.error_len().is_none())
        {
            DecodeProblem::CutOff
        } else {
            DecodeProblem::NotText
        };
        let valid = String::from_utf8_lossy(&bytes[..valid]);
        problem.at(Position::at(&valid, valid.len()))
    })?;
    // A save that was cut off may leave zeros behind the text, and old editors another sign.
    let end = text.trim_end_matches(['\0', '\u{1a}']).len();
    let text = match text {
        Cow::Borrowed(text) => Cow::Borrowed(&text[..end]),
        Cow::Owned(mut text) => {
            text.truncate(end);
            Cow::Owned(text)
        }
    };
    if let Some(offset) = text.find('\0') {
        return Err(DecodeProblem::NotText.at(Position::at(&text, offset)));
    }
    Ok(text)
}

fn parse<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, DecodeError> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str(text).map_err(|error| from_ron(text, &error))
}

fn from_ron(text: &str, error: &SpannedError) -> DecodeError {
    let position = Position {
        line: error.span.start.line.max(1),
        column: error.span.start.col.max(1),
    };
    let message = error.code.to_string();
    let problem = match double_key(&message) {
        Some(key) => DecodeProblem::DoubleKey(key.to_owned()),
        None if most_entries(&message).is_some() => {
            DecodeProblem::TooMany(most_entries(&message).unwrap_or_default())
        }
        None if is_quoted_otherwise(text, position) => DecodeProblem::Quotes,
        None if is_cut_off(text) => DecodeProblem::CutOff,
        None => DecodeProblem::Syntax(message),
    };
    problem.at(position)
}

/// Whether a text that this program wrote stops before its end.
fn is_cut_off(text: &str) -> bool {
    if text.trim_end().ends_with("\n)") {
        return false;
    }
    let (mut depth, mut quoted, mut escaped) = (0_i64, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'(' | b'[' | b'{' if !quoted => depth += 1,
            b')' | b']' | b'}' if !quoted => depth -= 1,
            _ => {}
        }
    }
    quoted || depth > 0
}

/// Whether a word processor put another quotation mark where a straight one belongs.
fn is_quoted_otherwise(text: &str, position: Position) -> bool {
    let line = text.lines().nth(position.line - 1).unwrap_or_default();
    let mut around = line.chars().skip(position.column.saturating_sub(2)).take(3);
    around.any(|c| matches!(c, '“' | '”' | '„' | '«' | '»' | '‘' | '’'))
}

fn position_of(text: &str, field: &'static str) -> Position {
    crate::questionnaire::Locator::new(text).locate(&[field.into()])
}
