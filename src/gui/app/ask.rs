//! Asking for a file: first in the system's own dialog, and in the window where that can't be had.

use std::path::{Path, PathBuf};

use egui::Context;

use super::{App, Persistence};
use crate::gui::{
    dialog::{Dialog, Purpose},
    done::{Done, JobKind},
    file_picker::FilePicker,
};

impl App {
    pub(super) fn ask_what_to_open(&mut self, context: &Context) {
        self.dialog = Some(Dialog::file(Purpose::Open, Path::new("")));
        self.ask_elsewhere(context, FilePicker::Open, PathBuf::new());
    }

    /// Shows the system's own dialog instead of the one that is open here.
    pub(super) fn ask_elsewhere(&mut self, context: &Context, picker: FilePicker, suggested: PathBuf) {
        if !self.has_system_dialogs() {
            return;
        }
        if let Some(form) = self.dialog.as_mut().and_then(Dialog::form) {
            form.ask_elsewhere();
        }
        self.choose_file(context, picker, suggested);
    }

    pub(super) fn choose_file(&mut self, context: &Context, picker: FilePicker, suggested: PathBuf) {
        if !self.has_system_dialogs() {
            self.receive(context, Done::NoDialog(picker));
            return;
        }
        let language = self.language;
        self.work.start(JobKind::ChooseFile, move |_| {
            picker
                .ask(language, &suggested)
                .map_or(Done::NoDialog(picker), |paths| Done::Chosen(picker, paths))
        });
    }

    /// Does at once what the system's own dialog was asked for; whether it was asked instead of the one here.
    pub(super) fn answer_elsewhere(
        &mut self,
        context: &Context,
        picker: FilePicker,
        paths: &[PathBuf],
    ) -> bool {
        let Some(Dialog::File(purpose, form)) = &mut self.dialog else {
            return false;
        };
        if !form.is_elsewhere() {
            return false;
        }
        let Some(path) = paths.first() else {
            self.close_dialog(context);
            return true;
        };
        if purpose.picker() != picker {
            return false;
        }
        if !form.chosen_elsewhere(path, picker) {
            return true;
        }
        let command = purpose.command(path.clone());
        if picker == FilePicker::Open {
            self.close_dialog(context);
        }
        self.update(context, command);
        true
    }

    /// The file that a dialog asked for was written, with what to say of it, or why not. A dialog that is still there is
    /// closed, or says so.
    pub(super) fn finish_asking(
        &mut self,
        context: &Context,
        picker: FilePicker,
        written: Result<String, String>,
    ) {
        let form = match &mut self.dialog {
            Some(Dialog::File(purpose, form)) if purpose.picker() == picker => Some(form),
            _ => None,
        };
        match (written, form) {
            (Ok(said), form) => {
                if form.is_some() {
                    self.close_dialog(context);
                }
                self.messages.say(said);
            }
            (Err(reason), Some(form)) => form.fail(reason),
            (Err(reason), None) => self.messages.notify(reason),
        }
    }

    /// Not in tests, where nobody could answer them.
    fn has_system_dialogs(&self) -> bool {
        self.store.preferences.system_dialogs && self.store.keeps() == &Persistence::OnDisk
    }
}
