//! What is most worth talking about: the questions on which respondents differ, in order (chapter 5.7).

use std::cmp::Reverse;

use super::Case;
use crate::{
    assessment::Level,
    questionnaire::ItemId,
    scoring::{Consensus, ItemAgreement, score_if_agreed},
};

/// Minutes that a talk about one question takes at least.
pub const LEAST_MINUTES: u32 = 5;

/// A question to talk about.
#[derive(Debug, Clone, PartialEq)]
pub struct Topic {
    /// The question.
    pub item: ItemId,
    /// How the answers lie apart.
    pub agreement: ItemAgreement,
    /// What hangs on it.
    pub stakes: Stakes,
    /// How much it's worth talking about: spread in levels × weight × (1 + number of stakes).
    pub worth: f64,
    /// How long to talk about it: 5 minutes, and one more for each stake and for a large difference,
    /// 8 at most.
    pub minutes: u32,
    /// Whether the group talked about it already.
    pub discussed: bool,
}

/// What would change between the group agreeing on the lowest and on the highest answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Stakes {
    /// Whether a step in the report hangs on it: the target level lies between the answers.
    pub advice: bool,
    /// Whether a gate is met.
    pub gate: bool,
    /// The band.
    pub band: bool,
}

impl Stakes {
    fn count(self) -> u32 {
        [self.advice, self.gate, self.band]
            .into_iter()
            .map(u32::from)
            .sum()
    }
}

/// The questions on which respondents differ: those still to talk about first, then the most worth
/// talking about, then the number.
pub fn agenda(case: &Case) -> Vec<Topic> {
    let differing = case.evaluation.score.agreement.items.iter();
    let mut topics: Vec<Topic> = differing
        .filter(|one| one.highest > one.lowest)
        .map(|one| topic(case, one))
        .collect();
    topics.sort_by_key(|topic| {
        (
            topic.discussed,
            Reverse((topic.worth * 1e6).round() as i64),
            topic.item,
        )
    });
    topics
}

/// The topics still to talk about that fit in `minutes`, most worth talking about first; at least one
/// if there are any.
pub fn within(topics: &[Topic], minutes: u32) -> Vec<Topic> {
    let mut left = minutes;
    let mut chosen = Vec::new();
    for topic in topics.iter().filter(|topic| !topic.discussed) {
        match left.checked_sub(topic.minutes) {
            Some(rest) => left = rest,
            None if chosen.is_empty() => left = 0,
            None => break,
        }
        chosen.push(topic.clone());
    }
    chosen
}

fn topic(case: &Case, agreement: &ItemAgreement) -> Topic {
    let item = agreement.item;
    let stakes = stakes(case, agreement);
    let large = u32::from(agreement.consensus == Consensus::DiffersMuch);
    let weight = f64::from(case.questionnaire.item(item).weight);
    Topic {
        item,
        agreement: *agreement,
        stakes,
        worth: agreement.spread() * weight * f64::from(1 + stakes.count()),
        minutes: LEAST_MINUTES + (stakes.count() + large).min(3),
        discussed: case.assessment.group.is_discussed(item),
    }
}

fn stakes(case: &Case, agreement: &ItemAgreement) -> Stakes {
    let score = &case.evaluation.score;
    let item = agreement.item;
    let between = |level: u8| {
        let level = Level::whole(level);
        agreement.lowest < level && level <= agreement.highest
    };
    let gate = score.gates.iter().find(|gate| gate.item == item);
    let threshold = gate.map(|gate| case.questionnaire.gate(gate.id).threshold);
    let band = |level| score_if_agreed(&case.questionnaire, score, item, level).band_id();
    Stakes {
        advice: case.target(item).is_some_and(between),
        gate: threshold.is_some_and(between),
        band: band(agreement.lowest) != band(agreement.highest),
    }
}
