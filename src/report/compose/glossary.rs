//! Workbook: the words of this report that not every reader knows (chapter 31, rule 6).

use super::context::{Decided, chapter};
use crate::{
    questionnaire::{GlossaryTerm, terms_in},
    report::document::{Block, Fact, Facts, FactsLook},
};

/// Explains the terms that `text`, which is all that stands before, uses.
pub(super) fn blocks(report: &Decided, text: &str) -> Vec<Block> {
    let glossary = report.questionnaire.glossary();
    let mut used: Vec<usize> = terms_in(glossary, text, report.language())
        .into_iter()
        .map(|found| found.term)
        .collect();
    // Each language has an order of its own.
    used.sort_by_cached_key(|term| report.say(&glossary[*term].term).to_lowercase());
    let fact = |term: usize| {
        let GlossaryTerm { term, explanation } = &glossary[term];
        Fact::new(report.say(term), report.say(explanation))
    };
    let facts: Vec<Fact> = used.into_iter().map(fact).collect();
    if facts.is_empty() {
        return Vec::new();
    }
    let look = FactsLook::TwoColumns;
    vec![
        chapter(report.text.glossary(), "glossary"),
        Block::Facts(Facts { look, facts }),
    ]
}
