//! From a case to the bytes of its report, in one call for both faces.

use super::{Attachment, Metadata, PdfError, pdf};
use crate::{
    assessment::format::{EXTENSION, VERSION, encode},
    evaluation::{Case, Topic},
    i18n::{PageText, slug},
    report::{
        ReportOptions, attached_scan, attachment_description, compose, compose_handout,
        document::Document,
        layout::{Frames, layout},
    },
};

/// The advice report as a PDF, with the scan in it unless the options leave it out.
///
/// # Errors
/// See [`PdfError`].
pub fn report_pdf(case: &Case, options: &ReportOptions) -> Result<Vec<u8>, PdfError> {
    report_with_frames(case, options).map(|(bytes, _)| bytes)
}

/// The same, with the frames that the file was written from: whoever paints those shows what is in it.
///
/// # Errors
/// See [`PdfError`].
pub fn report_with_frames(case: &Case, options: &ReportOptions) -> Result<(Vec<u8>, Frames), PdfError> {
    let document = compose(case, options)?;
    let frames = layout(&document, PageText::of(options.language));
    let attachment = attachment(case, options);
    let bytes = pdf(&frames, &Metadata::of(&document), attachment.as_ref())?;
    Ok((bytes, frames))
}

/// The facilitator's handout for these topics as a PDF; without the scan, since everyone at the table gets it.
///
/// # Errors
/// See [`PdfError`].
pub fn handout_pdf(case: &Case, topics: &[Topic], options: &ReportOptions) -> Result<Vec<u8>, PdfError> {
    document_pdf(&compose_handout(case, topics, options), options)
}

/// A paper that goes round at a meeting as a PDF; without the scan, since everyone at the table gets it.
///
/// # Errors
/// See [`PdfError`].
pub fn document_pdf(document: &Document, options: &ReportOptions) -> Result<Vec<u8>, PdfError> {
    let frames = layout(document, PageText::of(options.language));
    pdf(&frames, &Metadata::of(document), None)
}

/// The scan as it is included in the report; nothing when the options leave it out.
pub fn attachment(case: &Case, options: &ReportOptions) -> Option<Attachment> {
    let scan = attached_scan(case, options)?;
    let questionnaire = &case.questionnaire;
    Some(Attachment {
        name: scan_name(case),
        description: attachment_description(options.language).to_owned(),
        scan: encode(questionnaire, &scan),
        format: VERSION,
        questionnaire: questionnaire.id().to_owned(),
        version: questionnaire.version().to_owned(),
    })
}

/// File name of a scan after its municipality.
fn scan_name(case: &Case) -> String {
    let name = slug(&case.name());
    let name = if name.is_empty() { EXTENSION } else { &name };
    format!("{name}.{EXTENSION}")
}
