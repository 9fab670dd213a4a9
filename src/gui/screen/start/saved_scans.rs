//! The scans to continue: drafts and recent files.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::Ui;
use jiff::civil::DateTime;

use super::entry::Entry;
use crate::{
    assessment::{Progress, progress},
    clock::now,
    gui::{
        command::{Command, Cx},
        done::{Done as Told, JobKind},
        widget::{self, Icon, Tone},
        work::Work,
    },
    i18n::{Language, date, when},
    questionnaire::Questionnaire,
    storage::{Draft, Drafts, Recent, file_exists, remove_draft, restore_draft},
};

#[derive(Debug, Default)]
pub(super) struct SavedScans {
    drafts: Vec<(Draft, Progress)>,
    /// Recent files that aren't there any more.
    missing: Vec<PathBuf>,
    /// The draft that was removed last, with its index in the list.
    removed: Option<(usize, Draft, Progress)>,
    /// Whether to give the focus to the button that restores it.
    focus: bool,
}

impl SavedScans {
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
    pub fn delete(&mut self, path: &Path, work: &mut Work) {
        let Some(index) = self.drafts.iter().position(|(draft, _)| draft.path == path) else {
            return;
        };
        let (draft, progress) = self.drafts.remove(index);
        self.removed = Some((index, draft, progress));
        self.focus = true;
        let path = path.to_owned();
        work.start(JobKind::Upkeep, move |_| Told::Tidied(remove_draft(&path)));
    }

    pub fn restore(&mut self, work: &mut Work) {
        if let Some((index, draft, progress)) = self.removed.take() {
            let copy = draft.clone();
            work.start(JobKind::Upkeep, move |_| Told::Tidied(restore_draft(&copy)));
            self.drafts
                .insert(index.min(self.drafts.len()), (draft, progress));
        }
    }

    pub fn drafts(&mut self, ui: &mut Ui, questionnaire: &Questionnaire, cx: &mut Cx<'_>) {
        if self.drafts.is_empty() && self.removed.is_none() {
            return;
        }
        widget::heading(ui, cx.text.start.drafts(), 2);
        let now = now();
        for index in 0..=self.drafts.len() {
            if self.removed.as_ref().is_some_and(|(at, ..)| *at == index) {
                self.put_back(ui, questionnaire, cx);
            }
            if let Some((found, progress)) = self.drafts.get(index) {
                draft(ui, questionnaire, found, *progress, now, cx);
            }
        }
        ui.add_space(10.0);
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
        if button.clicked() {
            cx.send(Command::RestoreDraft);
        }
    }

    pub fn recents(&self, ui: &mut Ui, recent: &[Recent], cx: &mut Cx<'_>) {
        widget::heading(ui, cx.text.start.recent(), 2);
        if recent.is_empty() {
            widget::small(ui, cx.text.start.no_recent());
        }
        for scan in recent {
            let has_namesake = recent
                .iter()
                .any(|other| other.municipality == scan.municipality && other.path != scan.path);
            self.recent(ui, scan, has_namesake, cx);
        }
    }

    /// A recent scan; with the name of its file when it isn't the only one of its municipality.
    fn recent(&self, ui: &mut Ui, scan: &Recent, has_namesake: bool, cx: &mut Cx<'_>) {
        let progress = Progress {
            answered: scan.answered,
            total: scan.total,
        };
        let name = if scan.municipality.is_empty() {
            cx.text.common.unnamed()
        } else {
            &scan.municipality
        };
        let line = cx
            .text
            .start
            .recent_line(scan.answered, scan.total, &day(cx.language, &scan.saved));
        let file = scan.path.file_name().filter(|_| has_namesake);
        let line = file.map_or_else(|| line.clone(), |file| format!("{}, {line}", file.display()));
        let missing = self.missing.contains(&scan.path);
        let folder = scan.path.parent().unwrap_or(&scan.path).display().to_string();
        let remark = cx.text.start.missing(&folder);
        let spoken = if missing {
            format!("{name}: {line}. {remark}")
        } else {
            format!("{name}: {line}")
        };
        let forget = cx.text.start.forget(name);
        let entry = Entry {
            title: name,
            line: &line,
            remark: missing.then_some(remark.as_str()),
            name: &spoken,
            progress,
            enabled: !missing,
            remove: Some(&forget),
        };
        let (card, removed) = entry.show(ui);
        if removed {
            cx.send(Command::Forget(scan.path.clone()));
        }
        let card = card.on_hover_text(scan.path.display().to_string());
        if card.clicked() {
            cx.send(Command::OpenFile(scan.path.clone()));
        }
    }
}

fn draft(
    ui: &mut Ui,
    questionnaire: &Questionnaire,
    draft: &Draft,
    progress: Progress,
    now: DateTime,
    cx: &mut Cx<'_>,
) {
    let text = cx.text.start;
    let name = municipality(questionnaire, draft, cx);
    let title = text.draft(name);
    let line = text.draft_line(
        progress.answered,
        progress.total,
        &when(cx.language, draft.saved, now),
    );
    let remark = draft.recovered.then_some(text.recovered());
    let spoken = match remark {
        Some(remark) => format!("{title}, {line}. {remark}"),
        None => format!("{title}, {line}"),
    };
    let delete = text.draft_delete(name);
    let entry = Entry {
        title: &title,
        line: &line,
        remark,
        name: &spoken,
        progress,
        enabled: true,
        remove: Some(&delete),
    };
    let (card, removed) = entry.show(ui);
    if removed {
        cx.send(Command::DeleteDraft(draft.path.clone()));
    }
    if card.clicked() {
        cx.send(Command::OpenDraft(draft.path.clone()));
    }
}

fn municipality<'a>(questionnaire: &Questionnaire, draft: &'a Draft, cx: &Cx<'_>) -> &'a str {
    match draft.assessment.profile_text(questionnaire.roles().name) {
        "" => cx.text.common.unnamed(),
        name => name,
    }
}

fn day(language: Language, saved: &str) -> String {
    let moment: Option<DateTime> = saved.parse().ok();
    moment.map_or_else(|| saved.to_owned(), |moment| date(language, moment.date()))
}
