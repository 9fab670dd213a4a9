//! The bytes: frames become a PDF file.
//!
//! `fonts` embeds the glyphs that are used and `logos` the pictures, `paint` turns items into printpdf's operations,
//! `finish` adds to the file what printpdf can't write (structure, nested outline, links, metadata), `attach` puts the
//! scan in, `save` compresses and writes it. The same input gives the same bytes. `embedded` reads the scan back.

mod about;
mod attach;
mod embedded;
mod finish;
mod fonts;
mod glyphs;
mod links;
mod logos;
mod object;
mod outline;
mod paint;
mod report;
mod save;
mod squares;
mod structure;
mod syntax;

use crate::report::document::Document;
use crate::report::layout::{FaceId, Frames};
use jiff::civil::Date;
use printpdf::{PdfDocument, PdfSaveOptions};
use thiserror::Error;

pub use attach::Attachment;
pub use embedded::{EmbeddedScan, ExtractError, LARGEST, embedded_scan, is_pdf};
pub use report::report_pdf;

/// What the file says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Metadata {
    /// Title, shown in the title bar of the viewer.
    pub title: String,
    /// Author.
    pub author: String,
    /// One sentence on what it's about; may be empty.
    pub subject: String,
    /// BCP 47 tag of the language.
    pub language: String,
    /// The date of creation.
    pub date: Date,
}

impl Metadata {
    /// What a document says about itself.
    pub fn of(document: &Document) -> Self {
        Self {
            title: document.title.clone(),
            author: document.author.clone(),
            subject: document.subject.clone(),
            language: document.language.clone(),
            date: document.date,
        }
    }
}

/// Why a file could not be made. None of these depends on what the user wrote.
#[derive(Debug, Error)]
pub enum PdfError {
    /// A font could not be reduced to the glyphs that are used.
    #[error("the font {font} could not be embedded: {reason}")]
    Font {
        /// PostScript name of the font.
        font: &'static str,
        /// What went wrong.
        reason: String,
    },
    /// The file came out of the drawing layer in an unexpected form.
    #[error("the file could not be completed: {0}")]
    Structure(#[from] lopdf::Error),
    /// A part of the file could not be compressed or written.
    #[error("the file could not be written: {0}")]
    Write(#[from] std::io::Error),
}

/// Writes frames as a PDF file, with the scan in it if it goes along.
///
/// # Errors
///
/// Only when a bundled font can't be embedded or the libraries below fail; see [`PdfError`].
pub fn pdf(frames: &Frames, meta: &Metadata, attachment: Option<&Attachment>) -> Result<Vec<u8>, PdfError> {
    let mut pdf = PdfDocument::new(&meta.title);
    let fonts = fonts::embed(&mut pdf, frames)?;
    let logos = logos::embed(&mut pdf, frames)?;
    pdf.pages = paint::pages(frames, &fonts, &logos);
    let options = PdfSaveOptions {
        optimize: true,
        subset_fonts: true,
        secure: true,
        image_optimization: None,
    };
    let mut file = pdf.to_lopdf_document(&options, &mut Vec::new());
    finish::finish(&mut file, frames, meta, attachment)?;
    save::save(file)
}

/// The name of the program, as the file mentions it.
const PRODUCER: &str = concat!("Datalabscan ", env!("CARGO_PKG_VERSION"));

/// How [`PRODUCER`] begins in every version.
const PROGRAM: &str = "Datalabscan ";

/// Resource name of a font.
fn resource_name(face: FaceId) -> &'static str {
    match face {
        FaceId::Regular => "F0",
        FaceId::SemiBold => "F1",
    }
}
