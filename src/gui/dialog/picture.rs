//! Where to save a chart as a picture, and as which kind.

use std::path::{Path, PathBuf};

use egui::Ui;

use super::file::{Asked, ask};
use crate::{
    gui::{
        command::{Command, Cx},
        pictures::{PNG, SVG, is_svg},
        presence::Presence,
        widget,
    },
    i18n::FiguresText,
    report::picture::Picture,
};

/// Asks for the kind and the file.
pub(super) fn save(
    ui: &mut Ui,
    picture: &Picture,
    path: &mut String,
    (problem, there): (&mut Option<String>, &mut Presence),
    cx: &mut Cx<'_>,
) {
    let text = FiguresText::of(cx.language);
    let svg = is_svg(Path::new(path.trim()));
    let chosen = widget::segments(ui, text.kind(), &[("PNG", !svg), ("SVG", svg)]);
    if let Some(kind) = chosen {
        let extension = if kind == 0 { PNG } else { SVG };
        *path = Path::new(path.trim())
            .with_extension(extension)
            .display()
            .to_string();
        *problem = None;
    }
    let confirm = &cx.text.commands.save();
    let overwrite = cx.text.dialog.save_overwrite();
    let context = ui.ctx().clone();
    let overwrites = |path: &Path| if there.of(path, &context) { overwrite } else { "" };
    match ask(ui, path, problem, text.save_lead(), confirm, overwrites, cx) {
        Some(Asked::Browse) => cx.send(Command::BrowsePicture(named(path.trim()))),
        Some(Asked::Confirm(path)) => {
            let path = named(&path.display().to_string());
            cx.send(Command::SavePicture(Box::new(picture.clone()), path));
        }
        None => {}
    }
}

/// A picture's name ends in one of its own extensions.
fn named(path: &str) -> PathBuf {
    let path = PathBuf::from(path);
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
