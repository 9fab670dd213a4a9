//! What a page of the decision is made of: its head, sections with their heading beside them, facts, and lines to fill
//! in by hand.

use super::{Block, Heading, Inline};

/// The head of the first page: title, readers and date, with a stamp that is recognised from a distance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masthead {
    /// The title.
    pub title: Heading,
    /// The line below it.
    pub subtitle: String,
    /// What the document may be used for; decoration, since a fact of the first page says it too.
    pub stamp: String,
    /// Whether its lines are solid; those of a document that is still to be checked are dashed.
    pub is_solid: bool,
}

/// A heading in the left column, with what it's about beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// The heading.
    pub heading: Heading,
    /// How it looks.
    pub look: SectionLook,
    /// What stands beside the heading.
    pub blocks: Vec<Block>,
}

/// How a section looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SectionLook {
    /// Text on the page.
    #[default]
    Plain,
    /// In a box: what must not be overlooked.
    Boxed,
}

/// Labels with their values, heard as a list of "label: value".
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// How they are set.
    pub look: FactsLook,
    /// The facts, in order.
    pub facts: Vec<Fact>,
}

/// How facts are set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FactsLook {
    /// Each on a line of its own.
    #[default]
    Lines,
    /// One after the other, as running text.
    RunOn,
    /// Each on a line of its own, in two columns, the left one first.
    TwoColumns,
}

/// A label with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// The label, without a colon.
    pub term: String,
    /// The value.
    pub description: Vec<Inline>,
}

/// Something to fill in by hand: a box to tick, words, room to write in, or some of these in this order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blank {
    /// What is heard in the place of the box; no box without it.
    pub tick: Option<String>,
    /// The words; may be empty.
    pub words: String,
    /// How much room there is behind the words, relative to others on the line; `0` for none.
    pub room: u8,
    /// Whether it has nothing to do with what stands before it: heard, it's a paragraph of its own.
    pub is_apart: bool,
}

impl Fact {
    /// A fact without markup.
    pub fn new(term: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            term: term.into(),
            description: vec![Inline::text(description)],
        }
    }
}
