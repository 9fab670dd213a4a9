//! How far the picture may be relied on: the agreement, the label, and what the next label still takes.

use egui::{Id, Ui};

use crate::{
    evaluation::Evaluation,
    gui::{
        command::Cx,
        theme,
        widget::{self, Icon, Tone},
    },
    i18n::{fill, group_text},
    report::GroupWords,
    session::{Change, Session},
};

/// What is only on the screen.
#[derive(Debug, Default)]
pub(super) struct Standing {
    /// The reviewer's role as it's typed; what is kept has no space at its end.
    typed: String,
}

impl Standing {
    /// The card with all of it.
    pub fn card(&mut self, ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &mut Cx<'_>) {
        widget::card(ui, |ui| {
            widget::heading(ui, cx.together.standing, 2);
            figures(ui, session, evaluation, cx);
            let known = session.assessment().group.reviewer();
            if self.typed.trim() != known {
                known.clone_into(&mut self.typed);
            }
            let (name, hint) = (cx.together.reviewer, cx.together.reviewer_hint);
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
pub fn figures(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &Cx<'_>) {
    let words = GroupWords::new(session.questionnaire(), cx.language);
    let label = evaluation.reliability.label(session.questionnaire());
    let tone = if evaluation.reliability.is_discussed() {
        Tone::Good
    } else {
        Tone::Accent
    };
    ui.horizontal_wrapped(|ui| {
        widget::chip(ui, label.name.get(cx.language), tone, Some(Icon::Info));
        let suits = fill(
            cx.together.suits,
            &[("what", label.suitable_for.get(cx.language))],
        );
        let suits = theme::small(ui, suits);
        widget::wrapped(ui, suits);
    });
    let agreement = words
        .agreement(&evaluation.score.agreement)
        .unwrap_or_else(|| cx.together.no_agreement.to_owned());
    let agreement = format!("{}: {agreement}", group_text(cx.language).agreement);
    widget::paragraph(ui, &agreement);
    if let Some(missing) = words.for_next_label(&evaluation.reliability) {
        let missing = theme::muted(ui, missing);
        widget::wrapped(ui, missing);
    }
}
