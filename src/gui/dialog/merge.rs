//! Which answers to merge, the progress, and the result for each file.

use egui::{Role, Ui};

use super::message::close;
use crate::{
    assessment::{Merged, Outcome, Refusal, Remark},
    gui::{
        command::{Action, Command, Cx},
        file_form::{FileForm, FileRequest},
        file_picker::FilePicker,
        widget::{self, Icon, Tone},
    },
    i18n::{GroupText, Language},
    opening::{OpenError, describe_merged},
    session::errand::MergeWish,
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

#[derive(Debug)]
struct Line {
    kind: FileOutcome,
    words: String,
    /// What the user can decide about it, and the file's name.
    question: Option<(Question, String)>,
}

/// What only the user knows about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    /// Whether it's by another person with the same invitation.
    OtherPerson,
    /// Whether its municipality is that of the scan.
    SamePlace,
}

impl Question {
    fn about(file: &Merged<OpenError>) -> Option<Self> {
        let two = |remark: &Remark| matches!(remark, Remark::MaybeTwoPeople { .. });
        match &file.outcome {
            Outcome::Refused(Refusal::OtherMunicipality { .. }) => Some(Self::SamePlace),
            Outcome::Refused(_) => None,
            _ => file.remarks.iter().any(two).then_some(Self::OtherPerson),
        }
    }
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
    wish: MergeWish,
}

impl MergeReport {
    /// `changed` when the scan changed.
    pub fn new(files: &[Merged<OpenError>], changed: bool, wish: MergeWish, language: Language) -> Self {
        let line = |file: &Merged<OpenError>| Line {
            kind: match file.outcome {
                Outcome::Taken | Outcome::AlreadyThere => FileOutcome::Counts,
                Outcome::SetAside => FileOutcome::Aside,
                Outcome::Refused(_) => FileOutcome::Refused,
            },
            words: describe_merged(file, language),
            question: Question::about(file).map(|question| (question, file.name.clone())),
        };
        let mut lines: Vec<Line> = files.iter().map(line).collect();
        lines.sort_by_key(|line| line.kind);
        Self { lines, changed, wish }
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
                widget::notice(ui, tone, symbol, |ui| {
                    widget::paragraph(ui, &line.words);
                    if let Some((question, file)) = &line.question {
                        self.ask(ui, *question, file, cx);
                    }
                });
            }
        });
    }

    /// Lets the user decide; the same files are then merged again, with what was decided before.
    fn ask(&self, ui: &mut Ui, question: Question, file: &str, cx: &mut Cx<'_>) {
        let text = GroupText::of(cx.language);
        let label = match question {
            Question::OtherPerson => text.count_both(),
            Question::SamePlace => text.is_same_municipality(),
        };
        if widget::link(ui, label).clicked() {
            let mut wish = self.wish.clone();
            let chosen = match question {
                Question::OtherPerson => &mut wish.choices.both,
                Question::SamePlace => &mut wish.choices.same_place,
            };
            chosen.insert(file.to_owned());
            cx.send(Command::Merge(wish));
        }
    }
}
