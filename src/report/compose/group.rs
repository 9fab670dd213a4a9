//! What a report says about a group of respondents: who they are, how far they agree, where they differ
//! and what they agreed on (chapters 5.7, 5.8 and 8, page 11), with nobody given away (chapter 25.5).

use super::{
    context::{Decided, Report},
    group_words::GroupWords,
    words,
};
use crate::{
    assessment::{Agreed, Anonymity, Answer, Response},
    evaluation::{Distribution, Side, Topic, agenda, distribution},
    i18n::GroupText,
    questionnaire::{Item, ItemId},
    report::document::{Block, Column, Inline, Mark, Row, Table},
    scoring::Consensus,
};

/// The report shows at most this many differences; the appendix has them all.
const MOST_DIFFERENCES: usize = 8;

/// Whether more than one person answered.
pub(super) fn is_group(report: &Report) -> bool {
    report.assessment.is_group()
}

/// What the next label still takes; nothing with one respondent, who can't know of a next one.
fn for_next_label(report: &Report) -> Option<String> {
    let reliability = Some(&report.evaluation.reliability).filter(|_| is_group(report))?;
    says(report).for_next_label(reliability)
}

/// Where respondents differ, by role (chapter 31, rule 2).
pub(super) fn differences(report: &Decided) -> Vec<Block> {
    if report.evaluation.score.agreement.items.is_empty() {
        return Vec::new();
    }
    let words = GroupText::of(report.language());
    let topics = agenda(report.case);
    let heading = Block::heading(1, report.text.differences(), "differences");
    let matters = |topic: &&Topic| topic.agreement.consensus != Consensus::Agreed;
    let shown: Vec<&Topic> = topics.iter().filter(matters).take(MOST_DIFFERENCES).collect();
    let more = topics.len() - shown.len();
    let intro = if topics.is_empty() {
        words.no_differences_left()
    } else {
        &report.decision.workbook.differences
    };
    let mut part = vec![heading, Block::text(intro)];
    if !shown.is_empty() {
        part.extend(why_roles_are_shown(report).map(Block::text));
        part.push(Block::Table(Table {
            columns: vec![Column::text(3.4), Column::text(3.6), Column::text(2.4)],
            header: [words.question(), words.who_said_what(), words.verdict()]
                .map(Into::into)
                .to_vec(),
            rows: shown.iter().map(|topic| difference(report, topic)).collect(),
            row_header: Some(0),
            dense: true,
            ..Table::default()
        }));
    }
    if topics.len() > shown.len() && report.options.has(super::Part::Answers) {
        part.push(Block::text(words.more_differences(more)));
    }
    part.extend(for_next_label(report).map(Block::text));
    part
}

/// Why roles stand beside answers (chapter 25.5, rule 1); `None` where none does.
pub(super) fn why_roles_are_shown(report: &Report) -> Option<String> {
    let anonymity = Anonymity::of(report.questionnaire, report.assessment);
    if !is_group(report) || anonymity.hides_all() {
        return None;
    }
    let words = GroupText::of(report.language());
    let mut roles = report.evaluation.reliability.roles.iter();
    Some(if roles.all(|(role, _)| anonymity.all_agreed(*role)) {
        words.all_agreed_to_be_shown(report.evaluation.reliability.respondents)
    } else {
        words.roles_shown(report.questionnaire.least_unnamed())
    })
}

fn difference(report: &Report, topic: &Topic) -> Row {
    let item = report.questionnaire.item(topic.item);
    Row::new([
        vec![
            Inline::strong(format!("{} ", item.number)),
            Inline::text(words::capitalised(report.say(&item.short))),
        ],
        by_role(report, item).unwrap_or_else(|| hidden(report)),
        verdict(report, topic),
    ])
}

/// The sign for how answers lie apart.
pub(super) const fn mark(consensus: Consensus) -> Mark {
    match consensus {
        Consensus::Agreed => Mark::Agreed,
        Consensus::Differs => Mark::Differs,
        Consensus::DiffersMuch => Mark::DiffersMuch,
        Consensus::AcrossThreshold => Mark::Across,
    }
}

/// Agreed or not, and what came of the talk, with the reason beside it.
fn verdict(report: &Report, topic: &Topic) -> Vec<Inline> {
    let words = GroupText::of(report.language());
    let mark = mark(topic.agreement.consensus);
    let word = says(report).consensus(topic.agreement.consensus);
    let mut inlines = vec![Inline::status(mark, words::capitalised(word)), Inline::Break];
    match report.assessment.group.agreed(topic.item) {
        Some(agreed) => {
            let level = words::answer_number(report, agreed.level.value());
            inlines.push(Inline::text(words.agreed_on(&level)));
            inlines.extend(why_agreed(report, agreed));
        }
        None if topic.discussed => inlines.push(Inline::text(words.discussed())),
        None => inlines.push(Inline::text(words.to_discuss())),
    }
    inlines
}

