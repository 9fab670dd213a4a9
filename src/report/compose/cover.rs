//! The cover: what this report is about, and the table of contents (chapter 8, page 1).

use super::{context::Report, words};
use crate::{
    i18n::{self, fill},
    report::document::{Block, Cover, Fact, Heading},
};

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let contents = Heading {
        level: 2,
        text: report.text.contents.to_owned(),
        anchor: "contents".to_owned(),
        listed: false,
    };
    vec![Block::Cover(Cover {
        kicker: report.name().to_owned(),
        title: report.say(&report.questionnaire.titles().report).to_owned(),
        subtitle: report.text.subtitle.to_owned(),
        facts: facts(report),
        blocks: vec![Block::Heading(contents), Block::Contents { depth: 1 }],
    })]
}

fn facts(report: &Report) -> Vec<Fact> {
    let text = report.text;
    let roles = report.questionnaire.roles();
    let mut facts = vec![Fact::new(
        text.date,
        i18n::date(report.language(), report.options.date),
    )];
    let mut add = |term: &str, value: Option<String>| {
        facts.extend(value.map(|value| Fact::new(term, value)));
    };
    let choice = |field| report.choice(field).map(words::capitalised);
    add(text.form, choice(roles.form));
    add(text.phase, choice(roles.phase));
    let hours = report.assessment.profile_number(roles.hours_per_week);
    add(text.hours_per_week, hours.map(|hours| number(report, hours)));
    add(text.respondents, Some(respondents(report)));
    add(text.outcome, Some(outcome(report)));
    let values = [("gebruik", report.say(report.label_use()))];
    let suitable = fill(text.suitable_for, &values);
    add(
        text.label,
        Some(format!("{} ({suitable})", report.say(report.label_name()))),
    );
    add(text.questions, Some(report.version()));
    facts
}

/// A number from the intake, with a decimal only when it has one.
fn number(report: &Report, value: f64) -> String {
    let decimals = usize::from(value.fract() != 0.0);
    i18n::number(report.language(), value, decimals)
}

/// How many respondents, and their roles; never names.
fn respondents(report: &Report) -> String {
    match report.choice(report.questionnaire.roles().role) {
        Some(role) => fill(report.text.one_respondent_as, &[("rol", role)]),
        None => report.text.one_respondent.to_owned(),
    }
}

/// Band and score beside the label (chapter 5.8).
fn outcome(report: &Report) -> String {
    let score = &report.evaluation.score;
    if let (Some(band), Some(total)) = (score.band_id(), score.total.rounded()) {
        let total = total.to_string();
        let values = [
            ("band", report.say(&report.questionnaire.band(band).name)),
            ("score", &total),
        ];
        fill(report.text.band_and_score, &values)
    } else {
        let (low, high) = words::ends(score.total.interval);
        fill(report.text.no_band_between, &[("laag", &low), ("hoog", &high)])
    }
}
