//! Which answers to merge, how far that is, and what became of each file.

use egui::{Role, Ui};

use super::message::close;
use crate::{
    assessment::{Merged, Outcome},
    gui::{
        browse::Browse,
        command::{Action, Command, Cx},
        file_form::{FileForm, Question},
        widget::{self, Icon, Tone},
    },
    i18n::{CommandText, Language},
    opening::{OpenError, describe_merged},
};

const fn plain(label: &'static str) -> CommandText {
    CommandText { label, tip: "" }
}

/// Which answers to merge.
pub(super) fn ask(ui: &mut Ui, form: &mut FileForm, cx: &mut Cx<'_>) {
    let question = Question {
        lead: cx.together.merge_lead(),
        confirm: &plain(cx.together.merge_do()),
        overwrites: "",
        browse: Browse::Answers,
        named: |path| path,
    };
    if let Some(path) = form.show(ui, &question, cx) {
        cx.send(Command::Merge(vec![path]));
    }
}

/// What became of a file, in words.
#[derive(Debug)]
struct Line {
    kind: Kind,
    words: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Refused,
    Aside,
    Counts,
}

/// What became of every file: what asks attention first.
#[derive(Debug)]
pub struct Reported {
    lines: Vec<Line>,
    changed: bool,
}

impl Reported {
    /// Puts it in words; whether the scan changed.
    pub fn new(files: &[Merged<OpenError>], changed: bool, language: Language) -> Self {
        let line = |file: &Merged<OpenError>| Line {
            kind: match file.outcome {
                Outcome::Taken | Outcome::AlreadyThere => Kind::Counts,
                Outcome::SetAside => Kind::Aside,
                Outcome::Refused(_) => Kind::Refused,
            },
            words: describe_merged(file, language),
        };
        let mut lines: Vec<Line> = files.iter().map(line).collect();
        lines.sort_by_key(|line| line.kind);
        Self { lines, changed }
    }

    /// How many files became this.
    fn count(&self, kind: Kind) -> usize {
        self.lines.iter().filter(|line| line.kind == kind).count()
    }

    /// Shows the list.
    pub(super) fn show(&self, ui: &mut Ui, cx: &mut Cx<'_>) {
        let [n, aside, refused] = [Kind::Counts, Kind::Aside, Kind::Refused].map(|kind| self.count(kind));
        let sum = cx.together.merged_sum(n, aside, refused);
        let response = widget::paragraph(ui, &sum);
        widget::live(ui, &response);
        if !self.changed {
            widget::paragraph(ui, cx.together.merged_nothing());
        }
        ui.horizontal_wrapped(|ui| {
            if self.changed && widget::button(ui, &plain(cx.together.merged_agenda()), true).clicked() {
                cx.send(Command::CloseDialog);
                cx.send(Action::Agenda);
            }
            close(ui, cx);
        });
        ui.add_space(6.0);
        widget::group(ui, Role::List, cx.together.merged_title(), |ui| {
            for line in &self.lines {
                let (tone, symbol) = match line.kind {
                    Kind::Counts => (Tone::Good, Icon::Check),
                    Kind::Aside => (Tone::Plain, Icon::Clock),
                    Kind::Refused => (Tone::Warn, Icon::Warning),
                };
                widget::notice(ui, tone, symbol, |ui| widget::paragraph(ui, &line.words));
            }
        });
    }
}