/// The reason of an agreed answer and what a minority holds against it, each on a line, never with a role.
fn why_agreed(report: &Report, agreed: &Agreed) -> Vec<Inline> {
    let words = GroupText::of(report.language());
    let said = [
        (words.agreed_reason(), &agreed.reason),
        (words.minority(), &agreed.minority),
    ];
    let mut inlines = Vec::new();
    for (what, words) in said.into_iter().filter(|(_, words)| !words.trim().is_empty()) {
        if report.shows_own_words() {
            inlines.push(Inline::Break);
            inlines.push(Inline::text(format!("{what}: ")));
            inlines.push(report.own_words(Inline::text(words.trim())));
        }
    }
    inlines
}

/// The answers by role, a role a line; `None` where they may not be shown.
pub(super) fn by_role(report: &Report, item: &Item) -> Option<Vec<Inline>> {
    let Distribution { sides, .. } = distribution(report.questionnaire, report.assessment, item);
    let mut inlines = Vec::new();
    for side in &sides? {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.push(Inline::text(format!(
            "{}: ",
            words::capitalised(says(report).who(side.side))
        )));
        inlines.push(Inline::text(says(report).levels(side)));
    }
    Some(inlines)
}

/// That all answered the same, where each row by role would say so.
fn all_the_same(report: &Report, item: &Item) -> Option<Vec<Inline>> {
    let answers = distribution(report.questionnaire, report.assessment, item);
    let respondents = report.evaluation.reliability.respondents;
    let level = answers.levels().iter().position(|count| *count == respondents)?;
    let is_shorter = answers.sides?.len() > 1;
    let everyone = words::capitalised(says(report).who(Side::Everyone));
    is_shorter.then(|| vec![Inline::text(format!("{everyone}: {}", level + 1))])
}

/// Instead of the answers by role: that they aren't shown, and why.
fn hidden(report: &Report) -> Vec<Inline> {
    let words = GroupText::of(report.language());
    vec![Inline::text(words::capitalised(words.rows_hidden()))]
}

/// How the answers to an item lie apart, in a word; `None` with fewer than two.
pub(super) fn consensus(report: &Report, item: ItemId) -> Option<&'static str> {
    let agreement = report.evaluation.score.agreement.of(item)?;
    Some(says(report).consensus(agreement.consensus))
}

/// The words about a group in the language of the report.
pub(super) const fn says<'a>(report: &Report<'a>) -> GroupWords<'a> {
    GroupWords::new(report.questionnaire, report.options.language)
}

/// What the appendix adds to the answer of a group: who said what, and what was agreed with the reason.
pub(super) fn behind(report: &Report, item: &Item) -> Vec<Inline> {
    let words = GroupText::of(report.language());
    let mut inlines = Vec::new();
    if is_group(report) && report.evaluation.score.state(item.id).counts() {
        let verdict = consensus(report, item.id).map(|word| vec![Inline::text(words::capitalised(word))]);
        let said = all_the_same(report, item).or_else(|| by_role(report, item));
        inlines.extend(said.or(verdict).unwrap_or_default());
    }
    if let Some(agreed) = report.assessment.group.agreed(item.id) {
        inlines.extend((!inlines.is_empty()).then_some(Inline::Break));
        let level = words::answer_number(report, agreed.level.value());
        inlines.push(Inline::strong(words.agreed_answer(&level)));
        inlines.extend(why_agreed(report, agreed));
    }
    inlines
}

/// Everyone's answers to an item.
fn answers<'a>(report: &Report<'a>, item: &'a Item) -> impl Iterator<Item = &'a Answer> {
    let voices = report.assessment.voices(report.questionnaire);
    voices.filter_map(|voice| voice.answer(item))
}

/// What everyone wrote in one field of the answer, each text once: the scan's author first, then in
/// alphabetical order, since the order of respondents is nobody's business.
pub(super) fn written<'a>(
    report: &Report<'a>,
    item: &'a Item,
    field: impl Fn(&'a Answer) -> &'a str,
) -> Vec<&'a str> {
    let mut texts: Vec<&str> = answers(report, item)
        .map(|answer| field(answer).trim())
        .filter(|text| !text.is_empty())
        .collect();
    if is_group(report) {
        texts.sort_unstable();
    }
    texts.dedup();
    texts
}

/// The reasons given for "not applicable".
pub(super) fn skip_reason<'a>(report: &Report<'a>, item: &'a Item) -> Option<&'a str> {
    let summed = report.assessment.group.summed(item.id);
    let summed = summed.map(|summed| &summed.response);
    let responses = answers(report, item).map(|answer| &answer.response).chain(summed);
    let mut reasons = responses.filter_map(|response| match response {
        Response::NotApplicable(reason) => Some(reason.as_str()),
        _ => None,
    });
    let first = reasons.next()?;
    let mut all = std::iter::once(first).chain(reasons);
    Some(all.find(|reason| !reason.trim().is_empty()).unwrap_or(first))
}
