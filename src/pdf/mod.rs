//! shim
#![allow(missing_docs)]
#[derive(Debug, thiserror::Error)]
#[error("shim")]
pub struct PdfError;
pub fn report_pdf(
    _: &crate::questionnaire::Questionnaire,
    _: &crate::assessment::Assessment,
    _: &crate::evaluation::Evaluation,
    _: &crate::report::ReportOptions,
) -> Result<Vec<u8>, PdfError> {
    Err(PdfError)
}
