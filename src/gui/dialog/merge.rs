//! Which answers to merge, the progress, and the result for each file.

use egui::{Role, Ui};

use super::message::close;
use crate::{
    assessment::{Merged, Outcome},
    gui::{
        command::{Action, Command, Cx},
        file_form::{FileForm, FileRequest},
        file_picker::FilePicker,
        widget::{self, Icon, Tone},
    },
    i18n::Language,
    opening::{OpenError, describe_merged},
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
        cx.send(Command::Merge(vec![path]));
    }
}

#[derive(Debug)]
struct Line {
    kind: FileOutcome,
    words: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum FileOutcome {
    Refused,
    Aside,
    Counts,
}

/// The result for every file, those that need attention first.
#[derive(Debug)]
pub struct MergeReport {
    lines: Vec<Line>,
    changed: bool,
}

impl MergeReport {
    /// `changed` when the scan changed.
    pub fn new(files: &[Merged<OpenError>], changed: bool, language: Language) -> Self {
        let line = |file: &Merged<OpenError>| Line {
            kind: match file.outcome {
                Outcome::Taken | Outcome::AlreadyThere => FileOutcome::Counts,
                Outcome::SetAside => FileOutcome::Aside,
                Outcome::Refused(_) => FileOutcome::Refused,
            },
            words: describe_merged(file, language),
        };
        let mut lines: Vec<Line> = files.iter().map(line).collect();
        lines.sort_by_key(|line| line.kind);
        Self { lines, changed }
    }

    fn count(&self, kind: FileOutcome) -> usize {
        self.lines.iter().filter(|line| line.kind == kind).count()
    }

    pub(super) fn show(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let [n, aside, refused] =
            [FileOutcome::Counts, FileOutcome::Aside, FileOutcome::Refused].map(|kind| self.count(kind));
        let sum = cx.collaboration.merged_sum(n, aside, refused);
        widget::live(widget::paragraph(ui, &sum));
        if !self.changed {
            widget::paragraph(ui, cx.collaboration.merged_nothing());
        }
        ui.horizontal_wrapped(|ui| {
            if self.changed && widget::button(ui, cx.collaboration.merged_agenda()).clicked() {
                cx.send(Command::CloseDialog);
                cx.send(Action::Agenda);
            }
            close(ui, cx);
        });
        ui.add_space(6.0);
        widget::group(ui, Role::List, cx.collaboration.merged_title(), |ui| {
            for line in &self.lines {
                let (tone, symbol) = match line.kind {
                    FileOutcome::Counts => (Tone::Good, Icon::Check),
                    FileOutcome::Aside => (Tone::Plain, Icon::Clock),
                    FileOutcome::Refused => (Tone::Warn, Icon::Warning),
                };
                widget::notice(ui, tone, symbol, |ui| widget::paragraph(ui, &line.words));
            }
        });
    }
}
