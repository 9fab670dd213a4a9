//! What the window does for several respondents: writing invitations and papers of a meeting, merging answers.

use std::{path::PathBuf, sync::Arc};

use egui::Context;

use super::App;
use crate::{
    assessment::{Assessment, Invited, Merged},
    clock::today,
    evaluation::{Case, effect},
    gui::{
        dialog::{Dialog, HandoutForm, MergeReport},
        done::{Done, JobKind},
        screen::collaboration::{MergedFiles, Step},
    },
    i18n::{CollaborationText, GroupText},
    opening::OpenError,
    report::{ReportOptions, effect_sentences},
    session::{
        Change, Session,
        errand::{AfterLeaving, Errand, MergeWish, Merging},
        handout::{self, Paper},
        inviting::{Invitations, InviteWish, write_invitations},
        merging::{MergeOutcome, MergeRequest, read_and_merge},
        opening::OpenTarget,
        suggested_files::handout_suggestion,
    },
    storage::{StorageError, explain, file_name},
};

impl App {
    pub(super) fn invite(&mut self, context: &Context, wish: InviteWish) {
        let (questionnaire, language) = (Arc::clone(&self.questionnaire), self.language);
        let Some(session) = self.session() else { return };
        let scan = session.assessment().clone();
        if self.store.preferences.program_at != wish.program_at {
            self.store.preferences.program_at.clone_from(&wish.program_at);
            self.save_preferences();
        }
        self.begin_errand(context, Errand::Inviting);
        self.work.start(JobKind::Invite, move |_| {
            Done::Invited(write_invitations(&questionnaire, &scan, &wish, language))
        });
    }

    /// Remembers in the scan which invitations went out.
    pub(super) fn remember_invitations(&mut self, invitations: &Invitations) {
        let invited = invitations.made.iter().map(|made| made.invited.clone());
        let invited: Vec<Invited> = invited.collect();
        if let Some(scan) = self.scan().filter(|_| !invited.is_empty()) {
            scan.session.apply(Change::Invite(invited));
        }
    }

    /// Asks where to save a paper of a meeting.
    pub(super) fn ask_handout(&mut self, paper: Paper) {
        if let Some(session) = self.session() {
            let suggested = handout_suggestion(session, paper, self.language);
            self.dialog = Some(Dialog::Handout(HandoutForm::new(paper, &suggested)));
        }
    }

    pub(super) fn write_handout(&mut self, context: &Context, paper: Paper, path: PathBuf) {
        let Some(case) = self.session().and_then(Session::case).cloned() else {
            return;
        };
        let options = ReportOptions::new(self.language, today());
        self.begin_errand(context, Errand::WritingAgenda);
        self.work.start(JobKind::Handout, move |_| {
            Done::Handout(handout::write(&case, paper, &options, path))
        });
    }

    /// Opens what was dropped, or merges it into the open scan.
    pub(super) fn drop(&mut self, context: &Context, paths: Vec<PathBuf>) {
        match paths.as_slice() {
            [] => {}
            // Without a scan to merge it into, a file is one to open; what can't be opened says why, and a folder
            // turns out to be one then.
            [path] if self.own_scan().is_none() => {
                self.leave(context, AfterLeaving::Open(OpenTarget::File(path.clone())));
            }
            _ => {
                // Some systems hand over one file after the other.
                let mut all = self.merge_wish();
                all.paths.extend(paths);
                self.merge(context, all, true);
            }
        }
    }

    /// The open scan when it's the user's own, to merge answers into.
    pub(super) fn own_scan(&self) -> Option<&Session> {
        self.session().filter(|session| session.invitation().is_none())
    }

    /// Merges answer files into the open scan; `dropped` when one may be a scan to open.
    pub(super) fn merge(&mut self, context: &Context, wish: MergeWish, dropped: bool) {
        let into = self
            .own_scan()
            .map(|session| (session.assessment().clone(), session.path().map(PathBuf::from)));
        let MergeWish { paths, choices } = wish.clone();
        let merging = Merging { wish, read: 0, of: 0 };
        self.dialog = None;
        self.begin_errand(context, Errand::Merging(merging));
        let questionnaire = Arc::clone(&self.questionnaire);
        let order = MergeRequest {
            paths,
            into,
            dropped,
            choices,
        };
        self.work.start(JobKind::Merge, move |job| {
            let keep_on = |read, of| {
                job.tell(Done::Merging(read, of));
                !job.is_stopped()
            };
            Done::Merged(read_and_merge(&questionnaire, order, keep_on))
        });
    }

