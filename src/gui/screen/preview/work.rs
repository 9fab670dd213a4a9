//! Making the report and drawing its pages, beside the window.

use std::sync::Arc;

use egui::{ColorImage, Vec2};

use super::{
    raster::{Pages, Patch},
    sheets::{Anchor, Sheets, View},
};
use crate::{evaluation::Case, gui::job::Stop, pdf::report_pdf, report::ReportOptions};

/// What a report is made of.
pub(super) struct Source {
    pub(super) case: Case,
    pub(super) options: ReportOptions,
}

/// What the work tells as it goes.
pub(super) enum Event {
    /// The file is there.
    Made(Arc<Pages>),
    /// A part of a page is drawn.
    Drawn(Patch, ColorImage),
    /// It can't be made, with the reason.
    Failed(String),
}

/// Makes the file, and draws the pages that will show at this place.
pub(super) fn make(source: &Source, view: View, anchor: (Anchor, Vec2), stop: &Stop, tell: &dyn Fn(Event)) {
    match file(source, stop) {
        Ok(Some(bytes)) => match Pages::read(bytes) {
            Some(pages) => {
                let pages = Arc::new(pages);
                tell(Event::Made(Arc::clone(&pages)));
                let sheets = Sheets::new(&pages.sizes, view);
                draw(&pages, &sheets.patches(sheets.window(anchor)), stop, tell);
            }
            None => tell(Event::Failed(String::new())),
        },
        Ok(None) => {}
        Err(reason) => tell(Event::Failed(reason)),
    }
}

/// Draws patches until it's stopped.
pub(super) fn draw(pages: &Pages, patches: &[Patch], stop: &Stop, tell: &dyn Fn(Event)) {
    pages.draw(
        patches,
        || !stop.is_asked(),
        |patch, image| tell(Event::Drawn(patch, image)),
    );
}

/// The file; `None` when nobody waits for it any more.
fn file(source: &Source, stop: &Stop) -> Result<Option<Vec<u8>>, String> {
    if stop.is_asked() {
        return Ok(None);
    }
    let bytes = report_pdf(&source.case, &source.options).map_err(|error| error.to_string())?;
    Ok((!stop.is_asked()).then_some(bytes))
}
