//! A bar at the foot of a screen, always in view, with what comes after the contents in reading order.

use egui::{Frame, Id, Margin, Rect, ScrollArea, Stroke, Ui, UiBuilder};

use super::{
    measured::{last_size, remember_size},
    pane::pane,
    scroll::scroll_in,
};
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
    let all = ui.available_rect_before_wrap();
    let top = (all.bottom() - last_size(ui, key).unwrap_or(HEIGHT)).max(all.top());
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
    remember_size(ui, key, shown.inner, "the height of the footer became known");
}

/// The same for a dialog, which is as high as its contents, up to this height.
pub fn above_foot<S: ?Sized>(
    ui: &mut Ui,
    salt: &str,
    most: f32,
    state: &mut S,
    contents: impl FnOnce(&mut Ui, &mut S),
    foot: impl FnOnce(&mut Ui, &mut S),
) {
    let key = Id::unique(("height of a foot", salt));
    let most = (most - last_size(ui, key).unwrap_or_default()).max(80.0);
    let area = ScrollArea::vertical()
        .id_salt(salt)
        .max_height(most)
        // The area remembers its size; without this it would never grow.
        .min_scrolled_height(most)
        .auto_shrink([false, true]);
    scroll_in(ui, area, |ui| contents(ui, state));
    ui.add_space(6.0);
    let shown = ui.scope(|ui| foot(ui, state));
    let height = shown.response.rect.height();
    remember_size(ui, key, height, "the height of the foot became known");
}
