//! Which file to open, and where to save.

use std::path::PathBuf;

use egui::Ui;

use crate::{
    assessment::format::EXTENSION,
    gui::{
        command::{Command, Cx},
        file_form::{FileForm, FileRequest},
        file_picker::FilePicker,
    },
};

pub(super) fn open(ui: &mut Ui, form: &mut FileForm, cx: &mut Cx<'_>) {
    let request = FileRequest {
        lead: cx.text.dialog.open_lead(),
        confirm: cx.text.export.open().into(),
        overwrites: "",
        browse: FilePicker::Open,
        named: |path| path,
    };
    if let Some(path) = form.show(ui, &request, cx) {
        cx.send(Command::OpenFile(path));
    }
}

pub(super) fn save(ui: &mut Ui, form: &mut FileForm, cx: &mut Cx<'_>) {
    let request = FileRequest {
        lead: cx.text.dialog.save_lead(),
        confirm: cx.text.commands.save().into(),
        overwrites: cx.text.dialog.save_overwrite(),
        browse: FilePicker::Save,
        named: with_extension,
    };
    if let Some(path) = form.show(ui, &request, cx) {
        cx.send(Command::SaveTo(path));
    }
}

/// A scan's name ends in its own extension.
pub fn with_extension(path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|extension| extension == EXTENSION) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(EXTENSION);
    name.into()
}
