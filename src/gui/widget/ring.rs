//! Progress as a ring.

use std::f32::consts::{FRAC_PI_2, TAU};

use egui::{Align2, Painter, Pos2, Shape, Stroke, vec2};

use super::icon::{Icon, paint_icon};
use crate::gui::appearance::theme::{self, Palette};

/// A ring that fills with progress and ends as a check mark, with a text in it.
pub fn paint_ring(painter: &Painter, center: Pos2, radius: f32, share: f32, number: &str, p: &Palette) {
    if share >= 1.0 {
        painter.circle_filled(center, radius + 1.2, p.accent);
        paint_icon(painter, Icon::Check, center, radius * 1.2, p.on_accent);
        return;
    }
    painter.circle_stroke(center, radius, Stroke::new(2.5, p.border));
    if share > 0.0 {
        let steps = 48;
        let point = |step| {
            let angle = TAU * share * step as f32 / steps as f32 - FRAC_PI_2;
            center + vec2(angle.cos(), angle.sin()) * radius
        };
        let arc = (0..=steps).map(point).collect();
        painter.add(Shape::line(arc, Stroke::new(2.8, p.accent)));
    }
    let font = theme::semibold(radius * 0.95);
    painter.text(center, Align2::CENTER_CENTER, number, font, p.muted);
}
