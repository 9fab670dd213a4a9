//! The days of the plan, written for a calendar.

use std::path::PathBuf;

use egui::Context;

use super::App;
use crate::{
    clock,
    export::{CALENDAR, calendar},
    gui::{
        dialog::{Dialog, Purpose},
        done::{Done, JobKind},
        file_picker::FilePicker,
    },
    i18n::PlanText,
    session::suggested_files::suggestion,
    storage::{StorageError, explain, write_file},
};

impl App {
    pub(super) fn ask_for_calendar(&mut self, context: &Context) {
        let Some(session) = self.session() else { return };
        if session.assessment().plan.is_empty() {
            self.messages
                .say(PlanText::of(self.language).no_actions().to_owned());
            return;
        }
        let suggested = suggestion(session, CALENDAR);
        self.dialog = Some(Dialog::file(Purpose::Calendar, &suggested));
        self.ask_elsewhere(context, FilePicker::Calendar, suggested);
    }

    pub(super) fn write_calendar(&mut self, path: PathBuf) {
        let language = self.language;
        let Some(case) = self.session().and_then(|session| session.case().cloned()) else {
            return;
        };
        self.work.start(JobKind::Calendar, move |_| {
            let bytes = calendar(&case, language, clock::today());
            Done::Calendar(write_file(&path, bytes.as_bytes()).map(|()| path))
        });
    }

    pub(super) fn show_calendar(&mut self, context: &Context, written: Result<PathBuf, StorageError>) {
        let text = PlanText::of(self.language);
        let said = match written {
            Ok(path) => Ok(text.calendar_saved(&path.display().to_string())),
            Err(error) => Err(explain(&error, self.language)),
        };
        self.finish_asking(context, FilePicker::Calendar, said);
    }
}
