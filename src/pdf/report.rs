//! From an evaluation to the bytes of its report, in one call for both faces.

use super::{Attachment, Metadata, PdfError, pdf};
use crate::{
    assessment::{
        Assessment,
        format::{EXTENSION, VERSION, encode},
    },
    evaluation::{Evaluation, Topic},
    i18n::slug,
    questionnaire::Questionnaire,
    report::{
        ReportOptions, attached_scan, attachment_description, compose, compose_handout,
        layout::{Frames, layout},
        page_text,
    },
};

/// The advice report as a PDF, with the scan in it unless the options leave it out.
///
/// # Errors
/// See [`PdfError`].
pub fn report_pdf(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    evaluation: &Evaluation,
    options: &ReportOptions,
) -> Result<Vec<u8>, PdfError> {
    report_with_frames(questionnaire, assessment, evaluation, options).map(|(bytes, _)| bytes)
}

/// The same, with the frames that the file was written from: whoever paints those shows what is in it.
///
/// # Errors
/// See [`PdfError`].
pub fn report_with_frames(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    evaluation: &Evaluation,
    options: &ReportOptions,
) -> Result<(Vec<u8>, Frames), PdfError> {
    let document = compose(questionnaire, assessment, evaluation, options);
    let frames = layout(&document, &page_text(options.language));
    let attachment = attachment(questionnaire, assessment, options);
    let bytes = pdf(&frames, &Metadata::of(&document), attachment.as_ref())?;
    Ok((bytes, frames))
}

/// The facilitator's handout for these topics as a PDF; without the scan, since everyone at the table gets it.
///
/// # Errors
/// See [`PdfError`].
pub fn handout_pdf(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    evaluation: &Evaluation,
    topics: &[Topic],
    options: &ReportOptions,
) -> Result<Vec<u8>, PdfError> {
    let document = compose_handout(questionnaire, assessment, evaluation, topics, options);
    let frames = layout(&document, &page_text(options.language));
    pdf(&frames, &Metadata::of(&document), None)
}

/// The scan as it goes along in the report; nothing when the options leave it out.
pub fn attachment(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    options: &ReportOptions,
) -> Option<Attachment> {
    let scan = attached_scan(questionnaire, assessment, options)?;
    Some(Attachment {
        name: scan_name(questionnaire, assessment),
        description: attachment_description(options.language).to_owned(),
        scan: encode(questionnaire, &scan),
        format: VERSION,
        questionnaire: questionnaire.id().to_owned(),
        version: questionnaire.version().to_owned(),
    })
}

/// File name of a scan after its municipality.
fn scan_name(questionnaire: &Questionnaire, assessment: &Assessment) -> String {
    let name = slug(assessment.profile_text(questionnaire.roles().name));
    let name = if name.is_empty() { EXTENSION } else { &name };
    format!("{name}.{EXTENSION}")
}
