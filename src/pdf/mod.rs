//! The bytes: frames become a PDF file.
//!
//! `fonts` embeds the glyphs that are used and `logos` the pictures, `paint` turns items into printpdf's operations,
//! `finish` adds to the file what printpdf can't write (structure, nested outline, links, metadata), `attach` puts the
//! scan in, `save` compresses and writes it (each value as `write` does). The same input gives the same bytes. `embedded` reads the scan back.

mod about;
mod attach;
mod embedded;
mod finish;
mod fonts;
mod glyphs;
mod links;
mod locked;
mod logos;
mod meaning;
mod object;
mod outline;
mod paint;
mod report;
mod save;
mod squares;
mod structure;
mod syntax;
mod write;

use jiff::civil::Date;
use printpdf::{PdfDocument, PdfSaveOptions};
use thiserror::Error;

use crate::{
    i18n::{Language, PdfText},
    report::{
        Refusal,
        document::Document,
        layout::{FaceId, Frames},
    },
};

pub use attach::Attachment;
pub use embedded::{EmbeddedScan, ExtractError, LARGEST, embedded_scan};
pub use report::{attachment, document_pdf, handout_pdf, report_pdf, report_with_frames};

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

/// Why a file could not be made. But for a refusal, none of these depends on what the user wrote or chose.
#[derive(Debug, Error)]
pub enum PdfError {
    /// There is no report with these options.
    #[error(transparent)]
    Refused(#[from] Refusal),
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

impl PdfError {
    /// Why, as part of a sentence.
    pub fn explain(&self, language: Language) -> String {
        let text = PdfText::of(language);
        match self {
            Self::Refused(refusal) => refusal.explain(language).to_owned(),
            Self::Font { font, .. } => text.font(font),
            Self::Structure(_) | Self::Write(_) => text.not_finished().to_owned(),
        }
    }
}

/// Writes frames as a PDF file, with the scan in it if there is one.
///
/// # Errors
///
/// Only when a bundled font can't be embedded or the libraries below fail; see [`PdfError`].
pub fn pdf(frames: &Frames, meta: &Metadata, attachment: Option<&Attachment>) -> Result<Vec<u8>, PdfError> {
    paint(frames, meta)?.tag(frames, meta, attachment)?.save()
}

/// Pages with their drawings, without what makes them a document.
///
/// The steps of [`pdf`] are apart for the benchmark that times each.
pub struct Painted(PdfDocument);

/// A complete file, not yet written but for the parts of which there are thousands.
pub struct Tagged(lopdf::Document, write::Pack);

/// Turns frames into the operations of the drawing layer.
///
/// # Errors
///
/// A bundled font can't be embedded.
pub fn paint(frames: &Frames, meta: &Metadata) -> Result<Painted, PdfError> {
    let mut pdf = PdfDocument::new(&meta.title);
    let fonts = fonts::embed(&mut pdf, frames)?;
    let logos = logos::embed(&mut pdf, frames)?;
    pdf.pages = paint::pages(frames, &fonts, &logos);
    Ok(Painted(pdf))
}

impl Painted {
    /// Adds structure, outline, links, metadata and the attachment; `frames` are the ones that were painted.
    ///
    /// # Errors
    ///
    /// The drawing layer's file has an unexpected form.
    pub fn tag(
        self,
        frames: &Frames,
        meta: &Metadata,
        attachment: Option<&Attachment>,
    ) -> Result<Tagged, PdfError> {
        let options = PdfSaveOptions {
            optimize: true,
            subset_fonts: true,
            // "Secure" drops the operators that `glyphs` writes itself; all of them come from there.
            secure: false,
            image_optimization: None,
        };
        let mut file = self.0.to_lopdf_document(&options, &mut Vec::new());
        let pack = finish::finish(&mut file, frames, meta, attachment)?;
        Ok(Tagged(file, pack))
    }
}

impl Tagged {
    /// Compresses and writes the file.
    ///
    /// # Errors
    ///
    /// A part of the file can't be compressed or written.
    pub fn save(self) -> Result<Vec<u8>, PdfError> {
        save::save(self.0, self.1)
    }
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
