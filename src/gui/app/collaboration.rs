//! What the window does for several respondents: writing invitations and the agenda, merging answers.

use std::{path::PathBuf, sync::Arc};

use egui::Context;

use super::{App, now};
use crate::{
    assessment::{Assessment, Merged},
    clock::today,
    gui::{
        command::Invite,
        dialog::{Dialog, HandoutForm, MergeReport},
        done::{Done, JobKind},
    },
    i18n::{CollaborationText, GroupText},
    opening::OpenError,
    report::ReportOptions,
    session::{
        Change, Session,
        errand::{AfterLeaving, Errand, MergeWish, Merging, Pending},
        handout,
        merging::{MergeOutcome, MergeRequest, read_and_merge},
        opening::OpenTarget,
        suggested_files::handout_suggestion,
    },
    storage::{StorageError, create_scan, create_scan_beside, explain, new_respondent},
};

impl App {
    pub(super) fn ask_to_invite(&mut self) {
        if let Some(session) = self.session() {
            self.dialog = Some(Dialog::invite(session));
        }
    }

    /// Writes an invitation to a file that isn't there yet.
    pub(super) fn invite(&mut self, context: &Context, invite: Invite) {
        let Invite {
            role,
            invitation,
            path,
            numbered,
        } = invite;
        let questionnaire = Arc::clone(&self.questionnaire);
        let Some(session) = self.session() else { return };
        let invited =
            new_respondent().map(|id| session.assessment().invite(&questionnaire, id, role, invitation));
        self.errand = Some(Pending::new(Errand::Inviting, now(context)));
        self.work.start(JobKind::Invite, move |_| {
            Done::Invited(invited.and_then(|invited| {
                if numbered {
                    create_scan_beside(&questionnaire, &path, &invited)
                } else {
                    create_scan(&questionnaire, &path, &invited).map(|()| path)
                }
            }))
        });
    }

    /// Asks where to save the agenda of a talk of this many minutes.
    pub(super) fn ask_handout(&mut self, minutes: u32) {
        if let Some(session) = self.session() {
            let suggested = handout_suggestion(session, self.language);
            self.dialog = Some(Dialog::Handout(HandoutForm::new(minutes, &suggested)));
        }
    }

    /// Writes the agenda of a talk of this many minutes.
    pub(super) fn write_handout(&mut self, context: &Context, minutes: u32, path: PathBuf) {
        let Some(case) = self.session().and_then(Session::case).cloned() else {
            return;
        };
        let options = ReportOptions::new(self.language, today());
        self.errand = Some(Pending::new(Errand::WritingAgenda, now(context)));
        self.work.start(JobKind::Handout, move |_| {
            Done::Handout(handout::write(&case, minutes, &options, path))
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
                let mut all = self
                    .merging()
                    .map(|merging| merging.wish.clone())
                    .unwrap_or_default();
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
        self.errand = Some(Pending::new(Errand::Merging(merging), now(context)));
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

    fn merging(&self) -> Option<&Merging> {
        match &self.errand.as_ref()?.errand {
            Errand::Merging(merging) => Some(merging),
            _ => None,
        }
    }

    pub(super) fn finish_merge(
        &mut self,
        context: &Context,
        outcome: Option<Result<MergeOutcome, StorageError>>,
    ) {
        let wish = self
            .merging()
            .map(|merging| merging.wish.clone())
            .unwrap_or_default();
        self.errand = None;
        match outcome {
            None => {}
            Some(Err(error)) => self.messages.notify(explain(&error, self.language)),
            Some(Ok(MergeOutcome::Nothing)) => {
                self.messages
                    .notify(GroupText::of(self.language).no_files().to_owned());
            }
            Some(Ok(MergeOutcome::Open(path, others))) => {
                let name = path.file_name().unwrap_or_default();
                let name = name.to_string_lossy().into_owned();
                self.leave(context, AfterLeaving::Open(OpenTarget::File(path)));
                if others {
                    self.messages
                        .notify(CollaborationText::of(self.language).only_opened(&name));
                }
            }
            Some(Ok(MergeOutcome::Merged(group, files))) => {
                let Some(scan) = self.scan() else { return };
                let before = scan.session.revision();
                scan.session.apply(Change::Merge(group));
                let changed = scan.session.revision() != before;
                self.report_merge(&files, changed, wish);
            }
            Some(Ok(MergeOutcome::Begun(assessment, files))) => {
                if assessment.group.respondents().is_empty() {
                    self.report_merge(&files, false, wish);
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
        self.report_merge(files, true, wish);
    }

    /// Shows the respondents, with what happened to each file over them.
    fn report_merge(&mut self, files: &[Merged<OpenError>], changed: bool, wish: MergeWish) {
        let language = self.language;
        if let Some(scan) = self.scan()
            && changed
        {
            scan.show_collaboration(false);
        }
        self.dialog = Some(Dialog::Merged(MergeReport::new(files, changed, wish, language)));
    }
}
