//! What to do: recommendations and their order, consistency checks, tips, risks
//! (chapters 3, 6, 8, 9 and 24.2 of the method).

mod check;
mod recommend;
mod risk;
mod target;
mod tip;

pub use check::{CheckResult, combination, fired_checks, much_skipped};
pub use recommend::{
    Advice, Kind, MOST_STEPS, MOST_STEPS_PER_DIMENSION, Recommendation, first_steps, recommendations,
    report_steps,
};
pub use risk::{MOST_RISKS, risks};
pub use target::targets;
pub use tip::{tip_holds, tips_at_dimension, tips_at_item, tips_at_open_gates};

/// Weeks in a quarter (chapter 24.2, rule 4).
pub const WEEKS_IN_A_QUARTER: u32 = 13;
