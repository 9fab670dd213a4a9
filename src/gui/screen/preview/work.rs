//! Making the report and drawing its pages, in the background.

use std::sync::Arc;

use egui::Vec2;

use super::{
    event::{Event, Failure},
    page_layout::{Anchor, PageLayout, View},
    raster::{Pages, Patch},
};
use crate::{
    evaluation::Case,
    pdf::report_with_frames,
    report::{ReportOptions, layout::Frames},
};

pub(super) struct Source {
    pub(super) case: Case,
    pub(super) options: ReportOptions,
}

/// Makes the file, and draws the pages that will be visible at this position.
pub(super) fn make(
    source: &Source,
    view: View,
    anchor: (Anchor, Vec2),
    stopped: &dyn Fn() -> bool,
    tell: &dyn Fn(Event),
) {
    match report(source, stopped) {
        Ok(Some((bytes, frames))) => {
            let pages = Arc::new(Pages::new(bytes, frames));
            tell(Event::Made(Arc::clone(&pages)));
            let layout = PageLayout::new(&pages.sizes, view);
            draw(&pages, &layout.patches(layout.window(anchor)), stopped, tell);
        }
        Ok(None) => {}
        Err(failure) => tell(Event::Failed(failure)),
    }
}

pub(super) fn draw(pages: &Pages, patches: &[Patch], stopped: &dyn Fn() -> bool, tell: &dyn Fn(Event)) {
    pages.draw(
        patches,
        || !stopped(),
        |patch, image| tell(Event::Drawn(patch, image)),
    );
}

/// The file and its frames; `None` when the job was stopped.
fn report(source: &Source, stopped: &dyn Fn() -> bool) -> Result<Option<(Vec<u8>, Frames)>, Failure> {
    if stopped() {
        return Ok(None);
    }
    let report = report_with_frames(&source.case, &source.options).map_err(Failure::Pdf)?;
    Ok((!stopped()).then_some(report))
}
