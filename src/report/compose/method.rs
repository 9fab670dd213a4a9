//! Workbook: where the questions come from, how is counted, and what the result isn't (chapter 31, rule 5).

use super::context::{Decided, chapter, heading};
use crate::{
    i18n::Language,
    questionnaire::ProvenanceKind,
    report::document::{Block, Fact, Facts, FactsLook, Inline, Marker, text},
};

/// The language of the words that the dimensions rest on.
const SOURCE: Language = Language::Dutch;

/// So many lines of the method stand where there is no workbook.
const IN_SHORT: usize = 6;

pub(super) fn blocks(report: &Decided) -> Vec<Block> {
    let words = report.text;
    let questionnaire = report.questionnaire;
    let mut page = vec![
        chapter(words.method(), "method"),
        Block::Heading(heading(words.origin(), "origin")),
        Block::text(report.say(questionnaire.provenance())),
        Block::text(report.say(questionnaire.limits())),
        Block::text(words.made_with(&report.version())),
    ];
    page.extend(quotes(report));
    let lines = questionnaire.method();
    if !lines.is_empty() {
        page.push(Block::Heading(heading(words.how_counted(), "how-counted")));
        page.push(list(report, lines.len()));
    }
    if !questionnaire.literature().is_empty() {
        page.push(Block::Heading(heading(words.literature(), "literature")));
        page.extend(literature(report));
    }
    page
}

/// What the dimensions rest on: the words of the source, in its language.
fn quotes(report: &Decided) -> Vec<Block> {
    let words = report.text;
    let quoted = |(i, quote): (usize, &String)| {
        let apart = if i > 0 { "; " } else { "" };
        let quote = Inline::text(format!("‘{quote}’"));
        [Inline::text(apart), report.words_in(SOURCE, quote)]
    };
    let facts = report.questionnaire.dimensions().iter().map(|dimension| {
        let provenance = &dimension.provenance;
        let kind = match provenance.kind {
            ProvenanceKind::Named => words.named(),
            ProvenanceKind::Derived => words.derived(),
        };
        let quotes = provenance.quotes.iter().chain(&provenance.findings);
        let mut description = vec![Inline::text(format!("{kind} "))];
        description.extend(quotes.enumerate().flat_map(quoted));
        Fact {
            term: format!("{} {}", dimension.number, report.short(dimension.id)),
            description,
        }
    });
    let facts = Facts {
        look: FactsLook::Lines,
        facts: facts.collect(),
    };
    vec![
        Block::Heading(heading(words.themes_from(), "themes-from")),
        Block::Facts(facts),
    ]
}

/// The method where there is no workbook.
pub(super) fn in_short(report: &Decided) -> Vec<Block> {
    vec![
        Block::Heading(heading(report.text.how_counted(), "how-counted")),
        list(report, IN_SHORT),
    ]
}

fn list(report: &Decided, most: usize) -> Block {
    let lines = report.questionnaire.method().iter().take(most);
    Block::list(Marker::Bullet, lines.map(|line| text(report.say(line))))
}

/// The sources in one paragraph.
fn literature(report: &Decided) -> Option<Block> {
    let sources = report.questionnaire.literature().iter();
    let sources: Vec<&str> = sources.map(|source| report.say(source)).collect();
    let inlines = vec![Inline::text(sources.join(" "))];
    (!sources.is_empty()).then(|| Block::paragraph(inlines))
}
