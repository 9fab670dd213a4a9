//! Errands: what the user asked for that may take a while.

use std::{path::PathBuf, time::Duration};

use super::opening::OpenTarget;
use crate::{
    assessment::{Assessment, Choices, Merged},
    opening::OpenError,
};

/// An errand that takes no longer than this isn't shown.
const UNNOTICED: Duration = Duration::from_millis(150);

/// What is going on for the user; one errand at a time.
#[derive(Debug)]
pub enum Errand {
    /// The last changes are being saved, to leave the open scan.
    Leaving(AfterLeaving),
    /// This is being read, to be shown.
    Opening(OpenTarget),
    /// The scan is being saved under a name; with what to do afterwards.
    SavingAs(PathBuf, Option<AfterLeaving>),
    /// Answers are being merged.
    Merging(Merging),
    /// An invitation is being written.
    Inviting,
    /// The agenda is being written.
    WritingAgenda,
    /// Preferences and drafts are being saved, before the program ends.
    Ending,
    /// The program may end.
    Ended,
}

/// What to do after leaving the open scan.
#[derive(Debug)]
pub enum AfterLeaving {
    /// Back to the welcome.
    Home,
    /// An empty scan.
    New,
    /// Another file, or a draft.
    Open(OpenTarget),
    /// A copy of an example, by its place in the list.
    Example(usize),
    /// The scan that a merge began, with what happened to each file, and what was asked.
    ShowMerged(Box<Assessment>, Vec<Merged<OpenError>>, MergeWish),
    /// The end of the program.
    Quit,
}

/// What the user asks to merge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MergeWish {
    /// Files, and folders with files.
    pub paths: Vec<PathBuf>,
    /// What the user decided about some of them.
    pub choices: Choices,
}

impl From<Vec<PathBuf>> for MergeWish {
    fn from(paths: Vec<PathBuf>) -> Self {
        Self {
            paths,
            choices: Choices::default(),
        }
    }
}

/// A merge that is going on.
#[derive(Debug)]
pub struct Merging {
    /// What is merged.
    pub wish: MergeWish,
    /// Files that were read.
    pub read: usize,
    /// Of so many; 0 until that is known.
    pub of: usize,
}

/// An errand, and since when.
#[derive(Debug)]
pub struct Pending {
    /// What goes on.
    pub errand: Errand,
    since: Duration,
}

impl Pending {
    /// It begins now, counted from the start of the program.
    pub const fn new(errand: Errand, now: Duration) -> Self {
        Self { errand, since: now }
    }

    /// How long it has been going on.
    pub const fn age(&self, now: Duration) -> Duration {
        now.saturating_sub(self.since)
    }

    /// How long it may still go unnoticed; `None` once it has to be shown.
    pub fn unnoticed(&self, now: Duration) -> Option<Duration> {
        let left = UNNOTICED.saturating_sub(self.age(now));
        (left > Duration::ZERO).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_takes_long_is_noticed() {
        let begun = Duration::from_secs(7);
        let pending = Pending::new(Errand::Inviting, begun);
        assert_eq!(pending.unnoticed(begun), Some(UNNOTICED));
        assert_eq!(pending.unnoticed(begun + UNNOTICED / 3), Some(UNNOTICED * 2 / 3));
        assert_eq!(pending.unnoticed(begun + UNNOTICED), None);
        assert_eq!(pending.unnoticed(Duration::ZERO), Some(UNNOTICED));
    }
}
