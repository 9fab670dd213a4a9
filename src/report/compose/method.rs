//! Where the questions come from, how is counted, and what the result isn't (chapter 8, page 12).

use super::{
    Extent, Part,
    context::{Report, anchor},
    sentence, words,
};
use crate::{
    questionnaire::LegalNote,
    report::document::{Block, Column, Inline, List, Marker, ParagraphStyle, Row, Table, text},
};

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let labels = report.text;
    let questionnaire = report.questionnaire;
    let mut page = vec![
        report.chapter(&questionnaire.titles().method, anchor::METHOD),
        Block::heading(2, labels.origin(), "origin"),
        Block::text(report.say(questionnaire.provenance())),
    ];
    // The page with the scores says it too.
    if !report.options.has(Part::Overview) {
        page.push(Block::text(report.say(questionnaire.limits())));
    }
    let lines = questionnaire.method().iter();
    if !questionnaire.method().is_empty() {
        page.push(Block::heading(2, labels.how_counted(), "how-counted"));
        let small = |line| vec![Block::styled(ParagraphStyle::Small, report.say(line))];
        page.push(Block::List(List {
            marker: Marker::Bullet,
            items: lines.map(small).collect(),
        }));
    }
    page.extend(legal(report));
    if !questionnaire.literature().is_empty() {
        page.push(Block::heading(2, labels.literature(), "literature"));
        let sources = questionnaire.literature().iter();
        let lines: Vec<&str> = sources.map(|source| report.say(source)).collect();
        page.push(Block::styled(ParagraphStyle::Small, lines.join("\n")));
    }
    page
}

/// The legal notes, with what a lawyer must check (chapter 11).
fn legal(report: &Report) -> Vec<Block> {
    let labels = report.text;
    let notes = report.questionnaire.legal();
    let date = words::month(report, report.questionnaire.knowledge_date());
    let (columns, heads, rows): (_, _, Vec<Row>) = match report.options.extent {
        Extent::Full => {
            let rows = notes.iter().map(|note| in_full(report, note)).collect();
            ([2.7, 8.0], [labels.topic(), labels.what_we_know()], rows)
        }
        Extent::Short => {
            let rows = notes.iter().filter_map(|note| to_check(report, note)).collect();
            ([1.0, 1.0], [labels.topic(), labels.to_check()], rows)
        }
    };
    if rows.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(2, labels.legal(), "legal"),
        Block::text(labels.legal_intro(&date)),
        Block::Table(Table {
            title: String::new(),
            columns: columns.map(Column::text).to_vec(),
            header: heads.map(Into::into).to_vec(),
            rows,
            row_headers: true,
            dense: true,
        }),
    ]
}

/// What the report says about a topic, what that rests on, and what a lawyer must check.
fn in_full(report: &Report, note: &LegalNote) -> Row {
    let labels = report.text;
    let mut about = vec![
        Inline::text(format!("{} ", report.say(&note.text))),
        Inline::muted(labels.basis(report.say(&note.basis))),
    ];
    if let Some(review) = &note.review {
        let what = labels.to_review(report.say(review));
        about.push(Inline::strong(format!(" {}", sentence::closed(&what))));
    }
    Row::new([text(report.say(&note.topic)), about])
}

/// Only what a lawyer must check.
fn to_check(report: &Report, note: &LegalNote) -> Option<Row> {
    let review = words::capitalised(report.say(note.review.as_ref()?));
    Some(Row::new([report.say(&note.topic).to_owned(), review]))
}
