//! The open scan: the answers, their evaluation, where it's saved, and what is going on with it. It's the only part
//! of the program with a window that changes answers, and knows nothing of windows.

mod change;
pub mod errand;
mod file;
mod goal;
mod group;
pub mod handout;
mod history;
pub mod inviting;
pub mod mail;
pub mod members;
pub mod merging;
pub mod naming;
pub mod opening;
pub mod outside;
pub mod picture;
pub mod profile_effect;
pub mod review;
pub mod save;
pub mod scenario;
mod subject;
pub mod suggested_files;
mod time_estimate;
mod trial;

use std::{path::PathBuf, sync::Arc, time::Duration};

use crate::{
    advice::CheckResult,
    assessment::{
        Assessment, Author, ProfileValue, Progress, Reason, Response, applies, missing_fields, progress,
    },
    clock,
    evaluation::Case,
    i18n::Language,
    questionnaire::{CheckId, FieldId, Item, ItemId, Questionnaire},
    storage::{Stamp, new_respondent, settings},
};

pub use change::Change;
pub use file::{FileState, RETRY, SaveLocation, SaveRequest, Saved};
use history::History;
use scenario::Scenario;
use subject::Content;
pub use subject::Subject;
pub use time_estimate::TimeEstimate;

/// An open scan.
#[derive(Debug)]
pub struct Session {
    questionnaire: Arc<Questionnaire>,
    assessment: Arc<Assessment>,
    case: Option<Case>,
    /// A trial on a copy of the answers.
    scenario: Option<Scenario>,
    progress: Progress,
    place: SaveLocation,
    state: FileState,
    /// What its file held when it was last read or written; `None` when it's to be saved beside whatever is there.
    common: Option<Arc<Assessment>>,
    revision: u64,
    saved_revision: u64,
    /// The time, counted from the start of the program.
    now: Duration,
    unsaved_since: Option<Duration>,
    due: Option<Duration>,
    history: History,
    time_estimate: TimeEstimate,
    /// Whether this is a copy of a worked example.
    pub is_example: bool,
    /// Whether this is a copy out of a report.
    pub is_from_report: bool,
}

impl Session {
    /// An empty scan, of a respondent of its own. Where the system has no randomness to tell respondents apart
    /// the scan does without, as those of format 1 do.
    pub fn new(questionnaire: Arc<Questionnaire>, language: Language) -> Self {
        let mut assessment = begun(&questionnaire, language);
        assessment.author = new_respondent().map(Author::new).unwrap_or_default();
        Self::unnamed(questionnaire, assessment)
    }

    /// A scan without a file name, such as a copy of an example.
    pub fn unnamed(questionnaire: Arc<Questionnaire>, assessment: Assessment) -> Self {
        let mut session = Self {
            questionnaire,
            assessment: Arc::new(assessment),
            case: None,
            scenario: None,
            progress: Progress::default(),
            place: SaveLocation::Nowhere,
            state: FileState::Untouched,
            common: None,
            revision: 0,
            saved_revision: 0,
            now: Duration::ZERO,
            unsaved_since: None,
            due: None,
            history: History::default(),
            time_estimate: TimeEstimate::default(),
            is_example: false,
            is_from_report: false,
        };
        session.evaluate();
        session
    }

    /// A scan that was read from the file `path`, which then held what `stamp` says.
    pub fn opened(
        questionnaire: Arc<Questionnaire>,
        assessment: Assessment,
        path: PathBuf,
        stamp: Stamp,
    ) -> Self {
        Self::kept(questionnaire, assessment, SaveLocation::File(path, stamp))
    }

    /// A draft that was left earlier.
    pub fn draft(questionnaire: Arc<Questionnaire>, assessment: Assessment, path: PathBuf) -> Self {
        Self::kept(questionnaire, assessment, SaveLocation::Draft(path))
    }

