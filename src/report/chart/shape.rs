//! The shapes charts are made of, for any painter.

use crate::{
    report::geometry::{Dash, Point},
    style::{Color, Palette},
};

/// A chart, ready to paint.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// The shapes, from the back to the front.
    pub shapes: Vec<Shape>,
    /// The height in pt they need.
    pub height: f32,
}

/// A thing to paint; later shapes lie over earlier ones, and all are opaque.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An open line through at least two points.
    Line {
        /// The points.
        points: Vec<Point>,
        /// How it is drawn.
        pen: Pen,
    },
    /// A closed, convex polygon.
    Polygon {
        /// The corners.
        points: Vec<Point>,
        /// The inside.
        fill: Option<Ink>,
        /// The outline.
        pen: Option<Pen>,
    },
    /// A circle.
    Circle {
        /// The centre.
        center: Point,
        /// The radius in pt.
        radius: f32,
        /// The inside.
        fill: Option<Ink>,
        /// The outline.
        pen: Option<Pen>,
    },
    /// One line of text.
    Text {
        /// Where the base line of the text starts, has its middle or ends.
        at: Point,
        /// Which of these it is.
        align: HorizontalAlign,
        /// The text.
        text: String,
        /// Font size in pt.
        size: f32,
        /// Whether it weighs more.
        strong: bool,
        /// The colour.
        ink: Ink,
    },
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pen {
    /// The colour.
    pub ink: Ink,
    /// The width in pt.
    pub width: f32,
    /// Dashes, or none for a solid line.
    pub dash: Option<Dash>,
}

/// Which part of a text stands at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HorizontalAlign {
    /// Its left end.
    Left,
    /// Its middle.
    Center,
    /// Its right end.
    Right,
}

/// The role of a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The surface the chart stands on.
    Paper,
    /// The inside of the grid.
    Field,
    /// Grid lines.
    Grid,
    /// Labels.
    Text,
    /// Secondary labels.
    Muted,
    /// The score.
    Score,
    /// Text on the score.
    OnScore,
    /// The interval the open answers leave.
    Interval,
    /// The target.
    Target,
}

impl Ink {
    /// The colour in a palette.
    pub fn color(self, palette: &Palette) -> Color {
        match self {
            Self::Paper => palette.card,
            Self::Field => palette.hover,
            Self::Grid => palette.chart_grid,
            Self::Text => palette.text,
            Self::Muted => palette.muted,
            Self::Score => palette.accent,
            Self::OnScore => palette.on_accent,
            Self::Interval => palette.chart_fill,
            Self::Target => palette.target,
        }
    }
}

impl Pen {
    /// A solid line.
    pub const fn solid(ink: Ink, width: f32) -> Self {
        Self {
            ink,
            width,
            dash: None,
        }
    }

    /// A dashed line.
    pub const fn dashed(ink: Ink, width: f32, on: f32, off: f32) -> Self {
        Self {
            ink,
            width,
            dash: Some(Dash { on, off }),
        }
    }
}

/// Says how wide text is, so that labels find their place. `report::layout::Fonts::bundled()` is one that suits
/// every painter that uses the bundled fonts.
pub trait TextMeasure {
    /// The width in pt of one line of text at a font size in pt.
    fn width(&self, text: &str, size: f32, strong: bool) -> f32;
}

impl Shape {
    /// A straight line.
    pub fn line(from: Point, to: Point, pen: Pen) -> Self {
        Self::Line {
            points: vec![from, to],
            pen,
        }
    }

    /// A rectangle without an outline.
    pub fn rect(from: Point, to: Point, fill: Ink) -> Self {
        Self::Polygon {
            points: vec![from, Point::new(to.x, from.y), to, Point::new(from.x, to.y)],
            fill: Some(fill),
            pen: None,
        }
    }

    /// Moves the shape.
    pub fn shift(&mut self, dx: f32, dy: f32) {
        let moved = |p: &mut Point| *p = Point::new(p.x + dx, p.y + dy);
        match self {
            Self::Line { points, .. } | Self::Polygon { points, .. } => points.iter_mut().for_each(moved),
            Self::Circle { center, .. } => moved(center),
            Self::Text { at, .. } => moved(at),
        }
    }
}