    pub(super) fn count_merged(&mut self, read: usize, of: usize) {
        if let Some(pending) = &mut self.errand
            && let Errand::Merging(merging) = &mut pending.errand
        {
            (merging.read, merging.of) = (read, of);
        }
    }

    fn merge_wish(&self) -> MergeWish {
        match self.errand() {
            Some(Errand::Merging(merging)) => merging.wish.clone(),
            _ => MergeWish::default(),
        }
    }

    pub(super) fn finish_merge(
        &mut self,
        context: &Context,
        outcome: Option<Result<MergeOutcome, StorageError>>,
    ) {
        let wish = self.merge_wish();
        self.errand = None;
        match outcome {
            None => {}
            Some(Err(error)) => self.messages.notify(explain(&error, self.language)),
            Some(Ok(MergeOutcome::Nothing)) => {
                self.messages
                    .notify(GroupText::of(self.language).no_files().to_owned());
            }
            Some(Ok(MergeOutcome::Open(path, others))) => {
                let name = file_name(&path);
                self.leave(context, AfterLeaving::Open(OpenTarget::File(path)));
                if others {
                    self.messages
                        .notify(CollaborationText::of(self.language).only_opened(&name));
                }
            }
            Some(Ok(MergeOutcome::Merged(group, files))) => {
                let Some(scan) = self.scan() else { return };
                let (revision, before) = (scan.session.revision(), scan.session.case().cloned());
                scan.session.apply(Change::Merge(group));
                let changed = scan.session.revision() != revision;
                let sentences = self.effect_since(before.as_ref());
                self.report_merge(&files, changed.then_some(sentences), wish);
            }
            Some(Ok(MergeOutcome::Begun(assessment, files))) => {
                if assessment.group.respondents().is_empty() {
                    self.report_merge(&files, None, wish);
                    return;
                }
                self.leave(context, AfterLeaving::ShowMerged(assessment, files, wish));
            }
        }
    }

    /// Shows the scan that a merge began.
    pub(super) fn show_begun(
        &mut self,
        mut assessment: Assessment,
        files: &[Merged<OpenError>],
        wish: MergeWish,
    ) {
        // The merge itself is the change that can be taken back.
        let group = std::mem::take(&mut assessment.group);
        let mut session = Session::unnamed(Arc::clone(&self.questionnaire), assessment);
        session.apply(Change::Merge(Box::new(group)));
        self.show_scan(session);
        self.report_merge(files, Some(Vec::new()), wish);
    }

    /// Closes the dialog; what it said of a merge stays to be read on the screen.
    pub(super) fn put_dialog_away(&mut self) {
        if let Some(Dialog::Merged(report)) = self.dialog.take()
            && let Some(scan) = self.scan()
        {
            scan.remember_merge(report.into_files());
        }
    }

    /// What changed in the outcome since then, in sentences; none when there was or is no outcome.
    fn effect_since(&mut self, before: Option<&Case>) -> Vec<String> {
        let language = self.language;
        let after = self.scan().and_then(|scan| scan.session.case());
        let cases = before.zip(after);
        let sentences = cases
            .map(|(before, after)| effect_sentences(&after.questionnaire, &effect(before, after), language));
        sentences.unwrap_or_default()
    }

    /// Shows who is in, with what happened to each file over it; `changes` is what changed, if anything did.
    fn report_merge(&mut self, files: &[Merged<OpenError>], changes: Option<Vec<String>>, wish: MergeWish) {
        let files = MergedFiles::new(files, wish, self.language);
        if let Some(scan) = self.scan().filter(|_| changes.is_some()) {
            scan.show_collaboration(Some(Step::Answers));
        }
        self.dialog = Some(Dialog::Merged(MergeReport::new(files, changes)));
    }
}
