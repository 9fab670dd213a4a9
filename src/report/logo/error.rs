//! Why a file can't be the logo, and what to tell the user.

use crate::i18n::{Language, LogoText};
use thiserror::Error;

/// Why a file can't be the logo.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum LogoError {
    /// Neither SVG, PNG nor JPEG.
    #[error("neither SVG, PNG nor JPEG")]
    NotAPicture,
    /// It begins like one, but can't be read.
    #[error("damaged")]
    Damaged,
    /// More bytes than [`super::Logo::LARGEST_FILE`].
    #[error("the file is too large")]
    FileTooLarge,
    /// More pixels than can be handled.
    #[error("{width} by {height} pixels is too large")]
    TooManyPixels {
        /// Pixels in a row.
        width: u32,
        /// Rows.
        height: u32,
    },
    /// An SVG with more shapes than a logo has, or so nested that it would take too long.
    #[error("too complex")]
    TooComplex,
    /// An SVG with letters instead of shapes, which look different on every machine.
    #[error("text that is not made into shapes")]
    Text,
    /// An SVG with an element that the report leaves out.
    #[error("<{0}> is not supported")]
    Unsupported(&'static str),
    /// Nothing to see on white paper.
    #[error("empty")]
    Empty,
}

impl LogoError {
    /// What happened and what to do next, in a sentence or two.
    pub fn explain(&self, language: Language) -> String {
        let text = LogoText::of(language);
        let sentence = match self {
            Self::NotAPicture => text.not_a_picture(),
            Self::Damaged => text.damaged(),
            Self::FileTooLarge => text.file_too_large(),
            Self::TooManyPixels { width, height } => return text.too_many_pixels(*width, *height),
            Self::TooComplex => text.too_complex(),
            Self::Text => text.letters(),
            Self::Unsupported(element) => return text.unsupported(element),
            Self::Empty => text.empty(),
        };
        sentence.to_owned()
    }
}
