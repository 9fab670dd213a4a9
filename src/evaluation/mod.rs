//! [`evaluate`]: the one call that the window, the command line and the report all use.

mod agenda;
mod distribution;
mod reliability;
mod sensitivity;

use crate::{
    advice::{self, CheckResult, Recommendation},
    assessment::{Assessment, missing_fields},
    questionnaire::{DimensionId, FieldId, Questionnaire, RiskId},
    scoring::{Score, rounded, score},
};

pub use agenda::{LEAST_MINUTES, Stakes, Topic, agenda, within};
pub use distribution::{Distribution, Side, SideAnswers, distribution, roles_apart};
pub use reliability::{
    AGREEMENT_FOR_DISCUSSED, EVIDENCE_FOR_SUPPORTED, KNOWN_FOR_DISCUSSED, Missing, RESPONDENTS_FOR_DISCUSSED,
    Reliability,
};
pub use sensitivity::Weighting;

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
    /// The score that fits the phase, per dimension; `None` where nothing applies.
    pub target_scores: Vec<Option<f64>>,
    /// How far the result may be relied on.
    pub reliability: Reliability,
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
    let recommendations = advice::recommendations(questionnaire, assessment, &score);
    let checks = advice::fired_checks(questionnaire, assessment, &score);
    Ok(Evaluation {
        reliability: reliability::reliability(questionnaire, assessment, &score, &checks),
        report_steps: advice::report_steps(questionnaire, &recommendations),
        first_steps: advice::first_steps(questionnaire, &recommendations),
        checks,
        much_skipped: advice::much_skipped(&score),
        risks: advice::risks(questionnaire, assessment, &score),
        weighting: sensitivity::weighting(questionnaire, &score),
        target_scores: target_scores(questionnaire, assessment, &score),
        recommendations,
        score,
    })
}

/// The weighted mean of the target levels of the phase, per dimension, as points (chapter 8, page 3).
/// A gate that applies asks at least its threshold (chapter 6).
fn target_scores(questionnaire: &Questionnaire, assessment: &Assessment, score: &Score) -> Vec<Option<f64>> {
    let phase = assessment.profile_choice(questionnaire.roles().phase);
    let target = |dimension: &crate::questionnaire::Dimension| {
        let mut sums = (0.0, 0.0);
        for id in dimension.items.iter().filter(|id| score.state(**id).counts()) {
            let item = questionnaire.item(*id);
            let by_phase = phase.and_then(|phase| item.targets.get(phase.index())).copied()?;
            let gate = score.gates.iter().find(|gate| gate.item == *id);
            let least = gate.map_or(0, |gate| questionnaire.gate(gate.id).threshold);
            let points = questionnaire.scale()[usize::from(by_phase.max(least))];
            sums = (
                sums.0 + f64::from(item.weight) * points,
                sums.1 + f64::from(item.weight),
            );
        }
        (sums.1 > 0.0).then(|| sums.0 / sums.1)
    };
    questionnaire.dimensions().iter().map(target).collect()
}
