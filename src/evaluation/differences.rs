//! What differs between two outcomes of the same questions: before and after a trial, a merge or an answer.

use super::Case;
use crate::{
    questionnaire::{BandId, DimensionId, GateId},
    scoring::{Interval, rounded},
};

/// What is different in one outcome from another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differences {
    /// The score in whole points.
    pub score: Moved<Option<u32>>,
    /// The lowest and the highest score that open answers allow.
    pub ends: Moved<(u32, u32)>,
    /// The stage.
    pub stage: Moved<Option<BandId>>,
    /// How many gates are open.
    pub open_gates: Moved<usize>,
    /// The gates that are open in only one of the two, in the order of the questionnaire; whether each is open after.
    pub gates: Vec<(GateId, bool)>,
    /// The dimensions of which the score differs, in the order of the questionnaire.
    pub dimensions: Vec<(DimensionId, Moved<Option<u32>>)>,
}

/// A value before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved<T> {
    /// Before.
    pub before: T,
    /// After.
    pub after: T,
}

impl<T: PartialEq> Moved<T> {
    /// Whether it's the same.
    pub fn is_same(&self) -> bool {
        self.before == self.after
    }
}

/// What is different in `after` from `before`.
pub fn differences(before: &Case, after: &Case) -> Differences {
    let (old, new) = (&before.evaluation.score, &after.evaluation.score);
    let ends = |interval: Interval| (rounded(interval.low), rounded(interval.high));
    let is_open = |case: &Case, gate: GateId| {
        let mut open = case.evaluation.score.open_gates();
        open.any(|one| one.id == gate)
    };
    let gates = after.questionnaire.gates().iter().map(|gate| gate.id);
    let gates = gates.filter(|gate| is_open(before, *gate) != is_open(after, *gate));
    let dimensions = after.questionnaire.dimensions().iter().map(|dimension| {
        let scores = Moved {
            before: old.dimension(dimension.id).rounded(),
            after: new.dimension(dimension.id).rounded(),
        };
        (dimension.id, scores)
    });
    Differences {
        score: Moved {
            before: old.total.rounded(),
            after: new.total.rounded(),
        },
        ends: Moved {
            before: ends(old.total.interval),
            after: ends(new.total.interval),
        },
        stage: Moved {
            before: old.band_id(),
            after: new.band_id(),
        },
        open_gates: Moved {
            before: old.open_gates().count(),
            after: new.open_gates().count(),
        },
        gates: gates.map(|gate| (gate, is_open(after, gate))).collect(),
        dimensions: dimensions.filter(|(_, scores)| !scores.is_same()).collect(),
    }
}

impl Differences {
    /// Whether nothing that is shown differs.
    pub fn is_none(&self) -> bool {
        self.score.is_same()
            && self.ends.is_same()
            && self.stage.is_same()
            && self.gates.is_empty()
            && self.dimensions.is_empty()
    }
}
