//! The end of a workshop: what was agreed, what is open, and what that changes.

use egui::Ui;

use super::{keys::Intent, question_page::scale};
use crate::{
    gui::{
        command::{Command, Cx},
        screen::collaboration::DecisionStep,
        widget::{self, Label},
    },
    i18n::TogetherText,
    session::{Session, handout::Paper},
};

/// Shows what came of it; returns what its buttons ask for.
pub(super) fn show(
    ui: &mut Ui,
    session: &Session,
    decision: &mut DecisionStep,
    cx: &mut Cx<'_>,
) -> Option<Intent> {
    let mut intent = None;
    let scale = scale(ui);
    widget::above_footer(
        ui,
        "workshop",
        &mut (decision, cx),
        |ui, (decision, cx)| {
            let margin = egui::Margin::symmetric((28.0 * scale) as i8, 16);
            egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                widget::scroll(ui, "workshop end", false, |ui| {
                    let title = cx.collaboration.workshop_end();
                    widget::live(widget::heading_sized(ui, title, 1, 25.0 * scale));
                    decision.outcome(ui, session, cx);
                });
            });
        },
        |ui, (_, cx)| intent = buttons(ui, cx),
    );
    intent
}

fn buttons(ui: &mut Ui, cx: &mut Cx<'_>) -> Option<Intent> {
    let (text, together) = (cx.collaboration, TogetherText::of(cx.language));
    let row = ui.horizontal_wrapped(|ui| {
        let back = Label::from(text.workshop_back()).tip(text.workshop_back_tip());
        let goes_back = widget::button(ui, back).clicked();
        let leave = Label::from(text.workshop_close()).tip(text.workshop_leave_tip());
        let leaves = widget::button(ui, leave).clicked();
        let minutes = widget::primary(ui, together.make_minutes());
        cx.on_click(&minutes, Command::AskHandout(Paper::Minutes));
        goes_back
            .then_some(Intent::Back)
            .or(leaves.then_some(Intent::Leave))
    });
    row.inner
}
