//! Making the report and drawing its pages, beside the window.

use std::sync::Arc;

use egui::{ColorImage, Vec2};

use super::{
    raster::{Pages, Patch},
    sheets::{Anchor, Sheets, View},
};
use crate::{
    assessment::Assessment,
    evaluation::evaluate,
    gui::job::Stop,
    pdf::report_with_frames,
    questionnaire::Questionnaire,
    report::{ReportOptions, layout::Frames},
};

/// What a report is made of.
pub(super) struct Source {
    pub(super) questionnaire: &'static Questionnaire,
    pub(super) assessment: Assessment,
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
    match report(source, stop) {
        Ok(Some((bytes, frames))) => {
            let pages = Arc::new(Pages::new(bytes, frames));
            tell(Event::Made(Arc::clone(&pages)));
            let sheets = Sheets::new(&pages.sizes, view);
            draw(&pages, &sheets.patches(sheets.window(anchor)), stop, tell);
        }
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

/// The file and its frames; `None` when nobody waits for them any more.
fn report(source: &Source, stop: &Stop) -> Result<Option<(Vec<u8>, Frames)>, String> {
    let Source {
        questionnaire,
        assessment,
        options,
    } = source;
    let evaluation = evaluate(questionnaire, assessment).map_err(|error| error.to_string())?;
    if stop.is_asked() {
        return Ok(None);
    }
    let report = report_with_frames(questionnaire, assessment, &evaluation, options)
        .map_err(|error| error.to_string())?;
    Ok((!stop.is_asked()).then_some(report))
}
