//! Where actions come from.

use jiff::civil::Date;

use crate::{
    assessment::{Action, ActionStatus, ActionTask, ItemState, MadeFrom, Who},
    decision::{
        Outcome, Plan, PlanRow, Request, Say,
        calendar::{end_of, start_after},
        plan::{Row, Schedule, Task, gate_applies, plan, weeks},
        plan_words,
    },
    evaluation::Case,
    i18n::{Language, Localized},
    questionnaire::{AskStep, HourRange, ItemId, Part, StaffRoleId, Step},
};

/// A row of the advice, and what taking it over adds to the own plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Advised {
    /// The row.
    pub row: PlanRow,
    /// The action.
    pub action: Action,
    /// Whether it's in the own plan already, and not dropped.
    pub is_planned: bool,
}

/// The rows of the advice of a day with the actions that they become.
pub fn advised_actions(case: &Case, language: Language, date: Date) -> Vec<Advised> {
    let request = Request::new(language, date);
    let outcome = Outcome::of(case, &request);
    let say = Say::new(&outcome);
    if outcome.variant == crate::decision::Variant::NoAdvice {
        return Vec::new();
    }
    let schedule: Schedule = plan_words::schedule(&say);
    let Plan { rows, .. } = plan(case, &schedule, &say);
    let pairs = rows.into_iter().zip(&schedule.rows);
    pairs
        .map(|(row, source)| {
            let action = of_row(case, &row, source);
            Advised {
                is_planned: is_planned(case, &action.task),
                action,
                row,
            }
        })
        .collect()
}

/// Whether this is in the own plan, and not dropped.
fn is_planned(case: &Case, task: &ActionTask) -> bool {
    let actions = case.assessment.plan.actions().iter();
    let mut kept = actions.filter(|action| !matches!(action.status, ActionStatus::Dropped(_)));
    kept.any(|action| action.task == *task)
}

fn of_row(case: &Case, row: &PlanRow, source: &Row) -> Action {
    let task = task_of(case, row, &source.task);
    Action {
        // The words of a review tell how much is missing now, and no step of a question has those of a decision.
        words: match task {
            ActionTask::Review | ActionTask::About(_) => row.what.clone(),
            _ => String::new(),
        },
        who: match row.lead_role {
            Some(role) => Who::Role(role),
            None => Who::Words(row.lead.clone()),
        },
        once: source.once,
        weekly: source.weekly,
        made_from: made_from(case, &task),
        ..Action::new(task, row.start, row.end)
    }
}

fn task_of(case: &Case, row: &PlanRow, task: &Task) -> ActionTask {
    let Some(item) = row.item else {
        return ActionTask::Review;
    };
    let of_step = |step: &Step, part: Option<usize>| {
        let from = (0..case.questionnaire.highest()).find(|level| {
            let item = case.questionnaire.item(item);
            [true, false].into_iter().any(|applies| {
                let found = item.step_from(*level, applies);
                found.is_some_and(|found| std::ptr::eq(found, step))
            })
        });
        from.map_or(ActionTask::About(item), |from| ActionTask::Step {
            item,
            from,
            part,
        })
    };
    match task {
        Task::Review(_) => ActionTask::Review,
        Task::Decide(_) => ActionTask::Decide(item),
        Task::Step(step) => of_step(step, None),
        Task::Part(step, part) => of_step(step, step.parts.iter().position(|one| std::ptr::eq(one, *part))),
        Task::Ask { .. } => ActionTask::Ask(item),
        Task::Settle => ActionTask::Settle(item),
    }
}

fn made_from(case: &Case, task: &ActionTask) -> Option<MadeFrom> {
    task.item().map(|item| case.evaluation.score.state(item).into())
}

/// The actions that bring answers to these levels, those that are in the plan left out: each step from the answer now,
/// after asking where nobody knows it. One question's follow each other, from the first Monday after `today`.
pub fn actions_to(case: &Case, levels: &[(ItemId, u8)], language: Language, today: Date) -> Vec<Action> {
    let steps = levels
        .iter()
        .map(|(item, to)| of_item(case, *item, *to, language, today));
    let actions = steps.flatten();
    actions.filter(|action| !is_planned(case, &action.task)).collect()
}

fn of_item(case: &Case, id: ItemId, to: u8, language: Language, today: Date) -> Vec<Action> {
    let item = case.questionnaire.item(id);
    let state = case.evaluation.score.state(id);
    let mut drafts: Vec<Draft> = Vec::new();
    let from = match state {
        ItemState::Known(level) => level.floor(),
        ItemState::DontKnow | ItemState::Unanswered => {
            drafts.push(Draft::ask(id, item.dont_know.as_ref(), &item.who_knows));
            0
        }
        ItemState::ExcludedByProfile | ItemState::ExcludedByChoice => return Vec::new(),
    };
    for level in from..to.min(case.questionnaire.highest()) {
        if let Some(step) = item.step_from(level, gate_applies(case, id)) {
            drafts.extend(Draft::of_step(id, level, step));
        }
    }
    let mut start = start_after(today);
    let mut actions = Vec::new();
    for draft in drafts {
        let end = end_of(start, draft.weeks);
        actions.push(Action {
            who: match draft.lead {
                Some(role) => Who::Role(role),
                None => Who::Words(draft.who.get(language).to_owned()),
            },
            once: draft.once,
            weekly: draft.weekly,
            made_from: made_from(case, &draft.task),
            ..Action::new(draft.task, start, end)
        });
        start = start_after(end);
    }
    actions
}

/// An action before it has dates.
struct Draft<'q> {
    task: ActionTask,
    lead: Option<StaffRoleId>,
    who: &'q Localized,
    once: Option<HourRange>,
    weekly: Option<HourRange>,
    weeks: u32,
}

impl<'q> Draft<'q> {
    fn ask(item: ItemId, ask: Option<&AskStep>, who: &'q Localized) -> Self {
        Self {
            task: ActionTask::Ask(item),
            lead: ask.and_then(|ask| ask.lead),
            who,
            once: Some(ask.map_or(HourRange::ASKING, |ask| ask.once_hours)),
            weekly: None,
            weeks: 1,
        }
    }

    /// The step, or each of its parts.
    fn of_step(item: ItemId, from: u8, step: &'q Step) -> Vec<Self> {
        let task = |part| ActionTask::Step { item, from, part };
        if step.parts.is_empty() {
            return vec![Self {
                task: task(None),
                lead: step.lead,
                who: &step.who,
                once: step.once_hours.filter(|_| !step.is_estimated_first()),
                weekly: step.weekly_hours,
                weeks: weeks(step.effort),
            }];
        }
        let last = step.parts.len() - 1;
        let parts = step.parts.iter().enumerate();
        let draft = |(place, part): (usize, &'q Part)| Self {
            task: task(Some(place)),
            lead: part.lead,
            who: &part.who,
            once: Some(part.once_hours).filter(|_| !part.is_estimated_first()),
            weekly: step.weekly_hours.filter(|_| place == last),
            weeks: if part.at_once { 1 } else { weeks(part.effort()) },
        };
        parts.map(draft).collect()
    }
}
