//! What making and drawing the report tells as it goes.

use std::{fmt, sync::Arc};

use egui::ColorImage;

use super::raster::{Pages, Patch};
use crate::{i18n::Language, pdf::PdfError};

/// News of the report.
pub enum Event {
    /// The file is there.
    Made(Arc<Pages>),
    /// A part of a page is drawn.
    PictureOutcome(Patch, ColorImage),
    /// It can't be made or shown.
    Failed(Failure),
    /// That was all.
    Finished,
}

/// Why there are no pages.
#[derive(Debug)]
pub enum Failure {
    /// The file can't be made.
    Pdf(PdfError),
    /// It can't be drawn.
    Pages,
}

impl Failure {
    /// Why, as part of a sentence; may be empty.
    pub fn explain(&self, language: Language) -> String {
        match self {
            Self::Pdf(error) => error.explain(language),
            Self::Pages => String::new(),
        }
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Made(_) => "Made",
            Self::PictureOutcome(..) => "PictureOutcome",
            Self::Failed(_) => "Failed",
            Self::Finished => "Finished",
        })
    }
}
