//! The days of the plan, written for a calendar.

use std::path::PathBuf;

use egui::Context;

use super::App;
use crate::{
    clock,
    export::{CALENDAR, calendar},
    gui::{
        dialog::Dialog,
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
        self.dialog = Some(Dialog::calendar(&suggested));
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
        match written {
            Ok(path) => {
                if matches!(self.dialog, Some(Dialog::Calendar(_))) {
                    self.close_dialog(context);
                }
                let file = path.display().to_string();
                self.messages
                    .say(PlanText::of(self.language).calendar_saved(&file));
            }
            Err(error) => {
                let reason = explain(&error, self.language);
                match &mut self.dialog {
                    Some(Dialog::Calendar(form)) => form.fail(reason),
                    _ => self.messages.notify(reason),
                }
            }
        }
    }
}
