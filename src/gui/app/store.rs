//! What is stored for the next run: preferences and drafts.

use std::path::PathBuf;

use crate::{
    gui::{
        done::{Done, JobKind},
        work::Work,
    },
    session::Session,
    storage::{self, Drafts, OpenDraft, Preferences, log, remove_draft},
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
            // A test says itself when the next question comes.
            Persistence::In(_) | Persistence::Nowhere => {
                let mut preferences = Preferences::default();
                preferences.moves_on = Some(false);
                preferences
            }
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

    pub(super) const fn keeps(&self) -> &Persistence {
        &self.keep
    }

    pub(super) fn save_preferences(&self, work: &mut Work) {
        if self.keep == Persistence::OnDisk {
            let preferences = self.preferences.clone();
            work.start(JobKind::Upkeep, move |_| {
                // The program works without them.
                if let Err(error) = storage::save_preferences(&preferences) {
                    log::note("preferences not saved", &[&error]);
                }
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
        // It's offered again then, which does no harm.
        if let Err(error) = remove_draft(&path) {
            log::note("draft not removed", &[&error]);
        }
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
