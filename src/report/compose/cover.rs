//! The cover: what this report is about, and the table of contents (chapter 8, page 1).

use super::{context::Report, group, words};
use crate::{
    i18n,
    report::document::{Block, ColumnOf, Cover, Fact},
};

/// Facts and contents stand side by side, so that everything fits on the one page.
pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let column = |blocks| ColumnOf { width: 1.0, blocks };
    vec![Block::Cover(Cover {
        kicker: report.name().to_owned(),
        title: report.say(&report.questionnaire.titles().report).to_owned(),
        subtitle: subtitle(report),
        facts: Vec::new(),
        blocks: vec![Block::Columns(vec![
            column(vec![Block::Facts(facts(report))]),
            column(vec![Block::Contents { depth: 1 }]),
        ])],
    })]
}

/// The date, and the state of the report if one was given.
fn subtitle(report: &Report) -> String {
    let date = i18n::date(report.language(), report.options.date);
    match report.status() {
        "" => date,
        status => format!("{date} · {status}"),
    }
}

fn facts(report: &Report) -> Vec<Fact> {
    let text = report.text;
    let roles = report.questionnaire.roles();
    let choice = |field| report.choice(field).map(words::capitalised);
    let facts = [
        (text.form(), choice(roles.form)),
        (text.phase(), choice(roles.phase)),
        (text.respondents(), Some(group::respondents(report))),
        (text.outcome(), Some(words::capitalised(&outcome(report)))),
        (text.label(), Some(report.say(report.label_name()).to_owned())),
        (text.questions(), Some(report.version())),
    ];
    let given = facts.into_iter().filter_map(|(term, value)| Some((term, value?)));
    let mut facts: Vec<Fact> = given.map(|(term, value)| Fact::new(term, value)).collect();
    // Beside the label, before the question set.
    let last = facts.len() - 1;
    facts.splice(last..last, group::agreement(report));
    facts
}

/// Band and score, which stand beside the label (chapter 5.8).
fn outcome(report: &Report) -> String {
    let score = &report.evaluation.score;
    if let (Some(band), Some(total)) = (score.band_id(), score.total.rounded()) {
        let total = total.to_string();
        report
            .text
            .band_and_score(report.say(&report.questionnaire.band(band).name), &total)
    } else {
        let (low, high) = words::ends(score.total.interval);
        report.text.no_band_between(&low, &high)
    }
}
