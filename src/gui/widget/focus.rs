//! Keyboard focus: a ring that is easy to see.

use egui::{Context, Id, LayerId, Order, Popup, Stroke, StrokeKind, Ui};

use crate::gui::appearance::theme;

/// Whether keys belong to something else than this part of the window: a text field, a menu, or a dialog over it.
pub fn keys_are_taken(ui: &Ui) -> bool {
    let context = ui.ctx();
    let lies_below = context
        .memory(egui::Memory::top_modal_layer)
        .is_some_and(|top| top != ui.layer_id());
    lies_below || context.text_edit_focused() || Popup::is_any_open(context)
}

/// Paints the ring around the focused widget, above everything; to be called at the end of a frame.
pub fn paint_focus_ring(context: &Context) {
    let Some(response) = context
        .memory(egui::Memory::focused)
        .and_then(|id| context.read_response(id))
    else {
        return;
    };
    let color = theme::palette_in(context).focus;
    let layer = LayerId::new(Order::Foreground, Id::unique("focus ring"));
    let painter = context
        .layer_painter(layer)
        .with_clip_rect(response.interact_rect.expand(5.0));
    painter.rect_stroke(
        response.rect.expand(1.5),
        9.0,
        Stroke::new(2.5, color),
        StrokeKind::Outside,
    );
}

/// Gives the first field or button of a dialog the focus when it appears.
pub fn focus_at_first(ui: &egui::Ui, response: &egui::Response) {
    let focused = ui.memory(egui::Memory::focused);
    let inside = focused.and_then(|id| ui.ctx().read_response(id));
    if inside.is_none_or(|inside| inside.layer_id != ui.layer_id()) {
        response.request_focus();
    }
}
