//! The one form that asks for a file.

use std::path::{Path, PathBuf};

use egui::{Id, Key, Response, Ui};

use super::{
    command::{Command, Cx},
    done::{Done, JobKind},
    file_picker::FilePicker,
    widget::{self, Label},
    work::Work,
};
use crate::{i18n::SettingsText, storage::file_exists};

#[derive(Debug, Default)]
pub struct FileForm {
    /// As typed.
    path: String,
    /// It was typed or chosen, and isn't what was suggested.
    is_own: bool,
    problem: Option<String>,
    asked: Asked,
    /// Whether Enter ended the typing in this frame.
    entered: bool,
    exists: FileExists,
}

/// Where the file is asked for.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Asked {
    #[default]
    Here,
    /// In the system's own dialog.
    Elsewhere,
    /// That couldn't be had.
    HereAfterAll,
}

pub struct FileRequest<'a> {
    pub lead: &'a str,
    pub confirm: Label<'a>,
    /// The warning when the file exists; empty where it should exist.
    pub overwrites: &'a str,
    pub browse: FilePicker,
}

impl FileForm {
    pub fn new(suggested: &Path) -> Self {
        Self {
            path: suggested.display().to_string(),
            ..Self::default()
        }
    }

    /// The system's own dialog asks for the file, until it has an answer.
    pub const fn ask_elsewhere(&mut self) {
        self.asked = Asked::Elsewhere;
    }

    pub fn is_elsewhere(&self) -> bool {
        self.asked == Asked::Elsewhere
    }

    /// The system's own dialog couldn't be had.
    pub const fn no_dialog(&mut self) {
        self.asked = Asked::HereAfterAll;
    }

    /// Suggests another file, unless one was typed or chosen.
    pub fn suggest(&mut self, suggested: &Path) {
        if !self.is_own {
            self.path = suggested.display().to_string();
        }
    }

    pub fn set(&mut self, path: &Path) {
        self.path = path.display().to_string();
        self.is_own = true;
        self.problem = None;
    }

    pub fn is_empty(&self) -> bool {
        self.path.is_empty()
    }

    pub fn target(&self) -> PathBuf {
        PathBuf::from(self.path.trim().trim_matches('"'))
    }

    /// The system's own dialog gave this file; whether that's the one that is meant. One that gets its ending is
    /// confirmed here: nobody was asked whether it may be replaced.
    pub fn chosen_elsewhere(&mut self, chosen: &Path, browse: FilePicker) -> bool {
        let meant = browse.named(chosen.to_owned());
        let is_meant = meant == chosen;
        self.set(&meant);
        if !is_meant {
            self.asked = Asked::Here;
        }
        is_meant
    }

    pub fn fail(&mut self, reason: String) {
        self.problem = Some(reason);
        // Whoever chose the file in the system's own dialog reads here why it failed.
        if self.is_elsewhere() {
            self.asked = Asked::Here;
        }
    }

    pub fn look_again(&mut self) {
        self.exists = FileExists::default();
    }

    /// Whether a file exists, as far as known; asks for a frame when that becomes known.
    pub fn exists(&mut self, path: &Path, work: &mut Work) -> bool {
        self.exists.of(path, work)
    }

    pub fn receive(&mut self, browse: FilePicker, done: &Done) {
        match done {
            Done::Chosen(chosen_for, paths) if *chosen_for == browse => {
                if let Some(path) = paths.first() {
                    self.set(path);
                }
            }
            Done::NoDialog(asked_for) if *asked_for == browse => self.no_dialog(),
            Done::FileExists(path, exists) => self.exists.receive(path, *exists),
            _ => {}
        }
    }

    /// Shows the field with the caller's own layout.
    pub fn edit(&mut self, show: impl FnOnce(&mut String) -> Response) -> Response {
        let response = show(&mut self.path);
        if response.changed() {
            self.is_own = true;
            self.problem = None;
        }
        response
    }

