//! What the papers of a meeting have in common.

use super::context::Report;
use crate::report::document::{Block, Document};

/// A paper for a meeting, with the municipality at the foot of each page.
pub(super) fn document(report: &Report, title: &str, subject: String, blocks: Vec<Block>) -> Document {
    Document {
        title: title.to_owned(),
        language: report.language().code().to_owned(),
        author: report.name().to_owned(),
        subject,
        footer: format!("{title} · {}", report.name()),
        date: report.options.date,
        logo: report.logo(),
        blocks,
    }
}
