//! The outcome once an own plan is done.

use std::collections::BTreeMap;

use crate::{
    assessment::{Action, ActionStatus, ActionTask, Level},
    decision::plan::step_of,
    evaluation::Case,
    questionnaire::{GateId, ItemId},
    scoring::{Score, score_if_agreed},
};

/// What the outcome is once everything in the plan is done, and nothing else changes.
#[derive(Debug, Clone, PartialEq)]
pub struct Projection {
    /// Scores, gates and band; what is only asked about is still unknown.
    pub score: Score,
    /// The levels that the plan leads to, where they are higher than now.
    pub levels: BTreeMap<ItemId, Level>,
    /// Gates that are still open, the first to arrange first.
    pub open: Vec<GateId>,
}

/// The outcome once the plan of this case is done.
pub fn projection(case: &Case) -> Projection {
    let now = &case.evaluation.score;
    let mut levels: BTreeMap<ItemId, Level> = BTreeMap::new();
    for (item, level) in case
        .assessment
        .plan
        .actions()
        .iter()
        .filter_map(|action| leads_to(case, action))
    {
        let state = now.state(item);
        if state.counts() && state.level().is_none_or(|now| now < level) {
            let highest = levels.entry(item).or_insert(level);
            *highest = level.max(*highest);
        }
    }
    let raise = |score: Score, (item, level): (&ItemId, &Level)| {
        score_if_agreed(&case.questionnaire, &score, *item, *level)
    };
    let score = levels.iter().fold(now.clone(), raise);
    let is_open = |gate: GateId| score.open_gates().any(|open| open.id == gate);
    let open = case.open_gates().into_iter().map(|gate| gate.id);
    Projection {
        open: open.filter(|gate| is_open(*gate)).collect(),
        score,
        levels,
    }
}

/// The level that an action leads to. A part of a step leads there when all its parts that are needed are in the plan.
fn leads_to(case: &Case, action: &Action) -> Option<(ItemId, Level)> {
    let ActionTask::Step { item, from, part } = action.task else {
        return None;
    };
    if is_dropped(action) {
        return None;
    }
    if part.is_some() {
        let (step, _) = step_of(case, &action.task)?;
        let is_planned = |place: usize| {
            let task = ActionTask::Step {
                item,
                from,
                part: Some(place),
            };
            let mut actions = case.assessment.plan.actions().iter();
            actions.any(|action| action.task == task && !is_dropped(action))
        };
        let needed = step.parts.iter().enumerate();
        let mut needed = needed.filter(|(_, part)| !part.is_only_if_needed());
        if !needed.all(|(place, _)| is_planned(place)) {
            return None;
        }
    }
    (from < case.questionnaire.highest()).then(|| (item, Level::whole(from + 1)))
}

const fn is_dropped(action: &Action) -> bool {
    matches!(action.status, ActionStatus::Dropped(_))
}
