//! What was answered: the profile, a response per item, and the reasons given at checks; by one person
//! or by a group, with what the group agreed on ([`merge()`]).
//!
//! The saved format lives apart, in [`mod@format`]; the domain types here never see a file.

mod action_plan;
mod anonymity;
mod answer;
pub mod change;
mod example;
mod facts;
pub mod format;
mod group;
mod invited;
mod look_again;
mod merge;
mod model;
mod own_words;
mod progress;
mod readers;
mod respondent;

pub use action_plan::{
    Action, ActionId, ActionPart, ActionPlan, ActionStatus, ActionTask, JoinedPlan, MOST_HOURS, MadeFrom,
    PlanChange, PlanConflict, PlanPart, Who,
};
pub use anonymity::Anonymity;
pub use answer::{Answer, Confirmed, Level, Response};
pub use example::{EXAMPLES, Example, examples};
pub use facts::{
    ItemState, ProfileFacts, applies, item_state, known_levels, may_skip, missing_fields, own_state,
};
pub use group::{Agreed, Consensus, Group, Summary, Summed, Versions};
pub use invited::Invited;
pub use look_again::{ChangedSentence, agreed_look_again, is_older, own_look_again, to_look_at_again};
pub use merge::{
    AnswerFile, Choices, MergeResult, Merged, Outcome, Refusal, Remark, common_ground, merge, merge_as,
};
pub use model::{Assessment, Kept, Origin, ProfileValue, Reason, ValueError};
pub use progress::{
    Progress, dimension_progress, first_unanswered, progress, progress_by_dimension, respondent_progress,
};
pub use readers::ForReaders;
pub use respondent::{Author, Invitation, Respondent, RespondentId, Voice};
