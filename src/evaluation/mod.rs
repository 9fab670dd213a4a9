//! What the program concludes: [`evaluate`] does, and a [`Case`] carries it to the window, the report and the
//! command line.

mod agenda;
mod alternatives;
mod case;
mod differences;
mod distribution;
mod effect;
mod known_by;
mod least_effort;
mod meeting;
mod reliability;
mod sensitivity;
mod stage_path;
mod sturdiness;
mod tasks;

use crate::{
    advice::{self, CheckResult, Recommendation},
    assessment::{Assessment, missing_fields, to_look_at_again},
    questionnaire::{Dimension, DimensionId, FieldId, ItemId, Questionnaire, RiskId},
    scoring::{Score, rounded, score},
};

pub use agenda::{LEAST_MINUTES, Stakes, Topic, agenda, within};
pub use alternatives::{Alternative, MOST_ALTERNATIVES, alternatives};
pub use case::Case;
pub use differences::{Differences, Moved, differences};
pub use distribution::{Distribution, Side, SideAnswers, distribution};
pub use effect::{Effect, effect, effect_of_agreeing};
pub use known_by::{KnownTheme, known_by};
pub use least_effort::{LeastEffort, LevelStep, StepSet, least_effort, lowest_after, steps_to};
pub use meeting::{AROUND_MINUTES, Meeting, meeting};
pub use reliability::{
    AGREEMENT_FOR_DISCUSSED, EVIDENCE_FOR_SUPPORTED, KNOWN_FOR_DISCUSSED, Missing, RESPONDENTS_FOR_DISCUSSED,
    Reliability,
};
pub use sensitivity::Weighting;
pub use stage_path::{Lock, LockedBy, Stage, StagePath, stage_path};
pub use sturdiness::{AnswerChange, Border, CLOSE_TO_BORDER, Direction, Settled, Sturdiness, sturdiness};
pub use tasks::{Task, TaskKind, tasks};

/// Everything the program concludes from an assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// Scores, gates and band.
    pub score: Score,
    /// Every recommendation, in order (chapter 6).
    pub recommendations: Vec<Recommendation>,
    /// The steps for the report, within its limits.
    pub report_steps: Vec<Recommendation>,
    /// The first three steps, from different dimensions.
    pub first_steps: Vec<Recommendation>,
    /// Consistency checks that fire.
    pub checks: Vec<CheckResult>,
    /// Dimensions of which much is "not applicable" by choice.
    pub much_skipped: Vec<DimensionId>,
    /// Risks that hold, at most three.
    pub risks: Vec<RiskId>,
    /// Whether the band depends on the weighting.
    pub weighting: Weighting,
    /// The target level per item, in the order of the questionnaire; `None` where nothing is asked.
    pub targets: Vec<Option<u8>>,
    /// The score that fits the phase, per dimension; `None` where nothing applies.
    pub target_scores: Vec<Option<f64>>,
    /// How far the result may be relied on.
    pub reliability: Reliability,
    /// Items whose answer is to be looked at again, since its sentence has changed (chapter 21.3).
    pub look_again: Vec<ItemId>,
}

/// The profile lacks required answers, so nothing can be concluded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} required profile fields are missing", .0.len())]
pub struct MissingProfile(pub Vec<FieldId>);

impl Evaluation {
    /// Dimensions with a score, by rounded score, with it.
    pub fn ranked(&self) -> Vec<(DimensionId, u32)> {
        let scored = self.score.dimensions.iter();
        let mut ranked: Vec<_> = scored
            .filter_map(|one| Some((one.id, rounded(one.score()?))))
            .collect();
        ranked.sort_by_key(|(id, score)| (std::cmp::Reverse(*score), *id));
        ranked
    }

    /// Number of checks that still ask for an answer.
    pub fn open_checks(&self) -> usize {
        self.checks.iter().filter(|check| check.is_open()).count()
    }
}

/// Evaluates an assessment.
///
/// # Errors
/// [`MissingProfile`] when a required intake question has no answer.
pub fn evaluate(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
) -> Result<Evaluation, MissingProfile> {
    let missing = missing_fields(questionnaire, assessment);
    if !missing.is_empty() {
        return Err(MissingProfile(missing));
    }
    let score = score(questionnaire, assessment);
    let targets = advice::targets(questionnaire, assessment, &score);
    let recommendations = advice::recommendations(questionnaire, assessment, &score, &targets);
    let checks = advice::fired_checks(questionnaire, assessment, &score);
    let report_steps = advice::report_steps(questionnaire, &recommendations);
    Ok(Evaluation {
        reliability: reliability::reliability(questionnaire, assessment, &score, &checks),
        first_steps: advice::first_steps(&report_steps),
        report_steps,
        checks,
        much_skipped: advice::much_skipped(&score),
        risks: advice::risks(questionnaire, assessment, &score),
        weighting: sensitivity::weighting(questionnaire, &score),
        target_scores: target_scores(questionnaire, &score, &targets),
        targets,
        look_again: to_look_at_again(questionnaire, assessment),
        recommendations,
        score,
    })
}

/// The weighted mean of the target levels of the phase, per dimension, as points (chapter 8, page 3).
fn target_scores(questionnaire: &Questionnaire, score: &Score, targets: &[Option<u8>]) -> Vec<Option<f64>> {
    let target = |dimension: &Dimension| {
        let mut sums = (0.0, 0.0);
        for id in dimension.items.iter().filter(|id| score.state(**id).counts()) {
            let points = questionnaire.scale()[usize::from(targets[id.index()]?)];
            let weight = f64::from(questionnaire.item(*id).weight);
            sums = (sums.0 + weight * points, sums.1 + weight);
        }
        (sums.1 > 0.0).then(|| sums.0 / sums.1)
    };
    questionnaire.dimensions().iter().map(target).collect()
}
