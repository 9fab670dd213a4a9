//! The logo of the municipality: which file it is, and what was read from it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Id, Ui};

use super::logo_file::{LogoProblem, read};
use crate::{
    gui::{
        appearance::theme,
        command::{Command, Cx},
        done::{Done, JobKind},
        file_form::FileForm,
        file_picker::FilePicker,
        widget::{self},
        work::Work,
    },
    report::Logo,
    storage::{Setting, is_fixed},
};

#[derive(Debug, Default)]
pub(super) struct LogoChoice {
    file: FileForm,
    /// The file that was read last, or is being read.
    asked: PathBuf,
    read: Option<Arc<Result<Logo, LogoProblem>>>,
    /// Whether the logo changed since `keep_up` was last called.
    is_news: bool,
}

impl LogoChoice {
    pub(super) fn new(path: Option<&Path>) -> Self {
        Self {
            file: path.map(FileForm::new).unwrap_or_default(),
            ..Self::default()
        }
    }

    pub(super) fn receive(&mut self, done: &Done) {
        match done {
            Done::Logo(read) => {
                let before = self.read.replace(Arc::clone(read));
                self.is_news |= before.as_deref().and_then(logo) != self.logo();
            }
            done => self.file.receive(FilePicker::Logo, done),
        }
    }

    pub(super) fn logo(&self) -> Option<&Logo> {
        self.read.as_deref().and_then(logo)
    }

    pub(super) fn file(&self) -> Option<PathBuf> {
        self.logo().map(|_| self.asked.clone())
    }

    /// Reads the file when it's another one; whether the logo changed. The old logo stays until the new one
    /// has been read.
    pub(super) fn keep_up(&mut self, work: &mut Work) -> bool {
        let path = self.file.target();
        if path != self.asked {
            self.asked.clone_from(&path);
            self.read.take_if(|read| read.is_err());
            if path.as_os_str().is_empty() {
                work.stop(JobKind::Logo);
                self.is_news |= self.read.take().is_some();
            } else {
                work.start(JobKind::Logo, move |_| Done::Logo(Arc::new(read(&path))));
            }
        }
        std::mem::take(&mut self.is_news)
    }

    pub(super) fn show(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = cx.text.export;
        widget::heading_sized(ui, text.logo(), 2, theme::sizes().body);
        if is_fixed(Setting::Logo) {
            self.show_fixed(ui, cx);
            return;
        }
        let field = self.file.edit(|path| {
            let id = Id::unique("report logo");
            widget::edit_row(ui, id, text.logo(), text.logo_hint(), path, |ui| {
                cx.on_click(
                    &widget::button(ui, cx.text.common.browse()),
                    Command::ChooseFile(FilePicker::Logo, PathBuf::new()),
                );
            })
        });
        // While the name is being typed it's no wonder that there's no such file.
        if let Some(Err(problem)) = self.read.as_deref().filter(|_| !field.has_focus()) {
            let words = problem.explain(cx.language);
            widget::problem(ui, &words);
        }
        if !self.file.is_empty() && widget::link(ui, text.logo_remove()).clicked() {
            self.file = FileForm::default();
        }
    }

    /// What the organisation set, and why it can't be shown if so.
    fn show_fixed(&self, ui: &mut Ui, cx: &Cx<'_>) {
        widget::small(ui, cx.text.help.fixed());
        if let Some(Err(problem)) = self.read.as_deref() {
            widget::problem(ui, &problem.explain(cx.language));
        }
    }
}

fn logo(read: &Result<Logo, LogoProblem>) -> Option<&Logo> {
    read.as_ref().ok()
}
