//! Where to save a paper of a meeting.

use std::path::Path;

use egui::Ui;

use super::frame::close;
use crate::{
    gui::{
        command::{Command, Cx},
        done::Done,
        file_form::{FileForm, FileRequest},
        file_picker::FilePicker,
        widget::{self, Label},
    },
    i18n::{Language, TogetherText},
    session::handout::{Paper, Written},
};

#[derive(Debug)]
pub struct HandoutForm {
    paper: Paper,
    form: FileForm,
    done: Option<Written>,
}

impl HandoutForm {
    pub fn new(paper: Paper, suggested: &Path) -> Self {
        Self {
            paper,
            form: FileForm::new(suggested),
            done: None,
        }
    }

    pub(super) const fn title(&self, language: Language) -> &'static str {
        let text = TogetherText::of(language);
        match self.paper {
            Paper::Script(_) => text.script_title(),
            Paper::Minutes => text.minutes_title(),
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
    pub(super) fn contents(&mut self, ui: &mut Ui, busy: bool, cx: &mut Cx<'_>) {
        if let Some(written) = &self.done {
            widget::confirmation(ui, &written.words(cx.language));
            return;
        }
        let request = self.request(busy, cx);
        ui.add_enabled_ui(!busy, |ui| self.form.show(ui, &request, cx));
    }

    pub(super) fn foot(&mut self, ui: &mut Ui, busy: bool, cx: &mut Cx<'_>) {
        if let Some(written) = &self.done {
            ui.horizontal_wrapped(|ui| {
                close(ui, cx);
                let open = widget::button(ui, cx.text.export.open());
                cx.on_click(&open, Command::Launch(written.path.clone()));
            });
            return;
        }
        let request = self.request(busy, cx);
        let asked = ui.add_enabled_ui(!busy, |ui| self.form.buttons(ui, &request, cx));
        if let Some(path) = asked.inner {
            cx.send(Command::WriteHandout(self.paper, path));
        }
    }

    fn request(&self, busy: bool, cx: &Cx<'_>) -> FileRequest<'static> {
        let text = TogetherText::of(cx.language);
        let lead = match self.paper {
            Paper::Script(_) => text.script_lead(),
            Paper::Minutes => text.minutes_lead(),
        };
        let make = self.title(cx.language);
        FileRequest {
            lead,
            confirm: Label::from(if busy { cx.text.export.busy() } else { make }),
            overwrites: cx.text.dialog.save_overwrite(),
            browse: FilePicker::Handout,
        }
    }
}
