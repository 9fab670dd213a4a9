//! Work that goes on beside the window, one of each kind at a time.

use std::{path::PathBuf, sync::Arc, time::Duration};

use egui::Context;
use jiff::civil::DateTime;

use super::{
    files::REPORT,
    job::{Job, Outcome, take},
    saving::{self, Written},
    session::SaveRequest,
};
use crate::{
    assessment::format::EXTENSION,
    i18n::{Language, text},
    questionnaire::Questionnaire,
    storage::{Drafts, StorageError, write_report},
};

/// A file chosen in the system's own dialog.
#[derive(Debug)]
pub enum Picked {
    /// To open.
    Open(PathBuf),
    /// To save the scan in.
    Save(PathBuf),
    /// To write the report to.
    Report(PathBuf),
    /// To use as the logo.
    Logo(PathBuf),
}

/// What is going on.
#[derive(Debug, Default)]
pub struct Tasks {
    saving: Option<(SaveRequest, Job<Written>)>,
    picking: Option<Job<Option<Picked>>>,
    report: Option<Job<Result<PathBuf, StorageError>>>,
    launching: Option<Job<bool>>,
}

/// The local date and time.
pub fn now() -> DateTime {
    jiff::Zoned::now().datetime()
}

impl Tasks {
    /// Saves beside the window; while a file can't be written, a copy goes into a draft.
    pub fn save(
        &mut self,
        context: &Context,
        questionnaire: &'static Questionnaire,
        drafts: Drafts,
        request: SaveRequest,
        copy: Option<PathBuf>,
    ) {
        let asked = request.clone();
        let job = Job::start(context, move |_| {
            saving::write(questionnaire, &drafts, &asked, copy.as_deref())
        });
        self.saving = Some((request, job));
    }

    /// Whether a save is going on.
    pub const fn is_saving(&self) -> bool {
        self.saving.is_some()
    }

    /// A save that is done within this time; without what was written when it broke off.
    pub fn saved_within(&mut self, patience: Duration) -> Option<(SaveRequest, Option<Written>)> {
        let (request, job) = self.saving.take()?;
        match job.poll_within(patience) {
            Outcome::Done(written) => Some((request, Some(written))),
            Outcome::Lost => Some((request, None)),
            Outcome::Busy => {
                self.saving = Some((request, job));
                None
            }
        }
    }

    /// Nobody waits any more for the save that is going on.
    pub fn forget_save(&mut self) {
        self.saving = None;
    }

    /// Asks the system's own dialog which scan to open.
    pub fn pick_open(&mut self, context: &Context, language: Language) {
        let name = text(language).dialog.open_files;
        self.picking = Some(Job::start(context, move |_| {
            let dialog = rfd::FileDialog::new().add_filter(name, &[EXTENSION, REPORT]);
            dialog.pick_file().map(Picked::Open)
        }));
    }

    /// Asks the system's own dialog where to save.
    pub fn pick_save(&mut self, context: &Context, language: Language, suggested: PathBuf, report: bool) {
        let texts = &text(language).dialog;
        let (name, extension) = if report {
            (texts.pdf_files, REPORT)
        } else {
            (texts.scan_files, EXTENSION)
        };
        self.picking = Some(Job::start(context, move |_| {
            let mut dialog = rfd::FileDialog::new().add_filter(name, &[extension]);
            if let Some(folder) = suggested.parent() {
                dialog = dialog.set_directory(folder);
            }
            if let Some(file) = suggested.file_name() {
                dialog = dialog.set_file_name(file.to_string_lossy());
            }
            let picked = if report { Picked::Report } else { Picked::Save };
            dialog.save_file().map(picked)
        }));
    }

    /// Asks the system's own dialog for a logo.
    pub fn pick_logo(&mut self, context: &Context, language: Language) {
        let name = text(language).dialog.pictures;
        self.picking = Some(Job::start(context, move |_| {
            let dialog = rfd::FileDialog::new().add_filter(name, &["svg", "png", "jpg", "jpeg"]);
            dialog.pick_file().map(Picked::Logo)
        }));
    }

    /// The file that was chosen, once it is.
    pub fn picked(&mut self) -> Option<Picked> {
        match take(&mut self.picking) {
            Outcome::Done(picked) => picked,
            Outcome::Busy | Outcome::Lost => None,
        }
    }

    /// Has another program open a file or folder.
    pub fn launch(&mut self, context: &Context, path: PathBuf) {
        self.launching = Some(Job::start(context, move |_| opener::open(&path).is_ok()));
    }

    /// Whether the other program could.
    pub fn launched(&mut self) -> Outcome<bool> {
        take(&mut self.launching)
    }

    /// Writes the report beside the window.
    pub fn write_report(&mut self, context: &Context, bytes: Arc<Vec<u8>>, path: PathBuf) {
        self.report = Some(Job::start(context, move |_| {
            write_report(&path, &bytes).map(|()| path)
        }));
    }

    /// Nobody waits for the report any more.
    pub fn stop_report(&mut self) {
        if let Some(job) = self.report.take() {
            job.stop();
        }
    }

    /// How far the report is.
    pub fn report(&mut self) -> Outcome<Result<PathBuf, StorageError>> {
        take(&mut self.report)
    }
}
