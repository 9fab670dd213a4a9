//! What the report says (chapters 7 and 8 of the method): [`compose`] turns an evaluation into a
//! [`Document`].
//!
//! One file per part of the report, in the order of the pages. The sentences are in the question set;
//! what it has no words for (the heads of tables and the like) is in the phrase book ([`crate::i18n`]). [`summary`] picks the
//! sentences of the management summary, [`words`] and [`steps`] put numbers, lists and advice in words.

mod answers;
mod charts;
mod checks;
mod context;
mod cover;
mod decision;
mod dimensions;
mod disclosure;
mod gates;
mod glossary;
mod group;
mod group_words;
mod handout;
mod later;
mod method;
mod ninety_days;
mod options;
mod overview;
mod sentence;
mod steps;
mod summary;
mod words;

use crate::{
    evaluation::Case,
    i18n::Language,
    report::document::{Block, Document, Picture, plain_text},
};
use context::Report;

pub use disclosure::{Attachment, GoesAlong, attached_scan, attachment, attachment_description, goes_along};
pub use group_words::GroupWords;
pub use handout::compose_handout;
pub use options::{Disclosure, Extent, Part, ReportOptions};

/// Composes the report (chapters 7 and 8).
pub fn compose(case: &Case, options: &ReportOptions) -> Document {
    let report = Report::new(case, options.clone());
    Document {
        title: report.say(&case.questionnaire.titles().report).to_owned(),
        language: options.language.code().to_owned(),
        municipality: report.name().to_owned(),
        author: report.name().to_owned(),
        subject: report.text.subject(report.name()),
        footer: footer(&report),
        date: options.date,
        logo: logo(&report),
        blocks: blocks(&report),
    }
}

fn logo(report: &Report) -> Option<Picture> {
    let logo = report.options.logo.clone()?;
    let alt = match report.name() {
        "" => report.text.logo().to_owned(),
        name => report.text.logo_of(name),
    };
    Some(Picture { logo, alt })
}

/// The state of the report if one was given, the reliability label and the question set.
fn footer(report: &Report) -> String {
    let parts = [
        report.status(),
        report.say(report.label_name()),
        &report.version(),
    ];
    let given: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    given.join(" · ")
}

/// What the report says of the dimensions together (chapter 7.4): where the scores are highest and lowest, of
/// which too little is known, and which are where they should be.
pub fn about_dimensions(case: &Case, language: Language) -> Vec<String> {
    // No sentence of these has a date.
    let options = ReportOptions::new(language, jiff::civil::Date::default());
    let report = Report::new(case, options);
    let sentences = [
        Some(summary::strong_weak(&report)),
        summary::unscored(&report),
        charts::on_target(&report),
    ];
    sentences.into_iter().flatten().collect()
}

/// The parts, in the order of chapter 8.
fn blocks(report: &Report) -> Vec<Block> {
    let mut blocks = [cover::blocks(report), decision::blocks(report)].concat();
    for part in Part::ALL.into_iter().filter(|part| report.options.has(*part)) {
        blocks.extend(match part {
            Part::Overview => overview::blocks(report),
            Part::Gates => gates::blocks(report),
            Part::NinetyDays => ninety_days::blocks(report),
            Part::Dimensions => dimensions::blocks(report),
            Part::Later => later::blocks(report),
            Part::Method => method::blocks(report),
            Part::Answers => answers::blocks(report),
            Part::Checks => checks::blocks(report),
            Part::Glossary => glossary::blocks(report, &plain_text(&blocks)),
        });
    }
    blocks
}
