//! Risks for the decision page (chapter 8).

use crate::{
    assessment::Assessment,
    questionnaire::{Questionnaire, Risk, RiskId},
    scoring::{Score, ScoredFacts},
};

/// The decision page shows at most this many risks (chapter 8).
pub const MOST_RISKS: usize = 3;

/// The risks that hold on the ground of the answers, most important first, at most three.
pub fn risks(questionnaire: &Questionnaire, assessment: &Assessment, score: &Score) -> Vec<RiskId> {
    let facts = ScoredFacts { assessment, score };
    let holds = |risk: &&Risk| risk.when_any.iter().any(|condition| condition.holds(&facts));
    questionnaire
        .risks()
        .iter()
        .filter(holds)
        .take(MOST_RISKS)
        .map(|risk| risk.id)
        .collect()
}
