//! Another program changed the file of the open scan: what can be put together is, and the rest is for the user to choose.

use std::sync::Arc;

use egui::Context;

use super::App;
use crate::{
    gui::{
        command::OutsideCommand,
        dialog::{Dialog, OutsideForm},
        done::{Done, JobKind},
    },
    session::outside::{Outside, Settled, words::told},
};

impl App {
    /// Puts both together when nothing is left to choose. Otherwise the window says so, and asks at once when the scan was being
    /// left.
    pub(super) fn receive_outside(&mut self, outside: Outside) {
        let language = self.language;
        let Some(scan) = self.scan() else { return };
        let joined = scan.session.changed_outside(outside);
        if let Some(joined) = joined.filter(|joined| joined.conflicts.is_empty()) {
            let settled = scan.session.settle_as(joined, &[]);
            self.settled(settled);
            return;
        }
        if let Some(Dialog::Outside(form, _)) = &mut self.dialog
            && let Some(session) = self.screen.session()
        {
            form.renew(session, language);
        }
        if let Some(then) = self.stay()
            && let Some(session) = self.screen.session()
        {
            self.dialog = Some(Dialog::Outside(OutsideForm::new(session, language), Some(then)));
        }
    }

    pub(super) fn update_outside(&mut self, context: &Context, command: OutsideCommand) {
        match command {
            OutsideCommand::Compare => {
                let language = self.language;
                let form = self.session().map(|session| OutsideForm::new(session, language));
                self.dialog = form.map(|form| Dialog::Outside(form, None));
                return;
            }
            OutsideCommand::Settle(choices) => {
                let settled = self.scan().and_then(|scan| scan.session.settle(&choices));
                self.settled(settled);
            }
            OutsideCommand::KeepApart => self.with_scan(|scan| scan.session.keep_apart()),
        }
        let asked = |dialog: &mut Dialog| matches!(dialog, Dialog::Outside(..));
        if let Some(Dialog::Outside(_, Some(then))) = self.dialog.take_if(asked) {
            self.leave(context, then);
        }
    }

    fn settled(&mut self, settled: Option<Settled>) {
        let language = self.language;
        let (Some(scan), Some(settled)) = (self.scan(), settled) else {
            return;
        };
        if let Some(words) = told(&scan.session, &settled, language) {
            self.messages.notify(words);
        }
        if settled.chosen.iter().sum::<usize>() > 0 {
            self.keep_both(settled);
        }
    }

    /// Both versions can be found again, whatever was chosen.
    fn keep_both(&mut self, settled: Settled) {
        let questionnaire = Arc::clone(&self.questionnaire);
        let versions = self.store.drafts.versions().clone();
        self.work.start(JobKind::Upkeep, move |_| {
            let [theirs, mine] = &settled.before;
            versions.keep_both(&questionnaire, &settled.path, [theirs, mine]);
            Done::Tidied(Ok(()))
        });
    }
}
