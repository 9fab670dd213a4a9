//! Appendix with the words of this report that not every reader knows, in two columns.

use super::context::{Report, anchor};
use crate::{
    questionnaire::{GlossaryTerm, terms_in},
    report::document::{Block, ColumnOf, Inline, Paragraph, ParagraphStyle},
};

/// Explains the terms that `text`, which is all that stands before, uses.
pub(super) fn blocks(report: &Report, text: &str) -> Vec<Block> {
    let glossary = report.questionnaire.glossary();
    let mut used: Vec<usize> = terms_in(glossary, text, report.language())
        .into_iter()
        .map(|found| found.term)
        .collect();
    // In the order of the alphabet, which is that of the glossary.
    used.sort_unstable();
    let used: Vec<&GlossaryTerm> = used.into_iter().map(|term| &glossary[term]).collect();
    if used.is_empty() {
        return Vec::new();
    }
    let (left, right) = used.split_at(used.len().div_ceil(2));
    let column = |terms: &[&GlossaryTerm]| ColumnOf {
        width: 1.0,
        blocks: terms.iter().map(|entry| explained(report, entry)).collect(),
    };
    let columns = [left, right].into_iter().filter(|terms| !terms.is_empty());
    vec![Block::KeepTogether(vec![
        Block::heading(1, report.text.glossary(), anchor::GLOSSARY),
        Block::Columns(columns.map(column).collect()),
    ])]
}

fn explained(report: &Report, entry: &GlossaryTerm) -> Block {
    Block::Paragraph(Paragraph {
        style: ParagraphStyle::Small,
        inlines: vec![
            Inline::strong(format!("{}: ", report.say(&entry.term))),
            Inline::text(report.say(&entry.explanation)),
        ],
    })
}
