//! Page 3: what is not allowed now, and what is needed first (chapter 29).

use super::{
    context::{Decided, chapter, heading},
    fit,
    front::sentences,
};
use crate::{
    decision::{ArrangedRow, PreconditionRow},
    report::document::{Block, Cell, Column, Inline, Mark, Marker, Row, Table},
};

/// In smaller type where room is short; then sentences at the foot give way, the last but one first (chapter 29.3).
pub(super) fn blocks(report: &Decided) -> Vec<Block> {
    let foot = &report.decision.preconditions.foot;
    let shorter = (0..foot.len().saturating_sub(1)).rev().map(|kept| {
        let (others, last) = (&foot[..kept], &foot[foot.len() - 1..]);
        page(report, &[others, last].concat())
    });
    fit::shrunk_or(report, &page(report, foot), shorter)
}

fn page(report: &Decided, foot: &[String]) -> Vec<Block> {
    let (words, page3) = (report.text, &report.decision.preconditions);
    let title = if report.decision.is_publication {
        words.preconditions_published()
    } else {
        words.preconditions()
    };
    let mut page = vec![chapter(title, "preconditions")];
    if !page3.open.is_empty() {
        page.extend((!page3.tick.is_empty()).then(|| Block::text(page3.tick.join(" "))));
        page.push(table(report));
    }
    page.extend(page3.may_go_on.iter().map(|line| Block::text(line.as_str())));
    page.extend(if page3.to_verify.is_empty() {
        in_lines(report)
    } else {
        to_verify(report)
    });
    if !foot.is_empty() {
        page.push(Block::Heading(heading(words.to_bear_in_mind(), "bear-in-mind")));
        page.extend(foot.iter().map(|line| Block::text(line.as_str())));
    }
    page
}

/// What is arranged, in a line each.
fn in_lines(report: &Decided) -> Vec<Block> {
    let lines = &report.decision.preconditions.arranged;
    if lines.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading(heading(report.text.arranged(), "arranged")),
        sentences(Marker::Nothing, lines),
    ]
}

/// A column of the table: its width, its head, and what it shows of a precondition.
struct Part<'r> {
    width: f32,
    head: Cell,
    cell: Box<dyn Fn(&PreconditionRow) -> Cell + 'r>,
}

fn table(report: &Decided) -> Block {
    let parts = parts(report);
    let rows = report.decision.preconditions.open.iter();
    Block::Table(Table {
        heading: Some(heading(report.text.open_preconditions(), "open")),
        columns: parts.iter().map(|part| Column::text(part.width)).collect(),
        rows: rows
            .map(|row| Row::new(parts.iter().map(|part| (part.cell)(row))))
            .collect(),
        header: parts.into_iter().map(|part| part.head).collect(),
        row_header: Some(0),
        dense: true,
        is_fitted: true,
    })
}

/// The columns that this version has.
fn parts<'r>(report: &'r Decided) -> Vec<Part<'r>> {
    let words = report.text;
    let mut parts: Vec<Part> = Vec::new();
    let mut add = |width, head: Cell, cell: Box<dyn Fn(&PreconditionRow) -> Cell + 'r>| {
        parts.push(Part { width, head, cell });
    };
    add(
        2.0,
        words.precondition().into(),
        Box::new(|row| name(report, row)),
    );
    let text = |pick: fn(&PreconditionRow) -> &String| {
        Box::new(move |row: &PreconditionRow| pick(row).as_str().into())
    };
    add(2.4, words.not_allowed().into(), text(|row| &row.not_allowed));
    if report.decision.preconditions.may_go_on.is_none() {
        add(2.1, words.may_go_on().into(), text(|row| &row.may_go_on));
    }
    if report.decision.is_publication {
        return parts;
    }
    add(3.7, words.needed_first().into(), text(|row| &row.needed));
    add(1.85, words.signs().into(), text(|row| &row.signs));
    add(
        1.2,
        words.by().into(),
        Box::new(|row| Inline::strong(row.by.as_str()).into()),
    );
    // A box in the head would be one more to tick.
    let to_tick = Inline::sign(Mark::Todo, words.to_tick());
    add(
        0.75,
        words.tick().into(),
        Box::new(move |_| to_tick.clone().into()),
    );
    parts
}

/// Short name, number of its question, status, and whether the law asks for it.
fn name(report: &Decided, row: &PreconditionRow) -> Cell {
    let mut inlines = vec![Inline::strong(row.name.as_str())];
    if !report.decision.is_publication {
        inlines.push(Inline::text(format!(" ({})", row.number)));
    }
    inlines.push(Inline::text(format!(", {}.", row.status)));
    if !row.rests_on.is_empty() {
        inlines.push(Inline::text(format!(" {}", row.rests_on)));
    }
    inlines.into()
}

/// What is arranged, when all is, with what to look for at each.
fn to_verify(report: &Decided) -> Vec<Block> {
    let (words, page3) = (report.text, &report.decision.preconditions);
    let mut blocks: Vec<Block> = page3
        .arranged
        .last()
        .map(|line| Block::text(line.as_str()))
        .into_iter()
        .collect();
    let row = |row: &ArrangedRow| {
        let mut name = vec![
            Inline::strong(row.name.as_str()),
            Inline::text(format!(" ({})", row.number)),
        ];
        if !row.rests_on.is_empty() {
            name.push(Inline::text(format!(". {}", row.rests_on)));
        }
        let evidence = match row.evidence.as_str() {
            "" => Inline::text(words.no_evidence()),
            words => report.own_words(Inline::text(words)),
        };
        Row::new([
            Cell::from(name),
            row.needed.as_str().into(),
            row.signs.as_str().into(),
            evidence.into(),
        ])
    };
    blocks.push(Block::Table(Table {
        heading: Some(heading(words.to_verify(), "arranged")),
        columns: [2.4, 3.9, 2.2, 1.8].map(Column::text).to_vec(),
        header: [
            words.precondition(),
            words.has_to_be_there(),
            words.signed(),
            words.evidence_named(),
        ]
        .map(Into::into)
        .to_vec(),
        rows: page3.to_verify.iter().map(row).collect(),
        row_header: Some(0),
        dense: true,
        is_fitted: true,
    }));
    blocks
}
