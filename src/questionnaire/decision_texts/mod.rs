//! The sentences of the decision, block by block (chapters 23 to 32).
//!
//! Each text is named once, with the values that it may show beside those that every text may ([`COMMON`]) and with how
//! long it may be. The structs, the parse and the check all follow from these lists. The structs say what a text and a
//! sentence are by `T` and `S`: words as an author writes them, or parsed.

mod blocks;
mod first_page;
mod pages;
mod values;

use serde::{Deserialize, Serialize};

pub use first_page::{
    AgendaTexts, AlternativeTexts, CertaintyTexts, HeadTexts, MissingTexts, ProposalTexts, ReasonTexts,
    StopTexts,
};
pub use pages::{PlanTexts, PreconditionTexts, StandingTexts, WorkbookTexts};
pub use values::{COMMON, DAYS, ENUMERATIONS, GATE_NAME, GATE_NOT_ALLOWED, SHORTER};

/// How much room a text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Each sentence has at most 25 words.
    Sentence,
    /// All of it has at most 45 words: a row or a cell of a table.
    Cell,
}

/// A label with its value, in a list of those.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct PairTexts<T, S> {
    /// The label, without a colon.
    pub label: T,
    /// What the value consists of: of each list the first that holds, one behind the other. Without any the pair is
    /// left out.
    pub value: Vec<Vec<S>>,
    /// The value when the page is full; left out when it's the same.
    #[serde(default = "Vec::new")]
    pub shorter: Vec<S>,
}

/// Turns texts and sentences into another form.
pub trait Convert<T, S> {
    /// What a text becomes.
    type Text;
    /// What a sentence becomes.
    type Sentence;
    /// The text in this field.
    fn one(
        &mut self,
        field: &'static str,
        text: &T,
        values: &'static [&'static str],
        room: Room,
    ) -> Self::Text;
    /// The sentences in this field, of which the block takes the first that hold.
    fn some(
        &mut self,
        field: &'static str,
        sentences: &[S],
        values: &'static [&'static str],
        room: Room,
    ) -> Vec<Self::Sentence>;
    /// Lists of such sentences.
    fn lists(
        &mut self,
        field: &'static str,
        lists: &[Vec<S>],
        values: &'static [&'static str],
        room: Room,
    ) -> Vec<Vec<Self::Sentence>>;
    /// The pairs in this field.
    fn pairs(
        &mut self,
        field: &'static str,
        pairs: &[PairTexts<T, S>],
        values: &'static [&'static str],
        room: Room,
    ) -> Vec<PairTexts<Self::Text, Self::Sentence>>;
}
