//! From an evaluation to the bytes of its report, in one call for both faces.

use super::{Metadata, PdfError, pdf};
use crate::{
    assessment::Assessment,
    evaluation::Evaluation,
    i18n::Language,
    questionnaire::Questionnaire,
    report::{
        ReportOptions, compose,
        layout::{PageText, layout},
    },
};

/// The advice report as a PDF.
///
/// # Errors
/// See [`PdfError`].
pub fn report_pdf(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    evaluation: &Evaluation,
    options: &ReportOptions,
) -> Result<Vec<u8>, PdfError> {
    let document = compose(questionnaire, assessment, evaluation, options);
    let frames = layout(&document, &page_text(options.language));
    pdf(&frames, &Metadata::of(&document))
}

fn page_text(language: Language) -> PageText {
    let (page, go_to) = match language {
        Language::Dutch => ("Pagina {page} van {pages}", "Ga naar {title}"),
        Language::English => ("Page {page} of {pages}", "Go to {title}"),
    };
    PageText {
        page: page.to_owned(),
        go_to: go_to.to_owned(),
    }
}
