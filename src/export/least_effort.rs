//! The cheapest steps to a stage as JSON, with names that other programs rely on (chapter 30.4). Ids are textual, levels
//! are 0 and up, and the lowest total is unrounded.

use serde::Serialize;

use crate::{
    evaluation::{Case, LeastEffort, StepSet},
    questionnaire::HourRange,
};

#[derive(Serialize)]
struct Found<'q> {
    target: &'q str,
    already: bool,
    reachable: bool,
    within_targets: bool,
    /// Once and for one quarter, midway between least and most; may end on a half.
    cost_hours: f64,
    once_hours: [u32; 2],
    weekly_hours: [u32; 2],
    steps: Vec<Step<'q>>,
    /// None when the stage can't be reached.
    low_after: Option<f64>,
    /// The next best, which has no next best of its own.
    runner_up: Option<Box<Found<'q>>>,
}

#[derive(Serialize)]
struct Step<'q> {
    item: &'q str,
    /// None where the level isn't known and is found out first.
    from: Option<u8>,
    to: u8,
}

/// The cheapest steps to a stage as JSON, over several lines.
///
/// # Panics
/// Never: numbers and texts under fixed names always become JSON.
#[expect(clippy::expect_used, reason = "see above")]
pub fn least_effort_json(case: &Case, found: &LeastEffort) -> String {
    let runner_up = found.runner_up.as_ref();
    let json = Found {
        runner_up: runner_up.map(|set| Box::new(one(case, found, Some(set)))),
        ..one(case, found, found.best.as_ref())
    };
    serde_json::to_string_pretty(&json).expect("steps become JSON")
}

fn one<'q>(case: &'q Case, found: &LeastEffort, set: Option<&StepSet>) -> Found<'q> {
    let ends = |hours: HourRange| [hours.low, hours.high];
    let steps = set.into_iter().flat_map(|set| &set.steps);
    Found {
        target: &case.questionnaire.band(found.target).key,
        already: found.already,
        reachable: found.is_reachable(),
        within_targets: found.within_targets,
        cost_hours: set.map_or(0.0, StepSet::cost_hours),
        once_hours: set.map_or([0; 2], |set| ends(set.once)),
        weekly_hours: set.map_or([0; 2], |set| ends(set.weekly)),
        steps: steps
            .map(|step| Step {
                item: &case.questionnaire.item(step.item).key,
                from: step.from,
                to: step.to,
            })
            .collect(),
        low_after: set.map(|set| set.low_after),
        runner_up: None,
    }
}
