//! Gates: which apply, whether they are met, and the ceiling they put on the band (chapter 5.6).

use crate::{
    assessment::{Assessment, ItemState, ProfileFacts},
    questionnaire::{BandId, Gate, GateId, ItemId, Questionnaire, all_hold},
};

/// Whether a gate is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GateStatus {
    /// The level is at or above the threshold.
    Met,
    /// The level is below the threshold.
    NotMet,
    /// "I don't know", or no answer: not met either (chapter 5.2).
    Unknown,
}

impl GateStatus {
    /// Whether the gate holds the band down.
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Met)
    }
}

/// A gate that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GateResult {
    /// The gate.
    pub id: GateId,
    /// Its item.
    pub item: ItemId,
    /// Whether it's met.
    pub status: GateStatus,
    /// The highest band while it's open.
    pub ceiling: BandId,
}

pub(super) fn results(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    states: &[ItemState],
) -> Vec<GateResult> {
    let result = |gate: &Gate| {
        let status = match states[gate.item.index()] {
            ItemState::ExcludedByProfile | ItemState::ExcludedByChoice => return None,
            ItemState::Unanswered | ItemState::DontKnow => GateStatus::Unknown,
            ItemState::Known(level) if level.value() >= f64::from(gate.threshold) => GateStatus::Met,
            ItemState::Known(_) => GateStatus::NotMet,
        };
        let facts = ProfileFacts(assessment);
        let ceiling = match &gate.ceiling_when {
            Some(other) if all_hold(&other.when, &facts) => other.ceiling,
            _ => gate.ceiling,
        };
        all_hold(&gate.when, &facts).then_some(GateResult {
            id: gate.id,
            item: gate.item,
            status,
            ceiling,
        })
    };
    questionnaire.gates().iter().filter_map(result).collect()
}
