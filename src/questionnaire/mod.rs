//! What is asked: the checked form of a question set.
//!
//! `questions/*/*.ron` -> [`source`] (serde mirror) -> [`build()`] (every problem at once, with file,
//! line and column) -> [`Questionnaire`], which can't hold an invalid question set.

mod build;
mod bundled;
mod condition;
pub mod decision;
pub mod decision_texts;
mod gate;
mod hash;
mod id;
mod model;
mod phrases;
mod problem;
pub mod source;
mod span;
pub mod template;
mod terms;
mod unique;

pub use build::{Built, SourceFile, build};
pub use bundled::bundled;
pub use condition::{Conclusion, Condition, Facts, all_hold};
pub use decision::DecisionTexts;
pub use gate::{CeilingWhen, Gate};
pub use id::{BandId, CheckId, DimensionId, FieldId, GateId, ItemId, OptionId, RiskId, StaffRoleId, TermId};
pub use model::{
    Anchor, AskStep, Band, Before, Check, Choice, Dimension, Effort, Field, FieldKind, GlossaryTerm, Horizon,
    HourRange, Item, Label, MOST_LABEL_CHARACTERS, MOST_SHORT_WORDS, MOST_STEP_WORDS, NotApplicable, Part,
    PhaseGroup, Phrases, Place, ProfileStep, Provenance, ProvenanceKind, Questionnaire, Risk, Roles,
    StaffRole, Step, Tip, Titles,
};
pub use problem::{Problem, ProblemKind, Reference, Severity};
pub use source::{Counted, Finding, GateState};
pub use span::{Locator, PathPart, Position};
pub use terms::{TermUse, terms_in};
pub use unique::{MOST_LISTED, bounded_list, double_key, most_entries, unique_map};
