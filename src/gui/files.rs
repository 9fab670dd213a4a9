//! What the window does with files: opening, saving, leaving, the report.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use egui::Context;

use super::{
    app::{App, Screen},
    dialog::{Dialog, Leave},
    job::Outcome,
    scan::Scan,
    screen::export::Saving,
    session::{SaveRequest, Session},
    tasks::{Picked, now},
};
use crate::{
    assessment::{
        examples,
        format::{EXTENSION, decode},
    },
    i18n::slug,
    opening::{self, Opened, Source},
    storage::{Recent, StorageError, explain, remember, save_scan_as, write_scan},
};

/// The file name extension of the report.
pub const REPORT: &str = "pdf";

/// The file that a scan or its report is kept in when the user changes nothing: beside the scan,
/// or else among the documents.
pub fn suggestion(session: &Session, extension: &str) -> PathBuf {
    let folder = session.path().and_then(Path::parent).map(Path::to_owned);
    let documents = || {
        let user = directories::UserDirs::new()?;
        let folder = user.document_dir().unwrap_or_else(|| user.home_dir());
        Some(folder.to_owned())
    };
    let folder = folder.or_else(documents).unwrap_or_default();
    folder.join(file_name(session.municipality(), now().date(), extension))
}

/// `datalabscan-gemeente-duinrand-2026-11-23.pdf`.
fn file_name(municipality: &str, date: jiff::civil::Date, extension: &str) -> String {
    match slug(municipality).as_str() {
        "" => format!("datalabscan-{date}.{extension}"),
        name => format!("datalabscan-{name}-{date}.{extension}"),
    }
}

impl App {
    /// Leaves the open scan, unless that would lose changes; then it asks first.
    pub(super) fn leave(&mut self, context: &Context, leave: Leave) {
        if self.may_leave(&leave) {
            self.perform(context, leave);
        }
    }

    /// Whether nothing would be lost; else a dialog asks.
    pub(super) fn may_leave(&mut self, leave: &Leave) -> bool {
        let problem = match self.settle() {
            Ok(true) => return true,
            Ok(false) => None,
            Err(problem) => Some(problem),
        };
        self.dialog = Some(Dialog::Unsaved {
            then: leave.clone(),
            problem,
        });
        false
    }

    /// Goes on without saving.
    pub(super) fn discard(&mut self, context: &Context) {
        if let Some(Dialog::Unsaved { then, .. }) = self.dialog.take() {
            self.screen = Screen::Start;
            self.perform(context, then);
        }
    }

    fn perform(&mut self, context: &Context, leave: Leave) {
        match leave {
            Leave::Home => self.screen = Screen::Start,
            Leave::New => self.show_scan(Session::new(self.questionnaire, self.language)),
            Leave::Open(path) => self.open_file(&path),
            Leave::Example(index) => self.open_example(index),
            Leave::Quit => {
                // Nothing is left to ask about when the window closes.
                self.screen = Screen::Start;
                context.send_viewport_cmd(egui::ViewportCommand::Close);
            }
        }
    }

    fn show_scan(&mut self, session: Session) {
        self.dialog = None;
        self.tasks.stop_report();
        self.screen = Screen::Scan(Box::new(Scan::new(session, &self.preferences.report)));
    }

    /// Opens a file, or says why not.
    pub(super) fn open_file(&mut self, path: &Path) {
        match opening::open(self.questionnaire, path) {
            Ok(Opened { assessment, source }) => {
                let kept: Vec<String> = assessment.kept.ids().into_iter().map(str::to_owned).collect();
                self.show_scan(match source {
                    Source::Scan => Session::opened(self.questionnaire, assessment, path.to_owned()),
                    // The report stays as it is; the scan is kept in a file of its own.
                    Source::Report => Session::unnamed(self.questionnaire, assessment),
                });
                self.remember();
                if !kept.is_empty() {
                    self.dialog = Some(Dialog::Kept(kept));
                }
            }
            Err(error) => {
                let mut dialog = Dialog::open();
                dialog.set_path(path);
                dialog.set_problem(opening::explain(&error, self.language));
                self.dialog = Some(dialog);
            }
        }
    }

    fn open_example(&mut self, index: usize) {
        let example = examples().get(index);
        let decoded = example.and_then(|example| decode(self.questionnaire, example.text.as_bytes()).ok());
        if let Some(assessment) = decoded {
            let mut session = Session::unnamed(self.questionnaire, assessment);
            session.is_example = true;
            self.show_scan(session);
        }
    }

