//! Shapes as SVG.

use std::fmt::Write as _;

use super::{Picture, WIDTH, outline::outline};
use crate::{
    report::{
        chart::{Drawing, HorizontalAlign, Ink, Pen, Shape, chart_shapes},
        geometry::Point,
        layout::Fonts,
        xml::escaped,
    },
    style::{self, Palette},
};

/// Space around the chart, in pt.
const MARGIN: f32 = 20.0;
/// Size of the title, in pt.
const TITLE: f32 = 17.0;
/// From the base line of the title to the chart, in pt.
const BELOW_TITLE: f32 = 20.0;
/// Height of the line below the title, in pt.
const SUBTITLE: f32 = 17.0;
/// Size of the labels, in pt.
const LABEL: f32 = 12.0;

/// The picture as an SVG file, on white.
pub fn svg(picture: &Picture) -> String {
    let Drawing { mut shapes, height } =
        chart_shapes(&picture.chart, WIDTH - 2.0 * MARGIN, LABEL, Fonts::bundled());
    let subtitle = if picture.subtitle.is_empty() {
        0.0
    } else {
        SUBTITLE
    };
    let top = MARGIN + TITLE + subtitle + BELOW_TITLE;
    for shape in &mut shapes {
        shape.shift(MARGIN, top);
    }
    shapes.push(words(&picture.title, TITLE * 0.8, (TITLE, true), Ink::Text));
    if subtitle > 0.0 {
        shapes.push(words(
            &picture.subtitle,
            TITLE + LABEL,
            (LABEL, false),
            Ink::Muted,
        ));
    }
    let (width, height) = (number(WIDTH), number(top + height + MARGIN));
    let palette = style::theme().light;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title words\" xml:lang=\"{}\">\n\
         <title id=\"title\">{}</title>\n<desc id=\"words\">{}</desc>\n\
         <path d=\"M0 0H{width}V{height}H0Z\" fill=\"{}\"/>\n",
        picture.language,
        escaped(&named(picture)),
        escaped(&picture.words),
        color(Ink::Paper, &palette),
    );
    for shape in &shapes {
        paint(&mut out, shape, &palette);
    }
    out.push_str("</svg>\n");
    out
}

/// Title and subtitle as one.
fn named(picture: &Picture) -> String {
    match picture.subtitle.as_str() {
        "" => picture.title.clone(),
        subtitle => format!("{} – {subtitle}", picture.title),
    }
}

/// A line at the top, with its base line this far below the margin.
fn words(text: &str, below: f32, (size, strong): (f32, bool), ink: Ink) -> Shape {
    Shape::Text {
        at: Point::new(MARGIN, MARGIN + below),
        align: HorizontalAlign::Left,
        text: text.to_owned(),
        size,
        strong,
        ink,
    }
}

fn paint(out: &mut String, shape: &Shape, palette: &Palette) {
    // Writing to a string can't fail.
    let _ = match shape {
        Shape::Line { points, pen } => writeln!(
            out,
            "<path d=\"{}\" fill=\"none\"{}/>",
            path(points),
            stroke(Some(*pen), palette)
        ),
        Shape::Polygon { points, fill, pen } => writeln!(
            out,
            "<path d=\"{}Z\" fill=\"{}\"{}/>",
            path(points),
            filled(*fill, palette),
            stroke(*pen, palette)
        ),
        Shape::Circle {
            center,
            radius,
            fill,
            pen,
        } => writeln!(
            out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"{}/>",
            number(center.x),
            number(center.y),
            number(*radius),
            filled(*fill, palette),
            stroke(*pen, palette)
        ),
        Shape::Text {
            at,
            align,
            text,
            size,
            strong,
            ink,
        } => writeln!(
            out,
            "<path d=\"{}\" fill=\"{}\"/>",
            outline(text, *at, *align, *size, *strong),
            color(*ink, palette)
        ),
    };
}

fn path(points: &[Point]) -> String {
    let mut data = String::new();
    for (index, point) in points.iter().enumerate() {
        let command = if index == 0 { 'M' } else { 'L' };
        // Writing to a string can't fail.
        let _ = write!(data, "{command}{} {}", number(point.x), number(point.y));
    }
    data
}

fn filled(ink: Option<Ink>, palette: &Palette) -> String {
    ink.map_or_else(|| "none".to_owned(), |ink| color(ink, palette))
}

fn stroke(pen: Option<Pen>, palette: &Palette) -> String {
    let Some(pen) = pen else {
        return String::new();
    };
    let dash = pen.dash.map_or_else(String::new, |dash| {
        format!(" stroke-dasharray=\"{} {}\"", number(dash.on), number(dash.off))
    });
    format!(
        " stroke=\"{}\" stroke-width=\"{}\"{dash}",
        color(pen.ink, palette),
        number(pen.width)
    )
}

fn color(ink: Ink, palette: &Palette) -> String {
    let color = ink.color(palette);
    format!("#{:02X}{:02X}{:02X}", color.r, color.g, color.b)
}

/// A length with at most two decimals; anything that isn't a length is nothing.
pub(super) fn number(length: f32) -> String {
    let length = if length.is_finite() { length } else { 0.0 };
    let text = format!("{length:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" {
        "0".to_owned()
    } else {
        text.to_owned()
    }
}
