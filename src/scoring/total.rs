//! The total over dimensions, with its interval and shares (chapter 5.1, rule 4, and 5.2).

use super::{DimensionScore, Interval, band, rounded};
use crate::{
    assessment::ItemState,
    questionnaire::{BandId, Questionnaire},
};

/// Share of all applicable weight that must be known for a total and a band (chapter 5.1, rule 4).
pub const KNOWN_FOR_TOTAL: f64 = 0.7;

/// The total and what it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Total {
    /// The total, 0..=100; `None` when less than 70 percent of the applicable weight is known.
    pub score: Option<f64>,
    /// What the unknown answers allow, 0..=100.
    pub interval: Interval,
    /// Known share of the applicable weight, 0..=1.
    pub known_share: f64,
    /// Share of the applicable weight answered with "I don't know", 0..=1 (chapter 5.2).
    pub dont_know_share: f64,
    /// Number of known answers.
    pub known_items: usize,
    /// Number of items that apply.
    pub applicable_items: usize,
}

impl Total {
    /// The total in whole points.
    pub fn rounded(&self) -> Option<u32> {
        self.score.map(rounded)
    }
}

pub(super) fn total(
    questionnaire: &Questionnaire,
    states: &[ItemState],
    dimensions: &[DimensionScore],
) -> Total {
    let sum = |of: fn(&DimensionScore) -> f64| dimensions.iter().map(of).sum::<f64>();
    let applicable = sum(|dimension| dimension.applicable_weight);
    let share = |weight: f64| {
        if applicable > 0.0 {
            weight / applicable
        } else {
            0.0
        }
    };
    let known_share = share(sum(|dimension| dimension.known_weight));
    // Comparing weights, which are whole numbers, keeps exactly 70 percent on the right side.
    let enough =
        sum(|dimension| dimension.known_weight) >= KNOWN_FOR_TOTAL * applicable - 1e-9 && applicable > 0.0;
    let even = vec![1.0; dimensions.len()];
    Total {
        score: if enough {
            weighted_mean(dimensions, &even)
        } else {
            None
        },
        interval: interval(dimensions),
        known_share,
        dont_know_share: share(sum(|dimension| dimension.dont_know_weight)),
        known_items: states.iter().filter(|state| state.level().is_some()).count(),
        applicable_items: questionnaire
            .items()
            .iter()
            .filter(|item| states[item.id.index()].counts())
            .count(),
    }
}

/// Σ(W × score) / Σ(W) over the dimensions with a known answer; `factors` change the weighting.
fn weighted_mean(dimensions: &[DimensionScore], factors: &[f64]) -> Option<f64> {
    let mut points = 0.0;
    let mut weights = 0.0;
    for (dimension, factor) in dimensions.iter().zip(factors) {
        if let Some(mean) = dimension.known_mean {
            points += dimension.weight() * factor * mean;
            weights += dimension.weight() * factor;
        }
    }
    (weights > 0.0).then(|| points / weights)
}

fn interval(dimensions: &[DimensionScore]) -> Interval {
    let mut sums = (0.0, 0.0, 0.0);
    for dimension in dimensions {
        if let Some(interval) = dimension.interval {
            let weight = dimension.weight();
            sums = (
                sums.0 + weight * interval.low,
                sums.1 + weight * interval.high,
                sums.2 + weight,
            );
        }
    }
    let (low, high, weights) = sums;
    // Nothing applies: nothing is known either.
    if weights > 0.0 {
        Interval {
            low: low / weights,
            high: high / weights,
        }
    } else {
        Interval {
            low: 0.0,
            high: 100.0,
        }
    }
}

/// The band before ceilings if each dimension's weight were multiplied by its factor (chapter 5.4);
/// `None` without a total.
pub fn reweighted_band(
    questionnaire: &Questionnaire,
    dimensions: &[DimensionScore],
    total: &Total,
    factors: &[f64],
) -> Option<BandId> {
    total.score?;
    let mean = weighted_mean(dimensions, factors)?;
    Some(band::before_gates(
        questionnaire,
        rounded(mean),
        &band::known_means(dimensions),
    ))
}
