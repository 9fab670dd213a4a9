//! Work that goes on beside the window, one of each kind at a time.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use egui::Context;
use jiff::civil::DateTime;

use super::{
    dialog::Written,
    files::REPORT,
    handout,
    job::{Job, Outcome, take},
    merging::{self, Order, Told},
    pictures::{Drawn, PNG, SVG, draw},
    saving::{self, Kept},
    session::SaveRequest,
};
use crate::{
    assessment::{Assessment, format::EXTENSION},
    evaluation::Case,
    i18n::{FiguresText, Language, text},
    questionnaire::Questionnaire,
    report::{ReportOptions, picture::Picture},
    storage::{Drafts, StorageError, create_scan, create_scan_beside, write_report},
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
    /// To merge.
    Answers(Vec<PathBuf>),
}

/// What is going on.
#[derive(Debug, Default)]
pub struct Tasks {
    drawing: Option<Job<Drawn>>,
    saving: Option<(SaveRequest, Job<Kept>)>,
    picking: Option<Job<Option<Picked>>>,
    report: Option<Job<Result<PathBuf, StorageError>>>,
    launching: Option<Job<bool>>,
    inviting: Option<Job<Result<PathBuf, StorageError>>>,
    handout: Option<Job<Result<Written, StorageError>>>,
    merging: Option<(Vec<PathBuf>, Job<Told>)>,
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
        questionnaire: Arc<Questionnaire>,
        drafts: Drafts,
        request: SaveRequest,
        copy: Option<PathBuf>,
    ) {
        let asked = request.clone();
        let job = Job::start(context, move |_| {
            saving::write(&questionnaire, &drafts, &asked, copy.as_deref())
        });
        self.saving = Some((request, job));
    }

    /// Whether a save is going on.
    pub const fn is_saving(&self) -> bool {
        self.saving.is_some()
    }

    /// A save that is done within this time; without what was written when it broke off.
    pub fn saved_within(&mut self, patience: Duration) -> Option<(SaveRequest, Option<Kept>)> {
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
            let dialog = rfd::FileDialog::new().add_filter(name, &[extension]);
            let dialog = beside(dialog, &suggested);
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

    /// Asks the system's own dialog which answers to merge.
    pub fn pick_answers(&mut self, context: &Context, language: Language) {
        let name = text(language).dialog.scan_files;
        self.picking = Some(Job::start(context, move |_| {
            let dialog = rfd::FileDialog::new().add_filter(name, &[EXTENSION]);
            dialog.pick_files().map(Picked::Answers)
        }));
    }

    /// Draws a chart beside the window, into the file when there is one.
    pub fn draw(&mut self, context: &Context, picture: Box<Picture>, path: Option<PathBuf>) {
        self.drawing = Some(Job::start(context, move |_| draw(&picture, path)));
    }

    /// What became of the picture.
    pub fn drawn(&mut self) -> Outcome<Drawn> {
        take(&mut self.drawing)
    }

    /// Asks the system's own dialog where to save a picture.
    pub fn pick_picture(&mut self, context: &Context, language: Language, suggested: PathBuf) {
        let name = FiguresText::of(language).pictures;
        self.picking = Some(Job::start(context, move |_| {
            let dialog = rfd::FileDialog::new().add_filter(name, &[PNG, SVG]);
            beside(dialog, &suggested).save_file().map(Picked::Save)
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

    /// Writes an invitation beside the window, to a file that isn't there yet.
    pub fn write_invitation(
        &mut self,
        context: &Context,
        questionnaire: Arc<Questionnaire>,
        invited: Assessment,
        (path, numbered): (PathBuf, bool),
    ) {
        self.inviting = Some(Job::start(context, move |_| {
            if numbered {
                create_scan_beside(&questionnaire, &path, &invited)
            } else {
                create_scan(&questionnaire, &path, &invited).map(|()| path)
            }
        }));
    }

    /// An invitation that was written.
    pub fn invited(&mut self) -> Option<Result<PathBuf, StorageError>> {
        match take(&mut self.inviting) {
            Outcome::Done(written) => Some(written),
            Outcome::Busy | Outcome::Lost => None,
        }
    }

    /// Writes the agenda of a talk of so many minutes beside the window.
    pub fn write_handout(
        &mut self,
        context: &Context,
        case: Case,
        (minutes, options): (u32, ReportOptions),
        path: PathBuf,
    ) {
        self.handout = Some(Job::start(context, move |_| {
            handout::write(&case, minutes, &options, path)
        }));
    }

    /// An agenda that was written.
    pub fn handout_written(&mut self) -> Option<Result<Written, StorageError>> {
        match take(&mut self.handout) {
            Outcome::Done(written) => Some(written),
            Outcome::Busy | Outcome::Lost => None,
        }
    }

    /// Merges beside the window.
    pub fn merge(&mut self, context: &Context, questionnaire: Arc<Questionnaire>, order: Order) {
        self.stop_merge();
        let paths = order.paths.clone();
        let job = Job::stream(context, move |stop, tell| {
            merging::work(&questionnaire, order, stop, tell);
        });
        self.merging = Some((paths, job));
    }

    /// What is being merged now.
    pub fn merging_now(&self) -> Vec<PathBuf> {
        let now = self.merging.as_ref();
        now.map(|(paths, _)| paths.clone()).unwrap_or_default()
    }

    /// What the merge tells, until it has told everything.
    pub fn merged(&mut self) -> Option<Told> {
        match self.merging.as_ref()?.1.poll() {
            Outcome::Done(told) => Some(told),
            Outcome::Busy => None,
            Outcome::Lost => {
                self.merging = None;
                None
            }
        }
    }

    /// The merge has told what it has.
    pub fn forget_merge(&mut self) {
        self.merging = None;
    }

    /// Nobody waits for the merge any more; whether one was going on.
    pub fn stop_merge(&mut self) -> bool {
        let job = self.merging.take();
        job.inspect(|(_, job)| job.stop()).is_some()
    }
}

/// The system's own dialog with a file suggested.
fn beside(mut dialog: rfd::FileDialog, suggested: &Path) -> rfd::FileDialog {
    if let Some(folder) = suggested.parent() {
        dialog = dialog.set_directory(folder);
    }
    if let Some(file) = suggested.file_name() {
        dialog = dialog.set_file_name(file.to_string_lossy());
    }
    dialog
}
