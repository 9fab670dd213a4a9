//! From an evaluation to the bytes of its report, in one call for both faces.

use super::PdfError;
use crate::{assessment::Assessment, evaluation::Evaluation, questionnaire::Questionnaire, report::ReportOptions};

/// The advice report as a PDF.
///
/// # Errors
/// See [`PdfError`].
pub fn report_pdf(
    _questionnaire: &Questionnaire,
    _assessment: &Assessment,
    _evaluation: &Evaluation,
    _options: &ReportOptions,
) -> Result<Vec<u8>, PdfError> {
    Err(PdfError::Write(std::io::Error::other("not yet")))
}
