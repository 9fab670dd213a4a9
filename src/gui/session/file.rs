//! The scan as a file: when it's saved, and how that went.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use jiff::civil::DateTime;

use super::Session;
use crate::assessment::Assessment;

/// Rest after a change before it's saved.
pub(super) const DEBOUNCE: Duration = Duration::from_millis(700);

/// Time between tries after a failed save.
pub const RETRY: Duration = Duration::from_secs(10);

/// Where the scan stands as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileState {
    /// It has no file name yet.
    Unnamed,
    /// The file holds every answer; when it was written, if in this run.
    Saved(Option<DateTime>),
    /// A change waits to be saved.
    Waiting,
    /// It's being saved now.
    Saving,
    /// The last try failed, with the reason in the user's language.
    Failed(String),
}

/// What to write where; [`Session::saved`] tells how it went.
#[derive(Debug, Clone)]
pub struct SaveRequest {
    /// The file.
    pub path: PathBuf,
    /// The answers.
    pub assessment: Assessment,
    revision: u64,
}

impl Session {
    /// The scan was just saved at `path`, and is kept there from now on.
    pub fn named(&mut self, path: PathBuf, moment: DateTime) {
        self.path = Some(path);
        self.is_example = false;
        self.saved_revision = self.revision;
        self.state = FileState::Saved(Some(moment));
    }

    /// When the next save is due; `None` when there's nothing to save or no file name.
    pub fn save_due(&self) -> Option<Instant> {
        let wants = self.path.is_some() && self.has_unsaved_changes() && self.state != FileState::Saving;
        self.due.filter(|_| wants)
    }

    /// Makes the next save due at once.
    pub fn save_now(&mut self) {
        self.due = Some(Instant::now());
    }

    /// What to save, if there is a file name and a change.
    pub fn begin_save(&mut self) -> Option<SaveRequest> {
        let path = self.path.clone().filter(|_| self.has_unsaved_changes())?;
        // A failure stays in sight until a save succeeds.
        if !matches!(self.state, FileState::Failed(_)) {
            self.state = FileState::Saving;
        }
        Some(SaveRequest {
            path,
            assessment: self.assessment.clone(),
            revision: self.revision,
        })
    }

    /// How a save went, with the reason of a failure in the user's language.
    pub fn saved(&mut self, request: &SaveRequest, result: Result<DateTime, String>) {
        match result {
            Ok(_) if self.path.as_ref() != Some(&request.path) => {
                self.state = FileState::Waiting;
                self.due = Some(Instant::now());
            }
            Ok(moment) => {
                self.saved_revision = request.revision;
                self.state = if self.has_unsaved_changes() {
                    FileState::Waiting
                } else {
                    FileState::Saved(Some(moment))
                };
            }
            Err(reason) => {
                self.state = FileState::Failed(reason);
                self.due = Some(Instant::now() + RETRY);
            }
        }
    }
}
