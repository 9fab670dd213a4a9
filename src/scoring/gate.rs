//! Gates: which apply, whether they are met, and the ceiling they put on the band (chapter 5.6).

use super::Agreement;
use crate::{
    assessment::{Assessment, ItemState, Level, ProfileFacts},
    questionnaire::{BandId, Gate, GateId, ItemId, Questionnaire, all_hold},
};

/// Whether a gate is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GateStatus {
    /// Every known answer, or the one agreed on, is at or above the threshold.
    Met,
    /// One of them is below the threshold.
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
    /// The lowest answer, when that alone keeps the gate from being met: respondents aren't of one mind
    /// (chapter 5.7).
    pub held_by: Option<Level>,
}

pub(super) fn results(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    states: &[ItemState],
    agreement: &Agreement,
) -> Vec<GateResult> {
    let result = |gate: &Gate| {
        // One optimistic answer can't open a gate; only the answer agreed on can (chapter 5.7).
        let lowest = match assessment.group.agreed(gate.item) {
            Some(_) => None,
            None => agreement.of(gate.item).map(|item| item.lowest),
        };
        let status = match states[gate.item.index()] {
            ItemState::ExcludedByProfile | ItemState::ExcludedByChoice => return None,
            ItemState::Unanswered | ItemState::DontKnow => GateStatus::Unknown,
            ItemState::Known(level) => of_level(gate, lowest.unwrap_or(level)),
        };
        let enough = |level| of_level(gate, level) == GateStatus::Met;
        let counts = states[gate.item.index()].level();
        let held_by = lowest.filter(|lowest| !enough(*lowest) && counts.is_some_and(enough));
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
            held_by,
        })
    };
    questionnaire.gates().iter().filter_map(result).collect()
}

/// Whether a known level is enough.
pub(super) fn of_level(gate: &Gate, level: Level) -> GateStatus {
    if level.value() >= f64::from(gate.threshold) {
        GateStatus::Met
    } else {
        GateStatus::NotMet
    }
}
