//! A radar over any number of axes.

use std::f32::consts::TAU;

use super::{
    data::{RadarData, Reading},
    label::Label,
    legend::{Sign, dot, legend},
    shape::{Drawing, HorizontalAlign, Ink, Pen, Shape, TextMeasure},
};
use crate::report::geometry::Point;

const RINGS: [f32; 4] = [25.0, 50.0, 75.0, 100.0];
/// The radius never gets larger than this, in pt.
const LARGEST: f32 = 112.0;
/// Widths of the labels that are tried, as parts of the width of the chart.
const ROOMS: [f32; 8] = [0.12, 0.15, 0.18, 0.21, 0.24, 0.27, 0.3, 0.35];
/// Room between the rim and the labels.
const MARGIN: f32 = 8.0;

/// The radar in shapes, `width` pt wide, with labels of `size` pt.
pub fn radar(data: &RadarData, width: f32, size: f32, measure: &dyn TextMeasure) -> Drawing {
    let readings: Vec<Reading> = data.axes.iter().map(|axis| axis.reading.sane()).collect();
    let (room, radius) = best_fit(data, width, size, measure);
    let wheel = Wheel {
        center: Point::new(width / 2.0, 0.0),
        radius,
        count: readings.len(),
    };
    let mut shapes = field(&wheel, &readings, size);
    shapes.extend(lines(&wheel, &readings));
    let names: Vec<&str> = data.axes.iter().map(|axis| axis.label.as_str()).collect();
    let placed = place_labels(&wheel, &names, (width, room, size), measure);
    let edge =
        |y: f32, far: fn(f32, f32) -> f32, f: &dyn Fn(&Placed) -> f32| placed.iter().map(f).fold(y, far);
    let top = edge(-radius, f32::min, &|label| label.top);
    let bottom = edge(radius, f32::max, &|label| label.top + label.label.height());
    for label in &placed {
        shapes.extend(label.label.shapes(label.x, label.top, label.align, Ink::Text));
    }
    let signs = [Sign::ScoreLine, Sign::Interval, Sign::TargetLine];
    let frame = (Point::new(0.0, bottom + size), width, size);
    let (words, end) = legend(&data.legend, signs, &readings, frame, measure);
    let end = if words.is_empty() { bottom } else { end };
    shapes.extend(words);
    for shape in &mut shapes {
        shape.shift(0.0, -top);
    }
    Drawing {
        shapes,
        height: end - top,
    }
}

/// The room for labels that leaves most for the radar, and the radius it then gets. Labels take two lines at most
/// where that's possible.
fn best_fit(data: &RadarData, width: f32, size: f32, measure: &dyn TextMeasure) -> (f32, f32) {
    let wheel = Wheel {
        center: Point::default(),
        radius: 0.0,
        count: data.axes.len(),
    };
    let radius = |room: f32| {
        let mut radius = LARGEST;
        for (i, axis) in data.axes.iter().enumerate() {
            let label = Label::new(&axis.label, room, size, measure);
            if label.height() > size * 2.4 || label.is_cut() {
                return None;
            }
            let aside = wheel.direction(i).x.abs();
            if aside > 0.01 {
                radius = radius.min((width / 2.0 - label.width) / aside - MARGIN);
            }
        }
        Some(radius)
    };
    let rooms = ROOMS.map(|part| width * part);
    let fits = rooms.into_iter().filter_map(|room| Some((room, radius(room)?)));
    let (room, radius) = fits.max_by(|a, b| a.1.total_cmp(&b.1)).unwrap_or_else(|| {
        let room = width * 0.27;
        (room, width / 2.0 - room - MARGIN)
    });
    (room.max(1.0), radius.clamp(5.0, LARGEST))
}

struct Wheel {
    center: Point,
    radius: f32,
    count: usize,
}

impl Wheel {
    /// The direction of an axis; the first points up.
    fn direction(&self, axis: usize) -> Point {
        let angle = TAU * axis as f32 / self.count.max(1) as f32 - TAU / 4.0;
        Point::new(angle.cos(), angle.sin())
    }

    fn at(&self, axis: usize, score: f32) -> Point {
        let to = self.direction(axis);
        let r = self.radius * score / 100.0;
        Point::new(self.center.x + to.x * r, self.center.y + to.y * r)
    }

    fn ring(&self, score: impl Fn(usize) -> f32, fill: Option<Ink>, pen: Option<Pen>) -> Shape {
        let points = (0..self.count).map(|axis| self.at(axis, score(axis))).collect();
        Shape::Polygon {
            points,
            hub: self.center,
            fill,
            pen,
        }
    }
}

