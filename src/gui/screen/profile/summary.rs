//! What is missing, with a link to each field.

use egui::{Frame, Id, Margin, Role, Sense, Stroke, Ui, WidgetInfo};

use super::field::what_is_missing;
use crate::{
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, Icon},
    },
    questionnaire::FieldId,
    session::Session,
    style,
};

/// Shows it; it takes the `focus` when it has just come. The field that the user wants to go to.
pub(super) fn show(
    ui: &mut Ui,
    session: &Session,
    lacking: &[FieldId],
    focus: bool,
    cx: &Cx<'_>,
) -> Option<FieldId> {
    let p = theme::palette(ui);
    let title = cx.text.profile.lacking(lacking.len());
    let frame = Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(2.0, p.bad))
        .corner_radius(style::theme().radius.control as u8)
        .inner_margin(Margin::symmetric(20, 14));
    let mut wanted = None;
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        widget::row(ui, |ui| {
            widget::icon(ui, Icon::Warning, 18.0, p.bad);
            let words = egui::RichText::new(&title).font(theme::semibold(theme::sizes().title));
            widget::live(ui.label(words.color(p.bad)));
        });
        for field in lacking {
            let words = what_is_missing(session.questionnaire().field(*field), cx);
            if widget::link(ui, &words).clicked() {
                wanted = Some(*field);
                ui.ctx().request_repaint();
            }
        }
    });
    let id = Id::unique("what the profile lacks");
    let around = ui.interact(shown.response.rect, id, Sense::focusable_noninteractive());
    around.widget_info(|| WidgetInfo::labeled(Role::Alert, true, &title));
    if focus {
        around.request_focus();
        around.scroll_to_me(Some(egui::Align::Min));
    }
    wanted
}
