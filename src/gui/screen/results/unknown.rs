//! What is still to be answered before there can be advice.

use egui::Ui;

use super::part::Part;
use crate::gui::{
    command::{Action, Cx, Visit},
    widget,
};

pub(super) fn show(ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    let total = &part.real.evaluation.score.total;
    widget::card_sized(ui, 16, |ui| {
        let left = total.applicable_items - total.known_items;
        widget::heading(ui, &text.questions_left(left), 2);
        let Some(missing) = &part.told.decision.missing else {
            return;
        };
        widget::paragraph(ui, &missing.intro);
        // Who answered everything has only answers to ask about.
        let (label, action) = if part.session.progress().is_complete() {
            (text.to_ask_about(), Action::Overview)
        } else {
            (cx.text.profile.go_on(), Action::Questions)
        };
        cx.on_click(&widget::primary(ui, label), Visit::Page(action));
        ui.add_space(4.0);
        egui::CollapsingHeader::new(text.who_knows())
            .id_salt("who knows what is missing")
            .show(ui, |ui| {
                for [who, questions, by] in &missing.rows {
                    widget::strong(ui, who);
                    widget::small(ui, text.asked_by(questions, by));
                }
            });
    });
}
