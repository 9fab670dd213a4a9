//! Workbook: the consistency checks, what doesn't apply, and why (chapter 31, rule 4).

use super::{
    context::{Decided, chapter},
    group,
};
use crate::{
    assessment::ItemState,
    questionnaire::Item,
    report::document::{Block, Column, Inline, Mark, Marker, Row, Table, text},
};

pub(super) fn blocks(report: &Decided) -> Vec<Block> {
    let mut page = vec![chapter(report.text.checks(), "checks")];
    let before = page.len();
    page.extend(checks(report));
    page.extend(not_applicable(report));
    page.extend(much_skipped(report));
    if page.len() == before {
        page.push(Block::text(report.text.no_checks()));
    }
    page
}

/// The checks that fire, with the reason or that it's still open.
fn checks(report: &Decided) -> Vec<Block> {
    let results = &report.evaluation.checks;
    if results.is_empty() {
        return Vec::new();
    }
    let labels = report.text;
    let rows = results
        .iter()
        .map(|result| {
            Row::new([
                text(report.say(&report.questionnaire.check(result.id).text)),
                match &result.reason {
                    Some(reason) => vec![report.reason(reason, Inline::Text)],
                    None => vec![Inline::status(Mark::Warn, labels.still_open())],
                },
            ])
        })
        .collect();
    vec![
        Block::heading(2, labels.is_this_right(), "is-this-right"),
        Block::Table(Table {
            columns: vec![Column::text(1.0), Column::text(1.0)],
            header: [labels.check(), labels.answer()].map(Into::into).to_vec(),
            rows,
            row_header: None,
            dense: true,
            ..Table::default()
        }),
    ]
}

/// What doesn't apply, by the reason for it.
fn not_applicable(report: &Decided) -> Vec<Block> {
    let items =
        report.items_in(|state| matches!(state, ItemState::ExcludedByProfile | ItemState::ExcludedByChoice));
    if items.is_empty() {
        return Vec::new();
    }
    let labels = report.text;
    let mut groups: Vec<(Inline, Vec<String>)> = Vec::new();
    for item in items {
        let reason = why_not(report, item, Inline::Text);
        let question = format!("{} {}", item.number, report.say(&item.short));
        match groups.iter_mut().find(|(other, _)| *other == reason) {
            Some((_, questions)) => questions.push(question),
            None => groups.push((reason, vec![question])),
        }
    }
    let rows = groups
        .into_iter()
        .map(|(reason, questions)| Row::new([vec![reason], text(questions.join("; "))]))
        .collect();
    vec![
        Block::heading(2, labels.not_applicable_title(), "not-applicable"),
        Block::Table(Table {
            columns: vec![Column::text(1.0), Column::text(1.6)],
            header: [labels.reason(), labels.questions()].map(Into::into).to_vec(),
            rows,
            row_header: Some(0),
            dense: true,
            ..Table::default()
        }),
    ]
}

/// Dimensions of which much doesn't apply by choice (chapter 5.2).
fn much_skipped(report: &Decided) -> Vec<Block> {
    let phrase = &report.questionnaire.phrases().much_not_applicable;
    let questions: Vec<Vec<Inline>> = report
        .evaluation
        .much_skipped
        .iter()
        .map(|id| text(report.phrase(phrase, &[("do", report.short(*id))])))
        .collect();
    if questions.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(2, report.text.much_skipped(), "much-skipped"),
        Block::list(Marker::Bullet, questions),
    ]
}

/// Why an item doesn't apply: by the profile, or the reason that was given.
pub(super) fn why_not(report: &Decided, item: &Item, look: fn(String) -> Inline) -> Inline {
    let by_choice = report.evaluation.score.state(item.id) == ItemState::ExcludedByChoice;
    match group::skip_reason(report, item).filter(|_| by_choice) {
        Some(reason) => report.reason(reason, look),
        None => {
            let by_profile = report.say(&report.questionnaire.phrases().not_applicable_by_profile);
            look(by_profile.to_owned())
        }
    }
}
