//! Where to save the agenda, to print.

use std::path::Path;

use egui::Ui;

use super::message::close;
use crate::{
    gui::{
        command::{Command, Cx},
        done::Done,
        file_form::{FileForm, FileRequest},
        file_picker::FilePicker,
        widget::{self},
    },
    i18n::{GroupText, Language},
    session::handout::Written,
};

#[derive(Debug)]
pub struct HandoutForm {
    /// The available time, in minutes.
    minutes: u32,
    form: FileForm,
    done: Option<Written>,
}

impl HandoutForm {
    /// For a meeting of this many minutes; this file is suggested.
    pub fn new(minutes: u32, suggested: &Path) -> Self {
        Self {
            minutes,
            form: FileForm::new(suggested),
            done: None,
        }
    }

    pub(super) fn receive(&mut self, done: &Done, language: Language) {
        match done {
            Done::Handout(Ok(written)) => self.done = Some(written.clone()),
            Done::Handout(Err(error)) => self.form.fail(error.explain(language)),
            done => self.form.receive(FilePicker::Handout, done),
        }
    }

    /// Asks for the file, or confirms that it's written; `busy` while it's being written.
    pub(super) fn show(&mut self, ui: &mut Ui, busy: bool, cx: &mut Cx<'_>) {
        if let Some(written) = &self.done {
            said(ui, written, cx);
            return;
        }
        let request = FileRequest {
            lead: cx.collaboration.handout_lead(),
            confirm: if busy {
                cx.text.export.busy().into()
            } else {
                cx.collaboration.handout_make().into()
            },
            overwrites: cx.text.export.overwrites(),
            browse: FilePicker::Handout,
            named: |path| path,
        };
        let asked = ui.add_enabled_ui(!busy, |ui| self.form.show(ui, &request, cx));
        if let Some(path) = asked.inner {
            cx.send(Command::WriteHandout(self.minutes, path));
        }
    }
}

fn said(ui: &mut Ui, written: &Written, cx: &mut Cx<'_>) {
    let file = written.path.display().to_string();
    let words = GroupText::of(cx.language).agenda_made(&file, written.count, written.minutes);
    widget::confirmation(ui, &words);
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        close(ui, cx);
        let open = widget::button(ui, cx.text.export.open());
        cx.on_click(&open, Command::Launch(written.path.clone()));
    });
}
