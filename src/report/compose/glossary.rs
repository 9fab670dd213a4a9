//! Appendix with the words that not every reader knows.

use super::context::{Report, anchor};
use crate::report::document::{Block, Fact};

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let terms = report.questionnaire.glossary();
    if terms.is_empty() {
        return Vec::new();
    }
    let facts = terms
        .iter()
        .map(|entry| Fact::new(report.say(&entry.term), report.say(&entry.explanation)));
    vec![
        Block::heading(1, report.text.glossary, anchor::GLOSSARY),
        Block::Facts(facts.collect()),
    ]
}
