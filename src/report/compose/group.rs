//! What a report says about a group of respondents: who they are, how far they agree, where they differ
//! and what they agreed on (chapters 5.7, 5.8 and 8, page 11).

use super::{context::Report, words};
use crate::{
    assessment::{Answer, Response},
    evaluation::{
        AGREEMENT_FOR_DISCUSSED, Distribution, Missing, Side, SideAnswers, Stakes, Topic, agenda,
        distribution,
    },
    i18n::{fill, group_text, share_beside_bound},
    questionnaire::{Item, ItemId, OptionId},
    report::document::{Block, Column, Fact, Inline, Mark, Row, Table},
    scoring::{AgreementClass, Consensus},
};

/// The report shows at most this many differences; the appendix has them all.
const MOST_DIFFERENCES: usize = 8;

/// Limits that a share of agreement is shown beside (chapter 5.1, rule 5).
const AGREEMENT_LIMITS: [f64; 3] = [0.6, AGREEMENT_FOR_DISCUSSED, 0.8];

/// Whether more than one person answered.
pub(super) fn is_group(report: &Report) -> bool {
    !report.assessment.group.respondents().is_empty()
}

/// The number of respondents and their roles, for the cover.
pub(super) fn respondents(report: &Report) -> String {
    let words = group_text(report.language());
    let reliability = &report.evaluation.reliability;
    let count = reliability.respondents.to_string();
    let roles: Vec<String> = reliability
        .roles
        .iter()
        .map(|(id, count)| times(report, role(report, *id), *count))
        .collect();
    let list = words::list(report.language(), &roles);
    match (reliability.respondents, roles.len()) {
        (1, 1) => fill(
            report.text.one_respondent_as,
            &[("rol", role(report, reliability.roles[0].0))],
        ),
        (1, _) => report.text.one_respondent.to_owned(),
        (_, 0) => fill(words.respondents, &[("n", &count)]),
        _ => fill(words.respondents_as, &[("n", &count), ("rollen", &list)]),
    }
}

/// How far the picture can be relied on (7.4).
pub(super) fn reliability_sentence(report: &Report) -> String {
    let phrases = report.questionnaire.phrases();
    let reliability = &report.evaluation.reliability;
    let (n, m) = (
        reliability.respondents.to_string(),
        reliability.roles.len().to_string(),
    );
    if reliability.is_supported() {
        report.phrase(&phrases.supported, &[("rol", report.assessment.group.reviewer())])
    } else if reliability.is_discussed() {
        report.phrase(&phrases.discussed, &[("n", &n), ("m", &m)])
    } else if reliability.respondents > 1 {
        report.phrase(&phrases.first_impression, &[("n", &n)])
    } else {
        report.say(&phrases.first_impression_one).to_owned()
    }
}

/// The agreement figure, when there is anything to compare.
pub(super) fn agreement(report: &Report) -> Option<Fact> {
    let words = group_text(report.language());
    let agreement = &report.evaluation.score.agreement;
    let class = match agreement.class()? {
        AgreementClass::Good => words.good,
        AgreementClass::Fair => words.fair,
        AgreementClass::Low => words.low,
    };
    let percent = share_beside_bound(report.language(), agreement.share()?, &AGREEMENT_LIMITS);
    let count = agreement.items.len().to_string();
    let values = [("procent", percent.as_str()), ("oordeel", class), ("n", &count)];
    let phrase = match agreement.items.len() {
        1 => words.agreement_is_one,
        _ => words.agreement_is,
    };
    Some(Fact::new(words.agreement, fill(phrase, &values)))
}

/// What the next label still takes; nothing with one respondent, who can't know of a next one.
fn for_next_label(report: &Report) -> Option<String> {
    let reliability = &report.evaluation.reliability;
    let next = reliability
        .next_label(report.questionnaire)
        .filter(|_| is_group(report))?;
    let missing: Vec<String> = reliability
        .missing
        .iter()
        .map(|one| missing(report, one))
        .collect();
    let list = words::list(report.language(), &missing);
    let values = [("label", report.say(&next.name)), ("list", &list)];
    Some(fill(group_text(report.language()).for_next_label, &values))
}

