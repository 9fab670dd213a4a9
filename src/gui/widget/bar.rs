//! Bars: progress, and a score with its interval and target.

use egui::{Response, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::{gui::theme, report::chart::Reading};

/// How far along, 0..=1, with its name.
pub fn progress_bar(ui: &mut Ui, share: f32, name: &str) -> Response {
    let p = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 8.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_numeric_value(f64::from(share));
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(1.0);
    });
    let shown = ui.ctx().animate_value_with_time(response.id, share, 0.25);
    ui.painter().rect_filled(rect, 4.0, p.border);
    if shown > 0.0 {
        let done = rect.with_max_x(rect.left() + (rect.width() * shown).max(8.0));
        ui.painter().rect_filled(done, 4.0, p.accent);
    }
    response
}

/// A score of 0..=100 on a track, with what the open answers allow and what fits the phase.
pub fn score_bar(ui: &mut Ui, reading: Reading, width: f32, name: &str) -> Response {
    let p = theme::palette(ui);
    let reading = reading.sane();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, 22.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    let painter = ui.painter();
    let track = rect.shrink2(vec2(0.0, 5.0));
    let at = |score: f32| track.left() + track.width() * score / 100.0;
    painter.rect_filled(track, 4.0, p.hover);
    painter.rect_stroke(track, 4.0, Stroke::new(1.0, p.border), egui::StrokeKind::Inside);
    if reading.is_open() {
        let open = track
            .with_min_x(at(reading.low))
            .with_max_x(at(reading.high))
            .shrink2(vec2(0.0, 3.0));
        painter.rect_filled(open, 2.0, p.chart_fill);
        for x in [open.left(), open.right()] {
            painter.vline(x, track.y_range(), Stroke::new(1.5, p.accent));
        }
    }
    if let Some(score) = reading.score {
        let bar = track
            .with_max_x(at(score).max(track.left() + 3.0))
            .shrink2(vec2(0.0, 3.0));
        painter.rect_filled(bar, 2.0, p.accent);
    }
    if let Some(target) = reading.target {
        painter.line_segment(
            [pos2(at(target), rect.top()), pos2(at(target), rect.bottom())],
            Stroke::new(2.5, p.target),
        );
    }
    response
}
