//! Paints the shapes of a chart: the same geometry that the report has.

use egui::{Align2, Mesh, Pos2, Stroke, Ui, vec2};

use crate::{
    gui::appearance::theme,
    report::{
        chart::{HorizontalAlign, Ink, Pen, Shape, TextMeasure},
        geometry::Point,
    },
};

/// Paints shapes with their top left corner at `origin`.
pub fn paint(ui: &Ui, origin: Pos2, shapes: &[Shape]) {
    let canvas = Canvas { ui, origin };
    for shape in shapes {
        canvas.paint(shape);
    }
}

pub struct Measure<'a>(pub &'a Ui);

impl TextMeasure for Measure<'_> {
    fn width(&self, text: &str, size: f32, strong: bool) -> f32 {
        let color = theme::palette(self.0).text;
        let galley = self
            .0
            .painter()
            .layout_no_wrap(text.to_owned(), font(size, strong), color);
        galley.size().x
    }
}

fn font(size: f32, strong: bool) -> egui::FontId {
    if strong {
        theme::semibold(size)
    } else {
        theme::regular(size)
    }
}

struct Canvas<'a> {
    ui: &'a Ui,
    origin: Pos2,
}

impl Canvas<'_> {
    fn paint(&self, shape: &Shape) {
        let painter = self.ui.painter();
        match shape {
            Shape::Line { points, pen } => self.line(self.all(points), *pen),
            Shape::Polygon { points, fill, pen } => {
                let mut points = self.all(points);
                if let Some(ink) = fill {
                    self.fan(&points, *ink);
                }
                if let Some(pen) = pen {
                    points.extend(points.first().copied());
                    self.line(points, *pen);
                }
            }
            Shape::Circle {
                center,
                radius,
                fill,
                pen,
            } => {
                let center = self.at(*center);
                if let Some(ink) = fill {
                    painter.circle_filled(center, *radius, self.color(*ink));
                }
                if let Some(pen) = pen {
                    painter.circle_stroke(center, *radius, self.stroke(*pen));
                }
            }
            Shape::Text {
                at,
                align,
                text,
                size,
                strong,
                ink,
            } => {
                let side = match align {
                    HorizontalAlign::Left => Align2::LEFT_BOTTOM,
                    HorizontalAlign::Center => Align2::CENTER_BOTTOM,
                    HorizontalAlign::Right => Align2::RIGHT_BOTTOM,
                };
                // The shape names the base line; the box of a line ends this much below it.
                let below = vec2(0.0, size * 0.27);
                painter.text(
                    self.at(*at) + below,
                    side,
                    text,
                    font(*size, *strong),
                    self.color(*ink),
                );
            }
        }
    }

    fn at(&self, point: Point) -> Pos2 {
        self.origin + vec2(point.x, point.y)
    }

    fn all(&self, points: &[Point]) -> Vec<Pos2> {
        points.iter().map(|point| self.at(*point)).collect()
    }

    fn color(&self, ink: Ink) -> egui::Color32 {
        theme::color(ink.color(theme::tokens(self.ui)))
    }

    fn stroke(&self, pen: Pen) -> Stroke {
        Stroke::new(pen.width, self.color(pen.ink))
    }

    fn line(&self, points: Vec<Pos2>, pen: Pen) {
        let painter = self.ui.painter();
        match pen.dash {
            Some(dash) => {
                painter.extend(egui::Shape::dashed_line(
                    &points,
                    self.stroke(pen),
                    dash.on,
                    dash.off,
                ));
            }
            None => {
                painter.line(points, self.stroke(pen));
            }
        }
    }

    /// Fills a convex polygon, with sharp edges.
    fn fan(&self, points: &[Pos2], ink: Ink) {
        let mut mesh = Mesh::default();
        for point in points {
            mesh.colored_vertex(*point, self.color(ink));
        }
        for index in 2..points.len() as u32 {
            mesh.add_triangle(0, index - 1, index);
        }
        self.ui.painter().add(mesh);
    }
}
