//! Saving: by itself, beside the window, into a draft until the scan has a file name.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use egui::Context;

use super::{
    app::App,
    dialog::Dialog,
    session::{Place, SaveRequest, Saved},
    suggest::suggestion,
    tasks::now,
};
use crate::{
    assessment::format::EXTENSION,
    i18n::{Language, fill, text},
    questionnaire::Questionnaire,
    storage::{OpenDraft, StorageError, explain, remove_draft, save_scan_as, update_scan, write_scan},
};

/// Writes what is asked.
///
/// # Errors
/// The file can't be written.
pub fn write(questionnaire: &Questionnaire, request: &SaveRequest) -> Result<Saved, StorageError> {
    let assessment = &request.assessment;
    let place = match &request.place {
        Place::Nowhere => return Err(StorageError::NoDataFolder),
        Place::Draft(path) => {
            write_scan(questionnaire, path, assessment)?;
            request.place.clone()
        }
        Place::File(path, stamp) => {
            let (path, stamp) = update_scan(questionnaire, path, assessment, stamp)?;
            Place::File(path, stamp)
        }
    };
    Ok(Saved { place, moment: now() })
}

impl App {
    /// Saves when it's due, at once when the user turned to another window, and asks to be painted
    /// again when it will be.
    pub(super) fn autosave(&mut self, context: &Context) {
        if self.tasks.is_saving() {
            return;
        }
        let questionnaire = self.questionnaire;
        let away = context.input(|input| !input.focused);
        let Some(scan) = self.scan() else { return };
        let Some(due) = scan.session.save_due() else {
            return;
        };
        let wait = due.saturating_duration_since(Instant::now());
        // A failed save keeps its own rhythm.
        let soon = wait < Duration::from_secs(2);
        if wait > Duration::ZERO && !(away && soon) {
            context.request_repaint_after(wait);
            return;
        }
        self.find_place();
        if let Some(request) = self.scan().and_then(|scan| scan.session.begin_save()) {
            self.tasks.save(context, questionnaire, request);
        }
    }

    /// Saves what isn't saved yet, now.
    ///
    /// # Errors
    /// The reason why saving failed, in the user's language.
    pub(super) fn settle(&mut self) -> Result<(), String> {
        self.wait_for_save();
        self.find_place();
        let questionnaire = self.questionnaire;
        let language = self.language;
        let Some(scan) = self.scan() else { return Ok(()) };
        if !scan.session.has_unsaved_changes() {
            return Ok(());
        }
        if let Some(request) = scan.session.begin_save() {
            let result = write(questionnaire, &request).map_err(|error| explain(&error, language));
            let failed = result.as_ref().err().cloned();
            self.conclude_save(&request, result);
            return failed.map_or(Ok(()), Err);
        }
        match scan.session.file_state() {
            super::session::FileState::Failed(reason) => Err(reason.clone()),
            _ => Ok(()),
        }
    }

    /// Saves at once, and asks for a name when there is none.
    pub(super) fn save(&mut self) {
        match self.scan().map(|scan| scan.session.path().is_some()) {
            Some(true) => {
                if let Some(scan) = self.scan() {
                    scan.session.save_now();
                }
            }
            Some(false) => self.ask_where_to_save(),
            None => {}
        }
    }

    /// Asks for a name; what was to be done after saving stays so.
    pub(super) fn ask_where_to_save(&mut self) {
        let then = match self.dialog.take() {
            Some(Dialog::Unsaved { then, .. }) => Some(then),
            _ => None,
        };
        if let Some(scan) = self.scan() {
            let suggested = scan
                .session
                .path()
                .map_or_else(|| suggestion(&scan.session, EXTENSION), Path::to_owned);
            self.dialog = Some(Dialog::save(&suggested, then));
        }
    }

    /// Saves under a name, which ends the draft, and goes on with what was to be done afterwards.
    pub(super) fn save_to(&mut self, context: &Context, path: PathBuf) {
        self.wait_for_save();
        let (questionnaire, language) = (self.questionnaire, self.language);
        let Some(scan) = self.scan() else { return };
        match save_scan_as(questionnaire, &path, scan.session.assessment()) {
            Ok(stamp) => {
                let place = Place::File(path, stamp);
                scan.session.named(Saved { place, moment: now() });
                if let Some(draft) = scan.draft.take() {
                    discard_draft(draft);
                }
                self.remember();
                if let Some(Dialog::Save { then: Some(then), .. }) = self.dialog.take() {
                    self.leave(context, then);
                }
            }
            Err(error) => {
                if let Some(dialog) = &mut self.dialog {
                    dialog.set_problem(explain(&error, language));
                }
            }
        }
    }

    /// Takes in how a save went.
    pub(super) fn finish_save(&mut self, request: &SaveRequest, result: Option<Result<Saved, StorageError>>) {
        let language = self.language;
        let result = match result {
            Some(result) => result.map_err(|error| explain(&error, language)),
            None => Err(String::new()),
        };
        self.conclude_save(request, result);
    }

    fn conclude_save(&mut self, request: &SaveRequest, result: Result<Saved, String>) {
        if let (Place::File(old, _), Ok(saved)) = (&request.place, &result)
            && let Place::File(new, _) = &saved.place
            && old != new
        {
            self.notice = Some(kept_beside(self.language, old, new));
        }
        let good = result.is_ok();
        if let Some(scan) = self.scan() {
            scan.session.saved(request, result);
        }
        if matches!(request.place, Place::File(..)) {
            self.keep_copy(good);
        }
        if good {
            self.remember();
        }
    }

    /// Keeps a copy among the drafts while a file can't be written, such as on a network that is
    /// gone: should the program break off, that is what is offered. Once all is `good` it goes.
    fn keep_copy(&mut self, good: bool) {
        let (questionnaire, drafts) = (self.questionnaire, self.drafts.clone());
        let Some(scan) = self.scan() else { return };
        if good {
            if let Some(draft) = scan.draft.take() {
                discard_draft(draft);
            }
            return;
        }
        if scan.draft.is_none() {
            scan.draft = drafts.start(now()).ok();
        }
        if let Some(draft) = &scan.draft {
            // The user was told already that saving fails; this is on top of that.
            let _ = write_scan(questionnaire, draft.path(), scan.session.assessment());
        }
    }

    fn wait_for_save(&mut self) {
        if let Some((request, result)) = self.tasks.wait_for_save() {
            self.finish_save(&request, result);
        }
    }

    /// Starts a draft for changes that have no place yet.
    fn find_place(&mut self) {
        let (drafts, language) = (self.drafts.clone(), self.language);
        let Some(scan) = self.scan() else { return };
        if *scan.session.place() != Place::Nowhere || !scan.session.has_unsaved_changes() {
            return;
        }
        match drafts.start(now()) {
            Ok(draft) => {
                scan.session.keep_as_draft(draft.path().to_owned());
                scan.draft = Some(draft);
            }
            Err(error) => scan.session.failed(explain(&error, language)),
        }
    }
}

/// Removes a draft that isn't needed any more; one that can't be removed is offered again, which does
/// no harm.
pub(super) fn discard_draft(draft: OpenDraft) {
    let path = draft.path().to_owned();
    drop(draft);
    let _ = remove_draft(&path);
}

fn kept_beside(language: Language, old: &Path, new: &Path) -> String {
    let name = |path: &Path| {
        path.file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    };
    fill(
        text(language).bar.beside,
        &[("old", &name(old)), ("new", &name(new))],
    )
}
