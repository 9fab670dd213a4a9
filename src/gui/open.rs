//! Opening: a file, a report or a draft is read beside the window, since it may lie on a network that is slow.

use std::{path::PathBuf, time::Duration};

use egui::Context;

use super::{
    app::App,
    dialog::{Busy, Dialog},
    job::{Job, Outcome},
};
use crate::{
    i18n::text,
    opening::{self, OpenError, Opened},
    session::{Read, Session, Wanted},
    storage::StorageError,
};

/// What is being read.
#[derive(Debug)]
pub(super) struct Reading {
    wanted: Wanted,
    job: Job<Result<Read, OpenError>>,
}

impl App {
    /// Opens a file, or says why not; what takes longer than a blink shows a dialog until it's there.
    pub(super) fn open(&mut self, context: &Context, wanted: Wanted) {
        let (questionnaire, drafts, copy) = (self.questionnaire, self.drafts.clone(), wanted.clone());
        let job = Job::start(context, move |_| copy.read(questionnaire, &drafts));
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
        let questionnaire = self.questionnaire;
        match (wanted, read) {
            (Wanted::File(path), Some(Ok(Read::File(opened)))) => self.show_file(path, opened),
            (Wanted::Draft(path), Some(Ok(Read::Draft(draft, assessment)))) => {
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
        let ids = opened.assessment.kept.ids();
        let kept: Vec<String> = ids.into_iter().map(str::to_owned).collect();
        self.show_scan(Session::of_file(self.questionnaire, path, opened));
        self.remember();
        if !kept.is_empty() {
            self.dialog = Some(Dialog::Kept(kept));
        }
    }

    pub(super) fn open_example(&mut self, index: usize) {
        if let Some(session) = Session::example(self.questionnaire, index) {
            self.show_scan(session);
        }
    }
}
