//! Leaving the open scan, and the end of the program: everything is saved first, and nothing is asked unless that fails.

use std::{sync::Arc, time::Duration};

use egui::{Context, ViewportCommand};

use super::{App, Screen, now, store};
use crate::{
    gui::{dialog::Dialog, done::JobKind, scan::Scan},
    i18n::CollaborationText,
    session::{
        Session,
        errand::{AfterLeaving, Errand, Pending},
    },
};

/// How long closing waits until preferences and drafts are saved; their folder may be on a network that is gone.
const FAREWELL: Duration = Duration::from_secs(5);

impl App {
    /// Leaves the open scan. Everything is saved, so the user is asked only when saving fails.
    pub(super) fn leave(&mut self, context: &Context, then: AfterLeaving) {
        self.stop_errand();
        self.begin_errand(context, Errand::Leaving(then));
        self.continue_errand(context);
    }

    /// Continues the errand, as far as possible now.
    pub(super) fn continue_errand(&mut self, context: &Context) {
        match self.errand() {
            Some(Errand::Leaving(_)) => {
                let is_saved = !self.work.is_busy(JobKind::Save) && !self.begin_save();
                if is_saved && let Some(Errand::Leaving(leave)) = self.end_errand() {
                    self.after_leaving(context, leave);
                }
            }
            Some(Errand::SavingAs(path, _)) => self.begin_save_as(path.clone()),
            Some(Errand::Ending) => self.end(context),
            _ => {}
        }
    }

    /// Saving failed: when the scan was being left, a dialog asks what to do, since changes would be lost.
    pub(super) fn stay_after_failed_save(&mut self, problem: String) {
        if let Some(then) = self.stay() {
            self.dialog = Some(Dialog::Unsaved { then, problem });
        }
    }

    /// Goes on without saving.
    pub(super) fn discard(&mut self, context: &Context) {
        if let Some(Dialog::Unsaved { then, .. }) = self.dialog.take() {
            // A new attempt may be going on that nobody waits for any more.
            self.work.stop(JobKind::Save);
            self.release_draft();
            self.screen = Screen::Start;
            self.after_leaving(context, then);
        }
    }

    /// The window is about to close: everything is saved first.
    pub(super) fn close(&mut self, context: &Context) {
        if !self.is_ending() {
            self.leave(context, AfterLeaving::Quit);
        }
        if !matches!(self.errand(), Some(Errand::Ended)) {
            context.send_viewport_cmd(ViewportCommand::CancelClose);
        }
    }

    /// Whether the program is about to end, so that nothing may change any more.
    pub(super) fn is_ending(&self) -> bool {
        matches!(self.errand(), Some(Errand::Ending | Errand::Ended))
    }

    pub(super) fn stop_waiting(&mut self) {
        if let Some(Errand::Merging(_)) = self.stop_errand() {
            let words = CollaborationText::of(self.language).merge_stopped();
            self.messages.say(words.to_owned());
        }
    }

    /// Releases the open scan's draft, so that it's offered again; a draft without answers is removed, and
    /// so is the backup of a scan that has a file.
    pub(super) fn release_draft(&mut self) {
        for kind in JobKind::OF_SCAN {
            self.work.stop(kind);
        }
        let Some(scan) = self.scan() else { return };
        let Some(draft) = scan.draft.take() else { return };
        if scan.session.is_blank() || scan.session.path().is_some() {
            store::discard(draft, &mut self.work);
        } else {
            store::release(draft, &mut self.work);
        }
    }

    /// Shows the start screen, with the scans to continue.
    pub(super) fn go_home(&mut self) {
        self.release_draft();
        self.screen = Screen::Start;
        let recent = &self.store.preferences.recent;
        self.start
            .look(&mut self.work, &self.questionnaire, &self.store.drafts, recent);
    }

    pub(super) fn show_scan(&mut self, session: Session) {
        self.release_draft();
        self.dialog = None;
        let scan = Scan::new(session, &self.store.preferences);
        self.screen = Screen::Scan(Box::new(scan));
    }

    pub(super) fn begin_errand(&mut self, context: &Context, errand: Errand) {
        self.errand = Some(Pending::new(errand, now(context)));
    }

    pub(super) fn errand(&self) -> Option<&Errand> {
        self.errand.as_ref().map(|pending| &pending.errand)
    }

    /// No longer leaves the scan; what was to be done after that.
    pub(super) fn stay(&mut self) -> Option<AfterLeaving> {
        let leaving = |pending: &mut Pending| matches!(pending.errand, Errand::Leaving(_));
        match self.errand.take_if(leaving)?.errand {
            Errand::Leaving(then) => Some(then),
            _ => None,
        }
    }

    pub(super) fn end_errand(&mut self) -> Option<Errand> {
        self.errand.take().map(|pending| pending.errand)
    }

    fn stop_errand(&mut self) -> Option<Errand> {
        let errand = self.end_errand()?;
        match errand {
            Errand::Opening(_) => self.work.stop(JobKind::Open),
            Errand::SavingAs(..) => self.work.stop(JobKind::SaveAs),
            Errand::Merging(_) => self.work.stop(JobKind::Merge),
            _ => false,
        };
        Some(errand)
    }

    fn after_leaving(&mut self, context: &Context, then: AfterLeaving) {
        match then {
            AfterLeaving::Home => self.go_home(),
            AfterLeaving::New => self.show_scan(Session::new(Arc::clone(&self.questionnaire), self.language)),
            AfterLeaving::Open(wanted) => self.open(context, wanted),
            AfterLeaving::Example(index) => {
                if let Some(session) = Session::example(Arc::clone(&self.questionnaire), index) {
                    self.show_scan(session);
                }
            }
            AfterLeaving::ShowMerged(assessment, files, wish) => self.show_begun(*assessment, &files, wish),
            AfterLeaving::Quit => {
                self.save_preferences();
                self.release_draft();
                self.begin_errand(context, Errand::Ending);
                self.end(context);
            }
        }
    }

    /// Closes the window once preferences and drafts are saved.
    fn end(&mut self, context: &Context) {
        let age = self
            .errand
            .as_ref()
            .map_or(FAREWELL, |pending| pending.age(now(context)));
        if self.work.is_busy(JobKind::Upkeep) && age < FAREWELL {
            context.request_repaint_after(FAREWELL.saturating_sub(age));
            return;
        }
        self.begin_errand(context, Errand::Ended);
        context.send_viewport_cmd(ViewportCommand::Close);
    }
}
