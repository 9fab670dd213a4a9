//! Steps in time: a lane for whoever leads them, a bar for each step, months from left to right.

use super::{
    data::{Lane, LaneBar, SwimlaneData},
    label::Label,
    shape::{Drawing, HorizontalAlign, Ink, Pen, Shape, TextMeasure},
};
use crate::report::geometry::Point;

/// Width of the names, as a share of all.
const NAMES: f32 = 0.21;
/// Heights, in font sizes: of a bar, from one bar to the next, of the months, of the weeks.
const BAR: f32 = 1.25;
const PITCH: f32 = 1.45;
const MONTHS: f32 = 1.35;
const WEEKS: f32 = 1.3;
/// Room above and below the bars of a lane, in font sizes.
const PAD: f32 = 0.3;
/// Room for the words below, in font sizes.
const FOOT: f32 = 1.7;
/// The least room for the day of a week and for the name of a month, in font sizes.
const LEAST_WEEK: f32 = 1.7;

/// Where things are.
struct Frame<'a> {
    data: &'a SwimlaneData,
    left: f32,
    right: f32,
    size: f32,
    measure: &'a dyn TextMeasure,
}

impl Frame<'_> {
    /// The place of a moment, in weeks from the start.
    fn x(&self, weeks: f32) -> f32 {
        let span = self.data.weeks.max(1.0);
        self.left + (self.right - self.left) * (weeks / span).clamp(0.0, 1.0)
    }

    /// Whether there is room for the day of every week.
    fn has_days(&self) -> bool {
        self.x(1.0) - self.left >= LEAST_WEEK * self.size
    }

    fn head(&self) -> f32 {
        let weeks = if self.has_days() { WEEKS } else { 0.3 };
        self.size * (MONTHS + weeks)
    }

    fn text(&self, x: f32, y: f32, text: &str, strong: bool, ink: Ink) -> Shape {
        Shape::Text {
            at: Point::new(x, y),
            align: HorizontalAlign::Left,
            text: text.to_owned(),
            size: self.size,
            strong,
            ink,
        }
    }
}

/// The lanes in shapes, `width` pt wide, with labels of `size` pt.
pub fn swimlane(data: &SwimlaneData, width: f32, size: f32, measure: &dyn TextMeasure) -> Drawing {
    let frame = Frame {
        data,
        left: width * NAMES,
        right: width - 2.0,
        size,
        measure,
    };
    let head = frame.head();
    let mut lanes = Vec::new();
    let mut bottom = head;
    for lane in &data.lanes {
        let (shapes, end) = self::lane(lane, bottom, width, &frame);
        lanes.extend(shapes);
        bottom = end;
    }
    let mut shapes = behind(head, bottom, &frame);
    shapes.extend(months(&frame));
    shapes.push(Shape::line(
        Point::new(0.0, head),
        Point::new(width, head),
        Pen::solid(Ink::Muted, 0.8),
    ));
    shapes.extend(lanes);
    shapes.extend(back(head, bottom, width, &frame));
    Drawing {
        shapes,
        height: bottom + size * FOOT,
    }
}

/// Weeks without working days, and a thin line for every week there is room for.
fn behind(top: f32, bottom: f32, frame: &Frame) -> Vec<Shape> {
    let closed = frame.data.closed.iter();
    let mut shapes: Vec<Shape> = closed
        .map(|week| {
            let from = Point::new(frame.x(*week), top);
            Shape::rect(from, Point::new(frame.x(*week + 1.0), bottom), Ink::Field)
        })
        .collect();
    let mut line = |at: f32| {
        let x = frame.x(at);
        let pen = Pen::solid(Ink::Grid, 0.4);
        shapes.push(Shape::line(Point::new(x, top), Point::new(x, bottom), pen));
    };
    if frame.has_days() {
        frame.data.days.iter().for_each(|(at, _)| line(*at));
    } else {
        frame.data.months.iter().for_each(|(at, _)| line(*at));
    }
    shapes
}

/// The names of the months, as far as there is room, and the days on which weeks begin.
fn months(frame: &Frame) -> Vec<Shape> {
    let size = frame.size;
    let (mut shapes, mut free) = (Vec::new(), 0.0);
    for (at, name) in &frame.data.months {
        let x = frame.x(*at) + 2.0;
        let end = x + frame.measure.width(name, size, true);
        if x >= free && end <= frame.right {
            shapes.push(frame.text(x, size, name, true, Ink::Text));
            free = end + size * 0.5;
        }
    }
    if frame.has_days() {
        let days = frame.data.days.iter();
        let day =
            |(at, day): &(f32, String)| frame.text(frame.x(*at) + 2.0, size * 2.3, day, false, Ink::Text);
        shapes.extend(days.map(day));
    }
    shapes
}

