//! Score bars below each other, on one scale from 0 to 100.

use super::{
    data::{Bar, BarsData, Reading},
    label::Label,
    legend::{Sign, band, legend, target_tick},
    shape::{Drawing, HorizontalAlign, Ink, Pen, Shape, TextMeasure},
};
use crate::report::geometry::Point;

const STEPS: [f32; 5] = [0.0, 25.0, 50.0, 75.0, 100.0];
/// At most this part of the width is for labels.
const LABELS: f32 = 0.42;
/// Least height of a row, in font sizes.
const ROW: f32 = 2.7;

/// The bars in shapes, `width` pt wide, with labels of `size` pt.
pub fn bars(data: &BarsData, width: f32, size: f32, measure: &dyn TextMeasure) -> Drawing {
    let labels: Vec<Label> = data
        .bars
        .iter()
        .map(|bar| Label::new(&bar.label, width * LABELS, size, measure))
        .collect();
    let widest = |widths: &mut dyn Iterator<Item = f32>| widths.fold(0.0, f32::max);
    let widest_label = widest(&mut labels.iter().map(|label| label.width));
    let left = if widest_label > 0.0 {
        widest_label + 10.0
    } else {
        0.0
    };
    let value = |bar: &Bar| measure.width(&bar.value, size + 0.5, true);
    let right = (widest(&mut data.bars.iter().map(value)) + 12.0).min(width * 0.3);
    let scale = Scale {
        left,
        width: (width - left - right).max(10.0),
    };
    let top = size * 1.5;
    let mut rows = Vec::new();
    let mut y = top;
    for (bar, label) in data.bars.iter().zip(&labels) {
        let height = (label.height() + size * 0.7).max(size * ROW);
        rows.extend(label.shapes(
            left - 10.0,
            y + (height - label.height()) / 2.0,
            HorizontalAlign::Right,
            Ink::Text,
        ));
        rows.extend(row(bar, scale, y + height / 2.0, size));
        rows.push(Shape::Text {
            at: Point::new(width, y + height / 2.0 + size * 0.36),
            align: HorizontalAlign::Right,
            text: bar.value.clone(),
            size: size + 0.5,
            strong: true,
            ink: Ink::Text,
        });
        y += height;
    }
    let mut shapes = grid(scale, top, y, size);
    shapes.extend(rows);
    let readings: Vec<Reading> = data.bars.iter().map(|bar| bar.reading.sane()).collect();
    let signs = [Sign::ScoreBar, Sign::Interval, Sign::TargetTick];
    let frame = (Point::new(0.0, y + size), width, size);
    let (words, end) = legend(&data.legend, signs, &readings, frame, measure);
    let height = if words.is_empty() { y + 1.0 } else { end };
    shapes.extend(words);
    Drawing { shapes, height }
}

#[derive(Clone, Copy)]
struct Scale {
    left: f32,
    width: f32,
}

impl Scale {
    fn x(self, score: f32) -> f32 {
        self.left + self.width * score / 100.0
    }
}

fn row(bar: &Bar, scale: Scale, y: f32, size: f32) -> Vec<Shape> {
    let reading = bar.reading.sane();
    let (thick, thin) = (size * 0.72, size * 0.38);
    let mut shapes = Vec::new();
    if reading.is_open() {
        shapes.extend(band(scale.x(reading.low), scale.x(reading.high), y, thick));
    }
    if let Some(score) = reading.score {
        let to = Point::new(scale.x(score), y + thin);
        shapes.push(Shape::rect(Point::new(scale.left, y - thin), to, Ink::Score));
    } else if reading.is_open() {
        let (from, to) = (
            Point::new(scale.x(reading.low), y),
            Point::new(scale.x(reading.high), y),
        );
        shapes.push(Shape::line(from, to, Pen::dashed(Ink::Score, 0.9, 1.5, 2.5)));
    }
    if let Some(target) = reading.target {
        shapes.extend(target_tick(scale.x(target), y, size * 0.85));
    }
    shapes
}

fn grid(scale: Scale, top: f32, bottom: f32, size: f32) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for step in STEPS {
        let x = scale.x(step);
        let pen = Pen::solid(Ink::Grid, if step == 0.0 { 0.9 } else { 0.5 });
        shapes.push(Shape::line(Point::new(x, top), Point::new(x, bottom), pen));
        shapes.push(Shape::Text {
            at: Point::new(x, size * 0.9),
            align: if x > 1.0 {
                HorizontalAlign::Center
            } else {
                HorizontalAlign::Left
            },
            text: format!("{step:.0}"),
            size: size * 0.88,
            strong: false,
            ink: Ink::Muted,
        });
    }
    shapes
}
