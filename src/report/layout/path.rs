//! Paths for the simple figures a page is made of.

use super::frames::{Item, Path, Segment, Stroke};
use crate::report::chart::{Dash, Point};
use crate::style::Color;

/// How far the control points of a quarter circle lie from its ends, for radius 1.
const ROUND: f32 = 0.552_284_8;

/// A point.
pub(super) const fn at(x: f32, y: f32) -> Point {
    Point { x, y }
}

/// A rectangle.
pub(super) fn rect(x: f32, y: f32, width: f32, height: f32) -> Vec<Segment> {
    closed(&[
        at(x, y),
        at(x + width, y),
        at(x + width, y + height),
        at(x, y + height),
    ])
}

/// A rectangle with round corners.
pub(super) fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Vec<Segment> {
    let r = radius.min(width / 2.0).min(height / 2.0).max(0.0);
    let k = r * (1.0 - ROUND);
    let (right, bottom) = (x + width, y + height);
    vec![
        Segment::Move(at(x + r, y)),
        Segment::Line(at(right - r, y)),
        Segment::Curve(at(right - k, y), at(right, y + k), at(right, y + r)),
        Segment::Line(at(right, bottom - r)),
        Segment::Curve(
            at(right, bottom - k),
            at(right - k, bottom),
            at(right - r, bottom),
        ),
        Segment::Line(at(x + r, bottom)),
        Segment::Curve(at(x + k, bottom), at(x, bottom - k), at(x, bottom - r)),
        Segment::Line(at(x, y + r)),
        Segment::Curve(at(x, y + k), at(x + k, y), at(x + r, y)),
        Segment::Close,
    ]
}

/// A circle.
pub(super) fn circle(center: Point, radius: f32) -> Vec<Segment> {
    rounded(
        center.x - radius,
        center.y - radius,
        radius * 2.0,
        radius * 2.0,
        radius,
    )
}

/// A closed polygon.
pub(super) fn closed(points: &[Point]) -> Vec<Segment> {
    let mut segments = open(points);
    segments.push(Segment::Close);
    segments
}

/// A line through points.
pub(super) fn open(points: &[Point]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = points.iter().copied().map(Segment::Line).collect();
    if let (Some(first), Some(point)) = (segments.first_mut(), points.first()) {
        *first = Segment::Move(*point);
    }
    segments
}

/// An area in one colour.
pub(super) fn filled(segments: Vec<Segment>, color: Color) -> Item {
    Item::Path(Path {
        segments,
        fill: Some(color),
        stroke: None,
    })
}

/// An outline.
pub(super) fn stroked(segments: Vec<Segment>, color: Color, width: f32) -> Item {
    Item::Path(Path {
        segments,
        fill: None,
        stroke: Some(Stroke {
            color,
            width,
            dash: None,
        }),
    })
}

/// A level line.
pub(super) fn rule(x: f32, y: f32, width: f32, color: Color, thickness: f32) -> Item {
    stroked(open(&[at(x, y), at(x + width, y)]), color, thickness)
}

/// A level line of dots.
pub(super) fn dots(x: f32, y: f32, width: f32, color: Color) -> Item {
    let stroke = Stroke {
        color,
        width: 0.8,
        dash: Some(Dash { on: 0.8, off: 2.7 }),
    };
    Item::Path(Path {
        segments: open(&[at(x, y), at(x + width, y)]),
        fill: None,
        stroke: Some(stroke),
    })
}

/// Moves an item to the right and down.
pub(super) fn shift(item: &mut Item, dx: f32, dy: f32) {
    let moved = |p: &mut Point| {
        p.x += dx;
        p.y += dy;
    };
    match item {
        Item::Begin(_) | Item::End => {}
        Item::Glyphs(run) => {
            run.x += dx;
            run.y += dy;
        }
        Item::Picture(picture) => {
            picture.x += dx;
            picture.y += dy;
        }
        Item::Path(path) => {
            for segment in &mut path.segments {
                match segment {
                    Segment::Move(p) | Segment::Line(p) => moved(p),
                    Segment::Curve(a, b, c) => [a, b, c].into_iter().for_each(moved),
                    Segment::Close => {}
                }
            }
        }
    }
}
