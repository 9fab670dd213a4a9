//! Charts, painted from the same shapes as in the report; and progress as a bar.

use egui::{Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::{
    accessible::described,
    chart_shapes::{Measure, paint},
};
use crate::{
    gui::appearance::theme,
    report::chart::{Chart, chart_shapes},
};

/// A chart as wide as there is room, with its name and its numbers in words.
pub fn chart(ui: &mut Ui, chart: &Chart, name: &str, numbers: &str) -> Response {
    let width = ui.available_width();
    let drawing = chart_shapes(chart, width, theme::sizes().small - 0.5, &Measure(ui));
    let (rect, response) = ui.allocate_exact_size(vec2(width, drawing.height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    described(&response, numbers);
    if ui.is_rect_visible(rect) {
        paint(ui, rect.min, &drawing.shapes);
    }
    response
}

/// How far along, 0..=1, with its name.
pub fn progress_bar(ui: &mut Ui, share: f32, name: &str) -> Response {
    let p = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    progress_value(ui, &response, share);
    let time = 2.0 * ui.style().animation_time;
    let shown = ui.ctx().animate_value_with_time(response.id, share, time);
    ui.painter().rect_filled(rect, 4.0, p.border);
    if shown > 0.0 {
        let done = rect.with_max_x(rect.left() + (rect.width() * shown).max(8.0));
        ui.painter().rect_filled(done, 4.0, p.accent);
    }
    response
}

/// Says how far along something is, 0..=1.
pub fn progress_value(ui: &Ui, response: &Response, share: f32) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_numeric_value(f64::from(share));
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(1.0);
    });
}
