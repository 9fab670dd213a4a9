//! What happened to each file of a merge, and what that changes in the outcome.

use egui::{Role, Ui};

use super::frame::close;
use crate::{
    gui::{
        command::{Action, Command, Cx},
        screen::collaboration::{FileOutcome, MergedFiles},
        widget,
    },
    i18n::TogetherText,
};

/// The result for every file, and what changed.
#[derive(Debug)]
pub struct MergeReport {
    files: MergedFiles,
    /// What changed in the outcome, in sentences; `None` when the scan didn't change.
    changes: Option<Vec<String>>,
}

impl MergeReport {
    /// `changes` says what changed in the outcome, if the scan changed.
    pub const fn new(files: MergedFiles, changes: Option<Vec<String>>) -> Self {
        Self { files, changes }
    }

    /// The files, to show them elsewhere.
    pub fn into_files(self) -> MergedFiles {
        self.files
    }

    pub(super) fn contents(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let [n, aside, refused] =
            [FileOutcome::Counts, FileOutcome::Aside, FileOutcome::Refused].map(|one| self.files.count(one));
        let sum = cx.collaboration.merged_sum(n, aside, refused);
        widget::live(widget::paragraph(ui, &sum));
        let text = TogetherText::of(cx.language);
        match &self.changes {
            None => {
                widget::paragraph(ui, cx.collaboration.merged_nothing());
            }
            Some(sentences) if !sentences.is_empty() => {
                widget::heading(ui, text.merged_changed(), 2);
                for sentence in sentences {
                    widget::paragraph(ui, sentence);
                }
            }
            Some(_) => {}
        }
        ui.add_space(6.0);
        widget::group(ui, Role::List, cx.collaboration.merged_title(), |ui| {
            for line in &self.files.lines {
                self.files.line(ui, line, cx);
            }
        });
    }

    pub(super) fn foot(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let is_changed = self.changes.is_some();
        let mut wanted = None;
        ui.horizontal_wrapped(|ui| {
            if is_changed && widget::button(ui, cx.collaboration.merged_agenda()).clicked() {
                wanted = Some(Action::Agenda);
            }
            close(ui, cx);
            if is_changed && widget::link(ui, TogetherText::of(cx.language).undo_merge()).clicked() {
                wanted = Some(Action::Undo);
            }
        });
        if let Some(action) = wanted {
            cx.send(Command::CloseDialog);
            cx.send(action);
        }
    }
}