    /// The field under its label, with a button to browse.
    pub fn field(
        &mut self,
        ui: &mut Ui,
        id: Id,
        [name, hint]: [&str; 2],
        browse: FilePicker,
        cx: &mut Cx<'_>,
    ) -> Response {
        let mut browses = false;
        let field = self.edit(|path| {
            let (field, clicked) = widget::path_field(ui, id, name, hint, cx.text.common.browse(), path);
            browses = clicked;
            field
        });
        if browses {
            cx.send(Command::ChooseFile(browse, browse.named(self.target())));
        }
        field
    }

    pub fn problem(&self, ui: &mut Ui, cx: &Cx<'_>) {
        if self.asked == Asked::HereAfterAll {
            widget::small(ui, SettingsText::of(cx.language).no_dialog());
        }
        if let Some(problem) = &self.problem {
            widget::problem(ui, problem);
        }
    }

    /// The form, without its buttons.
    pub fn show(&mut self, ui: &mut Ui, request: &FileRequest<'_>, cx: &mut Cx<'_>) {
        widget::muted(ui, request.lead);
        let words = [cx.text.dialog.path(), cx.text.dialog.path_hint()];
        let field = self.field(ui, Id::unique("file path"), words, request.browse, cx);
        self.entered = field.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        widget::focus_at_first(ui, &field);
        let target = request.browse.named(self.target());
        if !request.overwrites.is_empty() && self.exists.of(&target, cx.work) {
            widget::small(ui, request.overwrites);
        }
        self.problem(ui, cx);
    }

    /// Its buttons; returns the file once it's confirmed.
    pub fn buttons(&mut self, ui: &mut Ui, request: &FileRequest<'_>, cx: &mut Cx<'_>) -> Option<PathBuf> {
        let filled = !self.path.trim().is_empty();
        let mut confirmed = std::mem::take(&mut self.entered) && filled;
        ui.horizontal_wrapped(|ui| {
            confirmed |= widget::primary(ui, request.confirm.enabled(filled)).clicked();
            cx.on_click(&widget::button(ui, cx.text.common.cancel()), Command::CloseDialog);
        });
        confirmed.then(|| request.browse.named(self.target()))
    }
}

/// Whether a file exists, checked in the background: it may be on a slow network.
#[derive(Debug, Default)]
struct FileExists {
    asked: PathBuf,
    known: Option<bool>,
}

impl FileExists {
    fn of(&mut self, path: &Path, work: &mut Work) -> bool {
        if path.as_os_str().is_empty() {
            return false;
        }
        let is_other = path != self.asked;
        // Another form may have asked in between.
        if is_other || (self.known.is_none() && !work.is_busy(JobKind::FileExists)) {
            path.clone_into(&mut self.asked);
            self.known = None;
            let path = self.asked.clone();
            work.start(JobKind::FileExists, move |_| {
                let exists = file_exists(&path);
                Done::FileExists(path, exists)
            });
        }
        self.known.unwrap_or(false)
    }

    fn receive(&mut self, path: &Path, exists: bool) {
        if path == self.asked {
            self.known = Some(exists);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn elsewhere() -> FileForm {
        let mut form = FileForm::new(Path::new("/a/suggested.datalabscan"));
        form.ask_elsewhere();
        form
    }

    #[test]
    fn a_file_chosen_elsewhere_is_taken_unless_it_gets_an_ending() {
        for (chosen, target, is_meant) in [
            ("/a/scan.datalabscan", "/a/scan.datalabscan", true),
            ("/a/scan", "/a/scan.datalabscan", false),
        ] {
            let mut form = elsewhere();
            let taken = form.chosen_elsewhere(Path::new(chosen), FilePicker::Save);
            assert_eq!(
                (taken, form.is_elsewhere(), form.target().as_path()),
                (is_meant, is_meant, Path::new(target))
            );
        }
    }

    #[test]
    fn why_a_file_chosen_elsewhere_failed_is_shown_here() {
        let mut form = elsewhere();
        form.chosen_elsewhere(Path::new("/a/other.datalabscan"), FilePicker::Save);
        form.fail("no permission".into());
        assert!(!form.is_elsewhere());
        assert_eq!(form.target(), Path::new("/a/other.datalabscan"));
    }
}
