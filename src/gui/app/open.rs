//! Opening: a file, a report or a draft is read in the background, since it may be on a slow network.

use std::sync::Arc;

use egui::Context;

use super::App;
use crate::{
    gui::{
        dialog::{Dialog, VersionList},
        done::{Done, JobKind},
    },
    i18n::{VersionText, text},
    opening::{self, OpenError},
    session::{
        Session,
        errand::{AfterLeaving, Errand},
        opening::{OpenTarget, ReadScan},
    },
    storage::StorageError,
};

impl App {
    pub(super) fn open(&mut self, context: &Context, wanted: OpenTarget) {
        let (questionnaire, drafts, copy) = (
            Arc::clone(&self.questionnaire),
            self.store.drafts.clone(),
            wanted.clone(),
        );
        self.begin_errand(context, Errand::Opening(wanted));
        self.work.start(JobKind::Open, move |_| {
            let read = copy.read(&questionnaire, &drafts);
            Done::Read(copy, Box::new(read))
        });
    }

    /// Looks for the earlier versions of scans, and shows them.
    pub(super) fn show_versions(&mut self) {
        self.dialog = Some(Dialog::Versions(VersionList::default()));
        let questionnaire = Arc::clone(&self.questionnaire);
        let versions = self.store.drafts.versions().clone();
        self.work.start(JobKind::Versions, move |_| {
            Done::Versions(versions.list(&questionnaire))
        });
    }

    /// Shows what was read, or why it can't be opened.
    pub(super) fn show_read(
        &mut self,
        context: &Context,
        wanted: OpenTarget,
        read: Result<ReadScan, OpenError>,
    ) {
        if self.session().is_some_and(Session::has_unsaved_changes) {
            // The scan was still there to change, and the file may be its own.
            return self.leave(context, AfterLeaving::Open(wanted));
        }
        match (&wanted, read) {
            (OpenTarget::File(path), Ok(ReadScan::File(opened))) => {
                self.errand = None;
                let ids = opened.assessment.kept.ids();
                let kept: Vec<String> = ids.into_iter().map(str::to_owned).collect();
                self.show_scan(Session::of_file(
                    Arc::clone(&self.questionnaire),
                    path.clone(),
                    opened,
                ));
                self.remember();
                if !kept.is_empty() {
                    self.dialog = Some(Dialog::Kept(kept));
                }
            }
            (OpenTarget::Copy(_), Ok(ReadScan::File(opened))) => {
                self.errand = None;
                self.show_scan(Session::unnamed(
                    Arc::clone(&self.questionnaire),
                    opened.assessment,
                ));
                let text = VersionText::of(self.language);
                self.messages.notify(text.is_copy().to_owned());
            }
            (OpenTarget::Draft(path), Ok(ReadScan::Draft(draft, assessment))) => {
                self.errand = None;
                self.show_scan(Session::draft(
                    Arc::clone(&self.questionnaire),
                    assessment,
                    path.clone(),
                ));
                let stays = self.store.preferences.stay_drafts.contains(path);
                if let Some(scan) = self.scan() {
                    scan.draft = Some(draft);
                    if stays {
                        scan.keep_later();
                    }
                }
            }
            (OpenTarget::File(path), Err(OpenError::Storage(StorageError::IsFolder(_))))
                if self.own_scan().is_none() =>
            {
                self.merge(context, vec![path.clone()].into(), true);
            }
            (_, Err(error)) => self.not_opened(opening::explain(&error, self.language)),
            (_, Ok(_)) => self.not_opened(text(self.language).start.draft_in_use().to_owned()),
        }
    }

    /// Says why something can't be opened, in the place where the user asked for it.
    pub(super) fn not_opened(&mut self, reason: String) {
        match self.end_errand() {
            Some(Errand::Opening(OpenTarget::File(path))) => {
                self.dialog = Some(Dialog::not_opened(&path, reason));
            }
            Some(Errand::Opening(OpenTarget::Draft(_) | OpenTarget::Copy(_))) => {
                self.messages.notify(reason);
                self.go_home();
            }
            _ => {}
        }
    }
}
