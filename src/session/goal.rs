//! Goals that the user chose, as actions of the plan: a trial that is taken over, or the cheapest steps to a stage.

use jiff::civil::Date;

use super::{Change, Session};
use crate::{
    assessment::PlanChange,
    decision::actions::actions_to,
    questionnaire::ItemId,
};

impl Session {
    /// Puts the steps to these levels into the plan, in one change; those that are in it already stay as they are. How
    /// many actions are new.
    pub fn plan_levels(&mut self, levels: &[(ItemId, u8)], today: Date) -> usize {
        let Some(case) = self.case() else {
            return 0;
        };
        let actions = actions_to(case, levels, self.assessment().language, today);
        let before = self.assessment().plan.actions().len();
        if !actions.is_empty() {
            self.apply(Change::Plan(PlanChange::Add(actions)));
        }
        self.assessment().plan.actions().len() - before
    }

    /// Ends the trial and puts the steps that lead to it into the plan. How many actions are new.
    pub fn take_over(&mut self, today: Date) -> usize {
        let Some(scenario) = self.scenario.take() else {
            return 0;
        };
        self.plan_levels(&scenario.levels(), today)
    }
}
