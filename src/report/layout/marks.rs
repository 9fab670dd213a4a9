//! Signs, each with a shape of its own.

use super::{
    figure::label,
    font::{FaceId, Fonts},
    frames::Item,
    items::{filled, stroked},
    text::TextStyle,
};
use crate::{
    report::{
        document::Mark,
        geometry::{Path, Point, Segment, Stroke, circle, closed, open, rounded},
    },
    style::{Color, Palette, TypeSize},
};

/// Side of the squares of answers, in em.
const SQUARE: f32 = 0.86;

/// A place to draw in: from the left end of the base line, in em.
struct Place<'a> {
    at: Point,
    size: f32,
    palette: &'a Palette,
}

/// How far the text moves on for a sign, in em: its width and some room.
pub(super) const fn advance(mark: Mark) -> f32 {
    match mark {
        Mark::Open => 1.95,
        Mark::Arranged | Mark::Shown => 1.75,
        Mark::DiffersMuch => 1.85,
        Mark::Across => 1.6,
        Mark::Target | Mark::Evidence => 0.85,
        _ => 1.35,
    }
}

/// A sign in a line of text of `size` pt, from the left end of its base line.
pub(super) fn mark(mark: Mark, at: Point, size: f32, palette: &Palette) -> Vec<Item> {
    let place = Place { at, size, palette };
    match mark {
        Mark::Warn | Mark::Unknown | Mark::None | Mark::Todo => status(mark, &place),
        Mark::Pending => place.letters("…", 0.15, palette.text, FaceId::Regular),
        Mark::Agreed => equal(&place, 0.0, false),
        Mark::Differs => equal(&place, 0.0, true),
        Mark::DiffersMuch => [equal(&place, 0.0, true), equal(&place, 0.75, true)].concat(),
        Mark::Across => {
            let mut items = equal(&place, 0.28, true);
            items.extend([0.08, 1.1].map(|x| place.line(&[(x, -0.05), (x, 0.8)], 0.09)));
            items
        }
        Mark::Chosen => vec![square(
            Square::Chosen,
            place.square(),
            place.size * SQUARE,
            palette,
        )],
        Mark::OnTarget => vec![square(
            Square::OnTarget,
            place.square(),
            place.size * SQUARE,
            palette,
        )],
        Mark::Missing => vec![square(
            Square::Missing,
            place.square(),
            place.size * SQUARE,
            palette,
        )],
        Mark::Spare => vec![square(
            Square::Spare,
            place.square(),
            place.size * SQUARE,
            palette,
        )],
        Mark::Target => vec![place.target()],
        Mark::Open => place.open(),
        Mark::Arranged => place.arranged(false),
        Mark::Shown => place.arranged(true),
        Mark::Evidence => vec![place.clip()],
    }
}

/// The parts of an answer, each a square.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Square {
    /// Chosen, below the target.
    Chosen,
    /// Chosen, at the target or above.
    OnTarget,
    /// To do up to the target.
    Missing,
    /// Not needed now.
    Spare,
}

/// One of the squares of an answer, from its top left corner.
pub(super) fn square(kind: Square, at: Point, side: f32, palette: &Palette) -> Item {
    let whole = rounded(at.x, at.y, side, side, side * 0.16);
    // A thick line is drawn within the square.
    let inner = |width: f32| {
        let edge = side - width;
        rounded(at.x + width / 2.0, at.y + width / 2.0, edge, edge, side * 0.12)
    };
    match kind {
        Square::Chosen => filled(whole, palette.accent),
        Square::OnTarget => filled(whole, on_target(palette)),
        Square::Missing => stroked(inner(side * 0.19), palette.target, side * 0.19),
        Square::Spare => stroked(inner(side * 0.08), palette.chart_grid, side * 0.08),
    }
}

/// The colour of what has reached its target: lighter than the accent, and still to be seen on paper.
pub(super) fn on_target(palette: &Palette) -> Color {
    palette.accent.mix(palette.bg, 0.4)
}

/// Two level lines, crossed when they aren't equal, from `x` em on.
fn equal(place: &Place, x: f32, crossed: bool) -> Vec<Item> {
    let mut items: Vec<Item> = [0.26, 0.5]
        .map(|y| place.line(&[(x + 0.05, y), (x + 0.65, y)], 0.09))
        .into();
    items.extend(crossed.then(|| place.line(&[(x + 0.2, 0.02), (x + 0.5, 0.74)], 0.09)));
    items
}

