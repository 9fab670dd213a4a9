//! Undo and redo: the content before and after each change. Typing in one text is one change, until the
//! user turns to something else or pauses.

use std::{collections::VecDeque, time::Duration};

use super::subject::{Content, Subject};

/// Changes that can be taken back.
const MOST: usize = 1000;

/// A pause after which typing is another change.
const PAUSE: Duration = Duration::from_secs(3);

#[derive(Debug)]
struct Step {
    before: Content,
    after: Content,
}

/// Past and future changes.
#[derive(Debug, Default)]
pub(super) struct History {
    past: VecDeque<Step>,
    future: Vec<Step>,
    /// When the last change was typed, as long as more typing belongs to it.
    typed: Option<Duration>,
}

impl History {
    /// Records a change; `typed` when it comes from typing.
    pub fn keep(&mut self, before: Content, after: Content, typed: bool, now: Duration) {
        let goes_on = typed && self.typed.is_some_and(|last| now.saturating_sub(last) < PAUSE);
        self.typed = typed.then_some(now);
        self.future.clear();
        let last = self.past.back_mut().filter(|_| goes_on);
        if let Some(last) = last.filter(|last| last.after.subject() == after.subject()) {
            last.after = after;
            if last.after == last.before {
                // Typed and wiped again: nothing to take back.
                self.past.pop_back();
                self.typed = None;
            }
            return;
        }
        self.past.push_back(Step { before, after });
        if self.past.len() > MOST {
            self.past.pop_front();
        }
    }

    /// Undoes the last change; returns the content before it.
    pub fn undo(&mut self) -> Option<Content> {
        self.typed = None;
        let step = self.past.pop_back()?;
        let part = step.before.clone();
        self.future.push(step);
        Some(part)
    }

    /// Redoes a change; returns the content after it.
    pub fn redo(&mut self) -> Option<Content> {
        self.typed = None;
        let step = self.future.pop()?;
        let part = step.after.clone();
        self.past.push_back(step);
        Some(part)
    }

    /// What the last change is about.
    pub fn undoes(&self) -> Option<Subject> {
        self.past.back().map(|step| step.after.subject())
    }

    /// What the change is about that was taken back last.
    pub fn redoes(&self) -> Option<Subject> {
        self.future.last().map(|step| step.after.subject())
    }

    /// Typing from now on is another change.
    pub fn stop_typing(&mut self) {
        self.typed = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::{ItemId, bundled};

    fn note(item: ItemId, text: &str) -> Content {
        Content::Note(item, text.into())
    }

    fn type_out(history: &mut History, item: ItemId, from: &str, to: &str, now: Duration) {
        history.keep(note(item, from), note(item, to), true, now);
    }

    #[test]
    fn a_pause_or_turning_away_ends_what_was_typed() {
        let (one, other) = (bundled().items()[0].id, bundled().items()[1].id);
        let mut history = History::default();
        let start = Duration::ZERO;
        type_out(&mut history, one, "", "a", start);
        type_out(&mut history, one, "a", "ab", start + PAUSE / 2);
        type_out(&mut history, one, "ab", "abc", start + PAUSE * 2);
        history.stop_typing();
        type_out(&mut history, one, "abc", "abcd", start + PAUSE * 2);
        type_out(&mut history, other, "", "x", start + PAUSE * 2);
        let undone: Vec<Content> = std::iter::from_fn(|| history.undo()).collect();
        let expected = [note(other, ""), note(one, "abc"), note(one, "ab"), note(one, "")];
        assert_eq!(undone, expected);
        let redone: Vec<Content> = std::iter::from_fn(|| history.redo()).collect();
        let expected = [
            note(one, "ab"),
            note(one, "abc"),
            note(one, "abcd"),
            note(other, "x"),
        ];
        assert_eq!(redone, expected);
    }

    #[test]
    fn typed_and_wiped_again_leaves_nothing_to_take_back() {
        let item = bundled().items()[0].id;
        let mut history = History::default();
        let now = Duration::ZERO;
        type_out(&mut history, item, "", "a", now);
        type_out(&mut history, item, "a", "", now);
        assert!(history.undo().is_none());
    }

    #[test]
    fn a_thousand_changes_can_be_taken_back() {
        let item = bundled().items()[0].id;
        let mut history = History::default();
        for number in 0..=MOST {
            let (before, after) = (number.to_string(), (number + 1).to_string());
            history.keep(note(item, &before), note(item, &after), false, Duration::ZERO);
        }
        let undone: Vec<Content> = std::iter::from_fn(|| history.undo()).collect();
        assert_eq!((undone.len(), undone.last()), (MOST, Some(&note(item, "1"))));
    }
}
