//! The municipality's own plan as it stands on a day: its rows, what each role has to do in which week, and what the
//! outcome is once it's done. And where actions come from: the advice, or answers to reach.

mod load;
mod projection;
mod sources;

use jiff::civil::Date;

use super::{Outcome, Plan, PlanState, Request, Say, plan::own_plan, plan_words};
use crate::{
    assessment::{Action, ActionStatus, ActionTask, ItemState, MadeFrom},
    evaluation::Case,
    i18n::Language,
};

pub use load::{Load, MOST_WEEKS, RoleLoad, WeekHours, Weeks};
pub use projection::{Projection, projection};
pub use sources::{Advised, actions_to, advised_actions};

/// An own plan as it stands on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionOverview {
    /// Its rows; those about an action say which.
    pub plan: Plan,
    /// Remarks, by row.
    pub remarks: Vec<Option<Remark>>,
    /// What each role has to do.
    pub load: Load,
    /// The outcome once everything is done.
    pub projection: Projection,
}

/// What to say at an action about its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// The answer isn't any more what the action was made from.
    Changed {
        /// What it was.
        then: MadeFrom,
        /// What it is.
        now: ItemState,
    },
    /// The answer has changed since, and is where the action leads.
    Reached(ItemState),
    /// It's done, and the answer still is what it was.
    ToUpdate,
}

impl ActionOverview {
    /// How many actions should have been ready.
    pub fn overdue(&self) -> usize {
        let rows = self.plan.rows.iter();
        rows.filter(|row| row.state == Some(PlanState::Overdue)).count()
    }

    /// Open gates for which there is no action.
    pub fn not_in_plan(&self) -> usize {
        let rows = self.plan.rows.iter();
        rows.filter(|row| row.state == Some(PlanState::NotInPlan)).count()
    }
}

/// The own plan of a case on `today`; without actions, the rows of open gates that are advised.
pub fn overview(case: &Case, language: Language, today: Date) -> ActionOverview {
    let request = Request::new(language, today);
    let outcome = Outcome::of(case, &request);
    let say = Say::new(&outcome);
    let plan = own_plan(case, &plan_words::advised(&say), &say, today);
    let remark = |row: &super::PlanRow| {
        let action = case.assessment.plan.action(row.action?)?;
        remark(case, action)
    };
    ActionOverview {
        remarks: plan.rows.iter().map(remark).collect(),
        load: Load::of(&plan.rows),
        projection: projection(case),
        plan,
    }
}

/// What to say about the answer of an action.
fn remark(case: &Case, action: &Action) -> Option<Remark> {
    let now = case.evaluation.score.state(action.task.item()?);
    let is_there = match action.task {
        ActionTask::Step { from, .. } => now.level().is_some_and(|level| level.floor() > from),
        _ => now.level().is_some(),
    };
    match action.status {
        ActionStatus::Dropped(_) => None,
        ActionStatus::Done => {
            let leads_somewhere = matches!(
                action.task,
                ActionTask::Step { part: None, .. } | ActionTask::Ask(_)
            );
            (leads_somewhere && !is_there && now.counts() && !action.answer_changed(now))
                .then_some(Remark::ToUpdate)
        }
        ActionStatus::NotYet | ActionStatus::Started => {
            let then = action.made_from.filter(|_| action.answer_changed(now))?;
            let about_answer = !matches!(action.task, ActionTask::About(_));
            Some(if is_there && about_answer {
                Remark::Reached(now)
            } else {
                Remark::Changed { then, now }
            })
        }
    }
}

#[cfg(test)]
mod tests;
