//! Charts: shapes in roles become items in colours.

use super::{
    flow::{Draw, Flow, Keep, Piece},
    font::{FaceId, Fonts},
    frames::{Artifact, GlyphRun, Item},
    items::shift,
    lines::{Ending, offset, run},
    measure::{Area, Measure},
    text::{Text, TextStyle},
};
use crate::{
    report::{
        chart::{Chart, HorizontalAlign, Ink, Pen, Shape, chart_shapes},
        document::{Align, Inline},
        geometry::{Path, Point, Segment, Stroke, circle, closed, open},
    },
    style::{Palette, TypeSize},
};

impl Measure<'_> {
    pub(super) fn drawing(&self, chart: &Chart, flow: &mut Flow, area: Area) {
        let drawing = chart_shapes(chart, area.width, self.sizes.chart.size, self.fonts);
        let mut items = paint(&drawing.shapes, self.palette, self.fonts);
        for item in &mut items {
            shift(item, area.x, 0.0);
        }
        flow.gap(self.space.small);
        flow.push(Piece {
            height: drawing.height,
            keep: Keep::Together,
            draws: vec![Draw::Artifact(Artifact::Layout, items)],
            ..Piece::default()
        });
        flow.gap(self.space.small);
    }
}

/// Shapes as items in the colours of a palette.
fn paint(shapes: &[Shape], palette: &Palette, fonts: &Fonts) -> Vec<Item> {
    shapes
        .iter()
        .flat_map(|shape| item(shape, palette, fonts))
        .collect()
}

fn item(shape: &Shape, palette: &Palette, fonts: &Fonts) -> Vec<Item> {
    let path = |segments: Vec<Segment>, fill: Option<Ink>, pen: Option<Pen>| {
        let fill = fill.map(|ink| paper(ink, palette));
        let stroke = pen.map(|pen| Stroke {
            color: pen.ink.color(palette),
            width: pen.width,
            dash: pen.dash,
        });
        Item::Path(Path {
            segments,
            fill,
            stroke,
        })
    };
    match shape {
        Shape::Line { points, pen } => vec![path(open(points), None, Some(*pen))],
        Shape::Polygon { points, fill, pen } => vec![path(closed(points), *fill, *pen)],
        Shape::Circle {
            center,
            radius,
            fill,
            pen,
        } => vec![path(circle(*center, *radius), *fill, *pen)],
        Shape::Text {
            at: place,
            align,
            text,
            size,
            strong,
            ink,
        } => {
            let face = if *strong {
                FaceId::SemiBold
            } else {
                FaceId::Regular
            };
            let size = TypeSize {
                size: *size,
                leading: *size,
            };
            let style = TextStyle {
                size,
                face,
                color: ink.color(palette),
                tabular: false,
                hyphenate: false,
                balance: false,
            };
            let mut runs = label(text, &style, palette, fonts);
            let width: f32 = runs.iter().map(GlyphRun::visible_width).sum();
            let align = match align {
                HorizontalAlign::Left => Align::Start,
                HorizontalAlign::Center => Align::Center,
                HorizontalAlign::Right => Align::End,
            };
            let left = match align {
                Align::Start => place.x,
                Align::Center => place.x - width + offset(Align::Center, width, 0.0),
                _ => place.x - width,
            };
            for run in &mut runs {
                run.x += left;
                run.y += place.y;
            }
            runs.into_iter().map(Item::Glyphs).collect()
        }
    }
}

/// The report's paper is white, also where the window has a card.
fn paper(ink: Ink, palette: &Palette) -> crate::style::Color {
    if ink == Ink::Paper {
        palette.bg
    } else {
        ink.color(palette)
    }
}

/// One line of text from x 0 on base line 0.
pub(super) fn label(text: &str, style: &TextStyle, palette: &Palette, fonts: &Fonts) -> Vec<GlyphRun> {
    let text = Text::new(&[Inline::text(text)], style, palette, fonts);
    if text.glyphs.is_empty() {
        return Vec::new();
    }
    vec![run(
        &text,
        0..text.glyphs.len(),
        Ending::Nothing,
        style.size.size,
        Point::new(0.0, 0.0),
        fonts,
    )]
}
