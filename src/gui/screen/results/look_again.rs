//! How many answers are to be looked at again, with a way to each.

use egui::Ui;

use crate::{
    assessment::{agreed_look_again, own_look_again},
    evaluation::Case,
    gui::{
        command::Cx,
        screen::{numbers, to_question},
        widget::{self, Icon, Tone},
    },
    i18n::LookAgainText,
    questionnaire::Item,
};

pub(super) fn show(ui: &mut Ui, case: &Case, cx: &mut Cx<'_>) {
    let outdated = &case.evaluation.look_again;
    if outdated.is_empty() {
        return;
    }
    let text = LookAgainText::of(cx.language);
    let can_confirm = |item: &Item| {
        own_look_again(item, &case.assessment).is_some()
            || agreed_look_again(item, &case.assessment).is_some()
    };
    let items = outdated.iter().map(|id| case.questionnaire.item(*id));
    let (here, elsewhere): (Vec<&Item>, Vec<&Item>) = items.partition(|item| can_confirm(item));
    widget::notice(ui, Tone::Warn, Icon::Question, |ui| {
        widget::paragraph(ui, &text.outcome(outdated.len()));
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal_wrapped(|ui| {
            for item in here {
                to_question(ui, item, cx);
            }
        });
        if !elsewhere.is_empty() {
            let numbers = numbers(elsewhere, cx.language);
            widget::paragraph(ui, &text.of_colleagues(&numbers));
        }
    });
    ui.add_space(6.0);
}
