//! Gates: which apply, whether they are met, and the ceiling they put on the band (chapter 5.6).

use super::Agreement;
use crate::{
    assessment::{Assessment, Consensus, ItemState, Level, ProfileFacts},
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
    /// The lowest answer, when respondents are split and agreed on none: their answers lie on both sides of the
    /// threshold (chapters 5.7 and 25.4). Where it may not be shown, the level below the threshold.
    pub held_by: Option<Level>,
}

impl GateResult {
    /// Whether respondents are split on it, and agreed on no answer.
    pub const fn is_split(&self) -> bool {
        self.held_by.is_some()
    }
}

pub(super) fn results(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    states: &[ItemState],
    agreement: &Agreement,
) -> Vec<GateResult> {
    let result = |gate: &Gate| {
        let held_by = held_by(gate, assessment, agreement);
        let status = match states[gate.item.index()] {
            ItemState::ExcludedByProfile | ItemState::ExcludedByChoice => return None,
            ItemState::Unanswered | ItemState::DontKnow => GateStatus::Unknown,
            ItemState::Known(_) if held_by.is_some() => GateStatus::NotMet,
            ItemState::Known(level) => of_level(gate, level),
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
            held_by,
        })
    };
    questionnaire.gates().iter().filter_map(result).collect()
}

/// The lowest answer when the answers lie on both sides of the threshold. One optimistic answer can't open a gate;
/// only the answer agreed on can (chapter 5.7).
fn held_by(gate: &Gate, assessment: &Assessment, agreement: &Agreement) -> Option<Level> {
    let answers = agreement.of(gate.item)?;
    let is_split =
        answers.consensus == Consensus::AcrossThreshold && assessment.group.agreed(gate.item).is_none();
    let below = Level::whole(gate.threshold.saturating_sub(1));
    is_split.then(|| answers.spread.map_or(below, |spread| spread.lowest))
}

/// Whether a known level is enough.
pub(super) fn of_level(gate: &Gate, level: Level) -> GateStatus {
    if level.value() >= f64::from(gate.threshold) {
        GateStatus::Met
    } else {
        GateStatus::NotMet
    }
}
