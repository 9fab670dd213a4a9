//! What the report says (chapters 23 to 33 of the method): [`compose`] turns a decision and the case behind it into a
//! [`Document`].
//!
//! Part 1 is a page in each file: [`front`], [`standing`], [`preconditions`], [`plan`]. Part 2, the workbook, is a chapter
//! in each: [`themes`], [`group`], [`answers`], [`checks`], [`method`], [`law`], [`glossary`]. Sentences come from the
//! decision and the question set; the heads of blocks and tables are in the phrase book ([`crate::i18n`]).

mod answers;
mod checks;
mod context;
mod copy;
mod disclosure;
mod effect_words;
mod fill_in;
mod fit;
mod front;
mod glossary;
mod group;
mod group_words;
mod handout;
mod law;
mod matrix;
mod meeting_document;
mod method;
mod minutes;
mod not_shown;
mod options;
mod plan;
mod preconditions;
mod refusal;
mod script;
mod standing;
mod swimlane;
mod themes;
mod words;

use crate::{
    decision::{Decision, Variant, decide},
    evaluation::Case,
    report::document::{Block, Document, plain_text},
};
use context::Decided;

pub use copy::{CopiedDecision, copy_decision};
pub use disclosure::{Attachment, Enclosures, attached_scan, attachment, attachment_description, enclosures};
pub use effect_words::effect_sentences;
pub use group_words::GroupWords;
pub use handout::compose_handout;
pub use minutes::{compose_minutes, minutes_text};
pub use not_shown::lacking_in;
pub use options::{Part, ReportOptions};
pub use refusal::Refusal;
pub use script::compose_script;

/// Composes the report on a case.
///
/// # Errors
/// [`Refusal`] when there is no such report of this case.
pub fn compose(case: &Case, options: &ReportOptions) -> Result<Document, Refusal> {
    match Refusal::of(case, options) {
        Some(refusal) => Err(refusal),
        None => Ok(compose_decision(case, &decide(case, &options.request()), options)),
    }
}

/// Composes the report of a decision; `case` is what it rests on.
pub fn compose_decision(case: &Case, decision: &Decision, options: &ReportOptions) -> Document {
    let report = Decided::new(case, decision, options.clone());
    Document {
        blocks: blocks(&report),
        ..frame(&report)
    }
}

/// The report without its content.
fn frame(report: &Decided) -> Document {
    let decision = report.decision;
    Document {
        title: decision.file_title.clone(),
        language: report.language().code().to_owned(),
        author: report.name().to_owned(),
        subject: report.text.subject(report.name()),
        footer: footer(report),
        date: report.options.date,
        logo: report.logo(),
        blocks: Vec::new(),
    }
}

/// The status and whose report it is.
fn footer(report: &Decided) -> String {
    let parts = [report.decision.status.as_str(), report.name()];
    let given = parts.into_iter().filter(|part| !part.is_empty());
    given.collect::<Vec<_>>().join(" · ")
}

/// Adds the method in a few lines to the last page with room for it.
fn add_method(report: &Decided, pages: &mut [Vec<Block>]) {
    let method = method::in_short(report, "");
    let mut last_first = pages.iter_mut().rev();
    let page = last_first.find(|page| fit::fits(report, [page.as_slice(), &method].concat()));
    if let Some(page) = page {
        page.extend(method);
    }
}

/// Part 1, and the chapters of part 2 that are wanted.
fn blocks(report: &Decided) -> Vec<Block> {
    let front = fit::fitted(report);
    let mut pages = vec![front::blocks(report, &front), standing::blocks(report, &front)];
    if report.decision.variant != Variant::NoAdvice {
        pages.push(preconditions::blocks(report));
    }
    if report.has_plan() {
        pages.push(plan::blocks(report, &front));
    }
    if report.options.short && report.decision.variant != Variant::NoAdvice {
        add_method(report, &mut pages);
    }
    let mut blocks = pages.join(&Block::PageBreak);
    let parts = Part::ALL.into_iter().filter(|part| report.has(*part));
    for (i, part) in parts.enumerate() {
        blocks.extend((i == 0).then_some(Block::PageBreak));
        blocks.extend(match part {
            Part::Themes => themes::blocks(report),
            Part::Differences => group::differences(report),
            Part::Answers => answers::blocks(report),
            Part::Checks => checks::blocks(report),
            Part::Method => method::blocks(report),
            Part::Law => law::blocks(report),
            Part::Glossary => glossary::blocks(report, &plain_text(&blocks)),
        });
    }
    blocks
}
