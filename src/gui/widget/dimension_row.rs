//! Progress as a ring, and the themes that have one.

use std::f32::consts::{FRAC_PI_2, TAU};

use egui::{Align2, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::icon::{Icon, paint_icon};
use crate::gui::appearance::theme::{self, Palette};

/// A ring with a number in it that becomes a check mark.
pub fn paint_ring(painter: &Painter, center: Pos2, radius: f32, share: f32, number: &str, p: &Palette) {
    if share >= 1.0 {
        painter.circle_filled(center, radius + 1.2, p.good);
        paint_icon(painter, Icon::Check, center, radius * 1.2, p.card);
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

/// What a row of the list of themes shows.
#[derive(Debug, Clone, Copy)]
pub struct DimensionRow<'a> {
    /// Its number.
    pub number: usize,
    /// Its name.
    pub title: &'a str,
    /// How far along, in words.
    pub progress: &'a str,
    /// The same for a screen reader, with the name.
    pub name: &'a str,
    /// How far along, 0..=1.
    pub share: f32,
    /// Whether it's the open one.
    pub selected: bool,
}

/// A theme as a row, or with only its ring when `compact`.
pub fn dimension_row(ui: &mut Ui, row: &DimensionRow<'_>, compact: bool) -> Response {
    let p = theme::palette(ui);
    if compact {
        let (rect, response) = ui.allocate_exact_size(vec2(38.0, 38.0), Sense::click());
        describe(&response, row);
        if row.selected {
            ui.painter().rect_filled(rect, 10.0, p.accent_soft);
        }
        ring(ui, rect.center(), row, &p);
        return response.on_hover_text(row.title);
    }
    let width = ui.available_width();
    let font = if row.selected {
        theme::semibold(theme::sizes().body)
    } else {
        theme::regular(theme::sizes().body)
    };
    let color = if row.selected { p.accent } else { p.text };
    let title = ui
        .painter()
        .layout(row.title.to_owned(), font, color, width - 60.0);
    let progress = ui.painter().layout_no_wrap(
        row.progress.to_owned(),
        theme::regular(theme::sizes().small),
        p.muted,
    );
    let text = title.size().y + progress.size().y + 1.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, (text + 9.0).max(46.0)), Sense::click());
    describe(&response, row);
    background(ui, rect, &response, row.selected, &p);
    ring(ui, pos2(rect.left() + 28.0, rect.center().y), row, &p);
    let place = pos2(rect.left() + 52.0, rect.center().y - text / 2.0);
    let below = place + vec2(0.0, title.size().y + 1.0);
    ui.painter().galley(place, title, color);
    ui.painter().galley(below, progress, p.muted);
    response
}

fn describe(response: &Response, row: &DimensionRow<'_>) {
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, row.selected, row.name));
}

fn background(ui: &Ui, rect: Rect, response: &Response, selected: bool, p: &Palette) {
    if selected {
        ui.painter().rect_filled(rect, 10.0, p.accent_soft);
        let bar = Rect::from_center_size(
            pos2(rect.left() + 2.0, rect.center().y),
            vec2(4.0, rect.height() - 22.0),
        );
        ui.painter().rect_filled(bar, 2.0, p.accent);
    } else if response.hovered() {
        ui.painter()
            .rect_filled(rect, 10.0, p.border.gamma_multiply(0.45));
    }
}

fn ring(ui: &Ui, center: Pos2, row: &DimensionRow<'_>, p: &Palette) {
    paint_ring(ui.painter(), center, 12.5, row.share, &row.number.to_string(), p);
}
