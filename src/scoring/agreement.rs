//! How far respondents agree, per item and over all (chapter 5.7). A difference isn't a mistake; it's
//! the best thing to talk about.

use crate::{
    assessment::{Assessment, Level, known_levels},
    questionnaire::{ItemId, Questionnaire},
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

/// Whether respondents agree on an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Consensus {
    /// The answers lie close together.
    Agreed,
    /// They lie apart on average.
    Differs,
    /// The highest and the lowest answer are almost the whole scale apart.
    DiffersMuch,
}

/// How the answers to one item, at least two, lie apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemAgreement {
    /// The item.
    pub item: ItemId,
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
    /// The verdict.
    pub consensus: Consensus,
}

impl ItemAgreement {
    /// Distance between the highest and the lowest answer, in levels.
    pub fn spread(&self) -> f64 {
        self.highest.value() - self.lowest.value()
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
    /// Share of the items on which respondents agree, 0..=1; `None` without any to compare.
    pub fn share(&self) -> Option<f64> {
        let agreed = self
            .items
            .iter()
            .filter(|item| item.consensus == Consensus::Agreed);
        (!self.items.is_empty()).then(|| agreed.count() as f64 / self.items.len() as f64)
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
    let compare = |item: &crate::questionnaire::Item| {
        of_levels(questionnaire, item.id, &known_levels(item, assessment))
    };
    Agreement {
        items: questionnaire.items().iter().filter_map(compare).collect(),
    }
}

/// Compares `levels`, lowest first.
fn of_levels(questionnaire: &Questionnaire, item: ItemId, levels: &[Level]) -> Option<ItemAgreement> {
    let [lowest, .., highest] = *levels else {
        return None;
    };
    let median = levels[(levels.len() - 1) / 2].midway(levels[levels.len() / 2]);
    let distances = levels.iter().map(|level| (level.value() - median.value()).abs());
    let deviation = distances.sum::<f64>() / levels.len() as f64;
    let steps = f64::from(questionnaire.highest());
    let spread = highest.value() - lowest.value();
    // On a short scale neighbouring levels are never far apart.
    let consensus = if spread >= LARGE_SPREAD * steps - TINY && spread > 1.0 {
        Consensus::DiffersMuch
    } else if deviation > DEVIATION_IN_AGREEMENT * steps + TINY {
        Consensus::Differs
    } else {
        Consensus::Agreed
    };
    Some(ItemAgreement {
        item,
        known: levels.len(),
        lowest,
        median,
        highest,
        deviation,
        consensus,
    })
}