impl Place<'_> {
    /// A point so many em to the right of the place and above the base line.
    fn point(&self, x: f32, y: f32) -> Point {
        Point::new(self.at.x + x * self.size, self.at.y - y * self.size)
    }

    fn line(&self, points: &[(f32, f32)], width: f32) -> Item {
        let points: Vec<Point> = points.iter().map(|(x, y)| self.point(*x, *y)).collect();
        stroked(open(&points), self.palette.text, width * self.size)
    }

    /// The top left corner of a square.
    fn square(&self) -> Point {
        self.point(0.05, 0.79)
    }

    fn target(&self) -> Item {
        let points = [(0.05, 0.72), (0.55, 0.37), (0.05, 0.02)].map(|(x, y)| self.point(x, y));
        filled(closed(&points), self.palette.target)
    }

    /// A letter in the sign, in em from the left.
    fn letters(&self, text: &str, x: f32, color: Color, face: FaceId) -> Vec<Item> {
        let size = TypeSize {
            size: self.size,
            leading: self.size,
        };
        let style = TextStyle {
            size,
            face,
            color,
            tabular: false,
            hyphenate: false,
            balance: false,
        };
        let runs = label(text, &style, self.palette, Fonts::bundled()).into_iter();
        runs.map(|mut run| {
            run.x += self.at.x + x * self.size;
            run.y += self.at.y;
            Item::Glyphs(run)
        })
        .collect()
    }

    fn open(&self) -> Vec<Item> {
        let corner = self.point(0.0, 1.02);
        let field = rounded(
            corner.x,
            corner.y,
            1.6 * self.size,
            1.32 * self.size,
            0.2 * self.size,
        );
        let mut items = vec![filled(field, self.palette.text)];
        items.extend(self.letters("R!", 0.3, self.palette.bg, FaceId::SemiBold));
        items
    }

    fn arranged(&self, shown: bool) -> Vec<Item> {
        let mut items = self.letters("R", 0.05, self.palette.text, FaceId::Regular);
        let ring = circle(self.point(1.12, 0.34), 0.3 * self.size);
        items.push(if shown {
            filled(ring, self.palette.text)
        } else {
            stroked(ring, self.palette.text, 0.14 * self.size)
        });
        items
    }

    /// A paper clip: a loop within a loop.
    fn clip(&self) -> Item {
        let p = |x, y| self.point(x, y);
        let wire = vec![
            Segment::Move(p(0.2, 0.62)),
            Segment::Line(p(0.2, 0.12)),
            Segment::Curve(p(0.2, -0.08), p(0.5, -0.08), p(0.5, 0.12)),
            Segment::Line(p(0.5, 0.66)),
            Segment::Curve(p(0.5, 0.98), p(0.05, 0.98), p(0.05, 0.66)),
            Segment::Line(p(0.05, 0.06)),
            Segment::Curve(p(0.05, -0.36), p(0.65, -0.36), p(0.65, 0.06)),
            Segment::Line(p(0.65, 0.6)),
        ];
        stroked(wire, self.palette.text, 0.08 * self.size)
    }
}

/// A sign for how things stand.
fn status(mark: Mark, place: &Place) -> Vec<Item> {
    let (side, center, palette) = (place.size * 1.02, place.point(0.51, 0.36), place.palette);
    let r = side / 2.0;
    let p = |x: f32, y: f32| Point::new(center.x + x * r, center.y + y * r);
    let white = palette.on_accent;
    match mark {
        Mark::Warn => {
            let triangle = closed(&[p(0.0, -0.95), p(1.05, 0.9), p(-1.05, 0.9)]);
            let outline = Stroke {
                color: palette.warn,
                width: side * 0.1,
                dash: None,
            };
            vec![
                Item::Path(Path {
                    segments: triangle,
                    fill: Some(palette.warn),
                    stroke: Some(outline),
                }),
                stroked(open(&[p(0.0, -0.38), p(0.0, 0.32)]), white, side * 0.14),
                filled(circle(p(0.0, 0.6), side * 0.08), white),
            ]
        }
        Mark::None => {
            let dash = open(&[p(-0.45, 0.0), p(0.45, 0.0)]);
            vec![
                ring(center, side, palette.text),
                stroked(dash, palette.text, side * 0.11),
            ]
        }
        Mark::Todo => {
            let (corner, edge) = (r * 0.88, r * 1.76);
            let square = rounded(center.x - corner, center.y - corner, edge, edge, side * 0.12);
            vec![stroked(square, palette.text, side * 0.08)]
        }
        _ => {
            let mut items = vec![ring(center, side, palette.text)];
            items.extend(question(center, r, side, palette.text));
            items
        }
    }
}

fn ring(center: Point, side: f32, color: Color) -> Item {
    stroked(circle(center, side * 0.45), color, side * 0.1)
}

fn question(center: Point, r: f32, side: f32, color: Color) -> [Item; 2] {
    use Segment::{Curve, Move};
    let p = |x: f32, y: f32| Point::new(center.x + x * r, center.y + y * r);
    let hook = vec![
        Move(p(-0.27, -0.2)),
        Curve(p(-0.27, -0.62), p(0.3, -0.62), p(0.3, -0.2)),
        Curve(p(0.3, 0.05), p(0.0, 0.02), p(0.0, 0.26)),
    ];
    [
        stroked(hook, color, side * 0.1),
        filled(circle(p(0.0, 0.5), side * 0.065), color),
    ]
}
