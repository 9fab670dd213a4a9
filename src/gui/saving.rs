//! Saving: by itself, beside the window, into a draft until the scan has a file name.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

use egui::Context;

use super::{
    app::App,
    dialog::Dialog,
    job::{Job, Outcome, take_within},
    session::{Place, SaveRequest, Saved},
    suggest::suggestion,
    tasks::now,
};
use crate::{
    assessment::format::EXTENSION,
    i18n::{Language, fill, text},
    questionnaire::Questionnaire,
    storage::{
        Drafts, OpenDraft, Stamp, StorageError, explain, remove_draft, save_scan_as, update_scan, write_scan,
    },
};

/// Whether everything is saved.
pub(super) enum Settled {
    Yes,
    /// It's being saved.
    NotYet,
    /// It can't be saved, with the reason in the user's language.
    No(String),
}

/// What became of a save.
#[derive(Debug)]
pub struct Kept {
    /// Where the scan is now.
    pub result: Result<Saved, StorageError>,
    /// A draft that was begun: for the scan, or for a copy of it.
    pub draft: Option<OpenDraft>,
}

/// Writes what is asked. What has no place yet becomes a draft. While a file can't be written, such as
/// on a network that is gone, a `copy` is kept among the drafts: should the program break off, that is
/// what is offered.
pub fn write(
    questionnaire: &Questionnaire,
    drafts: &Drafts,
    request: &SaveRequest,
    copy: Option<&Path>,
) -> Kept {
    let assessment = &request.assessment;
    let mut draft = None;
    let result = match &request.place {
        Place::Nowhere => drafts.start(now()).and_then(|begun| {
            let place = Place::Draft(begun.path().to_owned());
            write_scan(questionnaire, begun.path(), assessment)?;
            draft = Some(begun);
            Ok(place)
        }),
        Place::Draft(path) => write_scan(questionnaire, path, assessment).map(|()| request.place.clone()),
        Place::File(path, stamp) => {
            update_scan(questionnaire, path, assessment, stamp).map(|(path, stamp)| Place::File(path, stamp))
        }
    };
    if result.is_err() && matches!(request.place, Place::File(..)) {
        if copy.is_none() {
            draft = drafts.start(now()).ok();
        }
        if let Some(path) = copy.or(draft.as_ref().map(OpenDraft::path)) {
            // That saving fails is told already; this is on top of that.
            let _ = write_scan(questionnaire, path, assessment);
        }
    }
    let saved = |place| Saved { place, moment: now() };
    Kept {
        result: result.map(saved),
        draft,
    }
}

/// A scan that is being saved under a name.
#[derive(Debug)]
pub(super) struct Naming {
    path: PathBuf,
    /// It begins when no other save is going on.
    job: Option<Job<Result<Stamp, StorageError>>>,
}

impl App {
    /// Saves when it's due, at once when the user turned to another window, and asks to be painted
    /// again when it will be.
    pub(super) fn autosave(&mut self, context: &Context) {
        if self.tasks.is_saving() || self.naming.is_some() {
            return;
        }
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
        self.begin_save(context);
    }

    /// Begins to save, if there is something to save.
    fn begin_save(&mut self, context: &Context) -> bool {
        let (questionnaire, drafts) = (Arc::clone(&self.questionnaire), self.drafts.clone());
        let Some(scan) = self.scan() else { return false };
        let copy = scan.draft.as_ref().map(|draft| draft.path().to_owned());
        let Some(request) = scan.session.begin_save() else {
            return false;
        };
        self.tasks.save(context, questionnaire, drafts, request, copy);
        true
    }

    /// Saves what isn't saved yet, and waits for that as long as this.
    pub(super) fn settle(&mut self, context: &Context, patience: Duration) -> Settled {
        let until = Instant::now() + patience;
        loop {
            if !self.tasks.is_saving() && !self.begin_save(context) {
                return Settled::Yes;
            }
            match self.take_saved(until.saturating_duration_since(Instant::now())) {
                None => return Settled::NotYet,
                Some(Err(problem)) => return Settled::No(problem),
                Some(Ok(())) => {}
            }
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
        self.naming = Some(Naming { path, job: None });
        self.take_named(context, self.patience());
    }

    /// Begins to save under a name when nothing else is being saved, and takes in how that went.
    pub(super) fn take_named(&mut self, context: &Context, patience: Duration) {
        let Some(mut naming) = self.naming.take() else {
            return;
        };
        if self.tasks.is_saving() {
            self.take_saved(patience);
        }
        if naming.job.is_none() && !self.tasks.is_saving() {
            let (questionnaire, path) = (Arc::clone(&self.questionnaire), naming.path.clone());
            let Some(scan) = self.scan() else { return };
            let assessment = scan.session.assessment().clone();
            naming.job = Some(Job::start(context, move |_| {
                save_scan_as(&questionnaire, &path, &assessment)
            }));
        }
        let outcome = if self.is_slow() {
            Outcome::Busy
        } else {
            take_within(&mut naming.job, patience)
        };
        match outcome {
            Outcome::Busy => self.naming = Some(naming),
            Outcome::Done(Ok(stamp)) => self.named(context, Place::File(naming.path, stamp)),
            Outcome::Done(Err(error)) => self.not_named(explain(&error, self.language)),
            Outcome::Lost => self.not_named(text(self.language).dialog.broke_off.to_owned()),
        }
        let busy = self.naming.is_some();
        if let Some(Dialog::Save { busy: shown, .. }) = &mut self.dialog {
            *shown = busy;
        }
    }

    fn named(&mut self, context: &Context, place: Place) {
        let Some(scan) = self.scan() else { return };
        scan.session.named(Saved { place, moment: now() });
        if let Some(draft) = scan.draft.take() {
            self.discard_draft(draft);
        }
        self.remember();
        if let Some(Dialog::Save { then: Some(then), .. }) = self.dialog.take() {
            self.leave(context, then);
        }
    }

    fn not_named(&mut self, problem: String) {
        if let Some(dialog) = &mut self.dialog {
            dialog.set_problem(problem);
        }
    }

    /// Takes in how a save went, if one has ended within this time; with the reason when it failed.
    pub(super) fn take_saved(&mut self, patience: Duration) -> Option<Result<(), String>> {
        if self.is_slow() {
            return None;
        }
        let (request, written) = self.tasks.saved_within(patience)?;
        let language = self.language;
        let (result, draft) = match written {
            Some(Kept { result, draft }) => (result.map_err(|error| explain(&error, language)), draft),
            None => (Err(text(language).dialog.broke_off.to_owned()), None),
        };
        if let (Place::File(old, _), Ok(saved)) = (&request.place, &result)
            && let Place::File(new, _) = &saved.place
            && old != new
        {
            self.notice = Some(kept_beside(language, old, new));
        }
        let outcome = result.as_ref().map(|_| ()).map_err(Clone::clone);
        let scan = self.scan()?;
        scan.session.saved(&request, result);
        scan.draft = draft.or(scan.draft.take());
        if outcome.is_ok() {
            // Once the file can be written, the copy has done its work.
            if matches!(request.place, Place::File(..))
                && let Some(copy) = scan.draft.take()
            {
                self.discard_draft(copy);
            }
            self.remember();
        }
        Some(outcome)
    }

    /// Removes a draft that isn't needed any more; one that can't be removed is offered again, which
    /// does no harm.
    pub(super) fn discard_draft(&self, draft: OpenDraft) {
        self.chores.add(move || {
            let path = draft.path().to_owned();
            drop(draft);
            let _ = remove_draft(&path);
        });
        self.chores.rest(self.patience());
    }
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
