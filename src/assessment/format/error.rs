//! What can be wrong with a scan.

use crate::{contents::FileKind, questionnaire::Position};

/// A problem with its place.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}:{}: {problem}", .position.line, .position.column)]
pub struct DecodeError {
    /// Line and column, from 1.
    pub position: Position,
    /// What is wrong.
    pub problem: DecodeProblem,
}

/// What is wrong with a scan.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum DecodeProblem {
    /// It's of another kind; its place says nothing.
    #[error("not a scan: {0:?}")]
    OtherFile(FileKind),
    /// A scan in another encoding, or with bytes in it that are no text.
    #[error("not Unicode text")]
    NotText,
    /// A scan with typographic quotation marks where straight ones belong.
    #[error("typographic quotation marks")]
    Quotes,
    /// The beginning of a scan, without its end.
    #[error("cut off")]
    CutOff,
    /// Not RON, or a field of the wrong name or type.
    #[error("{0}")]
    Syntax(String),
    /// A key that stands twice in a map.
    #[error("`{0}` stands twice")]
    DoubleKey(String),
    /// A list with more entries than this.
    #[error("more than {0} entries")]
    TooMany(usize),
    /// A version this program doesn't know.
    #[error("format {found} is unknown; the newest known is {newest}")]
    UnknownVersion {
        /// The file's version.
        found: u32,
        /// The newest known version.
        newest: u32,
    },
    /// Made with another question set altogether.
    #[error("made with question set `{found}`, not `{expected}`")]
    OtherQuestionnaire {
        /// The file's question set.
        found: String,
        /// The one in use.
        expected: String,
    },
    /// An id that this very question set doesn't have.
    #[error("unknown id `{0}`")]
    UnknownId(String),
    /// A level that isn't on the scale.
    #[error("level {level} doesn't exist; the highest is {highest}")]
    UnknownLevel {
        /// The level.
        level: f64,
        /// The highest.
        highest: u8,
    },
    /// The answer to an intake question isn't of its kind.
    #[error("not a possible answer to `{field}`")]
    BadValue {
        /// The intake question's textual id.
        field: String,
    },
    /// A language this program doesn't know.
    #[error("unknown language `{0}`")]
    UnknownLanguage(String),
}

impl DecodeProblem {
    pub(super) fn at(self, position: Position) -> DecodeError {
        DecodeError {
            position,
            problem: self,
        }
    }
}
