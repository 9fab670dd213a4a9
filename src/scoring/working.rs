//! How a score comes about, part by part, for who wants to calculate along (chapter 5.1).

use super::Score;
use crate::{
    assessment::ItemState,
    questionnaire::{DimensionId, ItemId, Questionnaire},
};

/// What an item adds to its dimension.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ItemPart {
    /// The item.
    pub item: ItemId,
    /// How it counts.
    pub state: ItemState,
    /// Its weight.
    pub weight: u8,
    /// Its points, 0..=100; `None` unless its answer is known.
    pub points: Option<f64>,
}

/// What a dimension adds to the total.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DimensionPart {
    /// The dimension.
    pub dimension: DimensionId,
    /// Its weight, 0..=1: the share of its questions' weight that applies.
    pub weight: f64,
    /// The mean of its known answers, 0..=100; `None` without any.
    pub mean: Option<f64>,
}

/// A weighted mean in parts.
#[derive(Debug, Clone, PartialEq)]
pub struct Working<P> {
    /// The parts, in the order of the questionnaire.
    pub parts: Vec<P>,
    /// Sum of weight times value, over the parts that have a value.
    pub sum: f64,
    /// Sum of the weights of those parts.
    pub weight: f64,
}

impl<P> Working<P> {
    /// The mean; `None` without any part that counts.
    pub fn mean(&self) -> Option<f64> {
        (self.weight > 0.0).then(|| self.sum / self.weight)
    }

    fn of(parts: Vec<P>, value: impl Fn(&P) -> Option<(f64, f64)>) -> Self {
        let counting = parts.iter().filter_map(value);
        let (sum, weight) = counting.fold((0.0, 0.0), |(sum, all), (weight, value)| {
            (sum + weight * value, all + weight)
        });
        Self { parts, sum, weight }
    }
}

/// How a dimension's mean comes about; items that don't apply are left out.
pub fn dimension_working(
    questionnaire: &Questionnaire,
    score: &Score,
    dimension: DimensionId,
) -> Working<ItemPart> {
    let items = questionnaire.dimension(dimension).items.iter();
    let parts = items.filter(|item| score.state(**item).counts()).map(|item| {
        let state = score.state(*item);
        ItemPart {
            item: *item,
            state,
            weight: questionnaire.item(*item).weight,
            points: state.level().map(|level| level.points(questionnaire.scale())),
        }
    });
    Working::of(parts.collect(), |part| {
        Some((f64::from(part.weight), part.points?))
    })
}

/// How the total comes about; dimensions of which nothing applies are left out.
pub fn total_working(score: &Score) -> Working<DimensionPart> {
    let dimensions = score.dimensions.iter();
    let parts = dimensions
        .filter(|one| one.interval.is_some())
        .map(|one| DimensionPart {
            dimension: one.id,
            weight: one.weight(),
            mean: one.known_mean,
        });
    Working::of(parts.collect(), |part| Some((part.weight, part.mean?)))
}
