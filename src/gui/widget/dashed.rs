//! A rectangle of dashes: what isn't there yet, or was there before.

use egui::{Painter, Rect, Shape, Stroke};

/// Paints the edge of a place in dashes of this length with gaps of that.
pub fn paint_dashed(painter: &Painter, place: Rect, pen: Stroke, [dash, gap]: [f32; 2]) {
    let corners = [
        place.left_top(),
        place.right_top(),
        place.right_bottom(),
        place.left_bottom(),
        place.left_top(),
    ];
    painter.extend(Shape::dashed_line(&corners, pen, dash, gap));
}
