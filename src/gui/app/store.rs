//! What is stored for the next run: preferences and drafts.

use std::path::PathBuf;

use crate::{
    gui::{
        done::{Done, JobKind},
        work::Work,
    },
    session::Session,
    storage::{self, Drafts, OpenDraft, Preferences, remove_draft},
};

/// Where preferences and drafts are stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Persistence {
    /// In the user's own folders.
    OnDisk,
    /// Drafts in this folder and preferences nowhere, for tests.
    In(PathBuf),
    /// Nowhere, for tests.
    Nowhere,
}

#[derive(Debug)]
pub(super) struct Store {
    pub(super) preferences: Preferences,
    pub(super) drafts: Drafts,
    keep: Persistence,
}

impl Store {
    pub(super) fn new(keep: Persistence) -> Self {
        let preferences = match keep {
            Persistence::OnDisk => storage::load_preferences(),
            Persistence::In(_) | Persistence::Nowhere => Preferences::default(),
        };
        let drafts = match &keep {
            Persistence::OnDisk => Drafts::of_user(),
            Persistence::In(folder) => Drafts::within(folder.clone()),
            Persistence::Nowhere => Drafts::nowhere(),
        };
        Self {
            preferences,
            drafts,
            keep,
        }
    }

    pub(super) fn save_preferences(&self, work: &mut Work) {
        if self.keep == Persistence::OnDisk {
            let preferences = self.preferences.clone();
            work.start(JobKind::Upkeep, move |_| {
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
            self.save_preferences(work);
        }
    }
}

/// Removes a draft that isn't needed any more.
pub(super) fn discard(draft: OpenDraft, work: &mut Work) {
    work.start(JobKind::Upkeep, move |_| {
        let path = draft.path().to_owned();
        drop(draft);
        // One that can't be removed is offered again, which does no harm.
        let _ = remove_draft(&path);
        Done::Tidied(Ok(()))
    });
}

/// Releases a draft, so that it's offered again.
pub(super) fn release(draft: OpenDraft, work: &mut Work) {
    work.start(JobKind::Upkeep, move |_| {
        drop(draft);
        Done::Tidied(Ok(()))
    });
}
