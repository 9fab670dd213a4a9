//! The radar: the scores of all themes at once.

use std::f32::consts::TAU;

use egui::{Color32, Mesh, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, vec2};

use crate::{
    gui::theme::{self, Palette},
    report::chart::{RadarData, Reading},
};

/// A radar as wide as there is room, with a name and its numbers in words.
pub fn radar(ui: &mut Ui, data: &RadarData, height: f32, name: &str, numbers: &str) -> Response {
    let p = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, name));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(numbers));
    if ui.is_rect_visible(rect) {
        let plot = Plot::new(ui, rect, data, &p);
        plot.grid();
        plot.intervals();
        plot.target();
        plot.score(&response);
    }
    response
}

/// A radar for the eye only.
pub fn decoration(ui: &mut Ui, data: &RadarData, size: f32) {
    let p = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(egui::Vec2::splat(size), Sense::hover());
    let mut plot = Plot::new(ui, rect, data, &p);
    plot.radius = size / 2.0 - 6.0;
    plot.grid();
    plot.target();
    plot.score(&response);
}

struct Plot<'a> {
    ui: &'a Ui,
    p: &'a Palette,
    data: &'a RadarData,
    center: Pos2,
    radius: f32,
}

impl<'a> Plot<'a> {
    fn new(ui: &'a Ui, rect: Rect, data: &'a RadarData, p: &'a Palette) -> Self {
        let label = 18.0;
        let radius = (rect.height() / 2.0 - label).min(rect.width() / 2.0 - 66.0).max(30.0);
        Self {
            ui,
            p,
            data,
            center: rect.center(),
            radius,
        }
    }

    fn at(&self, axis: usize, score: f32) -> Pos2 {
        let angle = TAU * axis as f32 / self.data.axes.len().max(1) as f32 - TAU / 4.0;
        self.center + vec2(angle.cos(), angle.sin()) * (self.radius * score / 100.0)
    }

    fn ring(&self, score: impl Fn(usize) -> f32) -> Vec<Pos2> {
        (0..self.data.axes.len())
            .map(|axis| self.at(axis, score(axis)))
            .collect()
    }

    fn readings(&self) -> impl Iterator<Item = (usize, Reading)> {
        self.data.axes.iter().map(|axis| axis.reading.sane()).enumerate()
    }

    fn grid(&self) {
        let painter = self.ui.painter();
        let line = Stroke::new(1.0, self.p.border);
        painter.add(Shape::convex_polygon(self.ring(|_| 100.0), self.p.hover, Stroke::NONE));
        for score in [25.0, 50.0, 75.0, 100.0] {
            painter.add(Shape::closed_line(self.ring(|_| score), line));
        }
        for (index, axis) in self.data.axes.iter().enumerate() {
            let end = self.at(index, 100.0);
            painter.line_segment([self.center, end], line);
            let direction = (end - self.center).normalized();
            let font = theme::regular(theme::sizes().small - 1.0);
            let galley = painter.layout_no_wrap(axis.label.clone(), font, self.p.muted);
            let size = galley.size();
            let shift = vec2(size.x * (0.5 - 0.5 * direction.x), size.y * (0.5 - 0.5 * direction.y));
            painter.galley(end + direction * 7.0 - shift, galley, self.p.muted);
        }
    }

    fn intervals(&self) {
        for (axis, reading) in self.readings().filter(|(_, reading)| reading.is_open()) {
            let ends = [self.at(axis, reading.low), self.at(axis, reading.high)];
            self.ui
                .painter()
                .line_segment(ends, Stroke::new(6.0, self.p.chart_fill));
        }
    }

    fn target(&self) {
        let targets: Vec<Pos2> = self
            .readings()
            .filter_map(|(axis, reading)| Some(self.at(axis, reading.target?)))
            .collect();
        if targets.len() > 2 {
            let closed: Vec<Pos2> = targets.iter().copied().chain(targets.first().copied()).collect();
            let pen = Stroke::new(1.6, self.p.target);
            self.ui
                .painter()
                .extend(Shape::dashed_line(&closed, pen, 5.0, 3.0));
        }
    }

    fn score(&self, response: &Response) {
        let painter = self.ui.painter();
        let context = self.ui.ctx();
        let moved = |axis: usize, score: f32| {
            context.animate_value_with_time(response.id.with(axis), score, 0.25)
        };
        let points: Vec<Pos2> = self
            .readings()
            .filter_map(|(axis, reading)| Some(self.at(axis, moved(axis, reading.score?))))
            .collect();
        let pen = Stroke::new(2.2, self.p.accent);
        if points.len() == self.data.axes.len() && points.len() > 2 {
            fan(self.ui, self.center, &points, self.p.accent.gamma_multiply(0.22));
            painter.add(Shape::closed_line(points.clone(), pen));
        }
        for point in points {
            painter.circle(point, 3.6, self.p.card, Stroke::new(2.0, self.p.accent));
        }
    }
}

/// Fills a star-shaped polygon as a fan around its hub.
fn fan(ui: &Ui, hub: Pos2, points: &[Pos2], color: Color32) {
    let mut mesh = Mesh::default();
    mesh.colored_vertex(hub, color);
    for point in points {
        mesh.colored_vertex(*point, color);
    }
    let count = points.len() as u32;
    for index in 0..count {
        mesh.add_triangle(0, 1 + index, 1 + (index + 1) % count);
    }
    ui.painter().add(mesh);
}
