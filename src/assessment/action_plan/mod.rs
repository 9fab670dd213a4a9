//! The municipality's own plan: what it takes on, who does it, and how far it is (chapter 30.1, rule 1).
//!
//! It belongs to the scan, not to a respondent: merging leaves it alone, and it may stand in a summary too.

mod change;
mod join;

use jiff::civil::Date;

use super::{ItemState, Level, format};
use crate::questionnaire::{HourRange, ItemId, MOST_LISTED, StaffRoleId};

pub(super) use change::possible;
pub use change::{ActionPart, PlanChange, PlanPart};
pub use join::{JoinedPlan, PlanConflict};

/// Hours that an action can take at most, which leaves room for typing mistakes and none for sums that overflow.
pub const MOST_HOURS: u32 = 100_000;

/// The actions of a plan, in its own order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ActionPlan {
    actions: Vec<Action>,
    /// The last id that was given out: a removed action's is never used again.
    last: u32,
}

/// Tells an action from the others of its plan for as long as it exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct ActionId(u32);

/// Something that the municipality takes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// The plan gives it when the action is added.
    pub id: ActionId,
    /// Where it comes from.
    pub task: ActionTask,
    /// The municipality's own words, instead of those of the question set; empty to use those.
    pub words: String,
    /// Who leads it.
    pub who: Who,
    /// When it starts.
    pub start: Date,
    /// By when it's ready; never before the start.
    pub ready: Date,
    /// One-off hours; `None` when they aren't estimated yet.
    pub once: Option<HourRange>,
    /// Hours a week from then on.
    pub weekly: Option<HourRange>,
    /// How far it is.
    pub status: ActionStatus,
    /// A free note.
    pub note: String,
    /// The answer that it was made from; `None` when that isn't known or there is no question.
    pub made_from: Option<MadeFrom>,
}

/// Where an action comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ActionTask {
    /// The step that the question set gives at a level, or one part of a large step.
    Step {
        /// The question.
        item: ItemId,
        /// The level that it starts from.
        from: u8,
        /// Its place among the parts.
        part: Option<usize>,
    },
    /// Asking who knows the answer.
    Ask(ItemId),
    /// Respondents talk about an answer and record one.
    Settle(ItemId),
    /// Deciding whether work that a question is about may go on.
    Decide(ItemId),
    /// Having the picture checked, in the words of when it was taken over.
    Review,
    /// Own words, about a question.
    About(ItemId),
    /// Own words.
    #[default]
    Own,
    /// What another version of the question set knows: kept, so that saving loses nothing.
    Unknown(format::KeptTask),
}

impl ActionTask {
    /// The question that it's about.
    pub const fn item(&self) -> Option<ItemId> {
        match self {
            Self::Step { item, .. }
            | Self::Ask(item)
            | Self::Settle(item)
            | Self::Decide(item)
            | Self::About(item) => Some(*item),
            Self::Review | Self::Own | Self::Unknown(_) => None,
        }
    }
}

/// Who leads an action: a role, never somebody's name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// A role of the question set.
    Role(StaffRoleId),
    /// Another one, in words; empty when it isn't settled.
    Words(String),
}

impl Default for Who {
    fn default() -> Self {
        Self::Words(String::new())
    }
}

/// How far an action is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ActionStatus {
    /// Not begun.
    #[default]
    NotYet,
    /// Under way.
    Started,
    /// Done.
    Done,
    /// Dropped, with the reason, which may be empty.
    Dropped(String),
}

impl ActionStatus {
    /// Whether nothing more is to be done.
    pub const fn is_over(&self) -> bool {
        matches!(self, Self::Done | Self::Dropped(_))
    }
}

/// What the answer was when an action was made from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MadeFrom {
    /// There was none.
    Unanswered,
    /// "I don't know".
    DontKnow,
    /// The question didn't apply.
    NotApplicable,
    /// A level; for a group it may be a half one.
    Level(Level),
}

impl From<ItemState> for MadeFrom {
    fn from(state: ItemState) -> Self {
        match state {
            ItemState::Unanswered => Self::Unanswered,
            ItemState::DontKnow => Self::DontKnow,
            ItemState::ExcludedByProfile | ItemState::ExcludedByChoice => Self::NotApplicable,
            ItemState::Known(level) => Self::Level(level),
        }
    }
}

impl ActionId {
    /// The id that a file holds.
    pub(super) const fn from_number(number: u32) -> Self {
        Self(number)
    }

    /// Its number: unique within its plan.
    pub const fn number(self) -> u32 {
        self.0
    }
}

impl Action {
    /// An action that a plan hasn't taken up yet.
    pub fn new(task: ActionTask, start: Date, ready: Date) -> Self {
        Self {
            id: ActionId::default(),
            task,
            words: String::new(),
            who: Who::default(),
            start,
            ready: ready.max(start),
            once: None,
            weekly: None,
            status: ActionStatus::default(),
            note: String::new(),
            made_from: None,
        }
    }

    /// Whether the answer that it was made from isn't the answer now.
    pub fn answer_changed(&self, now: ItemState) -> bool {
        self.made_from.is_some_and(|then| then != now.into())
    }

    /// Whether it should have been ready before `today`.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.ready < today && !self.status.is_over()
    }
}

impl ActionPlan {
    /// A plan as a file holds it; ids that stand twice are the decoder's business.
    pub(super) fn from_saved(actions: Vec<Action>, last: u32) -> Self {
        let highest = actions.iter().map(|action| action.id.0).max();
        let last = last.max(highest.unwrap_or_default());
        Self { actions, last }
    }

    pub(super) const fn last(&self) -> u32 {
        self.last
    }

    /// The actions, in order.
    pub fn actions(&self) -> &[Action] {
        &self.actions
    }

    /// Whether there is no action in it.
    pub fn is_empty(&self) -> bool {
        self.actions.is_empty()
    }

    /// Whether no action can be added.
    pub fn is_full(&self) -> bool {
        self.actions.len() >= MOST_LISTED
    }

    /// An action.
    pub fn action(&self, id: ActionId) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// The place of an action, from 0.
    pub fn place(&self, id: ActionId) -> Option<usize> {
        self.actions.iter().position(|action| action.id == id)
    }

    /// Its number on the list, from 1; 0 when it's gone.
    pub fn number(&self, id: ActionId) -> usize {
        self.place(id).map_or(0, |place| place + 1)
    }

    /// Whether this is in the plan, in whatever state.
    pub fn holds(&self, task: &ActionTask) -> bool {
        self.actions.iter().any(|action| action.task == *task)
    }

    /// Leaves out what somebody wrote beside an action; what is to be done stays.
    pub(super) fn remove_own_words(&mut self) {
        for action in &mut self.actions {
            action.note.clear();
            if let ActionStatus::Dropped(reason) = &mut action.status {
                reason.clear();
            }
        }
    }

    /// Leaves out from which answers actions were made: one of them may have been a single person's, before others
    /// answered too.
    pub(super) fn forget_answers(&mut self) {
        for action in &mut self.actions {
            action.made_from = None;
        }
    }
}

#[cfg(test)]
mod tests;
