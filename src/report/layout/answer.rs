//! The answer to a question as squares: filled up to its number, with what is missing up to the target.

use super::{
    flow::Draw,
    font::FaceId,
    frames::{Artifact, Item, NodeId},
    items::{dashed, filled, stroked},
    marks::{Square, on_target, square},
    measure::{Area, Measure},
    text::TextStyle,
};
use crate::report::{
    chart::TextMeasure,
    document::{Align, Inline, MatrixAnswer, MatrixCell},
    geometry::{Point, closed, open, rect, rounded},
};

/// Room for the number of the question.
const NUMBER: f32 = 22.5;
/// Room for the target.
const TARGET: f32 = 15.0;
/// The largest square, and the room between two.
const SIDE: f32 = 8.0;
const APART: f32 = 1.5;

/// The answer to a question, with its place.
pub(super) struct Answer<'a> {
    pub(super) cell: &'a MatrixCell,
    /// Number of answers to choose from.
    pub(super) answers: u8,
    pub(super) area: Area,
    pub(super) top: f32,
}

impl Answer<'_> {
    /// Side of a square.
    fn side(&self) -> f32 {
        let each = (self.area.width - NUMBER - TARGET) / f32::from(self.answers.max(1));
        (each - APART).clamp(1.5, SIDE)
    }

    fn left(&self) -> f32 {
        self.area.x + NUMBER
    }

    /// The width of all squares.
    fn width(&self) -> f32 {
        f32::from(self.answers.max(1)) * (self.side() + APART) - APART
    }
}

impl Measure<'_> {
    /// Draws number and answer of a question, as part of `node`; and says where they end.
    pub(super) fn answer(&mut self, answer: &Answer, node: NodeId) -> (Vec<Draw>, f32) {
        let style = TextStyle {
            tabular: true,
            ..self.small_text(FaceId::Regular)
        };
        let number = [Inline::text(format!("{} ", answer.cell.number))];
        let lines = self.lines(&number, &style, answer.area, Align::Start, node);
        let baseline = answer.top + lines.baseline;
        let mut height = lines.height();
        let mut draws = lines.stacked(answer.top);
        if let MatrixAnswer::None(words) = &answer.cell.answer {
            let place = answer.area.inset(NUMBER, 0.0);
            let lines = self.lines(&[Inline::text(words)], &style, place, Align::Start, node);
            height = height.max(lines.height());
            draws.extend(lines.stacked(answer.top));
        } else {
            draws.push(Draw::Artifact(Artifact::Layout, self.squares(answer, baseline)));
        }
        (draws, answer.top + height)
    }

    fn squares(&self, answer: &Answer, baseline: f32) -> Vec<Item> {
        let target = answer.cell.target;
        let top = baseline - answer.side() + 0.6;
        let (mut items, reached) = match answer.cell.answer {
            MatrixAnswer::Chosen(number) => {
                let reached = target.is_none_or(|target| number >= f32::from(target));
                (self.chosen(answer, number, reached, top), reached)
            }
            MatrixAnswer::Unknown => (self.framed("?", answer, top, baseline), false),
            // Dots stand on the base line; here they're in the middle.
            MatrixAnswer::Open | MatrixAnswer::None(_) => {
                (self.framed("…", answer, top, baseline - 2.6), false)
            }
        };
        let x = answer.left() + answer.width() + 3.5;
        match target {
            Some(_) if reached => items.push(self.tick(Point::new(x + 1.5, baseline))),
            Some(target) => items.extend(self.target(target, Point::new(x, baseline))),
            None => {}
        }
        items
    }

    fn chosen(&self, answer: &Answer, number: f32, reached: bool, top: f32) -> Vec<Item> {
        let side = answer.side();
        let target = answer.cell.target.unwrap_or(0);
        let (full, color) = if reached {
            (Square::OnTarget, on_target(self.palette))
        } else {
            (Square::Chosen, self.palette.accent)
        };
        let mut items = Vec::new();
        for i in 1..=answer.answers {
            let at = Point::new(answer.left() + f32::from(i - 1) * (side + APART), top);
            let part = (number - f32::from(i - 1)).clamp(0.0, 1.0);
            let kind = match part {
                1.0.. => full,
                _ if i <= target => Square::Missing,
                _ => Square::Spare,
            };
            items.push(square(kind, at, side, self.palette));
            if part > 0.0 && part < 1.0 {
                items.push(filled(rect(at.x, at.y, side * part, side), color));
            }
        }
        items
    }

    /// A sign in the middle of a dashed frame: there is no answer to show.
    fn framed(&self, sign: &str, answer: &Answer, top: f32, baseline: f32) -> Vec<Item> {
        let (side, width) = (answer.side(), answer.width());
        let frame = rounded(answer.left() + 0.4, top + 0.2, width - 0.8, side - 0.4, 1.5);
        let style = self.small_text(FaceId::SemiBold);
        let half = self.fonts.width(sign, style.size.size, true) / 2.0;
        let middle = answer.left() + width / 2.0;
        let mut items = vec![dashed(frame, self.palette.text, 0.8, [1.8, 1.3])];
        items.extend(self.words_at(sign, style, Point::new(middle - half, baseline)));
        items
    }

    /// The number of the answer that is the target.
    fn target(&self, target: u8, at: Point) -> Vec<Item> {
        let corners = [(0.0, -7.0), (4.0, -3.4), (0.0, 0.2)].map(|(x, y)| Point::new(at.x + x, at.y + y));
        let style = TextStyle {
            color: self.palette.target,
            ..self.small_text(FaceId::SemiBold)
        };
        let mut items = vec![filled(closed(&corners), self.palette.target)];
        items.extend(self.words_at(&target.to_string(), style, Point::new(at.x + 5.5, at.y)));
        items
    }

    fn tick(&self, at: Point) -> Item {
        let points = [(0.0, -3.2), (2.2, -0.8), (6.2, -6.2)].map(|(x, y)| Point::new(at.x + x, at.y + y));
        stroked(open(&points), self.palette.text, 0.9)
    }
}
