//! Steps in time: a band cut into spans, with a numbered mark for each step below the span it falls in.

use super::data::{TimelineData, TimelineSpan};
use super::label::Label;
use super::shape::{Drawing, HorizontalAlign, Ink, Pen, Shape, TextMeasure};
use crate::report::geometry::Point;

/// Radius of a mark, in font sizes.
const RADIUS: f32 = 1.15;
/// Room between two marks, in font sizes.
const APART: f32 = 0.75;
/// Room within a span, in font sizes.
const PAD: f32 = 0.9;
/// How far the point of a span reaches into the next, in font sizes.
const POINT: f32 = 0.9;

/// The timeline in shapes, `width` pt wide, with labels of `size` pt. Every span gets the same width.
pub fn timeline(data: &TimelineData, width: f32, size: f32, measure: &dyn TextMeasure) -> Drawing {
    let each = width / data.spans.len().max(1) as f32;
    let labels: Vec<Label> = data
        .spans
        .iter()
        .map(|span| {
            let room = (each - size * (2.0 * PAD + 2.0 * POINT)).max(1.0);
            Label::weighing(&span.label, room, (size, true), measure)
        })
        .collect();
    let tallest = labels.iter().map(Label::height).fold(size, f32::max);
    let band = tallest + size * 1.2;
    let (mut shapes, mut height) = (Vec::new(), band);
    for (i, (span, label)) in data.spans.iter().zip(&labels).enumerate() {
        let left = i as f32 * each;
        shapes.extend(arrow(left, each, band, size, i == 0));
        let top = (band - label.height()) / 2.0;
        let text = left + size * (PAD + POINT);
        shapes.extend(label.shapes(text, top, HorizontalAlign::Left, Ink::Text));
        let bottom = marks(span, (left, band + size * 0.9), each, size, &mut shapes);
        height = height.max(bottom);
    }
    Drawing { shapes, height }
}

/// A span of the band, pointing to the next; the first starts straight.
fn arrow(left: f32, each: f32, height: f32, size: f32, first: bool) -> Vec<Shape> {
    let p = Point::new;
    let (right, point) = (left + each - size * 0.3, size * POINT);
    let mut points = vec![
        p(left, 0.0),
        p(right - point, 0.0),
        p(right, height / 2.0),
        p(right - point, height),
        p(left, height),
    ];
    if !first {
        points.push(p(left + point, height / 2.0));
    }
    vec![Shape::Polygon {
        points,
        hub: p(left + each / 2.0, height / 2.0),
        fill: Some(if first { Ink::Interval } else { Ink::Field }),
        pen: Some(Pen::solid(Ink::Grid, 0.6)),
    }]
}

/// The marks of a span, in as many rows as they need; gives where they end.
fn marks(span: &TimelineSpan, (left, top): (f32, f32), each: f32, size: f32, shapes: &mut Vec<Shape>) -> f32 {
    let (radius, pitch) = (size * RADIUS, size * (2.0 * RADIUS + APART));
    let start = left + size * PAD;
    let room = each - size * 2.0 * PAD;
    let in_a_row = (((room + size * APART) / pitch).floor() as usize).max(1);
    for (i, mark) in span.marks.iter().enumerate() {
        let (row, column) = (i / in_a_row, i % in_a_row);
        let center = Point::new(
            start + radius + column as f32 * pitch,
            top + radius + row as f32 * pitch,
        );
        shapes.push(Shape::Circle {
            center,
            radius,
            fill: Some(Ink::Paper),
            pen: Some(Pen::solid(Ink::Score, 1.1)),
        });
        shapes.push(Shape::Text {
            at: Point::new(center.x, center.y + size * 0.38),
            align: HorizontalAlign::Center,
            text: mark.clone(),
            size: size + 0.5,
            strong: true,
            ink: Ink::Text,
        });
    }
    match span.marks.len().div_ceil(in_a_row) {
        0 => top - size * 0.9,
        rows => top + (rows - 1) as f32 * pitch + 2.0 * radius + 1.0,
    }
}
