//! Where a question stands: in a column in the middle of the window, with room beside it.

use egui::{Rect, Ui, UiBuilder, vec2};

use crate::gui::{screen::READING, widget};

/// Below this height, in points, everything is closer together.
pub(super) const LOW: f32 = 480.0;

/// The height of the line with the question, where the question itself has been scrolled out of sight.
pub(super) const PINNED: f32 = 34.0;

/// The column, in the middle of the window.
pub(super) fn column(whole: Rect) -> Rect {
    let margin = if whole.width() < 700.0 { 16.0 } else { 24.0 };
    let width = (whole.width() - 2.0 * margin).min(READING);
    Rect::from_center_size(whole.center(), vec2(width, whole.height()))
}

/// The room to the left of the column.
pub(super) fn gutter(whole: Rect) -> Rect {
    whole.with_max_x(column(whole).left())
}

/// Contents that scroll in the column; the bar to scroll with is beside it.
/// `over` is how much of its top may be covered.
pub(super) fn scrolled<R>(
    ui: &mut Ui,
    place: Rect,
    to_top: bool,
    over: f32,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let wider = place.with_max_x(place.right() + 12.0);
    at(ui, wider, |ui| {
        widget::scroll_below(ui, "question", to_top, over, |ui| {
            ui.set_max_width(place.width());
            add(ui)
        })
    })
}

/// Contents at a place; what lies around a control may show beside it.
pub(super) fn at<R>(ui: &mut Ui, place: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(UiBuilder::new().max_rect(place));
    child.set_clip_rect(ui.clip_rect().intersect(place.expand2(vec2(8.0, 0.0))));
    add(&mut child)
}