    fn kept(questionnaire: Arc<Questionnaire>, assessment: Assessment, place: SaveLocation) -> Self {
        let session = Self::unnamed(questionnaire, assessment);
        Self {
            place,
            state: FileState::Saved(None),
            common: Some(Arc::clone(&session.assessment)),
            ..session
        }
    }

    /// The question set.
    pub const fn questionnaire(&self) -> &Arc<Questionnaire> {
        &self.questionnaire
    }

    /// The answers.
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// The response to a question: the author's, or in a summary the group's.
    pub fn response(&self, item: ItemId) -> &Response {
        let summed = self.assessment.group.summed(item).map(|summed| &summed.response);
        let summed = summed.filter(|_| self.assessment.is_summary());
        summed.unwrap_or(&self.assessment.answer(item).response)
    }

    /// The answers with what follows from them; `None` while the profile lacks required ones.
    pub const fn case(&self) -> Option<&Case> {
        self.case.as_ref()
    }

    /// Answered questions out of those that apply.
    pub const fn progress(&self) -> Progress {
        self.progress
    }

    /// The state of saving.
    pub const fn file_state(&self) -> &FileState {
        &self.state
    }

    /// The municipality, or nothing yet.
    pub fn municipality(&self) -> &str {
        self.assessment.profile_text(self.questionnaire.roles().name)
    }

    /// Required intake questions without an answer.
    pub fn missing(&self) -> Vec<FieldId> {
        missing_fields(&self.questionnaire, &self.assessment)
    }

    /// Whether the question is asked, and the profile makes it apply.
    pub fn applies(&self, item: ItemId) -> bool {
        let item = self.questionnaire.item(item);
        self.asks(item.dimension) && applies(item, &self.assessment)
    }

    /// Minutes that the open questions will take.
    pub fn minutes_left(&self) -> usize {
        self.minutes_for(self.progress.left())
    }

    /// Minutes that this many questions will take.
    pub fn minutes_for(&self, questions: usize) -> usize {
        self.time_estimate.minutes(questions)
    }

    /// Whether nothing was filled in.
    pub fn is_blank(&self) -> bool {
        let mut blank = begun(&self.questionnaire, self.assessment.language);
        blank.author.clone_from(&self.assessment.author);
        *self.assessment == blank
    }

    /// Whether closing now would lose a change.
    pub const fn has_unsaved_changes(&self) -> bool {
        self.revision != self.saved_revision
    }

    /// Counts the changes, so that results made from the answers can be seen to be out of date.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// Sets the time, counted from the start of the program, for what happens next.
    pub const fn tick(&mut self, now: Duration) {
        self.now = now;
    }

    /// Whether a change can't be made: in a summary there is nobody whose answers it would be (chapter 25.5). The profile
    /// and the plan are the municipality's.
    pub fn refuses(&self, change: &Change) -> bool {
        self.assessment.is_summary() && !matches!(change, Change::Profile(..) | Change::Plan(_))
    }

    /// Makes a change, unless it's refused, and evaluates the answers again.
    pub fn apply(&mut self, change: Change) {
        if self.refuses(&change) {
            return;
        }
        let subject = change.subject(&self.assessment);
        let typed = change.is_typed();
        let before = Content::of(&self.assessment, subject);
        self.change(change);
        let after = Content::of(&self.assessment, subject);
        if after != before {
            self.history.keep(before, after, typed, self.now);
            self.changed();
        }
    }

    /// Undoes the last change; what it was about.
    pub fn undo(&mut self) -> Option<Subject> {
        let part = self.history.undo()?;
        Some(self.restore(part))
    }

    /// Redoes the change that was undone last; what it's about.
    pub fn redo(&mut self) -> Option<Subject> {
        let part = self.history.redo()?;
        Some(self.restore(part))
    }

    /// What undo would change.
    pub fn undoes(&self) -> Option<Subject> {
        self.history.undoes()
    }

    /// What redo would change.
    pub fn redoes(&self) -> Option<Subject> {
        self.history.redoes()
    }

