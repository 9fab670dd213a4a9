//! What the window does with the results of background work.

use egui::Context;

use super::{App, Screen};
use crate::{
    gui::{
        done::{Done, JobKind},
        file_picker::FilePicker,
    },
    i18n::text,
    session::{
        errand::{AfterLeaving, Errand},
        opening::OpenTarget,
        picture::PictureOutcome,
    },
    storage::explain,
};

impl App {
    pub(super) fn receive(&mut self, context: &Context, done: Done) {
        done.log_problem();
        match done {
            Done::Read(wanted, read) => self.show_read(context, wanted, *read),
            Done::Saved(request, saved) => self.receive_saved(&request, saved),
            Done::SavedAs(path, result) => self.receive_saved_as(context, path, result),
            Done::Merging(read, of) => self.count_merged(read, of),
            Done::Merged(outcome) => self.finish_merge(context, outcome),
            Done::Picture(drawn) => self.show_drawn(context, drawn),
            Done::Calendar(written) => self.show_calendar(context, written),
            Done::Chosen(picker, paths) if self.answer_elsewhere(context, picker, &paths) => {}
            Done::Chosen(FilePicker::Open, paths) => {
                if let Some(path) = paths.into_iter().next() {
                    self.leave(context, AfterLeaving::Open(OpenTarget::File(path)));
                }
            }
            Done::Chosen(FilePicker::Answers, paths) if !paths.is_empty() => {
                self.merge(context, paths.into(), false);
            }
            Done::Tidied(Ok(())) => {}
            Done::Tidied(Err(error)) => {
                self.messages.notify(explain(&error, self.language));
                if matches!(self.screen, Screen::Start) {
                    self.go_home();
                }
            }
            Done::Invited(ref invitations) => {
                self.remember_invitations(invitations);
                self.forward(context, done);
            }
            Done::BrokeOff(kind) => self.receive_broken_off(context, kind),
            done => self.forward(context, done),
        }
    }

    /// Passes a result to the form or screen that waits for it.
    fn forward(&mut self, context: &Context, done: Done) {
        if matches!(done, Done::Invited(_) | Done::Handout(_)) {
            self.errand
                .take_if(|pending| matches!(pending.errand, Errand::Inviting | Errand::WritingAgenda));
        }
        if let Some(dialog) = &mut self.dialog {
            dialog.receive(&done, self.language);
        }
        self.start.receive(&done);
        if let Screen::Scan(scan) = &mut self.screen {
            scan.receive(context, &mut self.work, done, self.language);
        }
    }

    /// A job panicked: whatever waits for it has to know.
    fn receive_broken_off(&mut self, context: &Context, kind: JobKind) {
        let reason = || text(self.language).dialog.broke_off().to_owned();
        match kind {
            JobKind::Save => {
                let reason = reason();
                if let Some(scan) = self.scan() {
                    scan.session.failed(reason.clone());
                }
                self.stay_after_failed_save(reason);
            }
            JobKind::Open => {
                let reason = reason();
                self.not_opened(reason);
            }
            JobKind::SaveAs => {
                let reason = reason();
                self.not_saved_as(reason);
            }
            JobKind::Picture => self.show_drawn(context, PictureOutcome::Failed),
            JobKind::Merge | JobKind::Invite | JobKind::Handout => {
                let reason = reason();
                self.stop_waiting();
                self.dialog = None;
                self.messages.notify(reason);
                self.forward(context, Done::BrokeOff(kind));
            }
            kind => self.forward(context, Done::BrokeOff(kind)),
        }
    }
}
