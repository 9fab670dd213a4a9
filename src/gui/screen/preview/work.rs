//! Making the report and drawing its pages, in the background.

use std::sync::Arc;

use egui::Vec2;

use super::{
    event::Event,
    raster::{Pages, Patch},
    sheets::{Anchor, Sheets, View},
};
use crate::{evaluation::Case, pdf::report_pdf, report::ReportOptions};

/// What a report is made of.
pub(super) struct Source {
    pub(super) case: Case,
    pub(super) options: ReportOptions,
}

/// Makes the file, and draws the pages that will show at this place.
pub(super) fn make(
    source: &Source,
    view: View,
    anchor: (Anchor, Vec2),
    stopped: &dyn Fn() -> bool,
    tell: &dyn Fn(Event),
) {
    match file(source, stopped) {
        Ok(Some(bytes)) => match Pages::read(bytes) {
            Some(pages) => {
                let pages = Arc::new(pages);
                tell(Event::Made(Arc::clone(&pages)));
                let sheets = Sheets::new(&pages.sizes, view);
                draw(&pages, &sheets.patches(sheets.window(anchor)), stopped, tell);
            }
            None => tell(Event::Failed(String::new())),
        },
        Ok(None) => {}
        Err(reason) => tell(Event::Failed(reason)),
    }
}

/// Draws patches until it's stopped.
pub(super) fn draw(pages: &Pages, patches: &[Patch], stopped: &dyn Fn() -> bool, tell: &dyn Fn(Event)) {
    pages.draw(
        patches,
        || !stopped(),
        |patch, image| tell(Event::Drawn(patch, image)),
    );
}

/// The file; `None` when nobody waits for it any more.
fn file(source: &Source, stopped: &dyn Fn() -> bool) -> Result<Option<Vec<u8>>, String> {
    if stopped() {
        return Ok(None);
    }
    let bytes = report_pdf(&source.case, &source.options).map_err(|error| error.to_string())?;
    Ok((!stopped()).then_some(bytes))
}
