//! Taking in what background work has to tell.

use egui::Context;

use super::{App, Screen};
use crate::{
    gui::{
        browse::Browse,
        done::{Done, Kind},
    },
    i18n::text,
    session::{
        errand::{Errand, Leave},
        opening::Wanted,
        picture::Drawn,
        save::Kept,
    },
    storage::explain,
};

impl App {
    pub(super) fn receive(&mut self, context: &Context, done: Done) {
        match done {
            Done::Read(wanted, read) => self.show_read(context, wanted, *read),
            Done::Saved(request, Kept { result, draft }) => self.take_saved(&request, result, draft),
            Done::SavedAs(path, result) => self.take_saved_as(context, path, result),
            Done::Merging(read, of) => self.count_merged(read, of),
            Done::Merged(became) => self.finish_merge(context, became),
            Done::Picture(drawn) => self.show_drawn(context, drawn),
            Done::Chosen(Browse::Open, paths) => {
                if let Some(path) = paths.into_iter().next() {
                    self.leave(context, Leave::Open(Wanted::File(path)));
                }
            }
            Done::Chosen(Browse::Answers, paths) if !paths.is_empty() => {
                self.merge(context, paths.into(), false)
            }
            Done::Tidied(Ok(())) => {}
            Done::Tidied(Err(error)) => {
                self.messages.notify(explain(&error, self.language));
                if matches!(self.screen, Screen::Start) {
                    self.go_home();
                }
            }
            Done::BrokeOff(kind) => self.take_broken_off(context, kind),
            done => self.pass_on(context, done),
        }
    }

    /// What only one form or screen waits for.
    fn pass_on(&mut self, context: &Context, done: Done) {
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

    /// A job broke off by a mistake in the program: what waits for it has to know.
    fn take_broken_off(&mut self, context: &Context, kind: Kind) {
        let reason = || text(self.language).dialog.broke_off().to_owned();
        match kind {
            Kind::Save => {
                let reason = reason();
                if let Some(scan) = self.scan() {
                    scan.session.failed(reason.clone());
                }
                self.not_left(reason);
            }
            Kind::Open => {
                let reason = reason();
                self.not_opened(reason);
            }
            Kind::SaveAs => {
                let reason = reason();
                self.not_saved_as(reason);
            }
            Kind::Picture => self.show_drawn(context, Drawn::Failed),
            Kind::Merge | Kind::Invite | Kind::Handout => {
                let reason = reason();
                self.stop_waiting();
                self.dialog = None;
                self.messages.notify(reason);
            }
            kind => self.pass_on(context, Done::BrokeOff(kind)),
        }
    }
}
