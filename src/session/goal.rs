//! Goals that the user chose, as actions of the plan: a trial that is taken over, the cheapest steps to a stage, a step
//! of the advice that is done.

use jiff::civil::Date;

use super::{Change, Session};
use crate::{
    assessment::{Action, ActionStatus, PlanChange},
    decision::{
        PlanRow, PlanState,
        actions::{Advised, actions_to, advised_actions},
    },
    evaluation::Case,
    i18n::Language,
    questionnaire::ItemId,
};

impl Session {
    /// Puts the steps to these levels into the plan, in one change; those that are in it already stay as they are. How
    /// many actions are new.
    pub fn plan_levels(&mut self, levels: &[(ItemId, u8)], today: Date) -> usize {
        let Some(case) = self.case() else {
            return 0;
        };
        let language = self.assessment().language;
        let mut actions = actions_to(case, levels, language, today);
        actions.extend(talks(case, levels, language, today));
        self.add(actions)
    }

    /// Ends the trial and puts the steps that lead to it into the plan. How many actions are new.
    pub fn take_over(&mut self, today: Date) -> usize {
        let Some(scenario) = self.scenario.take() else {
            return 0;
        };
        self.plan_levels(&scenario.levels(), today)
    }

    /// Puts a row of the advice into the plan. How many actions are new.
    pub fn plan_step(&mut self, row: &PlanRow, today: Date) -> usize {
        let Some(case) = self.case() else {
            return 0;
        };
        let mut advised = advised_actions(case, self.assessment().language, today);
        let place = place_of(&advised, row).filter(|place| !advised[*place].is_planned);
        let actions = place.map(|place| advised.swap_remove(place).action);
        self.add(actions.into_iter().collect())
    }

    /// Marks a row of the plan as done, or as not begun when it was. A row of the advice becomes an action first, and
    /// without a plan of its own the municipality takes over all of the advice: else the other steps would be gone from
    /// its plan.
    pub fn tick_step(&mut self, row: &PlanRow, today: Date) {
        if let Some(id) = row.action {
            let status = if row.state == Some(PlanState::Done) {
                ActionStatus::NotYet
            } else {
                ActionStatus::Done
            };
            self.apply(Change::Plan(PlanChange::Status(id, status)));
            return;
        }
        let Some(case) = self.case() else {
            return;
        };
        let takes_all = self.assessment().plan.is_empty();
        let advised = advised_actions(case, self.assessment().language, today);
        let ticked = place_of(&advised, row);
        let kept = advised.into_iter().enumerate();
        let kept = kept.filter(|(place, one)| !one.is_planned && (takes_all || Some(*place) == ticked));
        let actions = kept.map(|(place, one)| Action {
            status: if Some(place) == ticked {
                ActionStatus::Done
            } else {
                ActionStatus::NotYet
            },
            ..one.action
        });
        let actions = actions.collect();
        self.add(actions);
    }

    fn add(&mut self, actions: Vec<Action>) -> usize {
        let before = self.assessment().plan.actions().len();
        if !actions.is_empty() {
            self.apply(Change::Plan(PlanChange::Add(actions)));
        }
        self.assessment().plan.actions().len() - before
    }
}

/// Which of the advised actions a row of the report is: its words may be in another language.
fn place_of(advised: &[Advised], row: &PlanRow) -> Option<usize> {
    let is_it = |one: &Advised| (one.row.item, one.row.start, one.row.end) == (row.item, row.start, row.end);
    let by_words = advised.iter().position(|one| one.row.what == row.what);
    by_words.or_else(|| advised.iter().position(is_it))
}

/// Where respondents are split on a gate, what the advice says to do about it: no step leads there, but a talk does.
fn talks(case: &Case, levels: &[(ItemId, u8)], language: Language, today: Date) -> Vec<Action> {
    let split = case.evaluation.score.open_gates().filter(|gate| gate.is_split());
    let split: Vec<_> = split
        .filter(|gate| levels.iter().any(|(item, _)| *item == gate.item))
        .collect();
    if split.is_empty() {
        return Vec::new();
    }
    let is_about = |row: &PlanRow| {
        let mut gates = split.iter();
        gates.any(|gate| row.item == Some(gate.item) || row.settles.contains(&gate.id))
    };
    let advised = advised_actions(case, language, today).into_iter();
    advised
        .filter(|one| !one.is_planned && is_about(&one.row))
        .map(|one| one.action)
        .collect()
}
