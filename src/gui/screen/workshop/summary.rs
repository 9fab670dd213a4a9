//! The end of a workshop: what was agreed.

use egui::Ui;

use super::{keys::Intent, question_page::scale};
use crate::{
    gui::{
        command::Cx,
        widget::{self, Icon, Label, Tone},
    },
    i18n::{GroupText, answer_number},
    questionnaire::ItemId,
    session::Session,
};

/// Shows what was agreed on each question; returns what its buttons ask for.
pub(super) fn show(ui: &mut Ui, session: &Session, items: &[ItemId], cx: &Cx<'_>) -> Option<Intent> {
    let scale = scale(ui);
    let mut intent = None;
    let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric((28.0 * scale) as i8, 16));
    frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            let text = cx.collaboration;
            for (label, tip, intended) in [
                (text.workshop_back(), text.workshop_back_tip(), Intent::Back),
                (text.workshop_leave(), text.workshop_leave_tip(), Intent::Leave),
            ] {
                if widget::button(ui, Label::from(label).tip(tip)).clicked() {
                    intent = Some(intended);
                }
            }
        });
        widget::scroll(ui, "workshop end", false, |ui| {
            widget::live(widget::heading_sized(
                ui,
                cx.collaboration.workshop_end(),
                1,
                25.0 * scale,
            ));
            for item in items {
                agreed(ui, session, *item, cx);
            }
        });
    });
    intent
}

fn agreed(ui: &mut Ui, session: &Session, id: ItemId, cx: &Cx<'_>) {
    let item = session.questionnaire().item(id);
    let group = &session.assessment().group;
    let text = GroupText::of(cx.language);
    let title = format!("{} {}", item.number, item.question.get(cx.language));
    let (tone, symbol) = if group.is_discussed(id) {
        (Tone::Good, Icon::Check)
    } else {
        (Tone::Plain, Icon::Clock)
    };
    widget::notice(ui, tone, symbol, |ui| {
        widget::strong(ui, title);
        let Some(agreed) = group.agreed(id) else {
            let words = if group.is_discussed(id) {
                cx.collaboration.discussed()
            } else {
                cx.collaboration.workshop_none()
            };
            widget::paragraph(ui, words);
            return;
        };
        let anchor = item.anchors.get(usize::from(agreed.level.floor()));
        let anchor = anchor.map_or("", |anchor| anchor.text.get(cx.language));
        let level = answer_number(cx.language, agreed.level.value());
        let words = text.agreed_answer(&level);
        widget::paragraph(ui, &format!("{words}. {anchor}"));
        for (what, words) in [
            (text.agreed_reason(), &agreed.reason),
            (text.minority(), &agreed.minority),
        ] {
            if !words.trim().is_empty() {
                widget::paragraph(ui, &format!("{what}: {words}"));
            }
        }
    });
}
