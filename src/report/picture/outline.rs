//! Lines of text as paths.

use std::fmt::Write as _;

use skrifa::outline::OutlinePen;

use crate::report::{
    chart::{HorizontalAlign, TextMeasure as _},
    geometry::Point,
    layout::{FaceId, Fonts},
};

/// A line of text as the data of an SVG path, with its base line at a point.
pub(super) fn outline(text: &str, at: Point, align: HorizontalAlign, size: f32, strong: bool) -> String {
    let fonts = Fonts::bundled();
    let id = if strong { FaceId::SemiBold } else { FaceId::Regular };
    let face = fonts.face(id);
    let mut glyphs = Vec::new();
    face.shape(text, false, 0, &mut glyphs);
    let width = fonts.width(text, size, strong);
    let mut x = match align {
        HorizontalAlign::Left => at.x,
        HorizontalAlign::Center => at.x - width / 2.0,
        HorizontalAlign::Right => at.x - width,
    };
    let mut pen = PathPen {
        origin: Point::default(),
        scale: size / face.units_per_em,
        data: String::new(),
    };
    for glyph in glyphs {
        pen.origin = Point::new(x + glyph.dx * size, at.y - glyph.dy * size);
        face.outline(glyph.id, &mut pen);
        x += glyph.advance * size;
    }
    pen.data
}

/// Writes outlines as path data; those of a font have y upwards.
struct PathPen {
    origin: Point,
    scale: f32,
    data: String,
}

impl PathPen {
    fn add(&mut self, command: char, points: &[(f32, f32)]) {
        self.data.push(command);
        for (index, (x, y)) in points.iter().enumerate() {
            let (x, y) = (self.origin.x + x * self.scale, self.origin.y - y * self.scale);
            let apart = if index == 0 { "" } else { " " };
            // Writing to a string can't fail.
            let _ = write!(
                self.data,
                "{apart}{} {}",
                super::svg::number(x),
                super::svg::number(y)
            );
        }
    }
}

impl OutlinePen for PathPen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.add('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.add('L', &[(x, y)]);
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.add('Q', &[(cx0, cy0), (x, y)]);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.add('C', &[(cx0, cy0), (cx1, cy1), (x, y)]);
    }

    fn close(&mut self) {
        self.data.push('Z');
    }
}
