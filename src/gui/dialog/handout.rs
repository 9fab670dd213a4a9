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
        widget::{self},
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
    /// This file is suggested.
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
    pub(super) fn show(&mut self, ui: &mut Ui, busy: bool, cx: &mut Cx<'_>) {
        if let Some(written) = &self.done {
            said(ui, written, cx);
            return;
        }
        let text = TogetherText::of(cx.language);
        let (lead, make) = match self.paper {
            Paper::Script(_) => (text.script_lead(), text.script_make()),
            Paper::Minutes => (text.minutes_lead(), text.minutes_make()),
        };
        let request = FileRequest {
            lead,
            confirm: if busy {
                cx.text.export.busy().into()
            } else {
                make.into()
            },
            overwrites: cx.text.export.overwrites(),
            browse: FilePicker::Handout,
            named: |path| path,
        };
        let asked = ui.add_enabled_ui(!busy, |ui| self.form.show(ui, &request, cx));
        if let Some(path) = asked.inner {
            cx.send(Command::WriteHandout(self.paper, path));
        }
    }
}

fn said(ui: &mut Ui, written: &Written, cx: &mut Cx<'_>) {
    widget::confirmation(ui, &written.words(cx.language));
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        close(ui, cx);
        let open = widget::button(ui, cx.text.export.open());
        cx.on_click(&open, Command::Launch(written.path.clone()));
    });
}
