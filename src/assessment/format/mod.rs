//! The saved form of a scan: RON text with a version of its own, apart from the domain types.
//!
//! [`decode`] looks at the version first and then uses that version's decoder; decoders of older
//! versions stay, and turn what they read into the next version's form. [`encode`] always writes the
//! newest version. Answer files for colleagues are scans too.

mod error;
mod v1;
mod v2;
mod v3;

use ron::{Options, error::SpannedError, extensions::Extensions};
use serde::Deserialize;

pub use error::{DecodeError, DecodeProblem};
pub use v3::{KeptAnswer, KeptValue};

use super::Assessment;
use crate::questionnaire::{Position, Questionnaire, double_key};

/// File name extension of a scan, without the dot.
pub const EXTENSION: &str = "datalabscan";

/// How every scan begins, apart from a byte order mark.
pub const SCAN_START: &str = "Datalabscan(";

/// The version that [`encode`] writes.
pub const VERSION: u32 = 3;

/// No scan comes near this size, in bytes, not even one with the answers and long notes of hundreds of
/// respondents; more is refused before it's read.
pub const LARGEST: u64 = 64 * 1024 * 1024;

/// The part of a file that every version shares.
#[derive(Deserialize)]
#[serde(rename = "Datalabscan")]
struct Header {
    format: u32,
}

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
    let text = text_of(bytes)?;
    let header: Header = parse(text)?;
    match header.format {
        1 => v1::decode(questionnaire, text),
        2 => v2::decode(questionnaire, text),
        3 => v3::decode(questionnaire, text),
        found => Err(DecodeProblem::UnknownVersion {
            found,
            newest: VERSION,
        }
        .at(position_of(text, "format"))),
    }
}

fn text_of(bytes: &[u8]) -> Result<&str, DecodeError> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let valid = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
        DecodeProblem::NotText.at(Position::at(&valid, valid.len()))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(DecodeProblem::Empty.at(Position { line: 1, column: 1 }));
    }
    if let Some(offset) = text.find('\0') {
        return Err(DecodeProblem::NotText.at(Position::at(text, offset)));
    }
    Ok(text)
}

fn parse<'de, T: Deserialize<'de>>(text: &'de str) -> Result<T, DecodeError> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    options.from_str(text).map_err(|error| from_ron(&error))
}

fn from_ron(error: &SpannedError) -> DecodeError {
    let position = Position {
        line: error.span.start.line.max(1),
        column: error.span.start.col.max(1),
    };
    let message = error.code.to_string();
    let problem = match double_key(&message) {
        Some(key) => DecodeProblem::DoubleKey(key.to_owned()),
        None => DecodeProblem::Syntax(message),
    };
    problem.at(position)
}

fn position_of(text: &str, field: &'static str) -> Position {
    crate::questionnaire::Locator::new(text).locate(&[field.into()])
}
