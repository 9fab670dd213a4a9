//! Items for the simple figures a page is made of.

use super::frames::Item;
use crate::{
    report::geometry::{Dash, Path, Point, Segment, Stroke, open},
    style::Color,
};

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
    stroked(
        open(&[Point::new(x, y), Point::new(x + width, y)]),
        color,
        thickness,
    )
}

/// An outline in dashes: how long they are, and the room between them.
pub(super) fn dashed(segments: Vec<Segment>, color: Color, width: f32, [on, off]: [f32; 2]) -> Item {
    let dash = Some(Dash { on, off });
    Item::Path(Path {
        segments,
        fill: None,
        stroke: Some(Stroke { color, width, dash }),
    })
}

/// Moves an item to the right and down.
pub(super) fn shift(item: &mut Item, dx: f32, dy: f32) {
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
        Item::Path(path) => path.shift(dx, dy),
    }
}
