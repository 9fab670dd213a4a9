//! What is kept for the next run: preferences and drafts.

use std::path::PathBuf;

use crate::{
    gui::{
        done::{Done, Kind},
        work::Work,
    },
    session::Session,
    storage::{self, Drafts, OpenDraft, Preferences, remove_draft},
};

/// Where preferences and drafts are kept for the next run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Keep {
    /// In the user's own folders.
    OnDisk,
    /// Drafts in this folder and preferences nowhere, for tests.
    In(PathBuf),
    /// Nowhere, for tests.
    Nowhere,
}

/// What is kept.
#[derive(Debug)]
pub(super) struct Store {
    pub(super) preferences: Preferences,
    pub(super) drafts: Drafts,
    keep: Keep,
}

impl Store {
    pub(super) fn new(keep: Keep) -> Self {
        let preferences = match keep {
            Keep::OnDisk => storage::load_preferences(),
            Keep::In(_) | Keep::Nowhere => Preferences::default(),
        };
        let drafts = match &keep {
            Keep::OnDisk => Drafts::of_user(),
            Keep::In(folder) => Drafts::within(folder.clone()),
            Keep::Nowhere => Drafts::nowhere(),
        };
        Self {
            preferences,
            drafts,
            keep,
        }
    }

    /// Keeps the preferences as they are now.
    pub(super) fn keep_preferences(&self, work: &mut Work) {
        if self.keep == Keep::OnDisk {
            let preferences = self.preferences.clone();
            work.start(Kind::Upkeep, move |_| {
                // The program works on without them.
                let _ = storage::save_preferences(&preferences);
                Done::Tidied(Ok(()))
            });
        }
    }

    /// Remembers the file of the open scan among the recent ones.
    pub(super) fn remember(&mut self, session: Option<&Session>, work: &mut Work) {
        if let Some(recent) = session.and_then(Session::recent) {
            storage::remember(&mut self.preferences, recent);
            self.keep_preferences(work);
        }
    }
}

/// Removes a draft that isn't needed any more.
pub(super) fn discard(draft: OpenDraft, work: &mut Work) {
    work.start(Kind::Upkeep, move |_| {
        let path = draft.path().to_owned();
        drop(draft);
        // One that can't be removed is offered again, which does no harm.
        let _ = remove_draft(&path);
        Done::Tidied(Ok(()))
    });
}

/// Lets go of a draft, so that it's offered again.
pub(super) fn release(draft: OpenDraft, work: &mut Work) {
    work.start(Kind::Upkeep, move |_| {
        drop(draft);
        Done::Tidied(Ok(()))
    });
}
