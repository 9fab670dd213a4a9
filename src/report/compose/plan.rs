//! Page 4: the one plan with the one numbering (chapter 30).

use super::{
    context::{Decided, chapter, heading},
    fit::{self, Front},
    front, method, swimlane,
};
use crate::{
    decision::{PlanRow, PlanState},
    i18n,
    report::document::{Block, Cell, Column, Inline, Mark, ParagraphStyle, Row, Table},
};

/// The page with as much as fits: the picture gives way when not even smaller type helps, since the table says it all.
pub(super) fn blocks(report: &Decided, front: &Front) -> Vec<Block> {
    let all = fit::shrunk(report, page(report, front, true));
    if fit::fits(report, all.clone()) {
        all
    } else {
        fit::shrunk(report, page(report, front, false))
    }
}

fn page(report: &Decided, front: &Front, with_picture: bool) -> Vec<Block> {
    let (words, plan) = (report.text, &report.decision.plan);
    let mut page = vec![chapter(words.plan(), "plan")];
    if front.alternatives_on_plan {
        page.extend(front::alternatives(report, front));
    }
    let picture = swimlane::drawing(report).filter(|_| with_picture);
    page.extend(picture.map(Block::Drawing));
    if !plan.rows.is_empty() {
        page.push(table(report));
    }
    let sentences = plan.totals.iter().chain(&plan.more);
    let sentences = sentences.map(|line| Block::styled(ParagraphStyle::Compact, line.as_str()));
    page.push(Block::Heading(heading(words.together(), "totals")));
    page.extend(sentences);
    if report.options.short {
        page.extend(method::in_short(report));
    }
    page
}

fn table(report: &Decided) -> Block {
    let words = report.text;
    let rows = &report.decision.plan.rows;
    let weekly: Vec<String> = rows.iter().map(|row| range(row.weekly, "–")).collect();
    let once: Vec<String> = rows
        .iter()
        .map(|row| range(row.once, words.estimate_first()))
        .collect();
    let cells = rows.iter().zip(once.iter().zip(&weekly));
    let to_tick = Inline::sign(Mark::Todo, words.to_tick());
    let mut header: Vec<Cell> = vec![to_tick.into()];
    let heads = [
        words.number(),
        words.step_with_question(),
        words.who(),
        words.start(),
        words.end(),
        words.once_short(),
        words.weekly(),
        words.after(),
    ];
    header.extend(heads.map(Cell::from));
    Block::Table(Table {
        heading: Some(heading(words.steps(), "steps")),
        columns: vec![
            Column::text(0.3),
            Column::text(0.95),
            Column::text(6.4),
            Column::text(2.1),
            Column::text(1.3),
            Column::text(1.3),
            front::number_column(&once, 1.0),
            Column::number(0.7),
            Column::number(0.4),
        ],
        header,
        rows: cells
            .map(|(row, (once, weekly))| self::row(report, row, once, weekly))
            .collect(),
        row_header: Some(1),
        dense: true,
    })
}

fn row(report: &Decided, row: &PlanRow, once: &str, weekly: &str) -> Row {
    let words = report.text;
    let year = report.options.date.year();
    let day = |day| i18n::short_date(report.language(), day, year);
    let mut number = vec![Inline::strong(format!("{} ", row.number))];
    number.extend(
        row.gate
            .map(|_| Inline::sign(Mark::Open, words.opens_precondition())),
    );
    let mut what = vec![Inline::text(row.what.as_str())];
    if let Some(state) = row.state {
        what.extend([Inline::Break, self::state(report, state)]);
    }
    let after = match row.after.as_slice() {
        [] => words.nothing().to_owned(),
        after => front::steps(after),
    };
    let done = Inline::sign(Mark::Todo, words.to_tick());
    Row::new([
        vec![done],
        number,
        what,
        vec![Inline::text(row.who.as_str())],
        vec![Inline::text(day(row.start))],
        vec![Inline::strong(day(row.end))],
        vec![Inline::text(once)],
        vec![Inline::text(weekly)],
        vec![Inline::text(after)],
    ])
}

/// How far an action of an own plan is; a sign where something is to be done about it.
fn state(report: &Decided, state: PlanState) -> Inline {
    let words = report.text;
    match state {
        PlanState::NotYet => Inline::strong(words.not_yet()),
        PlanState::Started => Inline::strong(words.started()),
        PlanState::Done => Inline::strong(words.done()),
        PlanState::Dropped => Inline::strong(words.dropped()),
        PlanState::Overdue => Inline::status(Mark::Warn, words.overdue()),
        PlanState::NotInPlan => Inline::status(Mark::Warn, words.not_in_plan()),
    }
}

/// Two numbers, or one when they're equal.
fn range(numbers: Option<(u32, u32)>, none: &str) -> String {
    match numbers {
        None => none.to_owned(),
        Some((low, high)) if low == high => low.to_string(),
        Some((low, high)) => format!("{low}–{high}"),
    }
}
