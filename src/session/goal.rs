//! Steps that the user chose, as actions of the plan: those of a trial that is taken over, or the cheapest to a stage.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Change, Session};
use crate::{
    assessment::{Action, ActionTask, MadeFrom, PlanChange, Who},
    decision::{
        calendar::{end_of, start_after},
        plan::{WEEKS_FOR_ASKING, weeks},
    },
    evaluation::{Case, LevelStep},
    i18n::{Language, Localized},
    questionnaire::{HourRange, Item, ItemId, StaffRoleId, Step},
};

/// An action without its dates.
struct Draft {
    action: Action,
    weeks: u32,
}

/// The actions that these steps take, from `today` on; what a large step consists of are actions of their own. Steps of
/// one question follow each other, and a step waits for the questions that it comes after.
pub fn actions(case: &Case, steps: &[LevelStep], today: Date) -> Vec<Action> {
    let mut items: Vec<ItemId> = steps.iter().map(|step| step.item).collect();
    items.dedup();
    let first = start_after(today);
    let mut ready: BTreeMap<ItemId, Date> = BTreeMap::new();
    let mut actions = Vec::new();
    while !items.is_empty() {
        let waits = |item: &ItemId| after(case, steps, *item).iter().any(|other| items.contains(other));
        // In a ring of questions that wait for each other, the first goes first.
        let place = items.iter().position(|item| !waits(item)).unwrap_or_default();
        let item = items.remove(place);
        let others = after(case, steps, item);
        let ends = others.iter().filter_map(|other| ready.get(other)).max();
        let mut start = ends.map_or(first, |end| start_after(*end));
        for Draft { mut action, weeks } in drafts(case, steps, item, today) {
            (action.start, action.ready) = (start, end_of(start, weeks));
            start = start_after(action.ready);
            ready.insert(item, action.ready);
            actions.push(action);
        }
    }
    actions.sort_by_key(|action| action.start);
    actions
}

/// The other questions that steps of this one come after.
fn after(case: &Case, steps: &[LevelStep], item: ItemId) -> Vec<ItemId> {
    let own = steps.iter().filter(|step| step.item == item);
    let after = own.filter_map(|step| step.step(case)).flat_map(|step| &step.after);
    after.copied().filter(|other| *other != item).collect()
}

fn drafts(case: &Case, steps: &[LevelStep], item: ItemId, today: Date) -> Vec<Draft> {
    let item = case.questionnaire.item(item);
    let maker = Maker {
        language: case.assessment.language,
        item,
        answer: MadeFrom::from(case.evaluation.score.state(item.id)),
        today,
    };
    let mut drafts = Vec::new();
    for step in steps.iter().filter(|step| step.item == item.id) {
        if step.from.is_none() {
            drafts.push(maker.ask());
        }
        if let Some(taken) = step.step(case) {
            drafts.extend(maker.of_step(step.from.unwrap_or_default(), taken));
        }
    }
    drafts
}

struct Maker<'a> {
    language: Language,
    item: &'a Item,
    answer: MadeFrom,
    today: Date,
}

impl Maker<'_> {
    fn ask(&self) -> Draft {
        let step = self.item.dont_know.as_ref();
        let action = Action {
            who: self.who(step.and_then(|step| step.lead), &self.item.who_knows),
            once: Some(step.map_or(HourRange::ASKING, |step| step.once_hours)),
            ..self.action(ActionTask::Ask(self.item.id))
        };
        Draft {
            action,
            weeks: WEEKS_FOR_ASKING,
        }
    }

    /// The step, or each of its parts.
    fn of_step(&self, from: u8, step: &Step) -> Vec<Draft> {
        let task = |part| ActionTask::Step {
            item: self.item.id,
            from,
            part,
        };
        if step.parts.is_empty() {
            let action = Action {
                who: self.who(step.lead, &step.who),
                once: step.once_hours.filter(|_| !step.is_estimated_first()),
                weekly: step.weekly_hours,
                ..self.action(task(None))
            };
            let weeks = weeks(step.effort);
            return vec![Draft { action, weeks }];
        }
        let parts = step.parts.iter().enumerate().map(|(place, part)| Draft {
            action: Action {
                who: self.who(part.lead, &part.who),
                once: Some(part.once_hours).filter(|_| !part.is_estimated_first()),
                weekly: step.weekly_hours.filter(|_| place + 1 == step.parts.len()),
                ..self.action(task(Some(place)))
            },
            weeks: weeks(part.effort()),
        });
        parts.collect()
    }

    fn action(&self, task: ActionTask) -> Action {
        Action {
            made_from: Some(self.answer),
            ..Action::new(task, self.today, self.today)
        }
    }

    fn who(&self, role: Option<StaffRoleId>, words: &Localized) -> Who {
        role.map_or_else(|| Who::Words(words.get(self.language).to_owned()), Who::Role)
    }
}

impl Session {
    /// Puts steps into the plan, in one change; those that are in it already stay as they are. How many actions are new.
    pub fn plan_steps(&mut self, steps: &[LevelStep], today: Date) -> usize {
        let Some(case) = self.case() else {
            return 0;
        };
        let plan = &self.assessment().plan;
        let mut actions = actions(case, steps, today);
        actions.retain(|action| !plan.holds(&action.task));
        let before = plan.actions().len();
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
        let steps = self.case().map(|case| scenario.steps(case));
        self.plan_steps(&steps.unwrap_or_default(), today)
    }
}
