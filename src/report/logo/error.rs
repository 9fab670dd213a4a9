//! Why a file can't be the logo, and what to tell the user.

use thiserror::Error;

use crate::{
    contents::{FileKind, Wanted},
    i18n::{Language, LogoText},
};

/// The most letters of a style that are repeated.
const LONGEST: usize = 60;

/// Why a file can't be the logo.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum LogoError {
    /// Neither SVG, PNG nor JPEG, but this.
    #[error("neither SVG, PNG nor JPEG, but {0:?}")]
    NotAPicture(FileKind),
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
    /// An SVG with a colour or style that the report can't show as it was meant.
    #[error("{0} is not supported")]
    Style(String),
    /// An SVG that refers to a part that isn't in it.
    #[error("#{0} is missing")]
    Missing(String),
    /// An SVG of which a part lies outside its page.
    #[error("part of it lies outside its page")]
    OffPage,
    /// Nothing to see on white paper.
    #[error("empty")]
    Empty,
}

impl LogoError {
    /// A style that can't be shown, shortened to what fits in a sentence.
    pub(super) fn style(text: &str) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        let plain: String = words
            .join(" ")
            .chars()
            .filter(|c| !c.is_control())
            .take(LONGEST)
            .collect();
        Self::Style(plain)
    }

    /// What happened and what to do next, in a sentence or two.
    pub fn explain(&self, language: Language) -> String {
        let text = LogoText::of(language);
        let sentence = match self {
            Self::NotAPicture(kind) => {
                return text.not_a_picture(&kind.name(language), kind.cure(Wanted::Logo, language));
            }
            Self::Style(style) => return text.style(style),
            Self::Missing(name) => return text.missing(name),
            Self::OffPage => text.off_page(),
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
