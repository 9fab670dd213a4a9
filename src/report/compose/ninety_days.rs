//! The first ninety days: the steps within three months, to tick off (chapter 8, page 5).

use super::{
    context::{Report, anchor},
    steps::{self, StepInWords},
    words,
};
use crate::{
    i18n::fill,
    questionnaire::Horizon,
    report::document::{Block, Inline, List, Marker, ParagraphStyle},
};

/// Below the gates when it fits there, else on a page of its own.
pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let title = &report.questionnaire.titles().ninety_days;
    let mut page = vec![report.chapter(title, anchor::NINETY_DAYS)];
    page.extend(content(report));
    vec![Block::KeepTogether(page)]
}

fn content(report: &Report) -> Vec<Block> {
    let steps = steps(report);
    if steps.is_empty() {
        return vec![Block::text(no_steps(report))];
    }
    let hours = words::hours(report, steps::hours(&steps));
    let note = report.say(&report.questionnaire.phrases().hours_note);
    let together = fill(
        report.text.hours_together,
        &[("uren", &hours), ("toelichting", note)],
    );
    vec![
        Block::text(report.text.ninety_days_intro),
        Block::List(List {
            marker: Marker::Checkbox,
            items: steps.iter().map(|step| described(report, step)).collect(),
        }),
        Block::styled(ParagraphStyle::Small, together),
    ]
}

/// The steps of the report that are for the first three months, in order.
pub(super) fn steps<'a>(report: &Report<'a>) -> Vec<StepInWords<'a>> {
    let mut steps = report.steps();
    steps.retain(|step| step.horizon == Horizon::WithinThreeMonths);
    steps
}

/// Why there are no steps: the target levels are reached, or nothing is known to build on.
fn no_steps(report: &Report) -> &'static str {
    if report.has_unknown() {
        report.text.no_steps_known
    } else if report.evaluation.report_steps.is_empty() {
        report.text.no_steps
    } else {
        report.text.no_steps_this_quarter
    }
}

/// A step with its details on the lines below.
fn described(report: &Report, step: &StepInWords) -> Vec<Block> {
    let number = fill(report.text.question_first, &[("n", &step.item.number)]);
    let mut inlines = vec![
        Inline::strong(step.what.as_str()),
        Inline::Break,
        Inline::muted(format!("{number} · ")),
    ];
    inlines.extend(details(report, step));
    vec![Block::paragraph(inlines)]
}

/// Who, how much, and what to do this week.
pub(super) fn details(report: &Report, step: &StepInWords) -> Vec<Inline> {
    let text = report.text;
    vec![
        Inline::muted(format!("{}: ", text.who)),
        Inline::text(step.who.as_str()),
        Inline::muted(format!(" · {}: ", text.effort)),
        Inline::text(steps::effort(report, step.effort)),
        Inline::Break,
        Inline::muted(format!("{}: ", text.this_week)),
        Inline::text(step.this_week.as_str()),
    ]
}
