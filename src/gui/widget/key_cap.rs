//! Keys, as they look on a keyboard.

use egui::{Align2, Painter, Pos2, Rect, Stroke, StrokeKind, vec2};

use crate::gui::appearance::theme::{self, Palette};

/// The side of a key for one character, in points.
pub(super) const CAP: f32 = 28.0;

/// A key with one character on it; `chosen` is how far the choice that it stands for is made, 0..=1.
pub(super) fn paint_cap(painter: &Painter, center: Pos2, key: &str, chosen: f32, p: &Palette) {
    let place = Rect::from_center_size(center, vec2(CAP, CAP));
    let fill = p.card.lerp_to_gamma(p.accent, chosen);
    let edge = Stroke::new(1.2, p.control_border.lerp_to_gamma(p.accent, chosen));
    painter.rect(place, 6.0, fill, edge, StrokeKind::Inside);
    let color = p.text.lerp_to_gamma(p.on_accent, chosen);
    let font = theme::semibold(theme::sizes().body);
    painter.text(center, Align2::CENTER_CENTER, key, font, color);
}
