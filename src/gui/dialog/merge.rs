//! Which answers to merge, what happened to each file, and what that changes in the outcome.

use egui::{Role, Ui};

use super::frame::close;
use crate::{
    gui::{
        command::{Action, Command, Cx},
        file_form::{FileForm, FileRequest},
        file_picker::FilePicker,
        screen::collaboration::{FileOutcome, MergedFiles},
        widget,
    },
    i18n::TogetherText,
};

pub(super) fn ask(ui: &mut Ui, form: &mut FileForm, cx: &mut Cx<'_>) {
    let request = FileRequest {
        lead: cx.collaboration.merge_lead(),
        confirm: cx.collaboration.merge_do().into(),
        overwrites: "",
        browse: FilePicker::Answers,
        named: |path| path,
    };
    if let Some(path) = form.show(ui, &request, cx) {
        cx.send(Command::Merge(vec![path].into()));
    }
}

/// The result for every file, and what changed.
#[derive(Debug)]
pub struct MergeReport {
    files: MergedFiles,
    /// What changed in the outcome, in sentences; `None` when the scan didn't change.
    changes: Option<Vec<String>>,
    /// Whether the merge can be taken back here.
    can_undo: bool,
}

impl MergeReport {
    /// `changes` says what changed in the outcome, if the scan changed.
    pub const fn new(files: MergedFiles, changes: Option<Vec<String>>) -> Self {
        Self {
            can_undo: changes.is_some(),
            files,
            changes,
        }
    }

    /// The files, to show them elsewhere.
    pub fn into_files(self) -> MergedFiles {
        self.files
    }

    pub(super) fn show(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
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
        ui.horizontal_wrapped(|ui| {
            if self.changes.is_some() && widget::button(ui, cx.collaboration.merged_agenda()).clicked() {
                cx.send(Command::CloseDialog);
                cx.send(Action::Agenda);
            }
            close(ui, cx);
            if self.can_undo && widget::link(ui, text.undo_merge()).clicked() {
                cx.send(Command::CloseDialog);
                cx.send(Action::Undo);
            }
        });
        ui.add_space(6.0);
        widget::group(ui, Role::List, cx.collaboration.merged_title(), |ui| {
            for line in &self.files.lines {
                self.files.line(ui, line, cx);
            }
        });
    }
}
