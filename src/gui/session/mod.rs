//! The open scan: what was answered, what follows from it, where it's kept. It's the only part of
//! the window that changes answers, and knows nothing of egui.

mod file;

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use super::{history::History, pace::Pace};
use crate::{
    advice::CheckResult,
    assessment::{Assessment, ProfileValue, Progress, Reason, Response, applies, missing_fields, progress},
    evaluation::{Evaluation, evaluate},
    i18n::Language,
    questionnaire::{CheckId, FieldId, Item, ItemId, Questionnaire},
};

use file::DEBOUNCE;
pub use file::{FileState, RETRY, SaveRequest};

/// A change to the answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Sets or clears an answer of the intake.
    Profile(FieldId, Option<ProfileValue>),
    /// Sets or clears the response to a question.
    Respond(ItemId, Response),
    /// Replaces a note.
    Note(ItemId, String),
    /// Replaces the evidence.
    Evidence(ItemId, String),
    /// Keeps a reason at a check, for the combination of answers it fires on now.
    Reason(CheckId, String),
}

/// An open scan.
#[derive(Debug)]
pub struct Session {
    questionnaire: &'static Questionnaire,
    assessment: Assessment,
    evaluation: Option<Evaluation<'static>>,
    progress: Progress,
    path: Option<PathBuf>,
    state: FileState,
    revision: u64,
    saved_revision: u64,
    due: Option<Instant>,
    history: History,
    pace: Pace,
    /// Whether this is a copy of a worked example.
    pub is_example: bool,
}

impl Session {
    /// An empty scan.
    pub fn new(questionnaire: &'static Questionnaire, language: Language) -> Self {
        Self::unnamed(questionnaire, Assessment::new(questionnaire, language))
    }

    /// A scan without a file name, such as a copy of an example.
    pub fn unnamed(questionnaire: &'static Questionnaire, assessment: Assessment) -> Self {
        let mut session = Self {
            questionnaire,
            assessment,
            evaluation: None,
            progress: Progress::default(),
            path: None,
            state: FileState::Unnamed,
            revision: 0,
            saved_revision: 0,
            due: None,
            history: History::default(),
            pace: Pace::default(),
            is_example: false,
        };
        session.conclude();
        session
    }

    /// A scan that was read from `path`.
    pub fn opened(questionnaire: &'static Questionnaire, assessment: Assessment, path: PathBuf) -> Self {
        Self {
            path: Some(path),
            state: FileState::Saved(None),
            ..Self::unnamed(questionnaire, assessment)
        }
    }

