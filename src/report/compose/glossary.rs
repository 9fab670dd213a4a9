//! Appendix with the words that not every reader knows, in two columns.

use super::context::{Report, anchor};
use crate::{
    questionnaire::GlossaryTerm,
    report::document::{Block, ColumnOf, Inline, Paragraph, ParagraphStyle},
};

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let terms = report.questionnaire.glossary();
    if terms.is_empty() {
        return Vec::new();
    }
    let (left, right) = terms.split_at(terms.len().div_ceil(2));
    let column = |terms| ColumnOf {
        width: 1.0,
        blocks: vec![list(report, terms)],
    };
    vec![Block::KeepTogether(vec![
        Block::heading(1, report.text.glossary, anchor::GLOSSARY),
        Block::Columns(vec![column(left), column(right)]),
    ])]
}

fn list(report: &Report, terms: &[GlossaryTerm]) -> Block {
    let mut inlines = Vec::new();
    for entry in terms {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.push(Inline::strong(format!("{}: ", report.say(&entry.term))));
        inlines.push(Inline::text(report.say(&entry.explanation)));
    }
    Block::Paragraph(Paragraph {
        style: ParagraphStyle::Small,
        inlines,
    })
}
