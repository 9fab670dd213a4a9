//! The evaluation as JSON, with names that other programs rely on. Scores are unrounded
//! where the name doesn't say otherwise; shares are 0..=1; ids are textual.

use serde::Serialize;

use crate::{
    advice::Kind,
    evaluation::{Case, Direction, Weighting, sturdiness},
    questionnaire::BandId,
    scoring::GateStatus,
};

#[derive(Serialize)]
struct Scored<'q> {
    total: Option<f64>,
    total_rounded: Option<u32>,
    low: f64,
    high: f64,
    known_share: f64,
    dont_know_share: f64,
    band: Option<&'q str>,
    band_before_gates: Option<&'q str>,
    band_firm: bool,
    weighting: &'static str,
    /// None without a band.
    sturdiness: Option<Sturdiness<'q>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<Group<'q>>,
    dimensions: Vec<Dimension<'q>>,
    gates: Vec<Gate<'q>>,
    recommendations: Vec<Recommendation<'q>>,
    checks: Vec<&'q str>,
    /// Questions whose answer is to be looked at again, since its sentence has changed; left out when there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    look_again: Vec<&'q str>,
}

/// What it takes to make the band another one (chapter 25.2).
#[derive(Serialize)]
struct Sturdiness<'q> {
    same_band_with_unknowns: bool,
    answers_that_change_the_band: Vec<AnswerChange<'q>>,
}

#[derive(Serialize)]
struct AnswerChange<'q> {
    item: &'q str,
    direction: &'static str,
    band: &'q str,
}

/// What is only known of several respondents.
#[derive(Serialize)]
struct Group<'q> {
    respondents: usize,
    /// Over the questions with at least two answers; none without any.
    agreement: Option<f64>,
    label: &'q str,
}

#[derive(Serialize)]
struct Dimension<'q> {
    id: &'q str,
    score: Option<f64>,
    score_rounded: Option<u32>,
    low: Option<f64>,
    high: Option<f64>,
    weight: f64,
}

#[derive(Serialize)]
struct Gate<'q> {
    id: &'q str,
    item: &'q str,
    status: &'static str,
    ceiling: &'q str,
}

#[derive(Serialize)]
struct Recommendation<'q> {
    item: &'q str,
    level: Option<f64>,
    target: Option<u8>,
    kind: &'static str,
    priority: f64,
}

/// The evaluation as JSON, over several lines.
///
/// # Panics
/// Never: numbers and texts under fixed names always become JSON.
#[expect(clippy::expect_used, reason = "see above")]
pub fn json(case: &Case) -> String {
    let (questionnaire, evaluation) = (&case.questionnaire, &case.evaluation);
    let score = &evaluation.score;
    let band = |id: BandId| questionnaire.band(id).key.as_str();
    let scored = Scored {
        total: score.total.score,
        total_rounded: score.total.rounded(),
        low: score.total.interval.low,
        high: score.total.interval.high,
        known_share: score.total.known_share,
        dont_know_share: score.total.dont_know_share,
        band: score.band.map(|verdict| band(verdict.band)),
        band_before_gates: score.band.map(|verdict| band(verdict.before_gates)),
        band_firm: score.band_is_firm(),
        weighting: match evaluation.weighting {
            Weighting::Stable => "stable",
            Weighting::Sensitive => "sensitive",
        },
        sturdiness: sturdy(case),
        group: case.assessment.is_group().then(|| Group {
            respondents: evaluation.reliability.respondents,
            agreement: score.agreement.share(),
            label: &evaluation.reliability.label(questionnaire).key,
        }),
        dimensions: dimensions(case),
        gates: gates(case),
        recommendations: recommendations(case),
        checks: evaluation
            .checks
            .iter()
            .map(|check| questionnaire.check(check.id).key.as_str())
            .collect(),
        look_again: evaluation
            .look_again
            .iter()
            .map(|item| questionnaire.item(*item).key.as_str())
            .collect(),
    };
    serde_json::to_string_pretty(&scored).expect("an evaluation becomes JSON")
}

fn sturdy(case: &Case) -> Option<Sturdiness<'_>> {
    let sturdiness = sturdiness(case)?;
    let change = |change: &crate::evaluation::AnswerChange| AnswerChange {
        item: &case.questionnaire.item(change.item).key,
        direction: match change.direction {
            Direction::Lower => "lower",
            Direction::Higher => "higher",
        },
        band: &case.questionnaire.band(change.band).key,
    };
    Some(Sturdiness {
        same_band_with_unknowns: sturdiness.same_band_with_unknowns,
        answers_that_change_the_band: sturdiness
            .answers_that_change_the_band
            .iter()
            .map(change)
            .collect(),
    })
}

fn dimensions(case: &Case) -> Vec<Dimension<'_>> {
    let dimension = |scored: &crate::scoring::DimensionScore| Dimension {
        id: &case.questionnaire.dimension(scored.id).key,
        score: scored.score(),
        score_rounded: scored.rounded(),
        low: scored.interval.map(|interval| interval.low),
        high: scored.interval.map(|interval| interval.high),
        weight: scored.weight(),
    };
    case.evaluation.score.dimensions.iter().map(dimension).collect()
}

fn gates(case: &Case) -> Vec<Gate<'_>> {
    let gate = |result: &crate::scoring::GateResult| Gate {
        id: &case.questionnaire.gate(result.id).key,
        item: &case.questionnaire.item(result.item).key,
        status: match result.status {
            GateStatus::Met => "met",
            GateStatus::NotMet => "not_met",
            GateStatus::Unknown => "unknown",
        },
        ceiling: &case.questionnaire.band(result.ceiling).key,
    };
    case.evaluation.score.gates.iter().map(gate).collect()
}

fn recommendations(case: &Case) -> Vec<Recommendation<'_>> {
    let recommendation = |step: &crate::advice::Recommendation| Recommendation {
        item: &case.questionnaire.item(step.item).key,
        level: step.level.map(crate::assessment::Level::value),
        target: step.target,
        kind: match step.kind {
            Kind::Gate => "gate",
            Kind::QuickWin => "quick_win",
            Kind::Other => "other",
        },
        priority: step.priority,
    };
    case.evaluation
        .recommendations
        .iter()
        .map(recommendation)
        .collect()
}
