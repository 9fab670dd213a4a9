//! Logos: drawn once, and shown wherever the pages want them.

use std::fmt::Write;

use printpdf::{
    DictItem, ExternalStream, ExternalXObject, Op, PdfDocument, Pt, XObject, XObjectId, XObjectTransform,
};

use super::{PdfError, object::rounded, paint::Painter, save};
use crate::{
    report::{
        geometry::Segment,
        layout::{Frames, Item, Picture},
        logo::{Artwork, Logo, Pixels, Shapes},
    },
    style::Color,
};

/// The logos in the file, with the names they have there.
pub(super) struct Logos(Vec<(Logo, XObjectId)>);

/// Adds every logo the frames show.
pub(super) fn embed(pdf: &mut PdfDocument, frames: &Frames) -> Result<Logos, PdfError> {
    let mut logos = Logos(Vec::new());
    for item in frames.pages.iter().flat_map(|page| &page.items) {
        let Item::Picture(Picture { logo, .. }) = item else {
            continue;
        };
        if logos.0.iter().any(|(known, _)| known == logo) {
            continue;
        }
        let stream = match logo.artwork() {
            Artwork::Shapes(shapes) => form(shapes),
            Artwork::Pixels(pixels) => image(pixels)?,
        };
        let id = XObjectId(format!("L{}", logos.0.len()));
        let object = ExternalXObject {
            stream,
            width: None,
            height: None,
            dpi: None,
        };
        pdf.resources
            .xobjects
            .map
            .insert(id.clone(), XObject::External(object));
        logos.0.push((logo.clone(), id));
    }
    Ok(logos)
}

impl Painter<'_> {
    /// Shows a logo.
    pub(super) fn picture(&mut self, picture: &Picture) {
        let Some((logo, id)) = self.logos.0.iter().find(|(logo, _)| *logo == picture.logo) else {
            return;
        };
        // An image is a square of 1 by 1; shapes have the size of their field.
        let [width, height] = match logo.artwork() {
            Artwork::Shapes(shapes) => [shapes.width, shapes.height],
            Artwork::Pixels(_) => [1.0, 1.0],
        };
        let transform = XObjectTransform {
            translate_x: Some(Pt(rounded(picture.x))),
            translate_y: Some(Pt(rounded(self.height - picture.y - picture.size[1]))),
            scale_x: Some(picture.size[0] / width),
            scale_y: Some(picture.size[1] / height),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        let id = id.clone();
        self.ops.push(Op::UseXobject { id, transform });
    }
}

/// Shapes as a drawing of their own.
fn form(shapes: &Shapes) -> ExternalStream {
    let field = [0.0, 0.0, shapes.width, shapes.height].map(DictItem::Real);
    let entries = [
        ("Subtype", name("Form")),
        ("BBox", DictItem::Array(field.to_vec())),
        ("Resources", DictItem::Dict { map: [].into() }),
    ];
    stream(entries, drawing(shapes).into_bytes(), true)
}

/// The shapes as operators.
fn drawing(shapes: &Shapes) -> String {
    let mut out = String::new();
    let mut pen = None;
    for area in &shapes.areas {
        if pen.replace(area.color) != Some(area.color) {
            let Color { r, g, b } = area.color;
            numbers(&mut out, [r, g, b].map(|part| f32::from(part) / 255.0));
            out.push_str("rg\n");
        }
        for segment in &area.segments {
            let up = |y: f32| shapes.height - y;
            match segment {
                Segment::Move(p) => operator(&mut out, [p.x, up(p.y)], "m"),
                Segment::Line(p) => operator(&mut out, [p.x, up(p.y)], "l"),
                Segment::Curve(a, b, p) => {
                    operator(&mut out, [a.x, up(a.y), b.x, up(b.y), p.x, up(p.y)], "c");
                }
                Segment::Close => out.push_str("h\n"),
            }
        }
        out.push_str(if area.even_odd { "f*\n" } else { "f\n" });
    }
    out
}

fn operator<const N: usize>(out: &mut String, values: [f32; N], operator: &str) {
    numbers(out, values);
    out.push_str(operator);
    out.push('\n');
}

fn numbers<const N: usize>(out: &mut String, values: [f32; N]) {
    for value in values {
        // Writing to a string can't fail.
        let _ = write!(out, "{} ", rounded(value));
    }
}

/// Pixels as an image.
fn image(pixels: &Pixels) -> Result<ExternalStream, PdfError> {
    let parameters = [
        ("Predictor", 15),
        ("Colors", 3),
        ("Columns", i64::from(pixels.width)),
    ];
    let parameters = parameters.map(|(key, value)| (key.to_owned(), DictItem::Int(value)));
    let entries = [
        ("Subtype", name("Image")),
        ("Width", DictItem::Int(pixels.width.into())),
        ("Height", DictItem::Int(pixels.height.into())),
        ("ColorSpace", name("DeviceRGB")),
        ("BitsPerComponent", DictItem::Int(8)),
        ("Filter", name("FlateDecode")),
        (
            "DecodeParms",
            DictItem::Dict {
                map: parameters.into(),
            },
        ),
    ];
    Ok(stream(entries, save::deflated(&predicted(pixels))?, false))
}

/// The rows, each as its difference from the row above when that is the smaller number of steps: the same guess that
/// PNG files make.
fn predicted(pixels: &Pixels) -> Vec<u8> {
    let length = pixels.width as usize * 3;
    let mut out = Vec::with_capacity(pixels.rgb.len() + pixels.height as usize);
    let mut above = vec![0; length];
    for row in pixels.rgb.chunks_exact(length) {
        let up: Vec<u8> = row
            .iter()
            .zip(&above)
            .map(|(own, above)| own.wrapping_sub(*above))
            .collect();
        let left = |i: usize| i.checked_sub(3).map_or(0, |i| row[i]);
        let sub: Vec<u8> = (0..length).map(|i| row[i].wrapping_sub(left(i))).collect();
        let steps = |row: &[u8]| -> u32 {
            row.iter()
                .map(|&step| u32::from(step.min(step.wrapping_neg())))
                .sum()
        };
        let (kind, rest) = if steps(&up) <= steps(&sub) {
            (2, up)
        } else {
            (1, sub)
        };
        out.push(kind);
        out.extend(rest);
        above.copy_from_slice(row);
    }
    out
}

fn stream<const N: usize>(
    entries: [(&str, DictItem); N],
    content: Vec<u8>,
    compress: bool,
) -> ExternalStream {
    let typed = std::iter::once(("Type", name("XObject")));
    ExternalStream {
        dict: typed
            .chain(entries)
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
        content,
        compress,
    }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.into())
}
