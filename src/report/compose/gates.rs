//! The gates one by one (chapter 8, page 4).

use super::{
    Part,
    context::{Report, anchor},
    group, steps, words,
};
use crate::{
    assessment::ItemState,
    questionnaire::{Gate, Item},
    report::document::{Block, Column, Inline, Mark, Row, Table, text},
    scoring::GateStatus,
};

/// Evidence in the table is at most this many characters, for its column is narrow.
const LONGEST_EVIDENCE: usize = 120;

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    if report.questionnaire.gates().is_empty() {
        return Vec::new();
    }
    let labels = report.text;
    let mut columns = vec![
        (3.1, labels.gate()),
        (1.75, labels.status()),
        (3.0, labels.blocked()),
        (2.2, labels.who_arranges()),
    ];
    if report.shows_own_words() {
        columns.push((1.7, labels.evidence()));
    }
    let gates = report.questionnaire.gates().iter();
    vec![
        Block::PageBreak,
        report.chapter(&report.questionnaire.titles().gates, anchor::GATES),
        Block::text(labels.gates_intro()),
        Block::Table(Table {
            title: String::new(),
            columns: columns.iter().map(|(width, _)| Column::text(*width)).collect(),
            header: columns.iter().map(|(_, title)| (*title).into()).collect(),
            rows: gates.map(|gate| row(report, gate)).collect(),
            row_headers: true,
            dense: false,
        }),
    ]
}

/// The status of a gate: a sign and the word for it; `None` when it doesn't apply.
pub(super) fn status(report: &Report, status: Option<GateStatus>) -> Inline {
    match status {
        Some(GateStatus::Met) => Inline::status(Mark::Good, report.text.gate_met()),
        Some(GateStatus::NotMet) => Inline::status(Mark::Bad, report.text.gate_not_met()),
        Some(GateStatus::Unknown) => Inline::status(Mark::Unknown, report.text.gate_unknown()),
        None => Inline::status(Mark::None, report.text.gate_not_applicable()),
    }
}

fn row(report: &Report, gate: &Gate) -> Row {
    let item = report.questionnaire.item(gate.item);
    let result = report
        .evaluation
        .score
        .gates
        .iter()
        .find(|result| result.id == gate.id);
    let state = result.map(|result| result.status);
    let name = vec![
        Inline::text(format!("{} ", report.say(&gate.name))),
        Inline::muted(report.text.question_number(&item.number)),
    ];
    let nothing = || text(report.text.nothing());
    let open = state.is_some_and(GateStatus::is_open);
    let mut cells = vec![
        name,
        vec![status(report, state)],
        match state {
            None => vec![why_not(report, item, Inline::Muted)],
            Some(_) if open => text(words::capitalised(report.say(&gate.blocks))),
            Some(_) => text(report.text.nothing_blocked()),
        },
        if open {
            text(who_arranges(report, item))
        } else {
            nothing()
        },
    ];
    if report.shows_own_words() {
        cells.push(match state {
            Some(_) => evidence(report, item),
            None => nothing(),
        });
    }
    Row::new(cells)
}

/// Why an item doesn't apply: by the profile, or the reason that was given.
pub(super) fn why_not(report: &Report, item: &Item, look: fn(String) -> Inline) -> Inline {
    let by_choice = report.evaluation.score.state(item.id) == ItemState::ExcludedByChoice;
    match group::skip_reason(report, item).filter(|_| by_choice) {
        Some(reason) => report.reason(reason, look),
        None => {
            let by_profile = report.say(&report.questionnaire.phrases().not_applicable_by_profile);
            look(by_profile.to_owned())
        }
    }
}

/// Who takes the next step; who knows the answer when it isn't known.
fn who_arranges(report: &Report, item: &Item) -> String {
    let step = report
        .evaluation
        .recommendations
        .iter()
        .find(|step| step.item == item.id && step.level.is_some());
    let who = step.map_or_else(
        || report.text.ask_first(report.say(&item.who_knows)),
        |step| steps::step_in_words(report, step).who,
    );
    words::capitalised(&who)
}

/// The evidence that was named; where it is, when it's long and the appendix with all answers has it.
fn evidence(report: &Report, item: &Item) -> Vec<Inline> {
    let named = group::written(report, item, |answer| &answer.evidence).join("; ");
    match named.as_str() {
        "" => vec![Inline::muted(report.text.no_evidence())],
        long if long.chars().count() > LONGEST_EVIDENCE && report.options.has(Part::Answers) => {
            let appendix = report.say(&report.questionnaire.titles().answers);
            vec![Inline::to_anchor(appendix, anchor::ANSWERS)]
        }
        named => vec![report.own_words(Inline::text(named))],
    }
}
