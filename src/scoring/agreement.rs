//! How far respondents agree, per item and over all (chapters 5.7 and 25.4). A difference isn't a mistake; it's
//! the best thing to talk about.

use crate::{
    assessment::{Anonymity, Assessment, Consensus, Level, ProfileFacts, known_levels},
    questionnaire::{Gate, Item, ItemId, Questionnaire, all_hold},
};

/// The largest average deviation that is still agreement, as a share of the scale: 0.8 of the four
/// steps of a five-level scale (Burke & Dunlap 2002).
const DEVIATION_IN_AGREEMENT: f64 = 0.2;

/// A distance between the highest and the lowest answer from here on is large, as a share of the
/// scale: three of the four steps of a five-level scale.
const LARGE_SPREAD: f64 = 0.75;

/// Agreement over all is good from this share of items on.
const GOOD_FROM: f64 = 0.8;

/// Agreement over all is fair from this share of items on.
const FAIR_FROM: f64 = 0.6;

/// Keeps sums of shares on the side of a limit where they belong.
const TINY: f64 = 1e-9;

/// How the answers to one item, at least two, lie apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemAgreement {
    /// The item.
    pub item: ItemId,
    /// The verdict.
    pub consensus: Consensus,
    /// How far apart they lie; `None` where that may not be shown (chapter 25.5).
    pub spread: Option<Spread>,
}

/// How far the answers to one item lie apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// Number of known answers, two or more.
    pub known: usize,
    /// The lowest answer.
    pub lowest: Level,
    /// The median of the answers, whatever was agreed afterwards.
    pub median: Level,
    /// The highest answer.
    pub highest: Level,
    /// AD: the mean distance to the median, in levels.
    pub deviation: f64,
}

impl Spread {
    /// Distance between the highest and the lowest answer, in levels.
    pub fn levels(&self) -> f64 {
        self.highest.value() - self.lowest.value()
    }
}

impl ItemAgreement {
    /// Whether there is anything to talk about, as far as that may be shown.
    pub fn differs(&self) -> bool {
        match self.spread {
            Some(spread) => spread.highest > spread.lowest,
            None => self.consensus != Consensus::Agreed,
        }
    }
}

/// How good the agreement over all items is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgreementClass {
    /// Less than 60 percent.
    Low,
    /// 60 percent or more.
    Fair,
    /// 80 percent or more.
    Good,
}

/// The agreement per item and over all.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Agreement {
    /// The items that apply and have at least two known answers, in the order of the questionnaire.
    pub items: Vec<ItemAgreement>,
}

impl Agreement {
    /// Number of items on which respondents agree.
    pub fn agreed(&self) -> usize {
        let agreed = self
            .items
            .iter()
            .filter(|item| item.consensus == Consensus::Agreed);
        agreed.count()
    }

    /// Share of the items on which respondents agree, 0..=1; `None` without any to compare.
    pub fn share(&self) -> Option<f64> {
        (!self.items.is_empty()).then(|| self.agreed() as f64 / self.items.len() as f64)
    }

    /// Good, fair or low; `None` without any items to compare.
    pub fn class(&self) -> Option<AgreementClass> {
        self.share().map(|share| {
            if share >= GOOD_FROM - TINY {
                AgreementClass::Good
            } else if share >= FAIR_FROM - TINY {
                AgreementClass::Fair
            } else {
                AgreementClass::Low
            }
        })
    }

    /// How the answers to an item lie apart; `None` with fewer than two.
    pub fn of(&self, item: ItemId) -> Option<&ItemAgreement> {
        self.items.iter().find(|one| one.item == item)
    }

    /// The items on which respondents differ, in the order of the questionnaire.
    pub fn differences(&self) -> impl Iterator<Item = &ItemAgreement> {
        self.items
            .iter()
            .filter(|item| item.consensus != Consensus::Agreed)
    }
}

pub(super) fn agreement(questionnaire: &Questionnaire, assessment: &Assessment) -> Agreement {
    let anonymity = Anonymity::of(questionnaire, assessment);
    let compare = |item: &Item| {
        if let Some(summed) = assessment.group.summed(item.id) {
            return Some(ItemAgreement {
                item: item.id,
                consensus: summed.consensus?,
                spread: None,
            });
        }
        let spread = spread(&known_levels(item, assessment))?;
        Some(ItemAgreement {
            item: item.id,
            consensus: consensus(questionnaire, spread, threshold(questionnaire, assessment, item)),
            spread: anonymity.rows(item).is_some().then_some(spread),
        })
    };
    let items = questionnaire.items().iter();
    let items = items.filter(|item| super::applies(item, assessment));
    Agreement {
        items: items.filter_map(compare).collect(),
    }
}

/// The threshold of the item's gate, if that applies.
fn threshold(questionnaire: &Questionnaire, assessment: &Assessment, item: &Item) -> Option<Level> {
    let gate: &Gate = questionnaire.gate(item.gate?);
    let applies = all_hold(&gate.when, &ProfileFacts(assessment));
    applies.then(|| Level::whole(gate.threshold))
}

/// How `levels` lie apart, lowest first; `None` with fewer than two.
fn spread(levels: &[Level]) -> Option<Spread> {
    let [lowest, .., highest] = *levels else {
        return None;
    };
    let median = levels[(levels.len() - 1) / 2].midway(levels[levels.len() / 2]);
    let distances = levels.iter().map(|level| (level.value() - median.value()).abs());
    Some(Spread {
        known: levels.len(),
        lowest,
        median,
        highest,
        deviation: distances.sum::<f64>() / levels.len() as f64,
    })
}

fn consensus(questionnaire: &Questionnaire, spread: Spread, threshold: Option<Level>) -> Consensus {
    let steps = f64::from(questionnaire.highest());
    if threshold.is_some_and(|threshold| spread.lowest < threshold && threshold <= spread.highest) {
        Consensus::AcrossThreshold
    // On a short scale neighbouring levels are never far apart.
    } else if spread.levels() >= LARGE_SPREAD * steps - TINY && spread.levels() > 1.0 {
        Consensus::DiffersMuch
    } else if spread.deviation > DEVIATION_IN_AGREEMENT * steps + TINY {
        Consensus::Differs
    } else {
        Consensus::Agreed
    }
}
