//! Points, lines and areas, for whatever is drawn: charts, pages, logos.

use crate::style::Color;

/// How far the control points of a quarter circle lie from its ends, for radius 1.
const ROUND: f32 = 0.552_284_8;

/// A point in pt; y runs downwards.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// Distance from the left.
    pub x: f32,
    /// Distance from the top.
    pub y: f32,
}

impl Point {
    /// The point at this distance from the left and from the top.
    pub const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }
}

/// Lines and areas.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Path {
    /// The outline.
    pub segments: Vec<Segment>,
    /// Colour of the inside.
    pub fill: Option<Color>,
    /// How the outline is drawn.
    pub stroke: Option<Stroke>,
}

impl Path {
    /// Moves it to the right and down.
    pub(in crate::report) fn shift(&mut self, dx: f32, dy: f32) {
        let moved = |p: &mut Point| *p = Point::new(p.x + dx, p.y + dy);
        for segment in &mut self.segments {
            match segment {
                Segment::Move(p) | Segment::Line(p) => moved(p),
                Segment::Curve(a, b, c) => [a, b, c].into_iter().for_each(moved),
                Segment::Close => {}
            }
        }
    }
}

/// Part of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Starts a new outline here.
    Move(Point),
    /// A straight line to here.
    Line(Point),
    /// A Bézier curve with two control points to the last one.
    Curve(Point, Point, Point),
    /// Back to where the outline started.
    Close,
}

/// How an outline is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// The colour.
    pub color: Color,
    /// The width.
    pub width: f32,
    /// Dashes, or none for a solid line.
    pub dash: Option<Dash>,
}

/// A dashed line, in pt.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dash {
    /// Length of a dash.
    pub on: f32,
    /// Length of the gap after it.
    pub off: f32,
}

/// A rectangle.
pub(in crate::report) fn rect(x: f32, y: f32, width: f32, height: f32) -> Vec<Segment> {
    closed(&[
        Point::new(x, y),
        Point::new(x + width, y),
        Point::new(x + width, y + height),
        Point::new(x, y + height),
    ])
}

/// A rectangle with round corners.
pub(in crate::report) fn rounded(x: f32, y: f32, width: f32, height: f32, radius: f32) -> Vec<Segment> {
    let r = radius.min(width / 2.0).min(height / 2.0).max(0.0);
    let k = r * (1.0 - ROUND);
    let (right, bottom) = (x + width, y + height);
    vec![
        Segment::Move(Point::new(x + r, y)),
        Segment::Line(Point::new(right - r, y)),
        Segment::Curve(
            Point::new(right - k, y),
            Point::new(right, y + k),
            Point::new(right, y + r),
        ),
        Segment::Line(Point::new(right, bottom - r)),
        Segment::Curve(
            Point::new(right, bottom - k),
            Point::new(right - k, bottom),
            Point::new(right - r, bottom),
        ),
        Segment::Line(Point::new(x + r, bottom)),
        Segment::Curve(
            Point::new(x + k, bottom),
            Point::new(x, bottom - k),
            Point::new(x, bottom - r),
        ),
        Segment::Line(Point::new(x, y + r)),
        Segment::Curve(Point::new(x, y + k), Point::new(x + k, y), Point::new(x + r, y)),
        Segment::Close,
    ]
}

/// A circle.
pub(in crate::report) fn circle(center: Point, radius: f32) -> Vec<Segment> {
    rounded(
        center.x - radius,
        center.y - radius,
        radius * 2.0,
        radius * 2.0,
        radius,
    )
}

/// A closed polygon.
pub(in crate::report) fn closed(points: &[Point]) -> Vec<Segment> {
    let mut segments = open(points);
    segments.push(Segment::Close);
    segments
}

/// A line through points.
pub(in crate::report) fn open(points: &[Point]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = points.iter().copied().map(Segment::Line).collect();
    if let (Some(first), Some(point)) = (segments.first_mut(), points.first()) {
        *first = Segment::Move(*point);
    }
    segments
}
