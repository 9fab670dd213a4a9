//! Page 4: the plan (chapter 30). Which rows it has and when they are is worked out here; its sentences come from the
//! question set, through [`PlanWords`].

mod dates;
mod own;
mod rows;
mod words;

use jiff::civil::Date;

use super::{Dates, Variant, review::Review};
use crate::{
    i18n::Localized,
    questionnaire::{
        GateId, HourRange, ItemId, Part, StaffRoleId, Step,
        decision::{StandIn, UrgentDecision},
    },
};

pub use own::own_plan;
pub(in crate::decision) use own::{gate_applies, step_of};
pub(in crate::decision) use rows::weeks;
pub use rows::{MOST_ROWS, MOST_ROWS_PER_DIMENSION};
pub use words::{GateQuestion, PlanTotals, PlanWords, RoleTotal, plan};
pub(in crate::decision) use words::{Lead, is_led_by, leads};

/// What a plan starts from, beside the answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    /// How much is asked.
    pub variant: Variant,
    /// The dates of the report.
    pub dates: Dates,
    /// Open gates without which work that is going on has to stop: the first row about them is ready by the day of the
    /// stop. None unless the data lab is running.
    pub urgent: Vec<GateId>,
    /// Who decides by that day whether the work may go on, if that is a step of the plan.
    pub decides: Option<StaffRoleId>,
    /// The gates whose first steps that decision comes after.
    pub inputs: Vec<GateId>,
    /// Who leads in the place of somebody who isn't there yet.
    pub stand_in: Option<StandIn>,
    /// Who has the picture checked; `None` in a question set without staff roles.
    pub reviewer: Option<StaffRoleId>,
}

/// The rows of a plan with their dates, before words.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Schedule<'q> {
    /// In order; a row's number is its place, from 1.
    pub rows: Vec<Row<'q>>,
    /// Steps below their target for which there is no room.
    pub left_out: usize,
}

/// A row of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'q> {
    /// What is done.
    pub task: Task<'q>,
    /// The question it's about; none for checking the picture.
    pub item: Option<ItemId>,
    /// The open gate that it helps to open.
    pub gate: Option<GateId>,
    /// Open gates that it settles beside, which have no row of their own.
    pub settles: Vec<GateId>,
    /// Who leads it; `None` in a question set without staff roles.
    pub lead: Option<StaffRoleId>,
    /// Who leads it in such a set, in words.
    pub who: Option<&'q Localized>,
    /// Who else it takes.
    pub with: Vec<StaffRoleId>,
    /// One-off hours; `None` for what is estimated first.
    pub once: Option<HourRange>,
    /// Hours a week from then on.
    pub weekly: Option<HourRange>,
    /// When it starts.
    pub start: Date,
    /// When it's ready.
    pub end: Date,
    /// Numbers of the rows that it comes after, ascending.
    pub after: Vec<usize>,
}

/// What is done in a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Task<'q> {
    /// The picture is checked.
    Review(Review),
    /// It's decided whether work may go on.
    Decide(&'q UrgentDecision),
    /// A step is taken.
    Step(&'q Step),
    /// A part of a step is done.
    Part(&'q Step, &'q Part),
    /// Somebody is asked how it is.
    Ask {
        /// Whether only the role of the one respondent knows, so that there is nobody else to ask.
        of_oneself: bool,
    },
    /// Respondents talk about a gate that they are split on, and record one answer.
    Settle,
}

impl Task<'_> {
    /// Whether it's only asking, after which more work may follow.
    pub const fn is_enquiry(&self) -> bool {
        matches!(self, Self::Ask { .. })
    }

    /// Whether something stops with it.
    pub const fn is_stop(&self) -> bool {
        match self {
            Self::Decide(_) => true,
            Self::Part(_, part) => part.at_once,
            _ => false,
        }
    }
}

impl<'q> Schedule<'q> {
    /// The plan that follows from the answers; empty when too little is known for advice.
    pub fn of(case: &'q crate::evaluation::Case, frame: &Frame) -> Self {
        if frame.variant == Variant::NoAdvice {
            return Self::default();
        }
        let (groups, left_out) = rows::groups(case, frame);
        let mut rows = dates::dated(case, frame, groups);
        if let Some(stand_in) = &frame.stand_in {
            stand_in_for(&mut rows, stand_in);
        }
        Self { rows, left_out }
    }

    /// Whether there is any step beside having the picture checked.
    pub fn has_steps(&self) -> bool {
        self.rows.iter().any(|row| !matches!(row.task, Task::Review(_)))
    }
}

/// What starts before somebody has a role is led by another, and nobody in that role takes part (chapter 30.1, rule 6).
fn stand_in_for(rows: &mut [Row], stand_in: &StandIn) {
    let gives = |row: &&Row| row.gate == Some(stand_in.until);
    let Some(there) = rows.iter().filter(gives).map(|row| row.end).max() else {
        return;
    };
    for row in rows.iter_mut().filter(|row| row.start <= there) {
        if row.lead == Some(stand_in.role) {
            row.lead = Some(stand_in.by);
            row.with.retain(|role| *role != stand_in.by);
        }
        row.with.retain(|role| *role != stand_in.role);
    }
}
