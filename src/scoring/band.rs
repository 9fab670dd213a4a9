//! From points to a band: thresholds, floors per dimension, ceilings (chapter 5.3).

use super::{DimensionScore, GateResult, GateStatus, Total, rounded};
use crate::questionnaire::{BandId, DimensionId, Questionnaire};

/// The band, and how it came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BandVerdict {
    /// By the rounded total alone.
    pub by_points: BandId,
    /// After the floors per dimension, before the ceilings of gates.
    pub before_gates: BandId,
    /// The lowest ceiling of open gates, if there are any.
    pub ceiling: Option<BandId>,
    /// The band.
    pub band: BandId,
}

impl BandVerdict {
    /// Whether a ceiling holds the result down.
    pub fn is_lowered_by_gates(&self) -> bool {
        self.band < self.before_gates
    }

    /// Whether a floor per dimension holds the result down.
    pub fn is_lowered_by_floors(&self) -> bool {
        self.before_gates < self.by_points
    }
}

/// The lowest and highest band that the missing answers allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BandRange {
    /// Unknown answers at the lowest level, unknown gates not met.
    pub lowest: BandId,
    /// Unknown answers at the highest level, unknown gates met.
    pub highest: BandId,
}

pub(super) fn verdict(
    questionnaire: &Questionnaire,
    dimensions: &[DimensionScore],
    total: &Total,
    gates: &[GateResult],
) -> Option<BandVerdict> {
    let points = total.rounded()?;
    let before_gates = before_gates(questionnaire, points, &known_means(dimensions));
    let ceiling = lowest_ceiling(gates, GateStatus::is_open);
    Some(BandVerdict {
        by_points: by_points(questionnaire, points),
        before_gates,
        ceiling,
        band: ceiling.map_or(before_gates, |ceiling| ceiling.min(before_gates)),
    })
}

pub(super) fn range(
    questionnaire: &Questionnaire,
    dimensions: &[DimensionScore],
    total: &Total,
    gates: &[GateResult],
) -> BandRange {
    let end = |points: f64, scores: Vec<(DimensionId, u32)>, open: fn(GateStatus) -> bool| {
        let band = before_gates(questionnaire, rounded(points), &scores);
        lowest_ceiling(gates, open).map_or(band, |ceiling| ceiling.min(band))
    };
    let ends = dimensions
        .iter()
        .filter_map(|dimension| Some((dimension.id, dimension.interval?)));
    let lows = ends
        .clone()
        .map(|(id, interval)| (id, rounded(interval.low)))
        .collect();
    let highs = ends.map(|(id, interval)| (id, rounded(interval.high))).collect();
    BandRange {
        lowest: end(total.interval.low, lows, GateStatus::is_open),
        highest: end(total.interval.high, highs, |status| status == GateStatus::NotMet),
    }
}

/// The band of a rounded total, after the floors: when a dimension stays below the band's floor,
/// the band under it holds, and so on down (chapter 5.3).
pub(super) fn before_gates(
    questionnaire: &Questionnaire,
    points: u32,
    scores: &[(DimensionId, u32)],
) -> BandId {
    let top = by_points(questionnaire, points);
    let fits = |floor: u32| scores.iter().all(|(_, score)| *score >= floor);
    let allowed = questionnaire
        .bands()
        .iter()
        .rfind(|band| band.id <= top && fits(band.dimension_floor));
    allowed.map_or(top, |band| band.id)
}

fn by_points(questionnaire: &Questionnaire, points: u32) -> BandId {
    let bands = questionnaire.bands();
    // The lowest band starts at 0, so one always fits.
    bands
        .iter()
        .rfind(|band| band.from <= points)
        .unwrap_or(&bands[0])
        .id
}

/// The rounded mean of the known answers of each dimension that has any, also when too little is
/// known to show it: else "I don't know" could hide a low dimension (chapter 5.3).
pub(super) fn known_means(dimensions: &[DimensionScore]) -> Vec<(DimensionId, u32)> {
    dimensions
        .iter()
        .filter_map(|dimension| Some((dimension.id, rounded(dimension.known_mean?))))
        .collect()
}

fn lowest_ceiling(gates: &[GateResult], open: fn(GateStatus) -> bool) -> Option<BandId> {
    gates
        .iter()
        .filter(|gate| open(gate.status))
        .map(|gate| gate.ceiling)
        .min()
}
