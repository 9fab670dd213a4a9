//! The score of a dimension, with its interval and weight (chapter 5.1, rules 1 to 3, and 5.2).

use super::rounded;
use crate::{
    assessment::ItemState,
    questionnaire::{DimensionId, Questionnaire},
};

/// Share of the applicable weight that must be known to show a dimension's score (chapter 5.1, rule 2).
const KNOWN_FOR_SCORE: f64 = 0.5;

/// Share of a dimension's weight that may be "not applicable" by choice without a question (chapter 5.2).
const SKIPPED_WITHOUT_QUESTION: f64 = 0.25;

/// A rounded score from here on is strong (chapter 7.3).
pub const STRONG_FROM: u32 = 70;

/// A rounded score below this is weak (chapter 7.3).
pub const WEAK_BELOW: u32 = 40;

/// The lowest and highest score that the unknown answers allow, 0..=100.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Every unknown answer at the lowest level.
    pub low: f64,
    /// Every unknown answer at the highest level.
    pub high: f64,
}

/// Strong, middle or weak (chapter 7.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// 70 or higher.
    Strong,
    /// 40 to 69.
    Middle,
    /// Below 40.
    Weak,
}

/// The score of one dimension.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DimensionScore {
    /// The dimension.
    pub id: DimensionId,
    /// Weighted mean of the known answers, 0..=100; `None` without any. It counts in the total even
    /// when too little is known to show it (chapter 5.1, rule 4).
    pub known_mean: Option<f64>,
    /// Sum of the weights of known answers.
    pub known_weight: f64,
    /// Sum of the weights that apply.
    pub applicable_weight: f64,
    /// Sum of the weights answered with "I don't know".
    pub dont_know_weight: f64,
    /// Sum of the weights that are "not applicable" by the respondent's choice.
    pub skipped_weight: f64,
    /// Sum of all weights.
    pub full_weight: f64,
    /// What the unknown answers allow; `None` when nothing applies.
    pub interval: Option<Interval>,
    /// Items that apply.
    pub applicable_items: usize,
    /// Items with a known answer.
    pub known_items: usize,
}

impl DimensionScore {
    /// The score to show, 0..=100: only when at least half of the applicable weight is known
    /// (chapter 5.1, rule 2).
    pub fn score(&self) -> Option<f64> {
        self.known_mean
            .filter(|_| self.known_weight >= KNOWN_FOR_SCORE * self.applicable_weight)
    }

    /// The score to show, in whole points.
    pub fn rounded(&self) -> Option<u32> {
        self.score().map(rounded)
    }

    /// W, the weight in the total, 0..=1 (chapter 5.1, rule 3).
    pub fn weight(&self) -> f64 {
        if self.full_weight > 0.0 {
            self.applicable_weight / self.full_weight
        } else {
            0.0
        }
    }

    /// Strong, middle or weak, by the rounded score.
    pub fn strength(&self) -> Option<Strength> {
        self.rounded().map(|score| match score {
            STRONG_FROM.. => Strength::Strong,
            ..WEAK_BELOW => Strength::Weak,
            _ => Strength::Middle,
        })
    }

    /// Whether so much is "not applicable" by choice that the program asks if that is right (chapter 5.2).
    pub fn skips_much(&self) -> bool {
        self.skipped_weight > SKIPPED_WITHOUT_QUESTION * self.full_weight
    }
}

pub(super) fn score_all(questionnaire: &Questionnaire, states: &[ItemState]) -> Vec<DimensionScore> {
    questionnaire
        .dimensions()
        .iter()
        .map(|dimension| score_one(questionnaire, states, dimension.id))
        .collect()
}

fn score_one(questionnaire: &Questionnaire, states: &[ItemState], id: DimensionId) -> DimensionScore {
    let mut score = DimensionScore {
        id,
        known_mean: None,
        known_weight: 0.0,
        applicable_weight: 0.0,
        dont_know_weight: 0.0,
        skipped_weight: 0.0,
        full_weight: 0.0,
        interval: None,
        applicable_items: 0,
        known_items: 0,
    };
    let mut points = 0.0;
    for item in &questionnaire.dimension(id).items {
        let weight = f64::from(questionnaire.item(*item).weight);
        score.full_weight += weight;
        let state = states[item.index()];
        if state == ItemState::ExcludedByChoice {
            score.skipped_weight += weight;
        }
        if !state.counts() {
            continue;
        }
        score.applicable_weight += weight;
        score.applicable_items += 1;
        match state {
            ItemState::Known(level) => {
                score.known_weight += weight;
                score.known_items += 1;
                points += weight * level.points(questionnaire.scale());
            }
            ItemState::DontKnow => score.dont_know_weight += weight,
            _ => {}
        }
    }
    if score.known_weight > 0.0 {
        score.known_mean = Some(points / score.known_weight);
    }
    if score.applicable_weight > 0.0 {
        let unknown = (score.applicable_weight - score.known_weight) * 100.0;
        score.interval = Some(Interval {
            low: points / score.applicable_weight,
            high: (points + unknown) / score.applicable_weight,
        });
    }
    score
}