    /// The question set.
    pub const fn questionnaire(&self) -> &'static Questionnaire {
        self.questionnaire
    }

    /// The answers.
    pub const fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// What follows from them; `None` while the profile lacks required answers.
    pub const fn evaluation(&self) -> Option<&Evaluation<'static>> {
        self.evaluation.as_ref()
    }

    /// Answered questions out of those that apply.
    pub const fn progress(&self) -> Progress {
        self.progress
    }

    /// The file.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Where the scan stands as a file.
    pub const fn file_state(&self) -> &FileState {
        &self.state
    }

    /// The municipality, or nothing yet.
    pub fn municipality(&self) -> &str {
        self.assessment.profile_text(self.questionnaire.roles().name)
    }

    /// Required intake questions without an answer.
    pub fn missing(&self) -> Vec<FieldId> {
        missing_fields(self.questionnaire, &self.assessment)
    }

    /// Whether the profile makes the question apply.
    pub fn applies(&self, item: ItemId) -> bool {
        applies(self.questionnaire.item(item), &self.assessment)
    }

    /// Minutes that the open questions will take.
    pub fn minutes_left(&self) -> usize {
        self.pace.minutes(self.progress.left())
    }

    /// Whether closing now would lose a change.
    pub const fn has_unsaved_changes(&self) -> bool {
        self.revision != self.saved_revision
    }

    /// Counts the changes, to notice that what was made of the answers is out of date.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Makes a change, and concludes anew.
    pub fn apply(&mut self, change: Change) {
        let before = self.assessment.clone();
        let text = match &change {
            Change::Note(item, _) => Some(format!("note {}", item.index())),
            Change::Evidence(item, _) => Some(format!("evidence {}", item.index())),
            Change::Profile(field, Some(ProfileValue::Text(_) | ProfileValue::Number(_)) | None) => {
                Some(format!("field {}", field.index()))
            }
            Change::Profile(..) | Change::Respond(..) | Change::Reason(..) => None,
        };
        self.change(change);
        if self.assessment != before {
            self.history.keep(before, text);
            self.changed();
        }
    }

    /// Takes the last change back.
    pub fn undo(&mut self) {
        let earlier = self.history.undo(&self.assessment);
        self.restore(earlier);
    }

    /// Makes the change again that was taken back.
    pub fn redo(&mut self) {
        let later = self.history.redo(&self.assessment);
        self.restore(later);
    }

    /// Whether there is a change to take back.
    pub fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether there is a change to make again.
    pub fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// The next question that applies.
    pub fn next(&self, item: ItemId) -> Option<ItemId> {
        let after = self.questionnaire.items().iter().skip(item.index() + 1);
        self.first_that(after, |_| true)
    }

    /// The previous question that applies.
    pub fn previous(&self, item: ItemId) -> Option<ItemId> {
        let before = self.questionnaire.items().iter().take(item.index()).rev();
        self.first_that(before, |_| true)
    }

    /// The first question still to answer, or else the first that applies.
    pub fn first_open(&self) -> Option<ItemId> {
        let items = || self.questionnaire.items().iter();
        let open = |item: &Item| !self.assessment.answer(item.id).response.is_given();
        self.first_that(items(), open)
            .or_else(|| self.first_that(items(), |_| true))
    }

    /// The checks on this question that still ask for an answer.
    pub fn open_checks_at(&self, item: ItemId) -> impl Iterator<Item = &CheckResult> {
        let checks = self.evaluation.iter().flat_map(|evaluation| &evaluation.checks);
        checks.filter(move |check| {
            check.is_open() && self.questionnaire.check(check.id).items().any(|id| id == item)
        })
    }

    /// The reasons given at the checks on this question.
    pub fn reasons_at(&self, item: ItemId) -> impl Iterator<Item = &str> {
        let checks = self.evaluation.iter().flat_map(|evaluation| &evaluation.checks);
        let here =
            checks.filter(move |check| self.questionnaire.check(check.id).items().any(|id| id == item));
        here.filter_map(|check| check.reason.as_deref())
    }

    fn change(&mut self, change: Change) {
        match change {
            Change::Profile(field, value) => self.assessment.set_profile(field, value),
            Change::Respond(item, response) => {
                let answer = self.assessment.answer_mut(item);
                if !answer.response.is_given() && response.is_given() {
                    self.pace.answered(Instant::now());
                }
                answer.response = response;
            }
            Change::Note(item, note) => self.assessment.answer_mut(item).note = note,
            Change::Evidence(item, evidence) => self.assessment.answer_mut(item).evidence = evidence,
            Change::Reason(check, text) => {
                let mut fired = self.evaluation.iter().flat_map(|evaluation| &evaluation.checks);
                let combination = fired
                    .find(|fired| fired.id == check)
                    .map(|fired| fired.combination.clone());
                if let Some(combination) = combination {
                    self.assessment
                        .set_reason(check, Some(Reason { combination, text }));
                }
            }
        }
    }

    fn restore(&mut self, state: Option<Assessment>) {
        if let Some(state) = state {
            self.assessment = state;
            self.changed();
        }
    }

    fn changed(&mut self) {
        self.revision += 1;
        self.conclude();
        if self.path.is_some() {
            if !matches!(self.state, FileState::Failed(_) | FileState::Saving) {
                self.state = FileState::Waiting;
            }
            self.due = Some(Instant::now() + DEBOUNCE);
        }
    }

    fn conclude(&mut self) {
        self.evaluation = evaluate(self.questionnaire, &self.assessment).ok();
        self.progress = progress(self.questionnaire, &self.assessment);
    }

    fn first_that<'a>(
        &self,
        mut items: impl Iterator<Item = &'a Item>,
        wanted: impl Fn(&Item) -> bool,
    ) -> Option<ItemId> {
        items
            .find(|item| applies(item, &self.assessment) && wanted(item))
            .map(|item| item.id)
    }
}

#[cfg(test)]
mod tests;
