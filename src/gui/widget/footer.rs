//! A bar at the foot of a screen, always in view, with what comes after the contents in reading order.

use egui::{Frame, Id, Margin, Rect, Stroke, Ui, UiBuilder};

use super::pane::pane;
use crate::gui::appearance::theme;

/// The height of the bar, in points, until it's known how high its contents are.
const HEIGHT: f32 = 72.0;

/// Shows a screen with a bar at its foot: contents first, then the bar, each with `state`. The bar stays where it is,
/// whatever the contents say.
pub fn above_footer<S: ?Sized>(
    ui: &mut Ui,
    salt: &str,
    state: &mut S,
    contents: impl FnOnce(&mut Ui, &mut S),
    bar: impl FnOnce(&mut Ui, &mut S),
) {
    let key = Id::unique(("height of a footer", salt));
    let known: Option<f32> = ui.data(|data| data.get_temp(key));
    let all = ui.available_rect_before_wrap();
    let top = (all.bottom() - known.unwrap_or(HEIGHT)).max(all.top());
    // The keys that go round the parts of the window stop at both.
    pane(ui.ctx(), all.with_max_y(top));
    pane(ui.ctx(), all.with_min_y(top));
    let place = |rect: Rect| UiBuilder::new().max_rect(rect);
    ui.scope_builder(place(all.with_max_y(top)), |ui| {
        ui.set_clip_rect(ui.clip_rect().intersect(all.with_max_y(top)));
        contents(ui, state);
    });
    let p = theme::palette(ui);
    let frame = Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(1.0, p.border))
        .inner_margin(Margin::symmetric(24, 14));
    let shown = ui.scope_builder(place(all.with_min_y(top)), |ui| {
        frame
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                bar(ui, state);
            })
            .response
            .rect
            .height()
    });
    let height = shown.inner;
    if known.is_none_or(|known| (known - height).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(key, height));
        ui.ctx().request_discard("the height of the footer became known");
        ui.ctx().request_repaint();
    }
}
