//! Rows, with a part at their right end. egui's right-to-left layout would reverse the order of the
//! Tab key, so the part is laid out from left to right at the width it had before.

use egui::{Align, Layout, Ui, UiBuilder, vec2};

use super::measured::{last_size, remember_size};

/// A row of which the contents are centred on one line.
pub fn row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal(add).inner
}

/// Puts contents at the right end of a row, in reading order.
pub fn trailing<R>(ui: &mut Ui, salt: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = ui.scope_id().with(salt);
    let available = ui.available_rect_before_wrap();
    let width = last_size(ui, id).unwrap_or(0.0).min(available.width());
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
    remember_size(ui, id, used, "the width of the right end of a row became known");
    ui.advance_cursor_after_rect(egui::Rect::from_min_size(
        place.min,
        vec2(place.width(), response.response.rect.height()),
    ));
    result
}
