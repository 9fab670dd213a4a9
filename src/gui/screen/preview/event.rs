//! What making and drawing the report tells as it goes.

use std::{fmt, sync::Arc};

use egui::ColorImage;

use super::raster::{Pages, Patch};

/// News of the report.
pub enum Event {
    /// The file is there.
    Made(Arc<Pages>),
    /// A part of a page is drawn.
    Drawn(Patch, ColorImage),
    /// It can't be made, with the reason.
    Failed(String),
    /// That was all.
    Finished,
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
