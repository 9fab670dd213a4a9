//! What happened to the files of a merge, with what only the user can decide about them.

use egui::Ui;

use crate::{
    assessment::{Merged, Outcome, Refusal, Remark, RespondentId},
    gui::{
        command::{Command, Cx},
        widget::{self, Icon, Tone},
    },
    i18n::{GroupText, Language},
    opening::{OpenError, describe_merged},
    session::errand::MergeWish,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileOutcome {
    Refused,
    Aside,
    Counts,
}

/// What only the user knows about a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    /// Whether it's by another person with the same invitation.
    OtherPerson,
    /// Whether its municipality is that of the scan.
    SamePlace,
}

/// A file, with what happened to it in words.
#[derive(Debug, Clone)]
pub struct FileLine {
    pub outcome: FileOutcome,
    /// The id of the invitation it was made with, as far as it can be read.
    pub id: Option<RespondentId>,
    pub words: String,
    name: String,
    question: Option<Question>,
}

/// The files of a merge, those that need attention first.
#[derive(Debug, Clone, Default)]
pub struct MergedFiles {
    pub lines: Vec<FileLine>,
    wish: MergeWish,
}

impl MergedFiles {
    pub fn new(files: &[Merged<OpenError>], wish: MergeWish, language: Language) -> Self {
        let mut lines: Vec<FileLine> = files.iter().map(|file| FileLine::new(file, language)).collect();
        lines.sort_by_key(|line| line.outcome);
        Self { lines, wish }
    }

    pub fn count(&self, outcome: FileOutcome) -> usize {
        self.lines.iter().filter(|line| line.outcome == outcome).count()
    }

    /// Shows a file, with a way to decide what only the user can.
    pub fn line(&self, ui: &mut Ui, line: &FileLine, cx: &mut Cx<'_>) {
        let (tone, symbol) = match line.outcome {
            FileOutcome::Counts => (Tone::Good, Icon::Check),
            FileOutcome::Aside => (Tone::Plain, Icon::Clock),
            FileOutcome::Refused => (Tone::Warn, Icon::Warning),
        };
        widget::notice(ui, tone, symbol, |ui| {
            widget::paragraph(ui, &line.words);
            self.ask(ui, line, cx);
        });
    }

    /// Why what came back for an invitation doesn't count, if that is so.
    pub fn refused(&self, id: RespondentId) -> Option<&FileLine> {
        let mut lines = self.lines.iter();
        lines.find(|line| line.id == Some(id) && line.outcome == FileOutcome::Refused)
    }

    /// Lets the user decide; the same files are then merged again, with what was decided before.
    pub fn ask(&self, ui: &mut Ui, line: &FileLine, cx: &mut Cx<'_>) {
        let text = GroupText::of(cx.language);
        let label = match line.question {
            Some(Question::OtherPerson) => text.count_both(),
            Some(Question::SamePlace) => text.is_same_municipality(),
            None => return,
        };
        if widget::link(ui, label).clicked() {
            let mut wish = self.wish.clone();
            let chosen = match line.question {
                Some(Question::OtherPerson) => &mut wish.choices.both,
                _ => &mut wish.choices.same_place,
            };
            chosen.insert(line.name.clone());
            cx.send(Command::Merge(wish));
        }
    }
}

impl FileLine {
    fn new(file: &Merged<OpenError>, language: Language) -> Self {
        let two = |remark: &Remark| matches!(remark, Remark::MaybeTwoPeople { .. });
        let question = match &file.outcome {
            Outcome::Refused(Refusal::OtherMunicipality { .. }) => Some(Question::SamePlace),
            Outcome::Refused(_) => None,
            _ => file.remarks.iter().any(two).then_some(Question::OtherPerson),
        };
        Self {
            outcome: match file.outcome {
                Outcome::Taken | Outcome::AlreadyThere => FileOutcome::Counts,
                Outcome::SetAside => FileOutcome::Aside,
                Outcome::Refused(_) => FileOutcome::Refused,
            },
            id: file.id,
            words: describe_merged(file, language),
            name: file.name.clone(),
            question,
        }
    }
}
