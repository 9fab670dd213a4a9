//! Saving: by itself, in the background, into a draft until the scan has a file name.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use egui::Context;

use super::{App, now, store};
use crate::{
    assessment::format::EXTENSION,
    clock,
    gui::{
        dialog::{Dialog, Purpose},
        done::{Done, JobKind},
        file_picker::FilePicker,
    },
    i18n::{Language, text},
    session::{
        SaveLocation, SaveRequest, Saved,
        errand::Errand,
        save::{SaveOutcome, write},
        suggested_files::suggestion,
    },
    storage::{Stamp, StorageError, explain, file_name, leave_as_draft, save_scan_as},
};

impl App {
    /// Saves when that's due, at once when another window has the focus, and otherwise asks for a frame
    /// at that time.
    pub(super) fn autosave(&mut self, context: &Context) {
        if self.work.is_busy(JobKind::Save) || matches!(self.errand(), Some(Errand::SavingAs(..))) {
            return;
        }
        let away = context.input(|input| !input.focused);
        let Some(scan) = self.scan() else { return };
        let Some(due) = scan.session.save_due() else {
            return;
        };
        let wait = due.saturating_sub(now(context));
        // A failed save keeps its own rhythm.
        let soon = wait < Duration::from_secs(2);
        if wait > Duration::ZERO && !(away && soon) {
            context.request_repaint_after(wait);
            return;
        }
        self.begin_save();
    }

    pub(super) fn begin_save(&mut self) -> bool {
        let (questionnaire, drafts) = (Arc::clone(&self.questionnaire), self.store.drafts.clone());
        let Some(scan) = self.scan() else { return false };
        let copy = scan.draft.as_ref().map(|draft| draft.path().to_owned());
        let Some(request) = scan.session.begin_save() else {
            return false;
        };
        self.work.start(JobKind::Save, move |_| {
            let kept = write(&questionnaire, &drafts, &request, copy.as_deref());
            Done::Saved(Box::new(request), kept)
        });
        true
    }

    pub(super) fn receive_saved(&mut self, request: &SaveRequest, saved: SaveOutcome) {
        let SaveOutcome {
            result,
            draft,
            outside,
        } = saved;
        let language = self.language;
        let was_file = matches!(request.place, SaveLocation::File(..));
        if let (SaveLocation::File(old, _), Ok(saved)) = (&request.place, &result)
            && let SaveLocation::File(new, _) = &saved.place
            && old != new
        {
            self.messages.notify(saved_beside(language, old, new));
        }
        let result = result.map_err(|error| explain(&error, language));
        let problem = result.as_ref().err().cloned();
        let Some(scan) = self.scan() else { return };
        scan.draft = draft.or(scan.draft.take());
        if let Some(outside) = outside {
            return self.receive_outside(*outside);
        }
        scan.session.saved(request, result);
        if let Some(problem) = problem {
            self.stay_after_failed_save(problem);
            return;
        }
        // Once the file can be written, the copy has done its work.
        let copy = if was_file { scan.draft.take() } else { None };
        if let Some(copy) = copy {
            store::discard(copy, &mut self.work);
        }
        self.remember();
    }

    /// Saves at once, and asks for a name when there is none.
    pub(super) fn save(&mut self, context: &Context) {
        match self.scan() {
            Some(scan) if scan.session.path().is_some() => scan.session.save_now(),
            Some(_) => self.ask_where_to_save(context),
            None => {}
        }
    }

    /// Asks for a name, keeping what was to be done after saving.
    pub(super) fn ask_where_to_save(&mut self, context: &Context) {
        let then = match self.dialog.take() {
            Some(Dialog::Unsaved { then, .. }) => Some(then),
            _ => None,
        };
        if let Some(session) = self.session() {
            let own = session.path().map(Path::to_owned);
            let suggested = own.unwrap_or_else(|| suggestion(session, EXTENSION));
            self.dialog = Some(Dialog::file(Purpose::Save(then), &suggested));
            self.ask_elsewhere(context, FilePicker::Save, suggested);
        }
    }

    /// Saves under a name, which ends the draft, and goes on with what was to be done afterwards.
    pub(super) fn save_to(&mut self, context: &Context, path: PathBuf) {
        if matches!(self.errand(), Some(Errand::SavingAs(..))) {
            return;
        }
        let then = match &mut self.dialog {
            Some(Dialog::File(Purpose::Save(then), _)) => then.take(),
            _ => None,
        };
        self.begin_errand(context, Errand::SavingAs(path, then));
        self.continue_errand(context);
    }

    /// Begins to save under a name, once nothing else is being saved.
    pub(super) fn begin_save_as(&mut self, path: PathBuf) {
        if self.work.is_busy(JobKind::Save) || self.work.is_busy(JobKind::SaveAs) {
            return;
        }
        let questionnaire = Arc::clone(&self.questionnaire);
        let versions = self.store.drafts.versions().clone();
        let Some(session) = self.session() else { return };
        let assessment = session.assessment().clone();
        self.work.start(JobKind::SaveAs, move |_| {
            let result = save_scan_as(&questionnaire, &path, &assessment, &versions);
            Done::SavedAs(path, result)
        });
    }

    pub(super) fn receive_saved_as(
        &mut self,
        context: &Context,
        path: PathBuf,
        result: Result<Stamp, StorageError>,
    ) {
        let stamp = match result {
            Ok(stamp) => stamp,
            Err(error) => return self.not_saved_as(explain(&error, self.language)),
        };
        let then = match self.end_errand() {
            Some(Errand::SavingAs(_, then)) => then,
            _ => None,
        };
        let Some(scan) = self.scan() else { return };
        scan.session.saved_as(Saved {
            place: SaveLocation::File(path, stamp),
            moment: clock::now(),
        });
        if let Some(draft) = scan.draft.take() {
            store::discard(draft, &mut self.work);
        }
        self.remember();
        if matches!(self.dialog, Some(Dialog::File(Purpose::Save(_), _))) {
            self.dialog = None;
        }
        if let Some(then) = then {
            self.leave(context, then);
        }
    }

    /// Says why the scan couldn't be saved under a name, and asks for another.
    pub(super) fn not_saved_as(&mut self, problem: String) {
        let ended = self.end_errand();
        if let Some(Dialog::File(Purpose::Save(then), form)) = &mut self.dialog {
            if let Some(Errand::SavingAs(_, meant)) = ended {
                *then = meant;
            }
            form.fail(problem);
        }
    }

    /// The open scan stays a draft for now, also when it's opened again.
    pub(super) fn keep_later(&mut self) {
        let Some(scan) = self.scan() else { return };
        scan.keep_later();
        let draft = scan.draft.as_ref().map(|draft| draft.path().to_owned());
        if let Some(draft) = draft {
            leave_as_draft(&mut self.store.preferences, draft);
            self.save_preferences();
        }
    }

    pub(super) fn remember(&mut self) {
        self.store.remember(self.screen.session(), &mut self.work);
    }
}

fn saved_beside(language: Language, old: &Path, new: &Path) -> String {
    text(language).bar.beside(&file_name(old), &file_name(new))
}
