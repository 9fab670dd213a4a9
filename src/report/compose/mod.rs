//! What the report says (chapters 7 and 8 of the method): [`compose`] turns an evaluation into a
//! [`Document`].
//!
//! One file per part of the report, in the order of the pages. The sentences are in the question set;
//! what it has no words for (the heads of tables and the like) is in [`text`]. [`summary`] picks the
//! sentences of the management summary, [`words`] and [`steps`] put numbers, lists and advice in words.

mod answers;
mod charts;
mod checks;
mod context;
mod cover;
mod decision;
mod dimensions;
mod gates;
mod glossary;
mod later;
mod method;
mod ninety_days;
mod overview;
mod sentence;
mod steps;
mod summary;
mod text;
mod words;

use jiff::civil::Date;

use crate::{
    assessment::Assessment,
    evaluation::Evaluation,
    i18n::{Language, fill},
    questionnaire::Questionnaire,
    report::document::{Block, Document},
};
use context::Report;

pub use text::page_text;

/// How the report is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportOptions {
    /// Language of every word that isn't the respondent's own.
    pub language: Language,
    /// Date of the report; the date to come back is counted from it.
    pub date: Date,
    /// How much of it.
    pub extent: Extent,
}

/// How much of the report is made (chapter 8).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    #[default]
    Full,
    /// About eight pages: the dimensions become one table, and the appendix with all answers falls away.
    Short,
}

impl ReportOptions {
    /// The full report of this date.
    pub const fn new(language: Language, date: Date) -> Self {
        Self {
            language,
            date,
            extent: Extent::Full,
        }
    }
}

/// Composes the report (chapters 7 and 8).
///
/// `evaluation` has to be that of `assessment` and `questionnaire`.
pub fn compose(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    evaluation: &Evaluation<'_>,
    options: &ReportOptions,
) -> Document {
    let report = Report::new(questionnaire, assessment, evaluation, *options);
    Document {
        title: report.say(&questionnaire.titles().report).to_owned(),
        language: options.language.code().to_owned(),
        municipality: report.name().to_owned(),
        author: report.name().to_owned(),
        subject: fill(report.text.subject, &[("gemeente", report.name())]),
        footer: format!("{} · {}", report.say(report.label_name()), report.version()),
        date: options.date,
        blocks: blocks(&report),
    }
}

/// The parts, in the order of chapter 8.
fn blocks(report: &Report) -> Vec<Block> {
    let mut parts = vec![
        cover::blocks(report),
        decision::blocks(report),
        overview::blocks(report),
        gates::blocks(report),
        ninety_days::blocks(report),
        dimensions::blocks(report),
        later::blocks(report),
        method::blocks(report),
    ];
    if report.options.extent == Extent::Full {
        parts.push(answers::blocks(report));
    }
    parts.push(checks::blocks(report));
    if report.options.extent == Extent::Full {
        parts.push(glossary::blocks(report));
    }
    parts.concat()
}
