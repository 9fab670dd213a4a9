//! One score on a scale of bands.

use super::{
    data::{ScaleBand, ScaleData},
    label::Label,
    legend::{Sign, band, dot, legend, target_tick},
    shape::{Drawing, HorizontalAlign, Ink, Pen, Shape, TextMeasure},
};
use crate::report::geometry::Point;

/// Height of the track in font sizes.
const TRACK: f32 = 1.7;

/// The scale in shapes, `width` pt wide, with labels of `size` pt.
pub fn scale(data: &ScaleData, width: f32, size: f32, measure: &dyn TextMeasure) -> Drawing {
    let reading = data.reading.sane();
    let x = |score: f32| 2.0 + (width - 4.0) * score / 100.0;
    let top = size * 2.6;
    let (middle, bottom) = (top + size * TRACK / 2.0, top + size * TRACK);
    let mut shapes = Vec::new();
    let labels = bands(&data.bands, &x, (top, bottom), size, measure, &mut shapes);
    if reading.is_open() {
        shapes.extend(band(x(reading.low), x(reading.high), middle, size * 0.5));
    }
    if let Some(target) = reading.target {
        shapes.extend(target_tick(x(target), middle, size * TRACK / 2.0 + 1.5));
    }
    if let Some(score) = reading.score {
        let at = x(score);
        let half = measure.width(&data.value, size + 3.0, true) / 2.0;
        shapes.push(Shape::line(
            Point::new(at, top - 4.0),
            Point::new(at, bottom),
            Pen::solid(Ink::Score, 1.6),
        ));
        shapes.push(dot(Point::new(at, middle)));
        shapes.push(Shape::Text {
            at: Point::new(at.min(width - half).max(half).min(width), top - 7.0),
            align: HorizontalAlign::Center,
            text: data.value.clone(),
            size: size + 3.0,
            strong: true,
            ink: Ink::Score,
        });
    }
    let y = bottom + labels + size * 0.5;
    let signs = [Sign::ScorePin, Sign::Interval, Sign::TargetTick];
    let frame = (Point::new(0.0, y + size * 0.7), width, size);
    let (words, end) = legend(&data.legend, signs, &[reading], frame, measure);
    let height = if words.is_empty() { y } else { end };
    shapes.extend(words);
    Drawing { shapes, height }
}

/// The track with its bands and their names; gives the height of the names.
fn bands(
    bands: &[ScaleBand],
    x: &dyn Fn(f32) -> f32,
    (top, bottom): (f32, f32),
    size: f32,
    measure: &dyn TextMeasure,
    shapes: &mut Vec<Shape>,
) -> f32 {
    let p = Point::new;
    let mut from = 0.0;
    let mut tallest: f32 = 0.0;
    shapes.push(Shape::rect(p(x(0.0), top), p(x(100.0), bottom), Ink::Field));
    for (i, band) in bands.iter().enumerate() {
        let last = i + 1 == bands.len();
        let upto = if last { 100.0 } else { band.upto.clamp(from, 100.0) };
        let (left, right) = (x(from), x(upto));
        if band.current {
            let line = Pen::solid(Ink::Score, 2.0);
            shapes.push(Shape::line(p(left, bottom + 1.0), p(right, bottom + 1.0), line));
        }
        if !last {
            shapes.push(Shape::line(
                p(right, top),
                p(right, bottom),
                Pen::solid(Ink::Grid, 0.8),
            ));
        }
        let label = Label::weighing(
            &band.label,
            (right - left - 3.0).max(1.0),
            (size, band.current),
            measure,
        );
        let ink = if band.current { Ink::Text } else { Ink::Muted };
        let middle = f32::midpoint(left, right);
        shapes.extend(label.shapes(middle, bottom + size * 0.6, HorizontalAlign::Center, ink));
        tallest = tallest.max(label.height() + size * 0.6);
        from = upto;
    }
    tallest
}
