//! Which answers to merge, how far that is, and what became of each file.

use egui::{Role, Ui};

use super::message::close;
use crate::{
    assessment::{Merged, Outcome, Refusal, Remark},
    gui::{
        browse::Browse,
        command::{Action, Command, Cx},
        file_form::{self, FileForm},
        widget::{self, Icon, Tone},
    },
    i18n::{CommandText, GroupText, Language},
    opening::{OpenError, describe_merged},
    session::errand::MergeWish,
};

const fn plain(label: &'static str) -> CommandText {
    CommandText { label, tip: "" }
}

/// Which answers to merge.
pub(super) fn ask(ui: &mut Ui, form: &mut FileForm, cx: &mut Cx<'_>) {
    let question = file_form::Question {
        lead: cx.together.merge_lead(),
        confirm: &plain(cx.together.merge_do()),
        overwrites: "",
        browse: Browse::Answers,
        named: |path| path,
    };
    if let Some(path) = form.show(ui, &question, cx) {
        cx.send(Command::Merge(vec![path].into()));
    }
}

/// What became of a file, in words.
#[derive(Debug)]
struct Line {
    kind: Kind,
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
    wish: MergeWish,
}

impl Reported {
    /// Puts it in words; whether the scan changed.
    pub fn new(files: &[Merged<OpenError>], changed: bool, wish: MergeWish, language: Language) -> Self {
        let line = |file: &Merged<OpenError>| Line {
            kind: match file.outcome {
                Outcome::Taken | Outcome::AlreadyThere => Kind::Counts,
                Outcome::SetAside => Kind::Aside,
                Outcome::Refused(_) => Kind::Refused,
            },
            words: describe_merged(file, language),
            question: Question::about(file).map(|question| (question, file.name.clone())),
        };
        let mut lines: Vec<Line> = files.iter().map(line).collect();
        lines.sort_by_key(|line| line.kind);
        Self { lines, changed, wish }
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
