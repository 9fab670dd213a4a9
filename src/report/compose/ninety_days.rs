//! The first ninety days: the steps within three months, to tick off (chapter 8, page 5).

use super::{
    charts,
    context::{Report, anchor},
    steps::{self, NumberedStep, StepInWords},
    words,
};
use crate::{
    questionnaire::Horizon,
    report::document::{Block, Column, Inline, Mark, ParagraphStyle, Row, Table, text},
};

/// Below the gates when it fits there, else on a page of its own.
pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let title = &report.questionnaire.titles().ninety_days;
    let mut page = vec![report.chapter(title, anchor::NINETY_DAYS)];
    page.extend(content(report));
    vec![Block::KeepTogether(page)]
}

fn content(report: &Report) -> Vec<Block> {
    let all = steps::numbered(report);
    let soon: Vec<&NumberedStep> = all
        .iter()
        .filter(|(_, step)| step.horizon == Horizon::WithinThreeMonths)
        .collect();
    let timeline = (!all.is_empty()).then(|| charts::timeline(report, &all));
    if soon.is_empty() {
        let mut page = vec![Block::text(no_steps(report))];
        page.extend(timeline);
        return page;
    }
    let hours = words::hours(report, steps::hours(soon.iter().map(|(_, step)| step)));
    let note = report.say(&report.questionnaire.phrases().hours_note);
    let together = report.text.hours_together(&hours, note);
    let mut page = vec![Block::text(report.text.ninety_days_intro())];
    page.extend(timeline);
    page.push(table(report, &soon));
    page.push(Block::styled(ParagraphStyle::Small, together));
    page
}

/// Why there are no steps: the target levels are reached, or nothing is known to build on.
fn no_steps(report: &Report) -> &'static str {
    if report.has_unknown() {
        report.text.no_steps_known()
    } else if report.evaluation.report_steps.is_empty() {
        report.text.no_steps()
    } else {
        report.text.no_steps_this_quarter()
    }
}

/// The steps, each with a box to tick.
fn table(report: &Report, steps: &[&NumberedStep]) -> Block {
    let labels = report.text;
    let row = |(number, step): &&NumberedStep| {
        Row::new([
            vec![Inline::status(Mark::Todo, number.to_string())],
            vec![
                Inline::strong(format!("{} ", step.what)),
                Inline::muted(labels.question_number(&step.item.number)),
            ],
            vec![
                Inline::text(words::capitalised(&step.who)),
                Inline::Break,
                Inline::muted(steps::effort(report, step.effort)),
            ],
            text(step.this_week.as_str()),
        ])
    };
    Block::Table(Table {
        title: String::new(),
        columns: vec![
            Column::text(0.5),
            Column::text(3.6),
            Column::text(2.7),
            Column::text(3.2),
        ],
        header: [
            labels.number(),
            labels.step(),
            labels.who_and_effort(),
            labels.this_week(),
        ]
        .map(Into::into)
        .to_vec(),
        rows: steps.iter().map(row).collect(),
        row_headers: false,
        dense: false,
    })
}

/// Who, how much, and what to do this week.
pub(super) fn details(report: &Report, step: &StepInWords) -> Vec<Inline> {
    let text = report.text;
    vec![
        Inline::muted(format!("{}: ", text.who())),
        Inline::text(step.who.as_str()),
        Inline::muted(format!(" · {}: ", text.effort())),
        Inline::text(steps::effort(report, step.effort)),
        Inline::Break,
        Inline::muted(format!("{}: ", text.this_week())),
        Inline::text(step.this_week.as_str()),
    ]
}
