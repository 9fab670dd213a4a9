//! The profile and the scored answers together, as facts for conditions.

use super::Score;
use crate::{
    assessment::{Assessment, ProfileFacts},
    questionnaire::{Facts, FieldId, GateId, ItemId, OptionId},
};

/// Facts for checks and risks: a level counts only when its item applies and it's known (chapter 9).
#[derive(Debug, Clone, Copy)]
pub struct ScoredFacts<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its score.
    pub score: &'a Score,
}

impl Facts for ScoredFacts<'_> {
    fn holds(&self, field: FieldId, options: &[OptionId]) -> bool {
        ProfileFacts(self.assessment).holds(field, options)
    }

    fn number(&self, field: FieldId) -> Option<f64> {
        ProfileFacts(self.assessment).number(field)
    }

    fn level(&self, item: ItemId) -> Option<f64> {
        self.score
            .state(item)
            .level()
            .map(crate::assessment::Level::value)
    }

    fn gate_open(&self, gate: GateId) -> bool {
        self.score.open_gates().any(|open| open.id == gate)
    }
}
