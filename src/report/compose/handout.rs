//! The facilitator's handout: the questions to talk about, ten a page, with who said what and room to
//! write down what is agreed.

use super::{ReportOptions, context::Report, group, words};
use crate::{
    assessment::Assessment,
    evaluation::{Evaluation, Topic, distribution},
    i18n::{self, fill, group_text},
    questionnaire::{Item, Questionnaire},
    report::document::{Block, Column, Document, Inline, ParagraphStyle, Row, Table},
};

/// Questions on one page.
const TOPICS_PER_PAGE: usize = 10;

/// Empty lines to write on, per question.
const LINES_TO_WRITE: usize = 3;

/// Composes the handout for these topics, in this order.
///
/// `evaluation` has to be that of `assessment` and `questionnaire`.
pub fn compose_handout(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    evaluation: &Evaluation<'_>,
    topics: &[Topic],
    options: &ReportOptions,
) -> Document {
    let report = Report::new(questionnaire, assessment, evaluation, options.clone());
    let words = group_text(options.language);
    let pages = topics.chunks(TOPICS_PER_PAGE).enumerate();
    Document {
        title: words.handout.to_owned(),
        language: options.language.code().to_owned(),
        municipality: report.name().to_owned(),
        author: report.name().to_owned(),
        logo: super::logo(&report),
        subject: fill(words.handout_subject, &[("gemeente", report.name())]),
        footer: report.version(),
        date: options.date,
        blocks: pages
            .flat_map(|(page, topics)| self::page(&report, page, topics))
            .collect(),
    }
}

fn page(report: &Report, page: usize, topics: &[Topic]) -> Vec<Block> {
    let words = group_text(report.language());
    let first = page * TOPICS_PER_PAGE + 1;
    let (from, to) = (first.to_string(), (first + topics.len() - 1).to_string());
    let minutes: u32 = topics.iter().map(|topic| topic.minutes).sum();
    let (n, minutes) = (topics.len().to_string(), minutes.to_string());
    let time = fill(words.handout_time, &[("n", &n), ("minuten", &minutes)]);
    let part = if from == to {
        fill(words.handout_part_one, &[("van", &from)])
    } else {
        fill(words.handout_part, &[("van", &from), ("tot", &to)])
    };
    let date = i18n::date(report.language(), report.options.date);
    let mut about = format!("{date} · {time}");
    let mut blocks = Vec::new();
    if page == 0 {
        blocks.push(Block::heading(1, words.handout, "agenda"));
        about = format!("{about}. {}", words.handout_intro);
    } else {
        blocks.push(Block::PageBreak);
        blocks.push(Block::heading(1, part, format!("agenda-{from}")));
    }
    blocks.push(Block::styled(ParagraphStyle::Small, about));
    blocks.push(Block::Table(Table {
        title: String::new(),
        columns: vec![Column::text(2.7), Column::text(7.4), Column::text(1.5)],
        header: [words.question, words.who_said_what, words.our_answer]
            .map(Into::into)
            .to_vec(),
        rows: topics.iter().map(|topic| row(report, topic)).collect(),
        row_headers: true,
        dense: true,
    }));
    blocks
}

fn row(report: &Report, topic: &Topic) -> Row {
    let item = report.questionnaire.item(topic.item);
    Row::new([question(report, topic, item), said(report, topic, item), room()])
}

fn question(report: &Report, topic: &Topic, item: &Item) -> Vec<Inline> {
    let words = group_text(report.language());
    let minutes = fill(words.minutes, &[("n", &topic.minutes.to_string())]);
    let about = match group::says(report).stakes(topic.stakes) {
        Some(stakes) => format!("{minutes} · {stakes}"),
        None => minutes,
    };
    vec![
        Inline::strong(format!("{} ", item.number)),
        Inline::text(words::capitalised(report.say(&item.short))),
        Inline::Break,
        Inline::muted(about),
    ]
}

/// Who said what, and the sentences that lie furthest apart.
fn said(report: &Report, topic: &Topic, item: &Item) -> Vec<Inline> {
    let sides = distribution(report.questionnaire, report.assessment, item).sides;
    let sides = sides.iter().map(|side| {
        let who = words::capitalised(group::says(report).who(side.side));
        format!("{who}: {}", group::says(report).levels(side))
    });
    let mut inlines = vec![Inline::text(sides.collect::<Vec<_>>().join(" · "))];
    for level in [topic.agreement.lowest, topic.agreement.highest] {
        if let Some(anchor) = item.anchors.get(usize::from(level.floor())) {
            let number = words::number(report, level.value());
            inlines.push(Inline::Break);
            inlines.push(Inline::muted(format!("{number}: {}", report.say(&anchor.text))));
        }
    }
    inlines
}

/// Empty lines.
fn room() -> Vec<Inline> {
    std::iter::repeat_n(Inline::Break, LINES_TO_WRITE).collect()
}