/// One thing that the next label still takes.
fn missing(report: &Report, missing: &Missing) -> String {
    let words = group_text(report.language());
    let share = |share: f64| share_beside_bound(report.language(), share, &[0.6, 0.7, 0.9]);
    let items = |items: &[ItemId]| {
        let numbers = items
            .iter()
            .map(|item| report.questionnaire.item(*item).number.as_str());
        words::list(report.language(), &numbers.collect::<Vec<_>>())
    };
    match missing {
        Missing::Respondents { there, needed } => {
            let values = [there, needed, &(needed - there)].map(ToString::to_string);
            let [there, needed, more] = &values;
            fill(
                words.missing_respondents,
                &[("there", there), ("needed", needed), ("more", more)],
            )
        }
        Missing::Role(roles) => {
            let roles: Vec<&str> = roles.iter().map(|id| role(report, *id)).collect();
            fill(words.missing_role, &[("roles", &roles.join("; "))])
        }
        Missing::Known { there, needed } => fill(
            words.missing_known,
            &[("there", &share(*there)), ("needed", &share(*needed))],
        ),
        Missing::Agreement { there: None, .. } => words.missing_comparison.to_owned(),
        Missing::Agreement {
            there: Some(there),
            needed,
        } => fill(
            words.missing_agreement,
            &[("there", &share(*there)), ("needed", &share(*needed))],
        ),
        Missing::Discussion(to_discuss) => fill(words.missing_discussion, &[("items", &items(to_discuss))]),
        Missing::Checks(1) => words.missing_check.to_owned(),
        Missing::Checks(count) => fill(words.missing_checks, &[("count", &count.to_string())]),
        Missing::GateEvidence(gates) => fill(words.missing_gate_evidence, &[("items", &items(gates))]),
        Missing::Evidence { there, needed } => fill(
            words.missing_evidence,
            &[("there", &share(*there)), ("needed", &share(*needed))],
        ),
        Missing::Reviewer => words.missing_reviewer.to_owned(),
    }
}

/// Where respondents differ, by role (page 11).
pub(super) fn differences(report: &Report) -> Vec<Block> {
    if report.evaluation.score.agreement.items.is_empty() {
        return Vec::new();
    }
    let words = group_text(report.language());
    let topics = agenda(report.questionnaire, report.assessment, report.evaluation);
    let heading = Block::heading(2, words.differences, "differences");
    let matters = |topic: &&Topic| topic.agreement.consensus != Consensus::Agreed || topic.stakes.gate;
    let shown: Vec<&Topic> = topics.iter().filter(matters).take(MOST_DIFFERENCES).collect();
    let more = (topics.len() - shown.len()).to_string();
    let intro = if topics.is_empty() {
        words.no_differences_left
    } else {
        words.differences_intro
    };
    let mut part = vec![heading, Block::text(intro)];
    if !shown.is_empty() {
        part.push(Block::Table(Table {
            title: String::new(),
            columns: vec![Column::text(3.4), Column::text(3.6), Column::text(2.4)],
            header: [words.question, words.who_said_what, words.verdict]
                .map(Into::into)
                .to_vec(),
            rows: shown.iter().map(|topic| difference(report, topic)).collect(),
            row_headers: true,
            dense: true,
        }));
    }
    if topics.len() > shown.len() && report.options.has(super::Part::Answers) {
        part.push(Block::text(fill(words.more_differences, &[("n", &more)])));
    }
    part.extend(for_next_label(report).map(Block::text));
    part
}

fn difference(report: &Report, topic: &Topic) -> Row {
    let item = report.questionnaire.item(topic.item);
    Row::new([
        vec![
            Inline::strong(format!("{} ", item.number)),
            Inline::text(words::capitalised(report.say(&item.short))),
        ],
        by_role(report, item),
        verdict(report, topic),
    ])
}

/// Agreed or not, and what came of the talk.
fn verdict(report: &Report, topic: &Topic) -> Vec<Inline> {
    let words = group_text(report.language());
    let (mark, word) = match topic.agreement.consensus {
        Consensus::Agreed => (Mark::Good, words.agreed),
        Consensus::Differs => (Mark::Warn, words.differs),
        Consensus::DiffersMuch => (Mark::Bad, words.differs_much),
    };
    let mut inlines = vec![Inline::status(mark, word), Inline::Break];
    if topic.stakes.gate && report.assessment.group.agreed(topic.item).is_none() {
        inlines.extend([Inline::text(words.gate_not_unanimous), Inline::Break]);
    }
    inlines.push(match report.assessment.group.agreed(topic.item) {
        Some(agreed) => {
            let level = words::number(report, agreed.level.value());
            Inline::text(fill(words.agreed_on, &[("n", &level)]))
        }
        None if topic.discussed => Inline::text(words.discussed),
        None => Inline::muted(words.to_discuss),
    });
    inlines
}

