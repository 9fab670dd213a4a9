//! What the program concludes, as bytes for other programs.

mod json;
mod least_effort;

pub use json::json;
pub use least_effort::least_effort_json;
