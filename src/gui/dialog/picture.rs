//! Where to save a chart as a picture, and as which kind.

use std::path::PathBuf;

use egui::Ui;

use crate::{
    gui::{
        command::{Command, Cx},
        file_form::{FileForm, FileRequest},
        file_picker::FilePicker,
        widget,
    },
    i18n::FiguresText,
    report::picture::Picture,
    session::picture::{PNG, SVG, is_svg},
};

pub(super) fn save(ui: &mut Ui, picture: &Picture, form: &mut FileForm, cx: &mut Cx<'_>) {
    let text = FiguresText::of(cx.language);
    let mut extension = if is_svg(&form.target()) { SVG } else { PNG };
    if widget::segments(ui, text.kind(), &mut extension, &[(PNG, "PNG"), (SVG, "SVG")]) {
        form.set(&form.target().with_extension(extension));
    }
    let request = FileRequest {
        lead: text.save_lead(),
        confirm: cx.text.commands.save().into(),
        overwrites: cx.text.dialog.save_overwrite(),
        browse: FilePicker::Picture,
        named,
    };
    if let Some(path) = form.show(ui, &request, cx) {
        cx.send(Command::SavePicture(Box::new(picture.clone()), path));
    }
}

/// A picture's name ends in one of its own extensions.
fn named(path: PathBuf) -> PathBuf {
    let known = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case(PNG));
    if known || is_svg(&path) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(PNG);
    name.into()
}
