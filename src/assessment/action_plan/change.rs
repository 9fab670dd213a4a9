//! Changes to a plan, each of which can be undone as a whole.

use jiff::civil::Date;

use super::{Action, ActionId, ActionPlan, ActionStatus, MOST_HOURS, MadeFrom, Who};
use crate::{
    assessment::model::plain,
    questionnaire::{HourRange, MOST_LISTED},
};

/// A change to a plan. One about an action that isn't there does nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanChange {
    /// Adds actions at the end, which get ids of their own; those for which there is no room are left out.
    Add(Vec<Action>),
    /// Replaces what it says.
    Words(ActionId, String),
    /// Replaces who leads it.
    Who(ActionId, Who),
    /// Replaces when it starts and is ready; an end before the start moves to it.
    Dates(ActionId, Date, Date),
    /// Replaces the one-off hours.
    Once(ActionId, Option<HourRange>),
    /// Replaces the hours a week.
    Weekly(ActionId, Option<HourRange>),
    /// Replaces how far it is.
    Status(ActionId, ActionStatus),
    /// Replaces the reason of an action that was dropped.
    Reason(ActionId, String),
    /// Replaces the note.
    Note(ActionId, String),
    /// Says that the action still fits, with this answer.
    Fits(ActionId, MadeFrom),
    /// Takes it out.
    Remove(ActionId),
    /// Moves it to a place among the others, from 0.
    Move(ActionId, usize),
}

/// What a change to a plan is about, with the number that the action had then, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanPart {
    /// So many actions that are new.
    Added(usize),
    /// A part of one action.
    Of(usize, ActionPart),
    /// An action that is taken out.
    Removed(usize),
    /// An action that moves.
    Moved(usize),
}

/// A part of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionPart {
    /// What it says.
    Words,
    /// Who leads it.
    Who,
    /// When.
    Dates,
    /// What it takes.
    Hours,
    /// How far it is.
    Status,
    /// Why it was dropped.
    Reason,
    /// The note.
    Note,
    /// The answer that it goes with.
    Answer,
}

impl PlanChange {
    /// What it's about in this plan.
    pub fn part(&self, plan: &ActionPlan) -> PlanPart {
        let number = |id: &ActionId| plan.number(*id);
        let (id, part) = match self {
            Self::Add(actions) => return PlanPart::Added(actions.len()),
            Self::Remove(id) => return PlanPart::Removed(number(id)),
            Self::Move(id, _) => return PlanPart::Moved(number(id)),
            Self::Words(id, _) => (id, ActionPart::Words),
            Self::Who(id, _) => (id, ActionPart::Who),
            Self::Dates(id, ..) => (id, ActionPart::Dates),
            Self::Once(id, _) | Self::Weekly(id, _) => (id, ActionPart::Hours),
            Self::Status(id, _) => (id, ActionPart::Status),
            Self::Reason(id, _) => (id, ActionPart::Reason),
            Self::Note(id, _) => (id, ActionPart::Note),
            Self::Fits(id, _) => (id, ActionPart::Answer),
        };
        PlanPart::Of(number(id), part)
    }

    /// Whether it comes from typing, so that the next one may belong to it.
    pub const fn is_typed(&self) -> bool {
        matches!(
            self,
            Self::Words(..) | Self::Note(..) | Self::Reason(..) | Self::Who(_, Who::Words(_))
        )
    }
}

impl ActionPlan {
    /// Makes a change.
    pub fn change(&mut self, change: PlanChange) {
        match change {
            PlanChange::Add(actions) => self.add(actions),
            PlanChange::Remove(id) => self.actions.retain(|action| action.id != id),
            PlanChange::Move(id, place) => self.move_to(id, place),
            PlanChange::Words(id, words) => self.with(id, |action| action.words = plain(&words)),
            PlanChange::Who(id, Who::Words(who)) => {
                self.with(id, |action| action.who = Who::Words(plain(&who)));
            }
            PlanChange::Who(id, role) => self.with(id, |action| action.who = role),
            PlanChange::Dates(id, start, ready) => self.with(id, |action| {
                (action.start, action.ready) = (start, ready.max(start));
            }),
            PlanChange::Once(id, hours) => self.with(id, |action| action.once = hours.map(possible)),
            PlanChange::Weekly(id, hours) => self.with(id, |action| action.weekly = hours.map(possible)),
            PlanChange::Status(id, status) => self.with(id, |action| action.status = status),
            PlanChange::Reason(id, text) => self.with(id, |action| {
                if let ActionStatus::Dropped(reason) = &mut action.status {
                    *reason = text;
                }
            }),
            PlanChange::Note(id, note) => self.with(id, |action| action.note = note),
            PlanChange::Fits(id, answer) => self.with(id, |action| action.made_from = Some(answer)),
        }
    }

    pub(super) fn with(&mut self, id: ActionId, change: impl FnOnce(&mut Action)) {
        if let Some(action) = self.actions.iter_mut().find(|action| action.id == id) {
            change(action);
        }
    }

    fn add(&mut self, actions: Vec<Action>) {
        let room = MOST_LISTED.saturating_sub(self.actions.len());
        for mut action in actions.into_iter().take(room) {
            self.last = self.last.saturating_add(1);
            action.id = ActionId(self.last);
            action.ready = action.ready.max(action.start);
            self.actions.push(action);
        }
    }

    fn move_to(&mut self, id: ActionId, place: usize) {
        if let Some(from) = self.place(id) {
            let action = self.actions.remove(from);
            self.actions.insert(place.min(self.actions.len()), action);
        }
    }
}

/// Hours in order and within reason.
pub(in crate::assessment) fn possible(hours: HourRange) -> HourRange {
    let [low, high] = [hours.low, hours.high].map(|hours| hours.min(MOST_HOURS));
    HourRange::new(low.min(high), high.max(low))
}
