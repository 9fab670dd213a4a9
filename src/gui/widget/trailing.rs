//! Rows, with a part at their right end. egui's right-to-left layout would reverse the order of the
//! Tab key, so the part is laid out from left to right at the width it had before.

use egui::{Align, Layout, Ui, UiBuilder, vec2};

/// A row of which the contents are centred on one line.
pub fn row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal(add).inner
}

/// Puts contents at the right end of a row, in reading order.
pub fn trailing<R>(ui: &mut Ui, salt: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.scope_id().with(salt);
    let known: Option<f32> = ui.data(|data| data.get_temp(id));
    let available = ui.available_rect_before_wrap();
    let width = known.unwrap_or(0.0).min(available.width());
    let start = available.right() - width;
    let place = available.with_min_x(start.max(available.left()));
    let builder = UiBuilder::new()
        .max_rect(place)
        .layout(Layout::left_to_right(Align::Center));
    let response = ui.scope_builder(builder, |ui| {
        let result = add(ui);
        (result, ui.min_rect().width())
    });
    let (result, used) = response.inner;
    if known.is_none_or(|known| (known - used).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(id, used));
        ui.ctx()
            .request_discard("the width of the right end of a row became known");
        ui.ctx().request_repaint();
    }
    ui.advance_cursor_after_rect(egui::Rect::from_min_size(
        place.min,
        vec2(place.width(), response.response.rect.height()),
    ));
    result
}
