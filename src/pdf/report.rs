//! From an evaluation to the bytes of its report, in one call for both faces.

use super::{Metadata, PdfError, pdf};
use crate::{
    assessment::Assessment,
    evaluation::Evaluation,
    questionnaire::Questionnaire,
    report::{ReportOptions, compose, layout::layout, page_text},
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
