//! The scans to continue: drafts and recent files.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::Ui;

use super::{StartScreen, row::Row};
use crate::{
    assessment::progress,
    clock::now,
    gui::{
        command::{Command, Cx},
        done::{Done as Told, JobKind},
        widget::{self, Icon, Tone},
        work::Work,
    },
    questionnaire::Questionnaire,
    storage::{Draft, Drafts, Recent, file_exists, remove_draft, restore_draft},
};

impl StartScreen {
    /// Looks again, in the background: files may be on a network that is slow or gone.
    pub fn look(
        &mut self,
        work: &mut Work,
        questionnaire: &Arc<Questionnaire>,
        drafts: &Drafts,
        recent: &[Recent],
    ) {
        let (questionnaire, drafts) = (Arc::clone(questionnaire), drafts.clone());
        self.removed = None;
        work.start(JobKind::Upkeep, move |_| {
            let drafts = drafts.list(&questionnaire).into_iter();
            let with_progress = |draft: Draft| {
                let progress = progress(&questionnaire, &draft.assessment);
                (draft, progress)
            };
            Told::Drafts(drafts.map(with_progress).collect())
        });
        let paths: Vec<PathBuf> = recent.iter().map(|recent| recent.path.clone()).collect();
        work.start(JobKind::MissingFiles, move |_| {
            Told::MissingFiles(paths.into_iter().filter(|path| !file_exists(path)).collect())
        });
    }

    pub fn receive(&mut self, told: &Told) {
        match told {
            Told::Drafts(drafts) => self.drafts.clone_from(drafts),
            Told::MissingFiles(missing) => self.missing.clone_from(missing),
            _ => {}
        }
    }

    /// Removes a draft, which can be restored as long as this screen is shown.
    pub fn delete_draft(&mut self, path: &Path, work: &mut Work) {
        let Some(index) = self.drafts.iter().position(|(draft, _)| draft.path == path) else {
            return;
        };
        let (draft, progress) = self.drafts.remove(index);
        self.removed = Some((index, draft, progress));
        self.focus = true;
        let path = path.to_owned();
        work.start(JobKind::Upkeep, move |_| Told::Tidied(remove_draft(&path)));
    }

    pub fn restore_draft(&mut self, work: &mut Work) {
        if let Some((index, draft, progress)) = self.removed.take() {
            let copy = draft.clone();
            work.start(JobKind::Upkeep, move |_| Told::Tidied(restore_draft(&copy)));
            self.drafts
                .insert(index.min(self.drafts.len()), (draft, progress));
        }
    }

    pub(super) fn is_empty(&self, recent: &[Recent]) -> bool {
        self.drafts.is_empty() && self.removed.is_none() && recent.is_empty()
    }

    /// One list, the newest first; the first one that can be opened is the one to go on with.
    pub(super) fn saved(
        &mut self,
        ui: &mut Ui,
        questionnaire: &Questionnaire,
        recent: &[Recent],
        cx: &mut Cx<'_>,
    ) {
        if self.is_empty(recent) {
            widget::small(ui, cx.text.start.no_recent());
            return;
        }
        self.put_back(ui, questionnaire, cx);
        let rows = self.rows(questionnaire, recent, cx);
        if rows.is_empty() {
            return;
        }
        widget::card_sized(ui, 16, |ui| {
            let first = rows.iter().position(|row| row.opens.is_some());
            if let Some(row) = first.map(|first| &rows[first]) {
                row.show_large(ui, cx);
            }
            let others = rows.iter().enumerate().filter(|(place, _)| Some(*place) != first);
            for (_, row) in others {
                ui.separator();
                row.show(ui, cx);
            }
        });
    }

    fn rows(&self, questionnaire: &Questionnaire, recent: &[Recent], cx: &Cx<'_>) -> Vec<Row> {
        let now = now();
        let drafts = self.drafts.iter();
        let drafts = drafts.map(|(draft, progress)| Row::of_draft(questionnaire, draft, *progress, now, cx));
        let files = recent.iter().map(|scan| {
            let has_namesake = recent
                .iter()
                .any(|other| other.municipality == scan.municipality && other.path != scan.path);
            let row = Row::of_file(scan, has_namesake, cx);
            if self.missing.contains(&scan.path) {
                row.missing(scan, cx)
            } else {
                row
            }
        });
        let mut rows: Vec<Row> = drafts.chain(files).collect();
        rows.sort_by_key(|row| std::cmp::Reverse(row.saved));
        rows
    }

    fn put_back(&mut self, ui: &mut Ui, questionnaire: &Questionnaire, cx: &mut Cx<'_>) {
        let Some((_, draft, _)) = &self.removed else {
            return;
        };
        let words = cx
            .text
            .start
            .draft_deleted(municipality(questionnaire, draft, cx));
        let button = widget::notice(ui, Tone::Plain, Icon::Check, |ui| {
            widget::live(widget::paragraph(ui, &words));
            widget::button(ui, cx.text.start.draft_restore())
        });
        if std::mem::take(&mut self.focus) {
            button.request_focus();
        }
        cx.on_click(&button, Command::RestoreDraft);
    }
}

pub(super) fn municipality<'a>(questionnaire: &Questionnaire, draft: &'a Draft, cx: &Cx<'_>) -> &'a str {
    match draft.assessment.profile_text(questionnaire.roles().name) {
        "" => cx.text.common.unnamed(),
        name => name,
    }
}
