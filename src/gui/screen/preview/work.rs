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
    i18n::Language,
    pdf::{PdfError, report_pdf},
    questionnaire::Questionnaire,
    report::ReportOptions,
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
    /// It can't be made or shown.
    Failed(Failure),
}

/// Why there are no pages.
#[derive(Debug)]
pub(in crate::gui::screen) enum Failure {
    /// The file can't be made.
    Made(PdfError),
    /// It can't be drawn.
    Drawn,
}

impl Failure {
    /// Why, as part of a sentence; may be empty.
    pub(in crate::gui::screen) fn explain(&self, language: Language) -> String {
        match self {
            Self::Made(error) => error.explain(language),
            Self::Drawn => String::new(),
        }
    }
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
            None => tell(Event::Failed(Failure::Drawn)),
        },
        Ok(None) => {}
        Err(error) => tell(Event::Failed(Failure::Made(error))),
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
fn file(source: &Source, stop: &Stop) -> Result<Option<Vec<u8>>, PdfError> {
    let Source {
        questionnaire,
        assessment,
        options,
    } = source;
    let evaluation = evaluate(questionnaire, assessment)?;
    if stop.is_asked() {
        return Ok(None);
    }
    let bytes = report_pdf(questionnaire, assessment, &evaluation, options)?;
    Ok((!stop.is_asked()).then_some(bytes))
}