/// The grid with the interval on it.
fn field(wheel: &Wheel, readings: &[Reading], size: f32) -> Vec<Shape> {
    let mut shapes = Vec::new();
    shapes.push(wheel.ring(|_| 100.0, Some(Ink::Field), None));
    if readings.iter().any(|reading| reading.is_open()) {
        let edge = Some(Pen::solid(Ink::Score, 0.5));
        shapes.push(wheel.ring(|axis| readings[axis].high, Some(Ink::Interval), edge));
        shapes.push(wheel.ring(|axis| readings[axis].low, Some(Ink::Field), edge));
    }
    for ring in RINGS {
        let width = if ring < 100.0 { 0.5 } else { 0.8 };
        shapes.push(wheel.ring(|_| ring, None, Some(Pen::solid(Ink::Grid, width))));
    }
    for axis in 0..wheel.count {
        shapes.push(Shape::line(
            wheel.center,
            wheel.at(axis, 100.0),
            Pen::solid(Ink::Grid, 0.5),
        ));
    }
    if wheel.count > 0 {
        shapes.extend(
            RINGS
                .into_iter()
                .take(3)
                .map(|ring| ring_number(wheel, ring, size)),
        );
    }
    shapes
}

/// The number of a ring, next to the first axis.
fn ring_number(wheel: &Wheel, ring: f32, size: f32) -> Shape {
    let at = wheel.at(0, ring);
    Shape::Text {
        at: Point::new(at.x + 2.0, at.y - 1.5),
        align: HorizontalAlign::Left,
        text: format!("{ring:.0}"),
        size: size * 0.82,
        strong: false,
        ink: Ink::Muted,
    }
}

/// The target, the score with its gaps, and a whisker where there's no score.
fn lines(wheel: &Wheel, readings: &[Reading]) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let target = |i: usize| readings[i].target.map(|target| wheel.at(i, target));
    shapes.extend(sides(
        wheel.count,
        &target,
        Pen::dashed(Ink::Target, 1.2, 3.5, 2.0),
    ));
    let score = |i: usize| readings[i].score.map(|score| wheel.at(i, score));
    shapes.extend(sides(wheel.count, &score, Pen::solid(Ink::Score, 1.8)));
    for (i, reading) in readings.iter().enumerate() {
        match score(i) {
            Some(point) => shapes.push(dot(point)),
            None if reading.is_open() => {
                let (from, to) = (wheel.at(i, reading.low), wheel.at(i, reading.high));
                shapes.push(Shape::line(from, to, Pen::dashed(Ink::Score, 1.1, 1.5, 2.5)));
            }
            None => {}
        }
    }
    shapes
}

/// A line from each axis to the next where both have a point.
fn sides(count: usize, point: &dyn Fn(usize) -> Option<Point>, pen: Pen) -> Vec<Shape> {
    let side = |i: usize| Some(Shape::line(point(i)?, point((i + 1) % count)?, pen));
    if count < 2 {
        Vec::new()
    } else {
        (0..count).filter_map(side).collect()
    }
}

struct Placed {
    label: Label,
    x: f32,
    top: f32,
    align: HorizontalAlign,
}

/// Labels around the rim. From the height of the centre outwards, each gives way to the one before it.
fn place_labels(
    wheel: &Wheel,
    names: &[&str],
    frame: (f32, f32, f32),
    measure: &dyn TextMeasure,
) -> Vec<Placed> {
    let mut placed: Vec<Placed> = names
        .iter()
        .enumerate()
        .map(|(i, name)| place_label(wheel, i, name, frame, measure))
        .collect();
    for side in [HorizontalAlign::Left, HorizontalAlign::Right] {
        let mut upper: Vec<usize> = Vec::new();
        let mut lower: Vec<usize> = Vec::new();
        for (i, label) in placed.iter().enumerate() {
            if label.align == side || label.align == HorizontalAlign::Center {
                if wheel.direction(i).y < -0.001 {
                    upper.push(i);
                } else {
                    lower.push(i);
                }
            }
        }
        let middle = |placed: &[Placed], i: usize| placed[i].top + placed[i].label.height() / 2.0;
        upper.sort_by(|a, b| middle(&placed, *b).total_cmp(&middle(&placed, *a)));
        lower.sort_by(|a, b| middle(&placed, *a).total_cmp(&middle(&placed, *b)));
        let mut floor = f32::NEG_INFINITY;
        let mut ceiling = f32::INFINITY;
        for i in lower {
            placed[i].top = placed[i].top.max(floor);
            floor = placed[i].top + placed[i].label.height() + 2.0;
            ceiling = ceiling.min(placed[i].top - 2.0);
        }
        for i in upper {
            placed[i].top = placed[i].top.min(ceiling - placed[i].label.height());
            ceiling = placed[i].top - 2.0;
        }
    }
    placed
}

fn place_label(
    wheel: &Wheel,
    axis: usize,
    name: &str,
    (width, room, size): (f32, f32, f32),
    measure: &dyn TextMeasure,
) -> Placed {
    let to = wheel.direction(axis);
    let reach = wheel.radius + MARGIN;
    let (x, y) = (wheel.center.x + to.x * reach, wheel.center.y + to.y * reach);
    let (align, most) = if to.x.abs() < 0.01 {
        (HorizontalAlign::Center, width * 0.4)
    } else if to.x > 0.0 {
        (HorizontalAlign::Left, width - x)
    } else {
        (HorizontalAlign::Right, x)
    };
    let label = Label::new(name, room.min(most), size, measure);
    let top = y - label.height() * (1.0 - to.y) / 2.0;
    Placed { label, x, top, align }
}
