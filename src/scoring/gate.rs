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
    /// Answers on both sides of the threshold, without one agreed on (chapters 5.7 and 25.4).
    pub split: Option<Split>,
}

/// Respondents who lie on both sides of the threshold of a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Split {
    /// The lowest answer; `None` where it may not be shown (chapter 25.5).
    pub lowest: Option<Level>,
}

impl GateResult {
    /// Whether respondents are split on it, and agreed on no answer.
    pub const fn is_split(&self) -> bool {
        self.split.is_some()
    }
}

pub(super) fn results(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    states: &[ItemState],
    agreement: &Agreement,
) -> Vec<GateResult> {
    let result = |gate: &Gate| {
        let split = split(gate, assessment, agreement);
        let status = match states[gate.item.index()] {
            ItemState::ExcludedByProfile | ItemState::ExcludedByChoice => return None,
            ItemState::Unanswered | ItemState::DontKnow => GateStatus::Unknown,
            ItemState::Known(_) if split.is_some() => GateStatus::NotMet,
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
            split,
        })
    };
    questionnaire.gates().iter().filter_map(result).collect()
}

/// Whether the answers lie on both sides of the threshold. One optimistic answer can't open a gate;
/// only the answer agreed on can (chapter 5.7).
fn split(gate: &Gate, assessment: &Assessment, agreement: &Agreement) -> Option<Split> {
    let answers = agreement.of(gate.item)?;
    let no_one_answer = assessment.group.agreed(gate.item).is_none();
    (answers.consensus == Consensus::AcrossThreshold && no_one_answer).then(|| Split {
        lowest: answers.spread.map(|spread| spread.lowest),
    })
}

/// Whether a known level is enough.
pub(super) fn of_level(gate: &Gate, level: Level) -> GateStatus {
    if level.value() >= f64::from(gate.threshold) {
        GateStatus::Met
    } else {
        GateStatus::NotMet
    }
}
