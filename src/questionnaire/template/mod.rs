//! Sentences with room for what is filled in (chapter 22).
//!
//! | in a text | what it becomes |
//! |---|---|
//! | `{score}` | the value; `{Score}` gets a capital, `{#score}` is written as in a table: digits and short dates |
//! | `{open\|het vinkje\|de {open} vinkjes}` | the first text if the number is one, else the second |
//! | `{running: lopende \| eerste}` | the first text whose condition holds; the last one may do without |
//! | `[running: nieuw]` | the text if the condition holds, else nothing |
//! | `[, tussen {laag} en {hoog}]` | the text if none of its values is empty, else nothing |
//!
//! A condition in a text is a name: of a term, or of a value, which holds unless it's empty. `not` turns it round. Where
//! a text is left out, the space around it closes; where one with a condition is shown, it stands apart from the word
//! before it.

mod check;
mod fill;
mod parse;

use super::TermId;
use crate::i18n::Language;

pub use check::{Words, words_of};
pub use fill::{Value, Values};
pub use parse::Fault;

/// A text in every language, with its holes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phrase {
    /// Dutch.
    pub nl: Template,
    /// English.
    pub en: Template,
}

impl Phrase {
    /// The text in `language`.
    pub const fn get(&self, language: Language) -> &Template {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }
}

/// A text in one language, with its holes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Template(Vec<Piece>);

impl Template {
    /// Reads a text; `term` finds the terms that conditions name.
    ///
    /// # Errors
    /// Every bracket that doesn't fit.
    pub fn parse(text: &str, term: &dyn Fn(&str) -> Option<TermId>) -> Result<Self, Vec<Fault>> {
        parse::parse(text, term)
    }
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    /// As it stands.
    Literal(String),
    /// A value.
    Hole(Hole),
    /// By whether the number is one.
    ByNumber {
        name: String,
        one: Template,
        other: Template,
    },
    /// The first text whose test holds, else the last one.
    Cases(Vec<(Test, Template)>, Template),
    /// Left out when the test fails; without a test, when a value in it is empty.
    Optional(Option<Test>, Template),
}

/// A value to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Hole {
    /// The name, in lower case.
    name: String,
    /// Whether it begins a sentence.
    capital: bool,
    /// Whether it's written as in a table: digits and short dates.
    in_table: bool,
}

/// A condition by its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Test {
    /// What it asks.
    pub asks: Asks,
    /// Whether it's turned round.
    pub not: bool,
}

/// What a [`Test`] asks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Asks {
    /// Whether the term holds.
    Term(TermId),
    /// Whether the value isn't empty.
    Value(String),
}

impl Test {
    /// Whether it holds for these values.
    pub fn holds(&self, values: &impl Values) -> bool {
        let holds = match &self.asks {
            Asks::Term(term) => values.term(*term),
            Asks::Value(name) => !values.value(name).is_empty(),
        };
        holds != self.not
    }
}

#[cfg(test)]
mod tests;
