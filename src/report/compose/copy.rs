//! Page 1 for a board paper: as plain text, and as HTML with its headings, lists and tables.

use super::{ReportOptions, context::Decided, fit::Front, front};
use crate::{
    decision::Decision,
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
pub fn copy_decision(case: &Case, decision: &Decision, options: &ReportOptions) -> CopiedDecision {
    let report = Decided::new(case, decision, options.clone());
    let blocks = front::blocks(&report, &Front::of(&report));
    CopiedDecision {
        text: plain_text(&blocks).trim().replace(report.text.to_tick(), "☐"),
        html: format!(
            "<div lang=\"{}\">{}</div>",
            report.language().code(),
            html(&blocks)
        ),
    }
}
