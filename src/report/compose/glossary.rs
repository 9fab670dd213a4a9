//! Appendix with the words that not every reader knows.

use super::context::{Report, anchor};
use crate::report::document::{Block, Inline, Paragraph, ParagraphStyle};

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let terms = report.questionnaire.glossary();
    if terms.is_empty() {
        return Vec::new();
    }
    let mut inlines = Vec::new();
    for entry in terms {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.push(Inline::strong(format!("{}: ", report.say(&entry.term))));
        inlines.push(Inline::text(report.say(&entry.explanation)));
    }
    let style = ParagraphStyle::Small;
    vec![
        Block::heading(1, report.text.glossary, anchor::GLOSSARY),
        Block::Paragraph(Paragraph { style, inlines }),
    ]
}
