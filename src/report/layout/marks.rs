//! The signs of a status, each with a shape of its own.

use super::frames::Item;
use super::items::{filled, stroked};
use crate::report::document::{Mark, Tone};
use crate::report::geometry::{Path, Point, Stroke, circle, closed, open, rounded};
use crate::style::{Color, Palette};

/// A sign in a square of `side` pt around `center`.
pub(super) fn mark(mark: Mark, center: Point, side: f32, palette: &Palette) -> Vec<Item> {
    let r = side / 2.0;
    let p = |x: f32, y: f32| Point::new(center.x + x * r, center.y + y * r);
    let white = palette.on_accent;
    match mark {
        Mark::Good => {
            let tick = open(&[p(-0.45, 0.05), p(-0.1, 0.4), p(0.48, -0.35)]);
            vec![
                filled(circle(center, r), palette.good),
                stroked(tick, white, side * 0.13),
            ]
        }
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
        Mark::Bad => {
            let square = rounded(
                center.x - r * 0.95,
                center.y - r * 0.95,
                r * 1.9,
                r * 1.9,
                side * 0.14,
            );
            vec![
                filled(square, palette.bad),
                stroked(open(&[p(-0.42, -0.42), p(0.42, 0.42)]), white, side * 0.13),
                stroked(open(&[p(-0.42, 0.42), p(0.42, -0.42)]), white, side * 0.13),
            ]
        }
        Mark::Unknown => {
            let mut items = vec![ring(center, side, palette.muted)];
            items.extend(question(center, r, side, palette.muted));
            items
        }
        Mark::None => {
            let dash = open(&[p(-0.45, 0.0), p(0.45, 0.0)]);
            vec![
                ring(center, side, palette.muted),
                stroked(dash, palette.muted, side * 0.11),
            ]
        }
        Mark::Todo => {
            let (corner, edge) = (r * 0.95, r * 1.9);
            let square = rounded(center.x - corner, center.y - corner, edge, edge, side * 0.14);
            vec![stroked(square, palette.muted, side * 0.1)]
        }
    }
}

/// The sign that goes with the tone of a card.
pub(super) fn of_tone(tone: Tone) -> Option<Mark> {
    match tone {
        Tone::Good => Some(Mark::Good),
        Tone::Warn => Some(Mark::Warn),
        Tone::Bad => Some(Mark::Bad),
        Tone::Neutral | Tone::Accent => None,
    }
}

/// The colour and the soft background of a tone.
pub(super) fn colors(tone: Tone, palette: &Palette) -> (Color, Color) {
    match tone {
        Tone::Neutral => (palette.control_border, palette.card),
        Tone::Accent => (palette.accent, palette.accent_soft),
        Tone::Good => (palette.good, palette.good_soft),
        Tone::Warn => (palette.warn, palette.warn_soft),
        Tone::Bad => (palette.bad, palette.bad_soft),
    }
}

fn ring(center: Point, side: f32, color: Color) -> Item {
    stroked(circle(center, side * 0.45), color, side * 0.1)
}

fn question(center: Point, r: f32, side: f32, color: Color) -> [Item; 2] {
    use crate::report::geometry::Segment::{Curve, Move};
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
