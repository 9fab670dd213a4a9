//! What was answered: the profile, a response per item, and the reasons given at checks.
//!
//! The saved format lives apart, in [`mod@format`]; the domain types here never see a file.

mod example;
mod facts;
pub mod format;
mod model;
mod own_words;
mod progress;

pub use example::{EXAMPLES, Example, examples};
pub use facts::{ItemState, ProfileFacts, applies, item_state, may_skip, missing_fields};
pub use model::{Answer, Assessment, Kept, Level, Origin, ProfileValue, Reason, Response, ValueError};
pub use progress::{Progress, dimension_progress, progress};
