//! Where to save the days of the plan for a calendar.

use std::path::PathBuf;

use egui::Ui;

use crate::{
    export::CALENDAR,
    gui::{
        command::{Command, Cx},
        file_form::{FileForm, FileRequest},
        file_picker::FilePicker,
    },
    i18n::PlanText,
};

pub(super) fn save(ui: &mut Ui, form: &mut FileForm, cx: &mut Cx<'_>) {
    let request = FileRequest {
        lead: PlanText::of(cx.language).calendar_lead(),
        confirm: cx.text.commands.save().into(),
        overwrites: cx.text.dialog.save_overwrite(),
        browse: FilePicker::Calendar,
        named,
    };
    if let Some(path) = form.show(ui, &request, cx) {
        cx.send(Command::SaveCalendar(path));
    }
}

/// A calendar's name ends in its own extension.
fn named(path: PathBuf) -> PathBuf {
    if path.extension().is_some_and(|extension| extension == CALENDAR) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(CALENDAR);
    name.into()
}
