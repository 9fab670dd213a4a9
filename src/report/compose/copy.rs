//! Page 1 for a board paper: as plain text, and as HTML with its headings, lists and tables.

use super::{Refusal, ReportOptions, context::Decided, fit::Front, front};
use crate::{
    decision::decide,
    evaluation::Case,
    report::document::{html, plain_text},
};

/// The decision as it's put on the clipboard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopiedDecision {
    /// For programs that take text only.
    pub text: String,
    /// For word processors.
    pub html: String,
}

/// Everything on page 1, also what gives way on paper.
///
/// # Errors
/// [`Refusal`] when there is no such report of this case.
pub fn copy_decision(case: &Case, options: &ReportOptions) -> Result<CopiedDecision, Refusal> {
    if let Some(refusal) = Refusal::of(case, options) {
        return Err(refusal);
    }
    let decision = decide(case, &options.request());
    let report = Decided::new(case, &decision, options.clone());
    let blocks = front::blocks(&report, &Front::of(&report));
    Ok(CopiedDecision {
        text: plain_text(&blocks).trim().replace(report.text.to_tick(), "☐"),
        html: format!(
            "<div lang=\"{}\">{}</div>",
            report.language().code(),
            html(&blocks)
        ),
    })
}
