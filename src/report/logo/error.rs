//! Why a file can't be the logo, and what to tell the user.

use crate::i18n::{Language, fill};
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
        let sentence = match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        };
        match self {
            Self::TooManyPixels { width, height } => {
                let values = [("width", &*width.to_string()), ("height", &*height.to_string())];
                fill(sentence, &values)
            }
            Self::Unsupported(element) => fill(sentence, &[("element", element)]),
            _ => sentence.to_owned(),
        }
    }

    fn dutch(&self) -> &'static str {
        match self {
            Self::NotAPicture => "Dit is geen SVG, PNG of JPEG. Kies een ander bestand voor het logo.",
            Self::Damaged => {
                "Het bestand is beschadigd en kan niet gelezen worden. Kies een ander bestand voor het logo."
            }
            Self::FileTooLarge => "Het bestand is groter dan 10 MB. Kies een kleiner bestand voor het logo.",
            Self::TooManyPixels { .. } => {
                "De afbeelding is met {width} bij {height} pixels te groot. Kies een kleinere, bijvoorbeeld van 2000 pixels breed."
            }
            Self::TooComplex => {
                "De tekening is te ingewikkeld voor een logo. Bewaar het logo als PNG en kies dat bestand."
            }
            Self::Text => {
                "In de tekening staan letters die er op elke computer anders uitzien. Zet de letters om in vormen, of bewaar het logo als PNG."
            }
            Self::Unsupported(_) => {
                "In de tekening zit een onderdeel dat het rapport niet kan tonen (<{element}>). Bewaar het logo als PNG en kies dat bestand."
            }
            Self::Empty => {
                "Op wit papier is van dit logo niets te zien. Kies een ander bestand voor het logo."
            }
        }
    }

    fn english(&self) -> &'static str {
        match self {
            Self::NotAPicture => "This isn’t an SVG, PNG or JPEG. Choose another file for the logo.",
            Self::Damaged => "The file is damaged and can’t be read. Choose another file for the logo.",
            Self::FileTooLarge => "The file is larger than 10 MB. Choose a smaller file for the logo.",
            Self::TooManyPixels { .. } => {
                "The picture is too large: {width} by {height} pixels. Choose a smaller one, such as one 2000 pixels wide."
            }
            Self::TooComplex => {
                "The drawing is too complex for a logo. Save the logo as PNG and choose that file."
            }
            Self::Text => {
                "The drawing holds letters that look different on every computer. Turn the letters into shapes, or save the logo as PNG."
            }
            Self::Unsupported(_) => {
                "The drawing holds a part that the report can’t show (<{element}>). Save the logo as PNG and choose that file."
            }
            Self::Empty => {
                "Nothing of this logo can be seen on white paper. Choose another file for the logo."
            }
        }
    }
}
