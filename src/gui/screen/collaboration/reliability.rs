//! How reliable the outcome is: the agreement, the label, and what the next label still needs.

use egui::{Id, Ui};

use crate::{
    evaluation::Case,
    gui::{
        command::Cx,
        widget::{self, Icon, Tone},
    },
    i18n::GroupText,
    report::GroupWords,
    session::Change,
};

/// State of the screen only.
#[derive(Debug, Default)]
pub(super) struct ReliabilityCard {
    /// The reviewer's role as typed; the saved one has no space at its end.
    typed: String,
}

impl ReliabilityCard {
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

pub(super) fn reviewer_id() -> Id {
    Id::unique("reviewer")
}

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
        widget::small(ui, suits);
    });
    let agreement = words
        .agreement(&case.evaluation.score.agreement)
        .unwrap_or_else(|| cx.collaboration.no_agreement().to_owned());
    let agreement = format!("{}: {agreement}", GroupText::of(cx.language).agreement());
    widget::paragraph(ui, &agreement);
    if let Some(missing) = words.for_next_label(&case.evaluation.reliability) {
        widget::muted(ui, missing);
    }
}
