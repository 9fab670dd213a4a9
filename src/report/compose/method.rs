//! Where the questions come from, how is counted, and what the result isn't (chapter 8, page 12).

use super::{
    Part,
    context::{Report, anchor},
    sentence, words,
};
use crate::{
    i18n::fill,
    questionnaire::LegalNote,
    report::document::{Block, Column, Inline, List, Marker, ParagraphStyle, Row, Table, text},
};

pub(super) fn blocks(report: &Report) -> Vec<Block> {
    let labels = report.text;
    let questionnaire = report.questionnaire;
    let mut page = vec![
        report.chapter(&questionnaire.titles().method, anchor::METHOD),
        Block::heading(2, labels.origin, "origin"),
        Block::text(report.say(questionnaire.provenance())),
    ];
    // The page with the scores says it too.
    if !report.options.has(Part::Overview) {
        page.push(Block::text(report.say(questionnaire.limits())));
    }
    let lines = questionnaire.method().iter();
    if !questionnaire.method().is_empty() {
        page.push(Block::heading(2, labels.how_counted, "how-counted"));
        let small = |line| vec![Block::styled(ParagraphStyle::Small, report.say(line))];
        page.push(Block::List(List {
            marker: Marker::Bullet,
            items: lines.map(small).collect(),
        }));
    }
    page.extend(legal(report));
    if !questionnaire.literature().is_empty() {
        page.push(Block::heading(2, labels.literature, "literature"));
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
    if notes.is_empty() {
        return Vec::new();
    }
    let date = words::month(report, report.questionnaire.knowledge_date());
    let row = |note: &LegalNote| {
        let mut about = vec![
            Inline::text(format!("{} ", report.say(&note.text))),
            Inline::muted(fill(labels.basis, &[("bron", report.say(&note.basis))])),
        ];
        if let Some(review) = &note.review {
            let what = fill(labels.to_review, &[("wat", report.say(review))]);
            about.push(Inline::strong(format!(" {}", sentence::closed(&what))));
        }
        Row::new([text(report.say(&note.topic)), about])
    };
    vec![
        Block::heading(2, labels.legal, "legal"),
        Block::styled(
            ParagraphStyle::Body,
            fill(labels.legal_intro, &[("datum", &date)]),
        ),
        Block::Table(Table {
            title: String::new(),
            columns: vec![Column::text(2.7), Column::text(8.0)],
            header: [labels.topic, labels.what_we_know].map(Into::into).to_vec(),
            rows: notes.iter().map(row).collect(),
            row_headers: true,
            dense: true,
        }),
    ]
}
