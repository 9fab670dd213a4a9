//! Page 2: where the data lab stands (chapter 28).

use super::{
    context::{Decided, chapter, heading},
    fit::{self, Front},
    front::{self, sentences},
    matrix, method,
};
use crate::{
    assessment::ItemState,
    decision::{Remark, Variant},
    questionnaire::Item,
    report::document::{Block, Column, Inline, Marker, ParagraphStyle, Row, Section, SectionLook, Table},
};

pub(super) fn blocks(report: &Decided, front: &Front) -> Vec<Block> {
    let (words, standing) = (report.text, &report.decision.standing);
    let mut page = vec![chapter(words.standing(), "standing")];
    let section = |title: &str, anchor: &str, blocks| {
        Block::Section(Section {
            heading: heading(title, anchor),
            look: SectionLook::Plain,
            blocks,
        })
    };
    if !standing.meaning.is_empty() {
        let meaning = standing.meaning.iter().map(|line| Block::text(line.as_str()));
        page.push(section(words.meaning(), "meaning", meaning.collect()));
    }
    if front.alternatives_on == Some(fit::STANDING_PAGE) {
        page.extend(front::alternatives(report, front));
    }
    if !standing.gaps.is_empty() {
        let gaps: Vec<String> = standing.gaps.iter().map(|(_, gap)| gap.clone()).collect();
        page.push(section(
            words.gaps(),
            "gaps",
            vec![sentences(Marker::Nothing, &gaps)],
        ));
    }
    page.push(Block::Heading(heading(words.all_answers(), "matrix")));
    page.extend(matrix::blocks(report));
    if !standing.remarks.is_empty() {
        let remarks = standing.remarks.iter().map(|remark| self::remark(report, remark));
        let list = Block::list(Marker::Nothing, remarks);
        page.push(section(words.remarks(), "remarks", vec![list]));
    }
    if report.decision.variant == Variant::NoAdvice {
        page.extend(open_questions(report));
        page.extend(method::in_short(report, &standing.limits));
    } else {
        page.push(Block::styled(ParagraphStyle::Small, standing.limits.as_str()));
    }
    fit::shrunk(report, &page)
}

/// A remark with its question.
fn remark(report: &Decided, remark: &Remark) -> Vec<Inline> {
    let words = Inline::text(format!("‘{}’", remark.words));
    vec![
        Inline::strong(format!("{}: ", remark.label)),
        report.own_words(words),
    ]
}

/// Every question without a known answer, by who knows it.
fn open_questions(report: &Decided) -> Vec<Block> {
    let is_open = |state| matches!(state, ItemState::Unanswered | ItemState::DontKnow);
    let mut groups: Vec<(&str, Vec<&Item>)> = Vec::new();
    for item in report.items_in(is_open) {
        let role = item.dont_know.as_ref().and_then(|step| step.ask.first());
        let who = role.map_or(&item.who_knows, |role| {
            &report.questionnaire.staff_role(*role).name
        });
        let who = report.say(who);
        match groups.iter_mut().find(|(other, _)| *other == who) {
            Some((_, items)) => items.push(item),
            None => groups.push((who, vec![item])),
        }
    }
    if groups.is_empty() {
        return Vec::new();
    }
    let words = report.text;
    let row = |(who, items): (&str, Vec<&Item>)| {
        let labels: Vec<String> = items.iter().map(|item| report.labelled(item)).collect();
        Row::new([crate::i18n::capital(who), labels.join("; ")])
    };
    vec![
        Block::Heading(heading(words.open_questions(), "open-questions")),
        Block::Table(Table {
            columns: vec![Column::text(3.0), Column::text(7.0)],
            header: [words.who_knows(), words.questions()].map(Into::into).to_vec(),
            rows: groups.into_iter().map(row).collect(),
            row_header: Some(0),
            dense: true,
            ..Table::default()
        }),
    ]
}