    /// Ends the current change by typing; more typing is another change.
    pub fn stop_typing(&mut self) {
        self.history.stop_typing();
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
        let open = |item: &Item| !self.response(item.id).is_given();
        self.first_that(items(), open)
            .or_else(|| self.first_that(items(), |_| true))
    }

    /// The checks on this question that still ask for an answer.
    pub fn open_checks_at(&self, item: ItemId) -> impl Iterator<Item = &CheckResult> {
        let checks = self.case.iter().flat_map(|case| &case.evaluation.checks);
        checks.filter(move |check| {
            check.is_open() && self.questionnaire.check(check.id).items().any(|id| id == item)
        })
    }

    /// The reasons given at the checks on this question.
    pub fn reasons_at(&self, item: ItemId) -> impl Iterator<Item = (CheckId, &str)> {
        let checks = self.case.iter().flat_map(|case| &case.evaluation.checks);
        let here =
            checks.filter(move |check| self.questionnaire.check(check.id).items().any(|id| id == item));
        here.filter_map(|check| Some((check.id, check.reason.as_deref()?)))
    }

    fn change(&mut self, change: Change) {
        match change {
            Change::Profile(field, value) => self.assessment_mut().set_profile(field, value),
            Change::Respond(item, response) => {
                let answer = Arc::make_mut(&mut self.assessment).answer_mut(item);
                if !answer.response.is_given() && response.is_given() {
                    self.time_estimate.answered(self.now);
                }
                answer.respond(response, clock::timestamp());
            }
            Change::Confirm(item) => {
                let answer = self.assessment_mut().answer_mut(item);
                let response = answer.response.clone();
                answer.respond(response, clock::timestamp());
            }
            Change::Note(item, note) => self.assessment_mut().answer_mut(item).note = note,
            Change::Evidence(item, evidence) => self.assessment_mut().answer_mut(item).evidence = evidence,
            Change::Reason(check, text) => {
                let mut fired = self.case.iter().flat_map(|case| &case.evaluation.checks);
                let combination = fired
                    .find(|fired| fired.id == check)
                    .map(|fired| fired.combination.clone());
                if let Some(combination) = combination {
                    let reason = (!text.is_empty()).then_some(Reason { combination, text });
                    self.assessment_mut().set_reason(check, reason);
                }
            }
            Change::Plan(change) => self.assessment_mut().plan.change(change),
            Change::Consent(may) => self.assessment_mut().author.may_stand_alone = may,
            change => self.change_group(change),
        }
    }

    fn assessment_mut(&mut self) -> &mut Assessment {
        Arc::make_mut(&mut self.assessment)
    }

    fn restore(&mut self, part: Content) -> Subject {
        let subject = part.subject();
        part.put(self.assessment_mut());
        self.changed();
        subject
    }

    fn changed(&mut self) {
        self.revision += 1;
        self.evaluate();
        self.compare();
        self.wait_to_save();
    }

    fn evaluate(&mut self) {
        self.case = Case::new(&self.questionnaire, Arc::clone(&self.assessment)).ok();
        self.progress = progress(&self.questionnaire, &self.assessment);
        self.renew_trial();
    }

    fn first_that<'a>(
        &self,
        mut items: impl Iterator<Item = &'a Item>,
        wanted: impl Fn(&Item) -> bool,
    ) -> Option<ItemId> {
        items
            .find(|item| self.applies(item.id) && wanted(item))
            .map(|item| item.id)
    }
}

/// An empty scan, with the name of the organisation where that is set for all its users.
pub fn begun(questionnaire: &Questionnaire, language: Language) -> Assessment {
    let mut assessment = Assessment::new(questionnaire, language);
    let name = settings().and_then(|settings| settings.organisation.clone());
    if let Some(name) = name {
        assessment.set_profile(questionnaire.roles().name, Some(ProfileValue::Text(name)));
    }
    assessment
}

#[cfg(test)]
mod tests;
