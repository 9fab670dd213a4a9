//! Where the report is saved, and the result.

use std::path::{Path, PathBuf};

use egui::{Id, Ui};

use super::ExportScreen;
use crate::{
    clock::today,
    gui::{
        command::{Command, Cx},
        file_picker::FilePicker,
        widget::{self, Icon, Label, Tone},
    },
    i18n::Export,
    report::copy_decision,
    session::Session,
    storage::file_name,
};

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) enum Saving {
    #[default]
    Idle,
    /// It's saved here as soon as it's made.
    Waiting(PathBuf),
    Busy,
    Done(PathBuf),
    /// It couldn't be written, with the reason in the user's language.
    Failed(String),
}

impl ExportScreen {
    pub(super) fn save_form(&mut self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let text = cx.text.export;
        let target = FilePicker::Report.named(self.file.target());
        let named = target.file_name().is_some() && target.is_absolute();
        let id = Id::unique("report path");
        let busy = matches!(self.saving, Saving::Waiting(_) | Saving::Busy);
        let mut made = false;
        self.file.edit(|path| {
            widget::named_row(ui, id, text.place(), text.place_hint(), path, |ui| {
                if widget::button(ui, cx.text.common.browse()).clicked() {
                    cx.send(Command::ChooseFile(FilePicker::Report, target.clone()));
                }
                made = widget::primary(ui, Label::from(text.make()).enabled(named && !busy)).clicked();
            })
        });
        let hint = match () {
            () if !named => text.relative(),
            () if self.may_replace(&target) && self.file.exists(&target, cx.work) => {
                cx.text.dialog.save_overwrite()
            }
            () => "",
        };
        if !hint.is_empty() {
            widget::small(ui, hint);
        }
        if made || (named && !busy && goes_on(ui)) {
            self.saving = Saving::Waiting(target);
            self.cannot_open = false;
        }
        self.outcome(ui, text, cx);
    }

    /// Whether what is at `target` is something else than what was just written there.
    fn may_replace(&self, target: &Path) -> bool {
        match &self.saving {
            Saving::Idle => true,
            Saving::Done(written) => written != target,
            Saving::Waiting(_) | Saving::Busy | Saving::Failed(_) => false,
        }
    }

    /// Page 1 to the clipboard, for a board paper.
    pub(super) fn copy_form(&self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let text = cx.text.export;
        let is_made = self.preview.failure().is_none();
        let Some(case) = session.case().filter(|_| is_made) else {
            return;
        };
        widget::row(ui, |ui| {
            let options = self.choices.options(cx.language, today());
            if widget::button(ui, text.copy()).clicked()
                && let Ok(decision) = copy_decision(case, &options)
            {
                cx.send(Command::CopyDecision(
                    Box::new(decision),
                    text.copied().to_owned(),
                ));
            }
            widget::small(ui, text.copy_hint());
        });
    }

    fn outcome(&mut self, ui: &mut Ui, text: Export, cx: &mut Cx<'_>) {
        let mut stopped = false;
        match &self.saving {
            Saving::Idle => {}
            Saving::Waiting(_) | Saving::Busy => {
                widget::row(ui, |ui| {
                    widget::busy(ui);
                    widget::live(ui.label(text.busy()));
                    stopped = widget::button(ui, text.stop()).clicked();
                });
            }
            Saving::Done(file) => {
                let name = file_name(file);
                widget::notice(ui, Tone::Good, Icon::Check, |ui| {
                    ui.horizontal_wrapped(|ui| {
                        widget::live(ui.label(text.done(&name)));
                        let folder = file.parent().unwrap_or(file);
                        cx.on_click(&widget::button(ui, text.open()), Command::Launch(file.clone()));
                        cx.on_click(
                            &widget::button(ui, text.show()),
                            Command::Launch(folder.to_owned()),
                        );
                    });
                    if self.cannot_open {
                        let folder = file.parent().unwrap_or(file).display().to_string();
                        widget::paragraph(ui, &text.cannot_open(&folder));
                    }
                });
            }
            Saving::Failed(reason) => {
                widget::problem(ui, &text.failed(reason));
            }
        }
        if stopped {
            self.saving = Saving::Idle;
            cx.send(Command::StopReport);
        }
    }

    /// Writes the file once it's made: the very bytes that the preview shows.
    pub(super) fn hand_over(&mut self, cx: &mut Cx<'_>) {
        let Saving::Waiting(path) = &self.saving else {
            return;
        };
        if let Some(bytes) = self.preview.file() {
            cx.send(Command::WriteReport(bytes, path.clone()));
            self.saving = Saving::Busy;
        } else if let Some(failure) = self.preview.failure() {
            self.saving = Saving::Failed(failure.explain(cx.language));
        }
    }
}

/// Whether Enter confirms: nothing has the focus that Enter would activate.
fn goes_on(ui: &Ui) -> bool {
    let context = ui.ctx();
    let free = context.memory(|memory| memory.focused().is_none() && memory.top_modal_layer().is_none());
    free && !egui::Popup::is_any_open(context)
        && ui.input(|input| input.key_pressed(egui::Key::Enter) && input.modifiers.is_none())
}
