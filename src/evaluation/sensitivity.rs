//! Whether the band depends on the weighting, which is a judgement (chapter 5.4).

use crate::{
    questionnaire::{BandId, DimensionId, Questionnaire},
    scoring::{Score, reweighted_band},
};

/// Whether the band before the ceilings stays the same in every variant of the weighting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weighting {
    /// The same band in every variant.
    Stable,
    /// Another band in at least one variant.
    Sensitive,
}

/// Compares the band as it is with each variant: one dimension counted double, in turn, and the
/// emphasised dimensions counted double together. The ceilings stay out of it, since they would
/// hide a difference (chapter 5.4).
pub(super) fn weighting(questionnaire: &Questionnaire, score: &Score) -> Weighting {
    let doubled = |which: &[DimensionId]| -> Option<BandId> {
        let factor = |id: DimensionId| if which.contains(&id) { 2.0 } else { 1.0 };
        let factors: Vec<f64> = questionnaire
            .dimensions()
            .iter()
            .map(|dimension| factor(dimension.id))
            .collect();
        reweighted_band(questionnaire, &score.dimensions, &score.total, &factors)
    };
    let base = doubled(&[]);
    let one_by_one = questionnaire
        .dimensions()
        .iter()
        .map(|dimension| doubled(&[dimension.id]));
    let together = std::iter::once(doubled(questionnaire.emphasised()));
    if one_by_one.chain(together).all(|band| band == base) {
        Weighting::Stable
    } else {
        Weighting::Sensitive
    }
}