    /// Saves what has a file name; whether everything is safe, or why saving failed.
    fn settle(&mut self) -> Result<bool, String> {
        if let Some((request, result)) = self.tasks.wait_for_save() {
            self.finish_save(&request, result);
        }
        let (questionnaire, language) = (self.questionnaire, self.language);
        let Some(scan) = self.scan() else { return Ok(true) };
        let Some(request) = scan.session.begin_save() else {
            return Ok(!scan.session.has_unsaved_changes());
        };
        let result = write_scan(questionnaire, &request.path, &request.assessment);
        let result = result.map(|()| now()).map_err(|error| explain(&error, language));
        scan.session.saved(&request, result.clone());
        self.remember();
        result.map(|_| true)
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

    /// Saves under a name, and goes on with what was to be done afterwards.
    pub(super) fn save_to(&mut self, context: &Context, path: PathBuf) {
        let (questionnaire, language) = (self.questionnaire, self.language);
        let Some(scan) = self.scan() else { return };
        match save_scan_as(questionnaire, &path, scan.session.assessment()) {
            Ok(()) => {
                scan.session.named(path, now());
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

    /// Saves when it's due, and asks to be painted again when it will be.
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
        if wait == Duration::ZERO || (away && wait < Duration::from_secs(1)) {
            if let Some(request) = scan.session.begin_save() {
                self.tasks.save(context, questionnaire, request);
            }
        } else {
            context.request_repaint_after(wait);
        }
    }

    /// Takes in what was going on beside the window.
    pub(super) fn collect(&mut self, context: &Context) {
        if let Some((request, result)) = self.tasks.saved() {
            self.finish_save(&request, result);
        }
        if let Some(picked) = self.tasks.picked() {
            match (picked, &mut self.dialog) {
                (Picked::Open(path), _) => self.leave(context, Leave::Open(path)),
                (Picked::Save(path), Some(dialog)) => dialog.set_path(&path),
                (Picked::Report(path), _) => {
                    if let Some(scan) = self.scan() {
                        scan.export.set_path(&path);
                    }
                }
                (Picked::Logo(path), _) => {
                    if let Some(scan) = self.scan() {
                        scan.export.set_logo(&path);
                    }
                }
                (Picked::Save(_), None) => {}
            }
        }
        if let Outcome::Done(opened) = self.tasks.launched()
            && let Some(scan) = self.scan()
        {
            scan.export.cannot_open = !opened;
        }
        let saved = match self.tasks.report() {
            Outcome::Busy => return,
            Outcome::Done(Ok(path)) => Saving::Done(path),
            Outcome::Done(Err(error)) => Saving::Failed(explain(&error, self.language)),
            Outcome::Lost => Saving::Failed(String::new()),
        };
        if let Some(scan) = self.scan() {
            scan.export.saving = saved;
        }
    }

    fn finish_save(
        &mut self,
        request: &SaveRequest,
        result: Option<Result<jiff::civil::DateTime, StorageError>>,
    ) {
        let language = self.language;
        let result = match result {
            Some(result) => result.map_err(|error| explain(&error, language)),
            None => Err(String::new()),
        };
        let good = result.is_ok();
        if let Some(scan) = self.scan() {
            scan.session.saved(request, result);
        }
        if good {
            self.remember();
        }
    }

    fn remember(&mut self) {
        let Some(recent) = self.session().and_then(recent) else {
            return;
        };
        remember(&mut self.preferences, recent);
        self.keep_preferences();
    }
}

fn recent(session: &Session) -> Option<Recent> {
    let path = session.path()?.to_owned();
    let moment = now();
    let progress = session.progress();
    Some(Recent {
        path: std::path::absolute(&path).unwrap_or(path),
        municipality: session.municipality().to_owned(),
        saved: moment.strftime("%Y-%m-%dT%H:%M").to_string(),
        answered: progress.answered,
        total: progress.total,
    })
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn file_names_are_plain() {
        let date = jiff::civil::date(2026, 11, 23);
        assert_eq!(
            file_name(" Gemeente Duinrand / ’s-Berg ", date, "pdf"),
            "datalabscan-gemeente-duinrand-s-berg-2026-11-23.pdf"
        );
        assert_eq!(file_name("", date, "pdf"), "datalabscan-2026-11-23.pdf");
    }
}
