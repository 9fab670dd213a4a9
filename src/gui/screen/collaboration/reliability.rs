//! How far the picture may be relied on: the agreement, the label, and what the next label still takes.

use egui::{Id, Ui};

use crate::{
    evaluation::Case,
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, Icon, Tone},
    },
    i18n::GroupText,
    report::GroupWords,
    session::Change,
};

/// What is only on the screen.
#[derive(Debug, Default)]
pub(super) struct ReliabilityCard {
    /// The reviewer's role as it's typed; what is kept has no space at its end.
    typed: String,
}

impl ReliabilityCard {
    /// The card with all of it.
    pub fn card(&mut self, ui: &mut Ui, case: &Case, cx: &mut Cx<'_>) {
        widget::card(ui, |ui| {
            widget::heading(ui, cx.collaboration.standing(), 2);
            figures(ui, case, cx);
            let known = case.assessment.group.reviewer();
            if self.typed.trim() != known {
                known.clone_into(&mut self.typed);
            }
            let (name, hint) = (cx.collaboration.reviewer(), cx.collaboration.reviewer_hint());
            if widget::labelled_field(ui, reviewer_id(), name, hint, 1, &mut self.typed).changed() {
                cx.change(Change::Reviewer(self.typed.clone()));
            }
        });
    }
}

/// The field for who reviewed the picture.
pub(super) fn reviewer_id() -> Id {
    Id::unique("reviewer")
}

/// The agreement, the label, and what is missing.
pub fn figures(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    let words = GroupWords::new(&case.questionnaire, cx.language);
    let label = case.evaluation.reliability.label(&case.questionnaire);
    let tone = if case.evaluation.reliability.is_discussed() {
        Tone::Good
    } else {
        Tone::Accent
    };
    ui.horizontal_wrapped(|ui| {
        widget::chip(ui, label.name.get(cx.language), tone, Some(Icon::Info));
        let suits = cx.collaboration.suits(label.suitable_for.get(cx.language));
        let suits = theme::small(ui, suits);
        widget::wrapped(ui, suits);
    });
    let agreement = words
        .agreement(&case.evaluation.score.agreement)
        .unwrap_or_else(|| cx.collaboration.no_agreement().to_owned());
    let agreement = format!("{}: {agreement}", GroupText::of(cx.language).agreement());
    widget::paragraph(ui, &agreement);
    if let Some(missing) = words.for_next_label(&case.evaluation.reliability) {
        let missing = theme::muted(ui, missing);
        widget::wrapped(ui, missing);
    }
}
