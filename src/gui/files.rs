//! What the window does with files: leaving, the report. Opening is in [`super::open`], saving in
//! [`super::saving`].

use std::{sync::Arc, time::Duration};

use egui::Context;

use super::{
    app::{App, Screen},
    dialog::{Busy, Dialog, Leave},
    job::Outcome,
    open::Wanted,
    saving::Settled,
    scan::Scan,
    screen::export::Saving,
    session::Session,
    tasks::{Picked, now},
};
use crate::{
    assessment::Assessment,
    storage::{Recent, explain, remember},
};

/// The file name extension of the report.
pub const REPORT: &str = "pdf";

impl App {
    /// Leaves the open scan. Everything is saved, so that nothing is asked, unless saving fails.
    pub(super) fn leave(&mut self, context: &Context, leave: Leave) {
        self.leave_within(context, leave, self.patience());
    }

    /// Leaves when everything is saved within this time; otherwise a dialog shows until it is.
    fn leave_within(&mut self, context: &Context, leave: Leave, patience: Duration) {
        if self.may_leave(context, &leave, patience) {
            self.perform(context, leave);
        }
    }

    /// Saves what isn't saved yet. Only when that fails would something be lost, and a dialog asks.
    pub(super) fn may_leave(&mut self, context: &Context, leave: &Leave, patience: Duration) -> bool {
        self.leaving = None;
        let settled = self.settle(context, patience);
        self.dialog.take_if(|dialog| matches!(dialog, Dialog::Busy(_)));
        match settled {
            Settled::Yes => return true,
            Settled::NotYet => {
                self.leaving = Some(leave.clone());
                self.dialog = Some(Dialog::Busy(Busy::Saving));
            }
            Settled::No(problem) => {
                self.dialog = Some(Dialog::Unsaved {
                    then: leave.clone(),
                    problem,
                });
            }
        }
        false
    }

    /// Lets go of a draft, so that it's offered again; one in which nothing is left is removed, and
    /// so is the copy of a scan that has a file.
    pub(super) fn let_go(&mut self) {
        let Some(scan) = self.scan() else { return };
        let Some(draft) = scan.draft.take() else { return };
        if scan.session.is_blank() || scan.session.path().is_some() {
            self.discard_draft(draft);
        } else {
            self.chores.add(move || drop(draft));
        }
    }

    /// Goes on without saving.
    pub(super) fn discard(&mut self, context: &Context) {
        if let Some(Dialog::Unsaved { then, .. }) = self.dialog.take() {
            // A new attempt may be going on that nobody waits for any more.
            self.tasks.forget_save();
            self.let_go();
            self.screen = Screen::Start;
            self.perform(context, then);
        }
    }

    /// The user doesn't wait for what the dialog is about.
    pub(super) fn stop_waiting(&mut self) {
        self.reading = None;
        self.leaving = None;
        self.naming = None;
        self.begun = None;
    }

    fn perform(&mut self, context: &Context, leave: Leave) {
        match leave {
            Leave::Home => self.go_home(context),
            Leave::New => self.show_scan(Session::new(Arc::clone(&self.questionnaire), self.language)),
            Leave::Open(path) => self.open(context, Wanted::File(path)),
            Leave::Draft(path) => self.open(context, Wanted::Draft(path)),
            Leave::Example(index) => self.open_example(index),
            Leave::Begun => self.show_begun(),
            Leave::Quit => {
                // Nothing is left to ask about when the window closes.
                self.let_go();
                self.screen = Screen::Start;
                context.send_viewport_cmd(egui::ViewportCommand::Close);
            }
        }
    }

    /// Back to the welcome, with what there is to go on with.
    pub(super) fn go_home(&mut self, context: &Context) {
        self.let_go();
        self.screen = Screen::Start;
        let recent = &self.preferences.recent;
        self.start
            .look(context, &self.questionnaire, &self.drafts, recent, &self.chores);
        self.start.collect(self.patience());
    }

    pub(super) fn show_scan(&mut self, session: Session) {
        self.let_go();
        self.dialog = None;
        self.tasks.stop_report();
        self.screen = Screen::Scan(Box::new(Scan::new(session, &self.preferences.report)));
    }

    /// Takes in what was going on beside the window.
    pub(super) fn collect(&mut self, context: &Context) {
        let at_once = Duration::ZERO;
        match self.leaving.take() {
            Some(leave) => self.leave_within(context, leave, at_once),
            None => {
                self.take_saved(at_once);
            }
        }
        self.take_read(context, at_once);
        self.take_named(context, at_once);
        self.start.collect(at_once);
        self.take_tidied(context, at_once);
        self.collect_together(context);
        self.collect_picture(context);
        if let Some(picked) = self.tasks.picked() {
            match (picked, &mut self.dialog) {
                (Picked::Open(path), _) => self.leave(context, Leave::Open(path)),
                (Picked::Save(path), Some(dialog))
                | (Picked::Report(path), Some(dialog @ Dialog::Handout(_))) => dialog.set_path(&path),
                (Picked::Report(path), _) => {
                    if let Some(scan) = self.scan() {
                        scan.export.set_path(&path);
                    }
                }
                (Picked::Logo(path), _) => {
                    if let Some(scan) = self.scan() {
                        scan.export.set_logo(&path);
                    }
                }
                (Picked::Answers(paths), _) => self.merge(context, paths),
                (Picked::Save(_), None) => {}
            }
        }
        if let Outcome::Done(opened) = self.tasks.launched()
            && let Some(scan) = self.scan()
        {
            scan.export.cannot_open = !opened;
        }
        let saved = match self.tasks.report() {
            Outcome::Busy => return,
            Outcome::Done(Ok(path)) => Saving::Done(path),
            Outcome::Done(Err(error)) => Saving::Failed(explain(&error, self.language)),
            Outcome::Lost => Saving::Failed(String::new()),
        };
        if let Some(scan) = self.scan() {
            scan.export.saving = saved;
        }
    }

    /// Says why a draft couldn't be removed or put back, and shows what there is.
    pub(super) fn take_tidied(&mut self, context: &Context, patience: Duration) {
        if let Some(error) = self.start.failed(patience) {
            self.notice = Some(explain(&error, self.language));
            if matches!(self.screen, Screen::Start) {
                self.go_home(context);
            }
        }
    }

    pub(super) fn remember(&mut self) {
        let Some(recent) = self.session().and_then(recent) else {
            return;
        };
        remember(&mut self.preferences, recent);
        self.keep_preferences();
    }
}

/// Whether this is an invitation as it came.
pub(super) fn is_unanswered_invitation(assessment: &Assessment) -> bool {
    assessment.author.invitation.is_some() && !assessment.has_own_answers()
}

fn recent(session: &Session) -> Option<Recent> {
    let path = session.path()?.to_owned();
    let moment = now();
    let progress = session.progress();
    Some(Recent {
        path: std::path::absolute(&path).unwrap_or(path),
        municipality: session.municipality().to_owned(),
        saved: moment.strftime("%Y-%m-%dT%H:%M").to_string(),
        answered: progress.answered,
        total: progress.total,
    })
}
