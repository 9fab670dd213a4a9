//! Finding: a command or a question by name or number, and words in everything there is to read.

mod query;
mod sources;

use egui::KeyboardShortcut;

use super::{command::Command, page::Page};
use crate::{i18n::Language, questionnaire::Questionnaire, session::Session};

use query::Query;

/// The most that is shown; who doesn't see it among these types another letter.
const MOST: usize = 50;

/// What is searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Commands and questions, by name or number.
    Commands,
    /// Questions, notes, evidence and terms, by any word.
    Text,
}

/// Where there is to search.
#[derive(Debug, Clone, Copy)]
pub struct FindContext<'a> {
    /// The question set.
    pub questionnaire: &'a Questionnaire,
    /// The open scan, with the part that is shown.
    pub scan: Option<(&'a Session, Page)>,
    /// The language of the window.
    pub language: Language,
    /// Whether the window is dark.
    pub dark: bool,
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// What kind of thing it is.
    pub kind: String,
    /// What it's called.
    pub title: String,
    /// More about it, with what was looked for.
    pub detail: String,
    /// The keys that do the same.
    pub keys: Option<KeyboardShortcut>,
    /// What it does when it's chosen.
    pub command: Command,
    /// How well it fits; less is better.
    rank: u32,
}

/// What fits `words`, best first. Without words every command fits, and no text.
pub fn find(words: &str, scope: Scope, place: &FindContext<'_>) -> Vec<Hit> {
    let query = Query::new(words);
    let mut hits = match scope {
        Scope::Commands => sources::commands(&query, place),
        Scope::Text => sources::texts(&query, place),
    };
    // Equally good ones stay in their own order.
    hits.sort_by_key(|hit| hit.rank);
    hits.truncate(MOST);
    hits
}

#[cfg(test)]
mod tests;
