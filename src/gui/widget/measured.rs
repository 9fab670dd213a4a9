//! Sizes that are only known once something has been laid out; until then that of the last frame counts.

use egui::{Id, Ui};

/// The size in the last frame, in points.
pub(super) fn last_size(ui: &Ui, key: Id) -> Option<f32> {
    ui.data(|data| data.get_temp(key))
}

/// Remembers the size for the next frame, which comes at once when it's another than it was.
pub(super) fn remember_size(ui: &Ui, key: Id, size: f32, why: &'static str) {
    if last_size(ui, key).is_none_or(|known| (known - size).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(key, size));
        ui.ctx().request_discard(why);
        ui.ctx().request_repaint();
    }
}
