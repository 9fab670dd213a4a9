//! The consistency checks that fire.

use egui::Ui;

use crate::{
    evaluation::Case,
    gui::{
        command::Cx,
        screen::to_question,
        widget::{self, Icon, Tone},
    },
    i18n::PlanText,
};

/// Every check that fires, with the reason when there is one.
pub(super) fn show(ui: &mut Ui, case: &Case, cx: &mut Cx<'_>) {
    let questionnaire = &case.questionnaire;
    let text = cx.text.results;
    widget::card(ui, |ui| {
        widget::heading(ui, cx.text.question.check(), 2);
        if case.evaluation.checks.is_empty() && case.evaluation.much_skipped.is_empty() {
            widget::paragraph(ui, text.checks_none());
            return;
        }
        widget::muted(ui, text.checks_lead());
        for id in &case.evaluation.much_skipped {
            let name = questionnaire.dimension(*id).short.get(cx.language);
            let line = questionnaire
                .phrases()
                .much_not_applicable
                .with(cx.language, &[("do", name)]);
            widget::message(ui, Tone::Warn, Icon::Question, &line);
        }
        for fired in &case.evaluation.checks {
            let check = questionnaire.check(fired.id);
            let (tone, symbol) = if fired.is_open() {
                (Tone::Warn, Icon::Question)
            } else {
                (Tone::Good, Icon::Check)
            };
            widget::notice(ui, tone, symbol, |ui| {
                widget::paragraph(ui, check.text.get(cx.language));
                if let Some(reason) = &fired.reason {
                    widget::strong(ui, PlanText::of(cx.language).because(reason));
                }
                ui.horizontal_wrapped(|ui| {
                    for item in check.items() {
                        to_question(ui, questionnaire.item(item), cx);
                    }
                });
            });
        }
    });
}
