//! What the answers add up to: scores with intervals, bands, gates (chapter 5 of the method).
//!
//! [`score`] is the one entrance. Nothing here rounds except where the method compares
//! ([`rounded`]); every share and score is `f64`, shares 0..=1 and scores 0..=100.

mod agreement;
mod band;
mod dimension;
mod facts;
mod gate;
mod total;
mod working;

use crate::{
    assessment::{Assessment, ItemState, Level, applies, item_state},
    questionnaire::{BandId, DimensionId, ItemId, Questionnaire},
};

pub use crate::assessment::Consensus;
pub use agreement::{Agreement, AgreementClass, ItemAgreement, Spread};
pub use band::{BandRange, BandVerdict};
pub use dimension::{DimensionScore, Interval, STRONG_FROM, Strength, WEAK_BELOW};
pub use facts::ScoredFacts;
pub use gate::{GateResult, GateStatus, Split};
pub use total::{KNOWN_FOR_TOTAL, Total, reweighted_band};
pub use working::{DimensionPart, ItemPart, Working, dimension_working, total_working};

/// Everything that scoring says about an assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// How each item counts, in the order of the questionnaire.
    pub states: Vec<ItemState>,
    /// One score per dimension, in the order of the questionnaire.
    pub dimensions: Vec<DimensionScore>,
    /// The total with its interval and shares.
    pub total: Total,
    /// The gates that apply, in the order of the questionnaire.
    pub gates: Vec<GateResult>,
    /// The band, if there is a total.
    pub band: Option<BandVerdict>,
    /// The lowest and highest band that the missing answers allow (chapter 5.3).
    pub range: BandRange,
    /// How far respondents agree (chapter 5.7); empty with one respondent.
    pub agreement: Agreement,
}

impl Score {
    /// How an item counts.
    pub fn state(&self, item: ItemId) -> ItemState {
        self.states[item.index()]
    }

    /// A dimension's score.
    pub fn dimension(&self, id: DimensionId) -> &DimensionScore {
        &self.dimensions[id.index()]
    }

    /// The gates that aren't met or aren't known, in the order of the questionnaire.
    pub fn open_gates(&self) -> impl Iterator<Item = &GateResult> {
        self.gates.iter().filter(|gate| gate.status.is_open())
    }

    /// On how many of the gates that apply and have two known answers respondents agree, and how many those are
    /// (chapter 25.4).
    pub fn gates_agreed(&self) -> (usize, usize) {
        let compared = self.gates.iter().filter_map(|gate| self.agreement.of(gate.item));
        let compared: Vec<&ItemAgreement> = compared.collect();
        let agreed = compared.iter().filter(|one| one.consensus == Consensus::Agreed);
        (agreed.count(), compared.len())
    }

    /// Whether the missing answers can't change the band; never so without a total (chapter 5.3).
    pub fn band_is_firm(&self) -> bool {
        self.band.is_some() && self.range.lowest == self.range.highest
    }

    /// The band, if there is a total.
    pub fn band_id(&self) -> Option<BandId> {
        self.band.map(|band| band.band)
    }
}

/// Scores an assessment (chapters 5.1 to 5.3, and 5.7 for a group).
pub fn score(questionnaire: &Questionnaire, assessment: &Assessment) -> Score {
    let states: Vec<ItemState> = questionnaire
        .items()
        .iter()
        .map(|item| item_state(item, assessment))
        .collect();
    let agreement = agreement::agreement(questionnaire, assessment);
    let gates = gate::results(questionnaire, assessment, &states, &agreement);
    add_up(questionnaire, states, gates, agreement)
}

/// The score as it would be if the group agreed on `level` at an item that counts.
pub fn score_if_agreed(questionnaire: &Questionnaire, score: &Score, item: ItemId, level: Level) -> Score {
    let mut states = score.states.clone();
    states[item.index()] = ItemState::Known(level);
    let mut gates = score.gates.clone();
    for gate in gates.iter_mut().filter(|gate| gate.item == item) {
        gate.status = gate::of_level(questionnaire.gate(gate.id), level);
        gate.split = None;
    }
    add_up(questionnaire, states, gates, score.agreement.clone())
}

fn add_up(
    questionnaire: &Questionnaire,
    states: Vec<ItemState>,
    gates: Vec<GateResult>,
    agreement: Agreement,
) -> Score {
    let dimensions = dimension::score_all(questionnaire, &states);
    let total = total::total(questionnaire, &states, &dimensions);
    let band = band::verdict(questionnaire, &dimensions, &total, &gates);
    let range = band::range(questionnaire, &dimensions, &total, &gates);
    Score {
        states,
        dimensions,
        total,
        gates,
        band,
        range,
        agreement,
    }
}

/// A score as a whole number of points, halves up (chapter 5.1, rule 5: first round, then compare).
pub fn rounded(score: f64) -> u32 {
    // The small term keeps sums such as 0.1 + 0.2 on the side of the half where they belong.
    (score + 0.5 + 1e-9).floor().max(0.0) as u32
}

/// The lowest score that counts as so many whole points: what [`rounded`] makes at least `points` of.
pub fn least_rounding_to(points: u32) -> f64 {
    f64::from(points) - 0.5 - 1e-9
}

#[cfg(test)]
mod tests {
    use super::{least_rounding_to, rounded};

    #[test]
    fn the_least_that_rounds_to_points_does_so() {
        for points in [1, 20, 40, 60, 80, 100] {
            let least = least_rounding_to(points);
            assert_eq!(
                [rounded(least + 1e-12), rounded(least - 1e-8)],
                [points, points - 1]
            );
        }
    }

    #[test]
    fn halves_go_up() {
        assert_eq!(
            [rounded(0.0), rounded(19.499), rounded(19.5), rounded(100.0)],
            [0, 19, 20, 100]
        );
        assert_eq!(rounded(70.5 - 1e-12), 71);
    }
}
