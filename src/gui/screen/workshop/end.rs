//! What was agreed, to close with.

use egui::Ui;

use super::{keys::Wish, stage::scale};
use crate::{
    gui::{
        command::Cx,
        theme,
        widget::{self, Icon, Tone},
    },
    i18n::{CommandText, GroupText, answer_number},
    questionnaire::ItemId,
    session::Session,
};

/// Shows the outcome of each talk; what is wished by its buttons.
pub(super) fn show(ui: &mut Ui, session: &Session, items: &[ItemId], cx: &Cx<'_>) -> Option<Wish> {
    let scale = scale(ui);
    let mut wish = None;
    let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric((28.0 * scale) as i8, 16));
    frame.show(ui, |ui| {
        ui.horizontal(|ui| {
            let text = cx.together;
            for (label, tip, wished) in [
                (text.workshop_back(), text.workshop_back_tip(), Wish::Back),
                (text.workshop_leave(), text.workshop_leave_tip(), Wish::Leave),
            ] {
                if widget::button(ui, &CommandText { label, tip }, true).clicked() {
                    wish = Some(wished);
                }
            }
        });
        widget::scroll(ui, "workshop end", false, |ui| {
            let heading = widget::heading_sized(ui, cx.together.workshop_end(), 1, 25.0 * scale);
            widget::live(ui, &heading);
            for item in items {
                agreed(ui, session, *item, cx);
            }
        });
    });
    wish
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
        let title = theme::strong(ui, title);
        widget::wrapped(ui, title);
        let Some(agreed) = group.agreed(id) else {
            let words = if group.is_discussed(id) {
                cx.together.discussed()
            } else {
                cx.together.workshop_none()
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
