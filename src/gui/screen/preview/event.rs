//! What is reported while a report is made and drawn.

use std::{fmt, sync::Arc};

use egui::ColorImage;

use super::raster::{Pages, Patch};
use crate::{i18n::Language, pdf::PdfError};

pub enum Event {
    Made(Arc<Pages>),
    Drawn(Patch, ColorImage),
    Failed(Failure),
    Finished,
}

#[derive(Debug)]
pub enum Failure {
    Pdf(PdfError),
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
            Self::Drawn(..) => "Drawn",
            Self::Failed(_) => "Failed",
            Self::Finished => "Finished",
        })
    }
}
