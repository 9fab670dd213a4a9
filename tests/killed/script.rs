//! A session that goes on by itself, in a time of its own.

use std::{path::Path, time::Duration};

use datalabscan::{
    assessment::Response,
    i18n::Language,
    session::{
        Change, FileState, SaveRequest, Session, Subject,
        opening::{OpenTarget, ReadScan},
        outside::{Choice, Outside},
        save,
    },
    storage::{Drafts, OpenDraft, explain, remove_draft},
};

use crate::{
    common::questions,
    ledger::{Ledger, value},
    random::Random,
};

/// The longest that saving takes, in milliseconds.
const SLOWEST: u64 = 600;

/// How many questions another program answers in the same file, when there is one: the last ones.
pub const OTHERS: usize = 8;

/// The place of the question that both answer, of which either answer may stay.
pub const BOTH: usize = 0;

/// Whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// Only this session changes it.
    Alone,
    /// Another program changes it too.
    Shared,
}

pub struct Script {
    pub session: Session,
    drafts: Drafts,
    draft: Option<OpenDraft>,
    ledger: Ledger,
    random: Random,
    owner: Owner,
    now: u64,
    /// What is being saved, and when that is done.
    saving: Option<(SaveRequest, u64)>,
    /// What was told when a save failed.
    pub told: Vec<String>,
}

impl Script {
    /// Goes on with the scan at `path`, or else with the draft that was left, or begins one.
    pub fn new(path: Option<&Path>, drafts: Drafts, ledger: Ledger, random: Random, start: u64) -> Self {
        let mut found = drafts.list(questions()).into_iter();
        let draft = || found.next().map(|draft| OpenTarget::Draft(draft.path));
        let target = path.map_or_else(draft, |path| Some(OpenTarget::File(path.to_owned())));
        let read = target
            .as_ref()
            .map(|target| target.read(questions(), &drafts).unwrap());
        let set = questions().clone();
        let (mut session, draft) = match (target, read) {
            (Some(OpenTarget::File(path)), Some(ReadScan::File(opened))) => {
                (Session::of_file(set, path, opened), None)
            }
            (Some(OpenTarget::Draft(path)), Some(ReadScan::Draft(draft, assessment))) => {
                (Session::draft(set, assessment, path), Some(draft))
            }
            (None, _) => (Session::new(set, Language::Dutch), None),
            other => panic!("{other:?}"),
        };
        session.tick(Duration::from_millis(start));
        Self {
            session,
            drafts,
            draft,
            ledger,
            random,
            owner: Owner::Alone,
            now: start,
            saving: None,
            told: Vec::new(),
        }
    }

    /// The same, in a file that may be shared.
    pub const fn owned(mut self, owner: Owner) -> Self {
        self.owner = owner;
        self
    }

    /// The draft, or the copy of a file that can't be written.
    pub fn draft_path(&self) -> Option<&Path> {
        self.draft.as_ref().map(OpenDraft::path)
    }

    /// Some time passes, something is entered, and what is due is saved.
    pub fn step(&mut self) {
        let pause = 20 + self.random.below(230);
        self.wait(pause);
        self.enter();
    }

    /// Time passes without a change.
    pub fn wait(&mut self, milliseconds: u64) {
        self.now += milliseconds;
        self.session.tick(Duration::from_millis(self.now));
        self.save_what_is_due();
    }

    /// Lets time pass until everything is saved.
    pub fn settle(&mut self) {
        let end = self.now + 60_000;
        while self.session.has_unsaved_changes() || self.saving.is_some() {
            assert!(self.now < end, "never saved: {:?}", self.told);
            self.wait(100);
        }
    }

    fn enter(&mut self) {
        let all = questions().items().len();
        let own = if self.owner == Owner::Shared {
            all - OTHERS
        } else {
            all
        };
        let index = self.random.below(own as u64) as usize;
        let item = questions().items()[index].id;
        let answer = self.session.assessment().answer(item);
        let (mut response, mut note) = (answer.response.clone(), answer.note.clone());
        let change = if self.random.below(4) == 0 {
            // Longer by the hundred, so that files differ in size.
            note = "é".repeat(self.random.below(400) as usize);
            Change::Note(item, note.clone())
        } else {
            let levels = u64::from(questions().highest()) + 1;
            response = match self.random.below(levels + 2) {
                level if level < levels => Response::level(level as u8),
                level if level == levels => Response::DontKnow,
                _ => Response::Unanswered,
            };
            Change::Respond(item, response.clone())
        };
        if self.owner == Owner::Alone || index != BOTH {
            self.ledger.enters(self.now, index, &value(&response, &note));
        }
        self.session.apply(change);
    }

    fn save_what_is_due(&mut self) {
        if let Some((request, done)) = self.saving.take() {
            if self.now < done {
                self.saving = Some((request, done));
                return;
            }
            self.write(&request);
        }
        let due = self.session.save_due();
        if due.is_some_and(|due| due <= Duration::from_millis(self.now)) {
            let done = self.now + self.random.below(SLOWEST);
            self.saving = self.session.begin_save().map(|request| (request, done));
        }
    }

    /// Puts both together, as the window does once the user has chosen.
    fn take_over(&mut self, outside: Outside) {
        let joined = self.session.changed_outside(outside).unwrap();
        let choices: Vec<(Subject, Choice)> = joined
            .conflicts
            .iter()
            .map(|conflict| {
                let either = [Choice::Mine, Choice::Theirs];
                (conflict.subject, either[self.random.below(2) as usize])
            })
            .collect();
        self.session.settle_as(joined, &choices).unwrap();
    }

    fn write(&mut self, request: &SaveRequest) {
        let copy = self.draft.as_ref().map(|draft| draft.path().to_owned());
        let outcome = save::write(questions(), &self.drafts, request, copy.as_deref());
        if let Some(outside) = outcome.outside {
            self.draft = outcome.draft.or(self.draft.take());
            self.take_over(*outside);
            return;
        }
        let result = outcome.result.map_err(|error| explain(&error, Language::Dutch));
        self.told.extend(result.as_ref().err().cloned());
        self.session.saved(request, result);
        self.draft = outcome.draft.or(self.draft.take());
        // As the window does: once the file can be written, the copy has done its work.
        let is_file = self.session.path().is_some();
        if is_file
            && !matches!(self.session.file_state(), FileState::Failed(_))
            && let Some(copy) = self.draft.take()
        {
            let path = copy.path().to_owned();
            drop(copy);
            remove_draft(&path).unwrap();
        }
    }
}
