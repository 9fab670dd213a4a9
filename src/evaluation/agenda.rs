//! What is most worth talking about: the questions on which respondents differ, in order (chapter 5.7). Where it may not
//! be shown how far the answers lie apart (chapter 25.5), the verdict alone decides, so that the order and the minutes
//! tell no more.

use std::cmp::Reverse;

use super::Case;
use crate::{
    assessment::Level,
    questionnaire::ItemId,
    scoring::{Consensus, ItemAgreement, Spread, score_if_agreed},
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
    /// Whether a step in the report hangs on it: the target level lies between the answers. Never so where those may
    /// not be shown.
    pub advice: bool,
    /// Whether a gate is met.
    pub gate: bool,
    /// The band. Never so where the answers may not be shown.
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
        .filter(|one| one.differs())
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
    let is_large = matches!(
        agreement.consensus,
        Consensus::DiffersMuch | Consensus::AcrossThreshold
    );
    let large = u32::from(is_large);
    let weight = f64::from(case.questionnaire.item(item).weight);
    Topic {
        item,
        agreement: *agreement,
        stakes,
        worth: levels_apart(case, agreement) * weight * f64::from(1 + stakes.count()),
        minutes: LEAST_MINUTES + (stakes.count() + large).min(3),
        discussed: case.assessment.group.is_discussed(item),
    }
}

/// How many levels the answers lie apart; by the verdict alone where more may not be shown.
fn levels_apart(case: &Case, agreement: &ItemAgreement) -> f64 {
    let share = match agreement.consensus {
        Consensus::Agreed => 0.25,
        Consensus::Differs | Consensus::AcrossThreshold => 0.5,
        Consensus::DiffersMuch => 0.75,
    };
    let by_verdict = share * f64::from(case.questionnaire.highest());
    agreement.spread.map_or(by_verdict, |spread| spread.levels())
}

fn stakes(case: &Case, agreement: &ItemAgreement) -> Stakes {
    let item = agreement.item;
    let by_spread = agreement.spread.map(|spread| stakes_within(case, item, &spread));
    Stakes {
        gate: agreement.consensus == Consensus::AcrossThreshold,
        ..by_spread.unwrap_or_default()
    }
}

/// What lies between the answers, apart from a gate.
fn stakes_within(case: &Case, item: ItemId, spread: &Spread) -> Stakes {
    let score = &case.evaluation.score;
    let between = |level: u8| {
        let level = Level::whole(level);
        spread.lowest < level && level <= spread.highest
    };
    let band = |level| score_if_agreed(&case.questionnaire, score, item, level).band_id();
    Stakes {
        advice: case.target(item).is_some_and(between),
        gate: false,
        band: band(spread.lowest) != band(spread.highest),
    }
}
