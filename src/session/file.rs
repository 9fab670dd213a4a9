//! Where the scan is saved, when, and with what result.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use jiff::civil::DateTime;

use super::{
    Session,
    outside::{Joined, Outside},
};
use crate::{
    assessment::{Assessment, first_unanswered, progress_by_dimension},
    clock::now,
    storage::{Recent, Stamp},
};

/// Rest after a change before it's saved.
const DEBOUNCE: Duration = Duration::from_millis(700);

/// The longest that a change waits while others follow it; with the save itself it stays under two seconds.
const LONGEST: Duration = Duration::from_millis(1400);

/// Time between tries after a failed save.
pub const RETRY: Duration = Duration::from_secs(10);

/// Where a scan is saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveLocation {
    /// Nowhere yet; with the first change it becomes a draft.
    Nowhere,
    /// In a draft of the program's own.
    Draft(PathBuf),
    /// In a file of the user's choice, with what it held when it was last read or written.
    File(PathBuf, Stamp),
}

/// The state of saving.
#[derive(Debug, Clone, PartialEq)]
pub enum FileState {
    /// There is nothing to save yet.
    Untouched,
    /// Every answer is saved; when that was, if in this run.
    Saved(Option<DateTime>),
    /// A change waits to be saved.
    Waiting,
    /// It's being saved now.
    Saving,
    /// The last try failed, with the reason in the user's language.
    Failed(String),
    /// Another program changed the file, in places that were changed here too. Until the user chooses, only a copy is saved.
    Changed(Box<Outside>),
}

/// What to write where; [`Session::saved`] tells how it went.
#[derive(Debug, Clone)]
pub struct SaveRequest {
    /// Where to write it.
    pub place: SaveLocation,
    /// The answers.
    pub assessment: Arc<Assessment>,
    /// What the file held when it was last read or written; `None` to save beside whatever is there.
    pub common: Option<Arc<Assessment>>,
    revision: u64,
}

/// A save that succeeded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// Where it was written: beside the file that was asked for when another program had changed that.
    pub place: SaveLocation,
    /// When.
    pub moment: DateTime,
}

impl Session {
    /// The user saved the scan here, where it's kept from now on.
    pub fn saved_as(&mut self, saved: Saved) {
        self.place = saved.place;
        self.is_example = false;
        self.is_from_report = false;
        self.saved_revision = self.revision;
        self.common = Some(Arc::clone(&self.assessment));
        self.state = FileState::Saved(Some(saved.moment));
    }

    /// The file of the user's choice.
    pub fn path(&self) -> Option<&Path> {
        match &self.place {
            SaveLocation::File(path, _) => Some(path),
            SaveLocation::Nowhere | SaveLocation::Draft(_) => None,
        }
    }

    /// The scan's entry in the list of recent files; `None` while it's no file of the user's choice.
    pub fn recent(&self) -> Option<Recent> {
        let path = self.path()?.to_owned();
        let progress = self.progress();
        let themes = progress_by_dimension(self.questionnaire(), self.assessment());
        let next = first_unanswered(self.questionnaire(), self.assessment());
        Some(Recent {
            path: std::path::absolute(&path).unwrap_or(path),
            municipality: self.municipality().to_owned(),
            saved: now().strftime("%Y-%m-%dT%H:%M").to_string(),
            answered: progress.answered,
            total: progress.total,
            themes: themes.iter().map(|theme| (theme.answered, theme.total)).collect(),
            next: next.map(|item| self.questionnaire().item(item).number.clone()),
        })
    }

    /// Where the scan is saved.
    pub const fn place(&self) -> &SaveLocation {
        &self.place
    }

    /// When the next save is due; `None` when there's nothing to save.
    pub fn save_due(&self) -> Option<Duration> {
        let wants = self.has_unsaved_changes() && self.state != FileState::Saving;
        self.due.filter(|_| wants)
    }

    /// Makes the next save due at once.
    pub fn save_now(&mut self) {
        self.due = Some(self.now);
    }

    /// What to save, if there is a change.
    pub fn begin_save(&mut self) -> Option<SaveRequest> {
        if !self.has_unsaved_changes() {
            return None;
        }
        self.unsaved_since = None;
        if !matches!(self.state, FileState::Failed(_) | FileState::Changed(_)) {
            self.state = FileState::Saving;
        }
        Some(SaveRequest {
            place: self.place.clone(),
            assessment: Arc::clone(&self.assessment),
            common: self.common.clone(),
            revision: self.revision,
        })
    }

    /// How a save went, with the reason of a failure in the user's language.
    pub fn saved(&mut self, request: &SaveRequest, result: Result<Saved, String>) {
        match result {
            // The scan got another place in the meantime.
            Ok(_) if self.place != request.place => {
                if self.has_unsaved_changes() {
                    self.state = FileState::Waiting;
                    self.due = Some(self.now);
                }
            }
            Ok(saved) => {
                self.place = saved.place;
                self.common = Some(Arc::clone(&request.assessment));
                self.saved_revision = request.revision;
                self.state = if self.has_unsaved_changes() {
                    FileState::Waiting
                } else {
                    FileState::Saved(Some(saved.moment))
                };
            }
            Err(reason) => self.failed(reason),
        }
    }

    /// Saving failed, with the reason in the user's language; it's tried again.
    pub fn failed(&mut self, reason: String) {
        self.wait_to_retry(FileState::Failed(reason));
    }

    /// Another program changed the file. Returns what comes of both, as long as nothing else changes.
    pub fn changed_outside(&mut self, outside: Outside) -> Option<Joined> {
        self.wait_to_retry(FileState::Changed(Box::new(outside)));
        self.compare()
    }

    fn wait_to_retry(&mut self, state: FileState) {
        self.state = state;
        let retry = self.now + RETRY;
        // What was changed meanwhile is to reach the copy among the drafts as soon as it would have reached the file.
        let changed = self.unsaved_since.map(|since| since + LONGEST);
        self.due = Some(changed.map_or(retry, |changed| changed.clamp(self.now, retry)));
    }

    /// A change is to be saved: soon after the last one, but never long after the first.
    pub(super) fn wait_to_save(&mut self) {
        let now = self.now;
        let since = *self.unsaved_since.get_or_insert(now);
        // A failure stays in sight until a save succeeds.
        if !matches!(
            self.state,
            FileState::Failed(_) | FileState::Changed(_) | FileState::Saving
        ) {
            self.state = FileState::Waiting;
        }
        self.due = Some((now + DEBOUNCE).min(since + LONGEST));
    }
}