/// The answers by role, a role a line.
pub(super) fn by_role(report: &Report, item: &Item) -> Vec<Inline> {
    let Distribution { sides, .. } = distribution(report.questionnaire, report.assessment, item);
    let mut inlines = Vec::new();
    for side in &sides {
        if !inlines.is_empty() {
            inlines.push(Inline::Break);
        }
        inlines.push(Inline::text(format!(
            "{}: ",
            words::capitalised(who(report, side.side))
        )));
        inlines.push(Inline::text(levels(report, side)));
    }
    inlines
}

/// Who stands on a side.
pub(super) fn who<'a>(report: &Report<'a>, side: Side) -> &'a str {
    let words = group_text(report.language());
    match side {
        Side::Role(id) => role(report, id),
        Side::OtherRoles => words.other_roles,
        Side::Everyone => words.everyone,
    }
}

/// What one side answered: `1, 2 (2×), weet ik niet`.
pub(super) fn levels(report: &Report, side: &SideAnswers) -> String {
    let words = group_text(report.language());
    let levels = side
        .levels
        .iter()
        .enumerate()
        .map(|(level, count)| (level.to_string(), *count));
    let others = [
        (words.dont_know.to_owned(), side.dont_know),
        (words.not_applicable.to_owned(), side.not_applicable),
    ];
    let given = levels.chain(others).filter(|(_, count)| *count > 0);
    let given: Vec<String> = given.map(|(what, count)| times(report, &what, count)).collect();
    given.join(", ")
}

/// What hangs on a question, in words; nothing when nothing does.
pub(super) fn stakes(report: &Report, stakes: Stakes) -> Option<String> {
    let words = group_text(report.language());
    let all = [
        (stakes.advice, words.stake_advice),
        (stakes.gate, words.stake_gate),
        (stakes.band, words.stake_band),
    ];
    let there: Vec<&str> = all
        .into_iter()
        .filter_map(|(there, word)| there.then_some(word))
        .collect();
    let list = words::list(report.language(), &there);
    (!there.is_empty()).then(|| fill(words.stakes, &[("list", &list)]))
}

fn times(report: &Report, what: &str, count: usize) -> String {
    match count {
        1 => what.to_owned(),
        _ => fill(
            group_text(report.language()).times,
            &[("what", what), ("count", &count.to_string())],
        ),
    }
}

fn role<'a>(report: &Report<'a>, id: OptionId) -> &'a str {
    let field = report.questionnaire.field(report.questionnaire.roles().role);
    let choice = field.choice(id);
    choice.map_or("", |choice| choice.text.get(report.language()))
}

/// What the appendix adds to the answer of a group: who said what, and what was agreed with the reason.
pub(super) fn behind(report: &Report, item: &Item) -> Vec<Inline> {
    let words = group_text(report.language());
    let mut inlines = Vec::new();
    if is_group(report) && report.evaluation.score.state(item.id).counts() {
        for inline in by_role(report, item) {
            inlines.push(match inline {
                Inline::Text(text) => Inline::Muted(text),
                other => other,
            });
        }
    }
    if let Some(agreed) = report.assessment.group.agreed(item.id) {
        inlines.extend((!inlines.is_empty()).then_some(Inline::Break));
        let level = words::number(report, agreed.level.value());
        inlines.push(Inline::strong(fill(words.agreed_answer, &[("n", &level)])));
        let said = [
            (words.agreed_reason, &agreed.reason),
            (words.minority, &agreed.minority),
        ];
        for (what, words) in said.into_iter().filter(|(_, words)| !words.trim().is_empty()) {
            if report.shows_own_words() {
                inlines.push(Inline::Break);
                inlines.push(Inline::muted(format!("{what}: ")));
                inlines.push(report.own_words(Inline::text(words.trim())));
            }
        }
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
    let mut reasons = answers(report, item).filter_map(|answer| match &answer.response {
        Response::NotApplicable(reason) => Some(reason.as_str()),
        _ => None,
    });
    let first = reasons.next()?;
    Some(
        std::iter::once(first)
            .chain(reasons)
            .find(|reason| !reason.trim().is_empty())
            .unwrap_or(first),
    )
}
