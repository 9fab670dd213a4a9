//! The facilitator's handout: the questions to talk about, ten a page, with who said what and room to
//! write down what is agreed.

use super::{ReportOptions, context::Report, group, words};
use crate::{
    evaluation::{Case, Distribution, SideAnswers, Topic, distribution},
    i18n::{self, GroupText},
    questionnaire::Item,
    report::document::{Block, Column, Document, Inline, ParagraphStyle, Row, Table},
};

/// Questions on one page.
const TOPICS_PER_PAGE: usize = 10;

/// Empty lines to write on, per question.
const LINES_TO_WRITE: usize = 3;

/// Lines on a page for what was said, over all its questions: what the page holds beside its heading.
const LINES_PER_PAGE: usize = 50;

/// Letters that surely fit on a line of what was said.
const LINE: usize = 66;

/// Composes the handout for these topics, in this order.
pub fn compose_handout(case: &Case, topics: &[Topic], options: &ReportOptions) -> Document {
    let report = Report::new(case, options.clone());
    let words = GroupText::of(options.language);
    let pages = topics.chunks(TOPICS_PER_PAGE).enumerate();
    Document {
        title: words.handout().to_owned(),
        language: options.language.code().to_owned(),
        author: report.name().to_owned(),
        logo: report.logo(),
        subject: words.handout_subject(report.name()),
        footer: format!("{} · {}", report.version(), report.name()),
        date: options.date,
        blocks: pages
            .flat_map(|(page, topics)| self::page(&report, page, topics))
            .collect(),
    }
}

fn page(report: &Report, page: usize, topics: &[Topic]) -> Vec<Block> {
    let words = GroupText::of(report.language());
    let first = page * TOPICS_PER_PAGE + 1;
    let (from, to) = (first, first + topics.len() - 1);
    let minutes: u32 = topics.iter().map(|topic| topic.minutes).sum();
    let time = words.handout_time(topics.len(), minutes);
    let part = if from == to {
        words.handout_part_one(from)
    } else {
        words.handout_part(from, to)
    };
    let date = i18n::date(report.language(), report.options.date);
    let mut about = format!("{date} · {time}");
    let mut blocks = Vec::new();
    if page == 0 {
        blocks.push(Block::heading(1, words.handout(), "agenda"));
        about = format!("{about}. {}", words.handout_intro());
    } else {
        blocks.push(Block::PageBreak);
        blocks.push(Block::heading(1, part, format!("agenda-{from}")));
    }
    blocks.push(Block::styled(ParagraphStyle::Small, about));
    blocks.push(Block::Table(Table {
        columns: vec![Column::text(2.4), Column::text(7.8), Column::text(1.3)],
        header: [words.question(), words.who_said_what(), words.our_answer()]
            .map(Into::into)
            .to_vec(),
        rows: topics
            .iter()
            .map(|topic| row(report, topic, LINES_PER_PAGE / topics.len()))
            .collect(),
        row_header: Some(0),
        dense: true,
        ..Table::default()
    }));
    blocks
}

fn row(report: &Report, topic: &Topic, lines: usize) -> Row {
    let item = report.questionnaire.item(topic.item);
    Row::new([
        question(report, topic, item),
        said(report, topic, item, lines),
        room(),
    ])
}

fn question(report: &Report, topic: &Topic, item: &Item) -> Vec<Inline> {
    let words = GroupText::of(report.language());
    let minutes = words.minutes(topic.minutes);
    let about = match group::says(report).stakes(topic.stakes) {
        Some(stakes) => format!("{minutes} · {stakes}"),
        None => minutes,
    };
    vec![
        Inline::strong(format!("{} ", item.number)),
        Inline::text(words::capitalised(report.say(&item.short))),
        Inline::Break,
        Inline::text(about),
    ]
}

/// Who said what, the sentences that lie furthest apart, and the notes as far as there is room: together at most this
/// many lines, five or more, so that a page holds what it should. Where it may not be shown who said what, the verdict
/// and the notes are all.
fn said(report: &Report, topic: &Topic, item: &Item, lines: usize) -> Vec<Inline> {
    let Distribution { sides, notes } = distribution(report.questionnaire, report.assessment, item);
    let says = group::says(report);
    let who = match &sides {
        Some(sides) => {
            let said = |side: &SideAnswers| {
                format!(
                    "{}: {}",
                    words::capitalised(says.who(side.side)),
                    says.levels(side)
                )
            };
            sides.iter().map(said).collect::<Vec<_>>().join(" · ")
        }
        None => words::capitalised(says.consensus(topic.agreement.consensus)),
    };
    let who = clipped(&who, lines - 2);
    let mut left = lines - lines_of(&who);
    let mut inlines = vec![Inline::text(who)];
    let furthest = topic.agreement.spread.filter(|_| sides.is_some());
    let furthest = furthest.map(|spread| [(spread.lowest, 2), (spread.highest, 1)]);
    for (level, share) in furthest.into_iter().flatten() {
        if let Some(anchor) = item.anchors.get(usize::from(level.floor())) {
            let number = words::answer_number(report, level.value());
            let sentence = format!("{number}: {}", report.say(&anchor.text));
            let sentence = clipped(&sentence, left.div_ceil(share).max(1));
            left = left.saturating_sub(lines_of(&sentence));
            inlines.push(Inline::Break);
            inlines.push(Inline::text(sentence));
        }
    }
    for note in notes.iter().filter(|_| report.shows_own_words()) {
        // Half a note says something else than its writer did.
        let note = format!("‘{}’", note.split_whitespace().collect::<Vec<_>>().join(" "));
        if lines_of(&note) <= left {
            left -= lines_of(&note);
            inlines.push(Inline::Break);
            inlines.push(report.own_words(Inline::text(note)));
        }
    }
    inlines
}

fn lines_of(text: &str) -> usize {
    text.chars().count().div_ceil(LINE).max(1)
}

/// The text, or as many whole words of it as surely fit on this many lines.
fn clipped(text: &str, lines: usize) -> String {
    if lines_of(text) <= lines {
        return text.to_owned();
    }
    let start: String = text.chars().take(lines * LINE - 1).collect();
    let whole = start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words);
    format!("{whole}…")
}

/// Empty lines.
fn room() -> Vec<Inline> {
    std::iter::repeat_n(Inline::Break, LINES_TO_WRITE).collect()
}
