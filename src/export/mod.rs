//! What the program concludes, as bytes for other programs.

mod action_plan;
mod calendar;
mod json;
mod least_effort;

pub use action_plan::action_plan_json;
pub use calendar::{CALENDAR, calendar};
pub use json::json;
pub use least_effort::least_effort_json;
