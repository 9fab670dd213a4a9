//! Finding: a command or a question by name or number, and words in everything there is to read.

mod query;
mod sources;

use egui::KeyboardShortcut;

use super::{command::Command, page::Page};
use crate::{i18n::Language, questionnaire::Questionnaire, session::Session};

use query::Query;

/// The most hits shown; for more, the user types on.
const MOST: usize = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    Commands,
    /// Questions, notes, evidence and terms, by any word.
    Text,
}

#[derive(Debug, Clone, Copy)]
pub struct FindContext<'a> {
    pub questionnaire: &'a Questionnaire,
    /// The open scan, with the page that is shown.
    pub scan: Option<(&'a Session, Page)>,
    pub language: Language,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub kind: String,
    pub title: String,
    pub detail: String,
    pub keys: Option<KeyboardShortcut>,
    pub command: Command,
    /// How well it matches; lower is better.
    rank: u32,
}

/// What matches `words`, best first. Without words every command matches, and no text.
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
