//! Keyboard focus: a ring that is easy to see, and scrolling to what has it.

use egui::{Context, Id, LayerId, Order, ScrollArea, Stroke, StrokeKind, Ui};

use crate::gui::theme;

/// A part that scrolls down, and follows the focus.
pub fn scroll<R>(ui: &mut Ui, salt: &str, to_top: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut area = ScrollArea::vertical().id_salt(salt).auto_shrink(false);
    if to_top {
        area = area.vertical_scroll_offset(0.0);
    }
    let shown = area.show(ui, |ui| {
        let result = add(ui);
        reveal_focus(ui);
        result
    });
    shown.inner
}

/// Scrolls to the widget with the focus, once, when it lies in this part.
fn reveal_focus(ui: &Ui) {
    let key = ui.scope_id().with("focus seen");
    let focused = ui.memory(egui::Memory::focused);
    let seen: Option<Id> = ui.data(|data| data.get_temp::<Option<Id>>(key)).flatten();
    if focused == seen {
        return;
    }
    ui.data_mut(|data| data.insert_temp(key, focused));
    let Some(response) = focused.and_then(|id| ui.ctx().read_response(id)) else {
        return;
    };
    let inside = response.layer_id == ui.layer_id() && ui.min_rect().contains(response.rect.center());
    if inside {
        ui.scroll_to_rect(response.rect.expand(12.0), None);
    }
}

/// One ring for every widget, painted above everything; to be called at the end of a frame.
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
