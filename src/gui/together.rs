//! What the window does for several respondents: writing invitations, merging answers.

use std::{path::PathBuf, sync::Arc};

use egui::Context;

use super::{
    app::{App, Page},
    command::Invite,
    dialog::{Dialog, HandoutForm, Leave, Reported},
    merging::{Became, Order, Told},
    screen::together::Side,
    session::{Change, Session},
    suggest::handout_suggestion,
    tasks::now,
};
use crate::{
    assessment::Merged,
    i18n::{TogetherText, fill, group_text},
    opening::OpenError,
    report::ReportOptions,
    storage::{StorageError, explain, new_respondent},
};

impl App {
    /// Asks what to ask a colleague.
    pub(super) fn ask_to_invite(&mut self) {
        let Some(scan) = self.scan() else { return };
        self.dialog = Some(Dialog::invite(&scan.session));
    }

    /// Writes an invitation beside the window.
    pub(super) fn invite(&mut self, context: &Context, invite: Invite) {
        let (questionnaire, language) = (Arc::clone(&self.questionnaire), self.language);
        let Some(scan) = self.scan() else { return };
        match new_respondent() {
            Ok(id) => {
                let Invite {
                    role,
                    invitation,
                    path,
                    numbered,
                } = invite;
                let invited = scan
                    .session
                    .assessment()
                    .invite(&questionnaire, id, role, invitation);
                self.tasks
                    .write_invitation(context, questionnaire, invited, (path, numbered));
            }
            Err(error) => self.tell_invited(Err(explain(&error, language))),
        }
    }

    fn tell_invited(&mut self, written: Result<PathBuf, String>) {
        if let Some(Dialog::Invite(form)) = &mut self.dialog {
            form.set_written(written);
        }
    }

    /// Opens what was dropped, or merges it into the open scan.
    pub(super) fn drop(&mut self, context: &Context, paths: Vec<PathBuf>) {
        match paths.as_slice() {
            [] => {}
            // Without a scan to merge it into, a file is one to open; what can't be opened says why, and a folder
            // turns out to be one then.
            [path] if self.own_scan().is_none() => self.leave(context, Leave::Open(path.clone())),
            _ => {
                // Some systems hand over one file after the other.
                let mut all = self.tasks.merging_now();
                all.extend(paths);
                self.start_merge(context, all, true);
            }
        }
    }

    /// The open scan when it's the user's own, to merge answers into.
    pub(super) fn own_scan(&self) -> Option<&Session> {
        self.session().filter(|session| session.invitation().is_none())
    }

    /// Merges answer files into the open scan.
    pub(super) fn merge(&mut self, context: &Context, paths: Vec<PathBuf>) {
        self.start_merge(context, paths, false);
    }

    /// The same; `dropped` when one may be a scan to open.
    pub(super) fn start_merge(&mut self, context: &Context, paths: Vec<PathBuf>, dropped: bool) {
        let into = self
            .own_scan()
            .map(|session| (session.assessment().clone(), session.path().map(PathBuf::from)));
        let order = Order { paths, into, dropped };
        self.dialog = Some(Dialog::Merging(0, 0));
        let questionnaire = Arc::clone(&self.questionnaire);
        self.tasks.merge(context, questionnaire, order);
    }

    /// Nobody waits for the merge any more.
    pub(super) fn stop_merge(&mut self) {
        if self.tasks.stop_merge() {
            self.say(TogetherText::of(self.language).merge_stopped.to_owned());
        }
    }

    /// Asks where to save the agenda of a talk of this many minutes.
    pub(super) fn ask_handout(&mut self, minutes: u32) {
        let Some(session) = self.session() else { return };
        let suggested = handout_suggestion(session, self.language);
        self.dialog = Some(Dialog::Handout(HandoutForm::new(minutes, &suggested)));
    }

    /// Writes the agenda beside the window.
    pub(super) fn write_handout(&mut self, context: &Context, minutes: u32, path: PathBuf) {
        let Some(case) = self.session().and_then(Session::case).cloned() else {
            return;
        };
        let options = ReportOptions::new(self.language, now().date());
        self.tasks.write_handout(context, case, (minutes, options), path);
    }

    /// Takes in what became of invitations, agendas and merges.
    pub(super) fn collect_together(&mut self, context: &Context) {
        let language = self.language;
        if let Some(written) = self.tasks.invited() {
            self.tell_invited(written.map_err(|error| explain(&error, language)));
        }
        if let Some(written) = self.tasks.handout_written()
            && let Some(Dialog::Handout(form)) = &mut self.dialog
        {
            form.set_written(written.map_err(|error| explain(&error, language)));
        }
        while let Some(told) = self.tasks.merged() {
            match told {
                Told::Read(done, total) => {
                    if let Some(Dialog::Merging(read, all)) = &mut self.dialog {
                        (*read, *all) = (done, total);
                    }
                }
                Told::Done(done) => {
                    self.tasks.forget_merge();
                    self.finish_merge(context, done);
                }
            }
        }
    }

    fn finish_merge(&mut self, context: &Context, done: Result<Became, StorageError>) {
        self.dialog = None;
        match done {
            Err(error) => self.notice = Some(explain(&error, self.language)),
            Ok(Became::Nothing) => self.notice = Some(group_text(self.language).no_files.to_owned()),
            Ok(Became::Open(path, others)) => {
                let name = path
                    .file_name()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned();
                self.leave(context, Leave::Open(path));
                if others {
                    let words = TogetherText::of(self.language).only_opened;
                    self.notice = Some(fill(words, &[("file", &name)]));
                }
            }
            Ok(Became::Merged(group, files)) => {
                let Some(scan) = self.scan() else { return };
                let before = scan.session.revision();
                scan.session.apply(Change::Merge(group));
                let changed = scan.session.revision() != before;
                self.report_merge(&files, changed);
            }
            Ok(Became::Begun(assessment, files)) => {
                if assessment.group.respondents().is_empty() {
                    self.report_merge(&files, false);
                    return;
                }
                self.begun = Some((assessment, files));
                self.leave(context, Leave::Begun);
            }
        }
    }

    /// Shows the scan that a merge began.
    pub(super) fn show_begun(&mut self) {
        let Some((mut assessment, files)) = self.begun.take() else {
            return;
        };
        // The merge itself is the change that can be taken back.
        let group = std::mem::take(&mut assessment.group);
        let mut session = Session::unnamed(Arc::clone(&self.questionnaire), *assessment);
        session.apply(Change::Merge(Box::new(group)));
        self.show_scan(session);
        self.report_merge(&files, true);
    }

    /// Shows the respondents, with what became of each file over them.
    fn report_merge(&mut self, files: &[Merged<OpenError>], changed: bool) {
        let language = self.language;
        if let Some(scan) = self.scan()
            && changed
        {
            scan.together.side = Side::People;
            scan.turn_to(Page::Together);
        }
        self.dialog = Some(Dialog::Merged(Reported::new(files, changed, language)));
    }
}
