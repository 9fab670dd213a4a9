//! Undo and redo: a state before each change, where typing on in one text is one change.

use crate::assessment::Assessment;

/// States that are kept.
const MOST: usize = 200;

/// Past and future states.
#[derive(Debug, Default)]
pub struct History {
    past: Vec<Assessment>,
    future: Vec<Assessment>,
    typing: Option<String>,
}

impl History {
    /// Keeps the state before a change. Changes in a row with the same `text` are one.
    pub fn keep(&mut self, before: Assessment, text: Option<String>) {
        let goes_on = text.is_some() && text == self.typing;
        self.typing = text;
        if goes_on {
            return;
        }
        self.future.clear();
        self.past.push(before);
        if self.past.len() > MOST {
            self.past.remove(0);
        }
    }

    /// The state before the last change; `now` can then be brought back.
    pub fn undo(&mut self, now: &Assessment) -> Option<Assessment> {
        Self::step(&mut self.past, &mut self.future, &mut self.typing, now)
    }

    /// The state after the change that was taken back.
    pub fn redo(&mut self, now: &Assessment) -> Option<Assessment> {
        Self::step(&mut self.future, &mut self.past, &mut self.typing, now)
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is something to bring back.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    fn step(
        from: &mut Vec<Assessment>,
        to: &mut Vec<Assessment>,
        typing: &mut Option<String>,
        now: &Assessment,
    ) -> Option<Assessment> {
        let state = from.pop()?;
        to.push(now.clone());
        *typing = None;
        Some(state)
    }
}
