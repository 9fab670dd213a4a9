//! Which file to open, and where to save.

use std::path::{Path, PathBuf};

use egui::{Id, Key, Ui};

use crate::{
    assessment::format::EXTENSION,
    gui::{
        command::{Command, Cx},
        presence::Presence,
        theme,
        widget::{self, Icon, Tone},
    },
    i18n::CommandText,
};

const fn plain(label: &'static str) -> CommandText {
    CommandText { label, tip: "" }
}

/// Which file to open.
pub(super) fn open(ui: &mut Ui, path: &mut String, problem: &mut Option<String>, cx: &mut Cx<'_>) {
    let text = cx.text.dialog;
    let confirm = plain(cx.text.export.open());
    let asked = ask(ui, path, problem, text.open_lead(), &confirm, |_| "", cx);
    match asked {
        Some(Asked::Browse) => cx.send(Command::BrowseOpen),
        Some(Asked::Confirm(path)) => cx.send(Command::OpenFile(path)),
        None => {}
    }
}

/// Where to save.
pub(super) fn save(
    ui: &mut Ui,
    path: &mut String,
    problem: &mut Option<String>,
    there: &mut Presence,
    cx: &mut Cx<'_>,
) {
    let text = cx.text.dialog;
    let context = ui.ctx().clone();
    let overwrites = |path: &Path| {
        if there.of(path, &context) {
            text.save_overwrite()
        } else {
            ""
        }
    };
    let asked = ask(
        ui,
        path,
        problem,
        text.save_lead(),
        &cx.text.commands.save(),
        overwrites,
        cx,
    );
    match asked {
        Some(Asked::Browse) => cx.send(Command::BrowseSave(with_extension(path), false)),
        Some(Asked::Confirm(path)) => cx.send(Command::SaveTo(with_extension(&path.display().to_string()))),
        None => {}
    }
}

pub(super) enum Asked {
    Browse,
    Confirm(PathBuf),
}

pub(super) fn ask(
    ui: &mut Ui,
    path: &mut String,
    problem: &mut Option<String>,
    lead: &str,
    confirm: &CommandText,
    hint: impl FnOnce(&Path) -> &'static str,
    cx: &mut Cx<'_>,
) -> Option<Asked> {
    let text = cx.text.dialog;
    let lead = theme::muted(ui, lead);
    widget::wrapped(ui, lead);
    let id = Id::unique("file path");
    let (field, browse) = widget::path_field(
        ui,
        id,
        text.path(),
        text.path_hint(),
        cx.text.common.browse(),
        path,
    );
    let enter = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    super::focus_at_first(ui, &field);
    if field.changed() {
        *problem = None;
    }
    let target = PathBuf::from(path.trim().trim_matches('"'));
    let hint = hint(&target);
    if !hint.is_empty() {
        let hint = theme::small(ui, hint);
        widget::wrapped(ui, hint);
    }
    if let Some(problem) = problem {
        widget::notice(ui, Tone::Bad, Icon::Warning, |ui| {
            let response = widget::paragraph(ui, problem);
            widget::live(ui, &response);
        });
    }
    ui.add_space(6.0);
    let filled = !path.trim().is_empty();
    let mut confirmed = enter && filled;
    ui.horizontal(|ui| {
        confirmed |= widget::primary(ui, confirm, filled).clicked();
        if widget::button(ui, &plain(cx.text.common.cancel()), true).clicked() {
            cx.send(Command::CloseDialog);
        }
    });
    if browse {
        return Some(Asked::Browse);
    }
    confirmed.then_some(Asked::Confirm(target))
}

/// A scan's name ends in its own extension.
pub(super) fn with_extension(path: &str) -> PathBuf {
    let path = PathBuf::from(path.trim().trim_matches('"'));
    if path.extension().is_some_and(|extension| extension == EXTENSION) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(EXTENSION);
    name.into()
}
