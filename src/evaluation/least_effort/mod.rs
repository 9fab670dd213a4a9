//! The cheapest steps that reach a stage, and the next best (chapter 30.4).
//!
//! What counts is the band of the lowest outcome: what isn't known counts as the lowest level (chapter 5.3). Sums are in
//! half hours, so that all of them are whole.

mod bound;
mod front;
mod problem;
mod search;

use super::Case;
use crate::{
    assessment::Level,
    questionnaire::{BandId, HourRange, ItemId, Step},
    scoring::score_if_agreed,
};
use front::Combination;
use problem::{Limit, Model, Start};

/// What it takes at least to reach a band.
#[derive(Debug, Clone, PartialEq)]
pub struct LeastEffort {
    /// The band to reach.
    pub target: BandId,
    /// Whether the lowest outcome is there already.
    pub already: bool,
    /// Whether no question has to go above its target level; not so when the band can't be reached at all.
    pub within_targets: bool,
    /// The cheapest steps; none when it's there already, `None` when they can't reach it.
    pub best: Option<StepSet>,
    /// The best that leaves out at least one of those steps; `None` if there's no such set within the same levels.
    pub runner_up: Option<StepSet>,
}

/// Steps that reach a band together.
#[derive(Debug, Clone, PartialEq)]
pub struct StepSet {
    /// The steps, in the order of the questionnaire and each question from low to high.
    pub steps: Vec<LevelStep>,
    /// One-off hours, asking what isn't known included.
    pub once: HourRange,
    /// Hours a week from then on.
    pub weekly: HourRange,
    /// What is least, in half hours: both ends of the one-off hours and those of a quarter's weekly hours, added up.
    pub half_hours: u64,
    /// The lowest total after these steps, 0..=100, unrounded.
    pub low_after: f64,
}

/// A step of one question from one level to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LevelStep {
    /// The question.
    pub item: ItemId,
    /// The level that it starts from; `None` where it has to be found out first, after which it counts as the lowest.
    pub from: Option<u8>,
    /// The level after it.
    pub to: u8,
    /// One-off hours, finding out included.
    pub once: HourRange,
    /// Hours a week from then on.
    pub weekly: HourRange,
}

impl LevelStep {
    /// What to do, after finding out where that comes first.
    pub fn step<'c>(&self, case: &'c Case) -> Option<&'c Step> {
        problem::step(case, case.questionnaire.item(self.item), self.from.unwrap_or(0))
    }
}

impl LeastEffort {
    /// Whether steps can reach the band, or none are needed.
    pub fn is_reachable(&self) -> bool {
        self.best.is_some()
    }
}

impl StepSet {
    /// Hours once and of one quarter, midway between least and most; may end on a half.
    pub fn cost_hours(&self) -> f64 {
        self.half_hours as f64 / 2.0
    }
}

/// The cheapest steps to the band `target`, and the next best (chapter 30.4).
pub fn least_effort(case: &Case, target: BandId) -> LeastEffort {
    if case.evaluation.score.range.lowest >= target {
        return LeastEffort {
            target,
            already: true,
            within_targets: true,
            best: Some(nothing(case)),
            runner_up: None,
        };
    }
    let within = search(case, target, Limit::TargetLevels);
    let within_targets = within.is_some();
    let (best, runner_up) = match within.or_else(|| search(case, target, Limit::HighestLevel)) {
        Some((best, runner_up)) => (Some(best), runner_up),
        None => (None, None),
    };
    LeastEffort {
        target,
        already: false,
        within_targets,
        best,
        runner_up,
    }
}

/// The steps of an item from where it starts (rule 3 of chapter 30.4) to a level; none when it's there.
pub fn steps_to(case: &Case, item: ItemId, level: u8) -> Vec<LevelStep> {
    if !case.evaluation.score.state(item).counts() {
        return Vec::new();
    }
    let start = problem::start(case, case.questionnaire.item(item));
    (start.level..level)
        .map(|from| level_step(case, &start, from))
        .collect()
}

/// The lowest total after these steps, 0..=100, unrounded.
pub fn lowest_after<'s>(case: &Case, steps: impl IntoIterator<Item = &'s LevelStep>) -> f64 {
    let ends = steps.into_iter().map(|step| (step.item, step.to));
    let after = ends.fold(case.evaluation.score.clone(), |score, (item, level)| {
        score_if_agreed(&case.questionnaire, &score, item, Level::whole(level))
    });
    after.total.interval.low
}

/// The best set and the next best within these levels.
fn search(case: &Case, target: BandId, limit: Limit) -> Option<(StepSet, Option<StepSet>)> {
    let model = Model::of(case, target, limit);
    let best = model.problem.best(None)?;
    let runner_up = model.problem.best(Some(&best.ends));
    Some((
        step_set(case, &model, &best),
        runner_up.map(|set| step_set(case, &model, &set)),
    ))
}

fn nothing(case: &Case) -> StepSet {
    StepSet {
        steps: Vec::new(),
        once: HourRange::default(),
        weekly: HourRange::default(),
        half_hours: 0,
        low_after: case.evaluation.score.total.interval.low,
    }
}

fn step_set(case: &Case, model: &Model, set: &Combination) -> StepSet {
    let raised = model.starts.iter().zip(&set.ends);
    let raised = raised.filter(|(start, end)| **end > start.level);
    let steps =
        raised.flat_map(|(start, end)| (start.level..*end).map(|level| level_step(case, start, level)));
    let steps: Vec<LevelStep> = steps.collect();
    StepSet {
        once: steps.iter().map(|step| step.once).sum(),
        weekly: steps.iter().map(|step| step.weekly).sum(),
        half_hours: set.cost,
        low_after: lowest_after(case, &steps),
        steps,
    }
}

fn level_step(case: &Case, start: &Start, level: u8) -> LevelStep {
    let hours = problem::hours(case, start.item, level);
    let asking = start.asking.filter(|_| level == start.level);
    LevelStep {
        item: start.item,
        from: asking.is_none().then_some(level),
        to: level + 1,
        once: [Some(hours.once), asking].into_iter().flatten().sum(),
        weekly: hours.weekly,
    }
}
