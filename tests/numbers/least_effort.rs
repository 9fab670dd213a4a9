//! The cheapest steps to a stage (chapter 30.4): worked cases, and every small case beside trying everything out.

use datalabscan::{
    evaluation::{LeastEffort, StepSet, least_effort},
    questionnaire::HourRange,
};

use super::*;

#[path = "least_effort/brute_force.rs"]
mod brute_force;

fn to(key: &str, scan: &Assessment) -> LeastEffort {
    least_effort(&case(scan), band(key))
}

/// The steps of a set, as number of the question, level before and level after.
fn steps(set: &StepSet) -> Vec<(&str, Option<u8>, u8)> {
    let number = |item| questions().item(item).number.as_str();
    let steps = set.steps.iter();
    steps
        .map(|step| (number(step.item), step.from, step.to))
        .collect()
}

#[test]
fn duinrand_takes_twenty_five_steps_to_starten() {
    let found = to("starten", &example("duinrand"));
    let best = found.best.unwrap();
    println!("{:?}\n{:?}", steps(&best), found.runner_up.as_ref().map(steps));
    assert_eq!((found.already, found.within_targets), (false, true));
    assert_eq!((best.steps.len(), best.half_hours), (25, 681));
    assert_eq!(
        (best.once, best.weekly),
        (HourRange::new(81, 288), HourRange::new(8, 16))
    );
    let runner_up = found.runner_up.unwrap();
    assert_eq!((runner_up.steps.len(), runner_up.half_hours), (25, 681));
    let differ = |one: &StepSet, other: &StepSet| -> Vec<(String, u8)> {
        let here = steps(one).into_iter().filter(|step| !steps(other).contains(step));
        here.map(|(number, _, to)| (number.to_owned(), to)).collect()
    };
    assert_eq!(differ(&best, &runner_up), [("1.3".to_owned(), 2)]);
    assert_eq!(differ(&runner_up, &best).len(), 1);
}