/// A lane from `top` on; and where it ends.
fn lane(lane: &Lane, top: f32, width: f32, frame: &Frame) -> (Vec<Shape>, f32) {
    let size = frame.size;
    let name = Label::weighing(&lane.name, frame.left - size, (size, false), frame.measure);
    let rows = rows(&lane.bars);
    let count = rows.iter().max().map_or(1, |row| row + 1);
    let bars = size * (count as f32 * PITCH - (PITCH - BAR) + 2.0 * PAD);
    let height = bars.max(name.height() + size * 2.0 * PAD);
    let mut shapes = name.shapes(0.0, top + size * PAD, HorizontalAlign::Left, Ink::Text);
    for (bar, row) in lane.bars.iter().zip(rows) {
        let y = top + size * (PAD + row as f32 * PITCH);
        shapes.extend(self::bar(bar, y, frame));
    }
    let bottom = top + height;
    let pen = Pen::solid(Ink::Grid, 0.8);
    shapes.push(Shape::line(
        Point::new(0.0, bottom),
        Point::new(width, bottom),
        pen,
    ));
    (shapes, bottom)
}

/// The row of each bar: the first in which it stands free.
fn rows(bars: &[LaneBar]) -> Vec<usize> {
    let mut ends: Vec<f32> = Vec::new();
    let place = |bar: &LaneBar| {
        let free = ends.iter().position(|end| *end <= bar.from + 0.01);
        let row = free.unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = bar.to,
            None => ends.push(bar.to),
        }
        row
    };
    bars.iter().map(place).collect()
}

/// A bar with the number of its step in it, or behind it when the bar is short.
fn bar(bar: &LaneBar, y: f32, frame: &Frame) -> Vec<Shape> {
    let size = frame.size;
    let (left, right) = (frame.x(bar.from) + 0.5, frame.x(bar.to) - 0.8);
    let right = right.max(left + 1.5);
    let bottom = y + size * BAR;
    let fill = if bar.is_dark { Ink::Score } else { Ink::Paper };
    let corners = [(left, y), (right, y), (right, bottom), (left, bottom)];
    let mut shapes = vec![Shape::Polygon {
        points: corners.map(|(x, y)| Point::new(x, y)).to_vec(),
        fill: Some(fill),
        pen: Some(Pen::solid(Ink::Score, 1.0)),
    }];
    let width = frame.measure.width(&bar.label, size, true);
    let fits = width + 5.0 <= right - left;
    let (x, ink) = match (fits, bar.is_dark) {
        (true, true) => (left + 3.5, Ink::OnScore),
        (true, false) => (left + 3.5, Ink::Text),
        (false, _) if right + 3.0 + width <= frame.right => (right + 2.5, Ink::Text),
        (false, _) => (left - 2.5 - width, Ink::Text),
    };
    shapes.push(frame.text(x, y + size * (BAR / 2.0 + 0.36), &bar.label, true, ink));
    shapes
}

/// The line for the day it's back on the agenda, and the words below the lanes.
fn back(top: f32, bottom: f32, width: f32, frame: &Frame) -> Vec<Shape> {
    let size = frame.size;
    let base = bottom + size * 1.3;
    let mut shapes = vec![frame.text(0.0, base, &frame.data.legend, false, Ink::Text)];
    if let Some((at, words)) = &frame.data.back {
        let x = frame.x(*at);
        let pen = Pen::dashed(Ink::Text, 1.2, 3.0, 2.0);
        let ends = [top - size * 0.9, bottom + size * 0.3].map(|y| Point::new(x, y));
        shapes.push(Shape::line(ends[0], ends[1], pen));
        let half = frame.measure.width(words, size, true) / 2.0;
        let legend = frame.measure.width(&frame.data.legend, size, false) + size;
        let right = (x + half).min(width).max(legend + 2.0 * half);
        shapes.push(Shape::Text {
            at: Point::new(right.min(width), base),
            align: HorizontalAlign::Right,
            text: words.clone(),
            size,
            strong: true,
            ink: Ink::Text,
        });
    }
    shapes
}
