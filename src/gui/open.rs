//! Opening: a file, a report or a draft is read beside the window, since it may lie on a network that is slow.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use egui::Context;

use super::{
    app::App,
    dialog::{Busy, Dialog},
    files::is_unanswered_invitation,
    job::{Job, Outcome},
    session::Session,
};
use crate::{
    assessment::{Assessment, examples, format::decode},
    i18n::text,
    opening::{self, OpenError, Opened, Source},
    questionnaire::Questionnaire,
    storage::{Drafts, OpenDraft, StorageError},
};

/// What is to be opened.
#[derive(Debug, Clone)]
pub(super) enum Wanted {
    /// A file of the user's choice.
    File(PathBuf),
    /// A draft.
    Draft(PathBuf),
}

/// What was read.
#[derive(Debug)]
pub(super) enum Read {
    File(Opened),
    Draft(OpenDraft, Assessment),
    /// Another program has the draft open.
    InUse,
}

/// What is being read.
#[derive(Debug)]
pub(super) struct Reading {
    wanted: Wanted,
    job: Job<Result<Read, OpenError>>,
}

impl Wanted {
    fn path(&self) -> &Path {
        match self {
            Self::File(path) | Self::Draft(path) => path,
        }
    }

    fn read(&self, questionnaire: &Questionnaire, drafts: &Drafts) -> Result<Read, OpenError> {
        match self {
            Self::File(path) => opening::open(questionnaire, path).map(Read::File),
            Self::Draft(path) => match drafts.open(path)? {
                Some(draft) => Ok(Read::Draft(draft, opening::open(questionnaire, path)?.assessment)),
                None => Ok(Read::InUse),
            },
        }
    }
}

impl App {
    /// Opens a file, or says why not; what takes longer than a blink shows a dialog until it's there.
    pub(super) fn open(&mut self, context: &Context, wanted: Wanted) {
        let (questionnaire, drafts, copy) = (
            Arc::clone(&self.questionnaire),
            self.drafts.clone(),
            wanted.clone(),
        );
        let job = Job::start(context, move |_| copy.read(&questionnaire, &drafts));
        self.reading = Some(Reading { wanted, job });
        self.take_read(context, self.patience());
        if let Some(reading) = &self.reading {
            let name = reading.wanted.path().file_name().unwrap_or_default();
            self.dialog = Some(Dialog::Busy(Busy::Opening(name.to_string_lossy().into_owned())));
        }
    }

    /// Takes in what was read.
    pub(super) fn take_read(&mut self, context: &Context, patience: Duration) {
        let Some(reading) = self.reading.as_ref().filter(|_| !self.is_slow()) else {
            return;
        };
        let read = match reading.job.poll_within(patience) {
            Outcome::Busy => return,
            Outcome::Done(read) => Some(read),
            Outcome::Lost => None,
        };
        self.dialog.take_if(|dialog| matches!(dialog, Dialog::Busy(_)));
        if let Some(Reading { wanted, .. }) = self.reading.take() {
            self.show_read(context, wanted, read);
        }
    }

    fn show_read(&mut self, context: &Context, wanted: Wanted, read: Option<Result<Read, OpenError>>) {
        match (wanted, read) {
            (Wanted::File(path), Some(Ok(Read::File(opened)))) => self.show_file(path, opened),
            (Wanted::Draft(path), Some(Ok(Read::Draft(draft, assessment)))) => {
                let questionnaire = Arc::clone(&self.questionnaire);
                self.show_scan(Session::draft(questionnaire, assessment, path));
                if let Some(scan) = self.scan() {
                    scan.draft = Some(draft);
                }
            }
            (Wanted::File(path), Some(Err(OpenError::Storage(StorageError::IsFolder(_)))))
                if self.own_scan().is_none() =>
            {
                self.start_merge(context, vec![path], true);
            }
            (Wanted::File(path), read) => {
                let mut dialog = Dialog::open();
                dialog.set_path(&path);
                dialog.set_problem(self.why_not(read));
                self.dialog = Some(dialog);
            }
            (Wanted::Draft(_), read) => {
                self.notice = Some(self.why_not(read));
                self.go_home(context);
            }
        }
    }

    fn why_not(&self, read: Option<Result<Read, OpenError>>) -> String {
        match read {
            Some(Err(error)) => opening::explain(&error, self.language),
            Some(Ok(_)) => text(self.language).start.draft_in_use.to_owned(),
            None => text(self.language).dialog.broke_off.to_owned(),
        }
    }

    fn show_file(&mut self, path: PathBuf, opened: Opened) {
        let Opened { assessment, source } = opened;
        let kept: Vec<String> = assessment.kept.ids().into_iter().map(str::to_owned).collect();
        self.show_scan(match source {
            // The invitation stays as it is; the answers are kept in a file of their own.
            Source::Scan(_) if is_unanswered_invitation(&assessment) => {
                Session::unnamed(Arc::clone(&self.questionnaire), assessment)
            }
            Source::Scan(stamp) => Session::opened(Arc::clone(&self.questionnaire), assessment, path, stamp),
            // The report stays as it is; the scan is kept in a file of its own.
            Source::Report => Session::unnamed(Arc::clone(&self.questionnaire), assessment),
        });
        self.remember();
        if !kept.is_empty() {
            self.dialog = Some(Dialog::Kept(kept));
        }
    }

    pub(super) fn open_example(&mut self, index: usize) {
        let example = examples().get(index);
        let decoded = example.and_then(|example| decode(&self.questionnaire, example.text.as_bytes()).ok());
        if let Some(assessment) = decoded {
            let mut session = Session::unnamed(Arc::clone(&self.questionnaire), assessment);
            session.is_example = true;
            self.show_scan(session);
        }
    }
}
