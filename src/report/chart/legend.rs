//! What the signs in a chart mean, below it.

use super::{
    data::{Legend, Reading},
    label::Label,
    shape::{HorizontalAlign, Ink, Pen, Shape, TextMeasure},
};
use crate::report::geometry::Point;

/// The sign in front of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A bar.
    ScoreBar,
    /// A dot on a stem.
    ScorePin,
    /// A pale band with an edge.
    Interval,
    /// A tall tick with a head.
    TargetTick,
}

const SIGN: f32 = 18.0;
const BEFORE_WORD: f32 = 5.0;
const BETWEEN: f32 = 18.0;

/// The legend with its top at `y`: the signs for the score, the interval and the target, as far as the readings
/// show them. Gives the shapes and where they end.
pub(super) fn legend(
    words: &Legend,
    signs: [Sign; 3],
    readings: &[Reading],
    frame: (Point, f32, f32),
    measure: &dyn TextMeasure,
) -> (Vec<Shape>, f32) {
    let (start, right, size) = frame;
    let shown = [
        readings.iter().any(|reading| reading.score.is_some()),
        readings.iter().any(|reading| reading.is_open()),
        readings.iter().any(|reading| reading.target.is_some()),
    ];
    let mut shapes = Vec::new();
    let (mut x, mut y) = (start.x, start.y);
    let line = size * 1.6;
    for ((word, sign), shown) in [&words.score, &words.interval, &words.target]
        .into_iter()
        .zip(signs)
        .zip(shown)
    {
        if word.is_empty() || !shown {
            continue;
        }
        let label = Label::new(
            word,
            (right - start.x - SIGN - BEFORE_WORD).max(1.0),
            size,
            measure,
        );
        if x > start.x && x + SIGN + BEFORE_WORD + label.width > right {
            x = start.x;
            y += line;
        }
        shapes.extend(drawn(sign, x, y + size * 0.5));
        shapes.extend(label.shapes(x + SIGN + BEFORE_WORD, y, HorizontalAlign::Left, Ink::Muted));
        x += SIGN + BEFORE_WORD + label.width + BETWEEN;
    }
    let end = if shapes.is_empty() { start.y } else { y + line };
    (shapes, end)
}

fn drawn(sign: Sign, x: f32, y: f32) -> Vec<Shape> {
    let p = Point::new;
    let middle = x + SIGN / 2.0;
    match sign {
        Sign::ScoreBar => vec![Shape::rect(p(x, y - 2.25), p(x + SIGN, y + 2.25), Ink::Score)],
        Sign::ScorePin => vec![dot(p(middle, y))],
        Sign::Interval => band(x, x + SIGN, y, 4.0),
        Sign::TargetTick => target_tick(middle, y, 4.5),
    }
}

/// A score: a dot with a pale heart.
pub(super) fn dot(center: Point) -> Shape {
    Shape::Circle {
        center,
        radius: 2.3,
        fill: Some(Ink::Paper),
        pen: Some(Pen::solid(Ink::Score, 1.4)),
    }
}

/// An interval: a pale band with an edge at both ends.
pub(super) fn band(from: f32, to: f32, y: f32, half: f32) -> Vec<Shape> {
    let p = Point::new;
    let edge = |x: f32| Shape::line(p(x, y - half), p(x, y + half), Pen::solid(Ink::Score, 0.8));
    vec![
        Shape::rect(p(from, y - half), p(to, y + half), Ink::Interval),
        edge(from),
        edge(to),
    ]
}

/// A target: a tall tick with a triangle on top.
pub(super) fn target_tick(x: f32, y: f32, half: f32) -> Vec<Shape> {
    let p = Point::new;
    let head = vec![
        p(x - 2.6, y - half - 2.0),
        p(x + 2.6, y - half - 2.0),
        p(x, y - half + 2.2),
    ];
    vec![
        Shape::line(p(x, y - half), p(x, y + half), Pen::solid(Ink::Target, 1.4)),
        Shape::Polygon {
            points: head,
            fill: Some(Ink::Target),
            pen: None,
        },
    ]
}
