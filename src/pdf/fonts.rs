//! Embedding the fonts, reduced to the glyphs that are used.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, FontMetrics, ParsedFont, PdfDocument, PdfFont};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::{
    PdfError,
    meaning::AllMeanings,
    resource_name,
    squares::{self, Squares},
};
use crate::report::layout::{Face, FaceId, Fonts, Frames, Item, STAND_IN};

/// The embedded fonts that are used.
pub(super) struct Embedded {
    fonts: BTreeMap<FaceId, EmbeddedFont>,
    squares: BTreeMap<FaceId, Squares>,
}

/// An embedded font.
pub(super) struct EmbeddedFont {
    /// Its resource name.
    pub(super) id: FontId,
    /// The glyphs: number in the bundled font to number in the file, and advance as the file has it, in
    /// thousandths of an em; by the former number.
    glyphs: Vec<(u16, f32)>,
}

impl Embedded {
    /// What the glyphs that stand for more than one text are taken to mean.
    pub(super) fn meanings(&self) -> AllMeanings {
        let mut meanings = AllMeanings::default();
        for (&id, font) in &self.fonts {
            let face = Fonts::bundled().face(id);
            for c in [' ', STAND_IN] {
                let (glyph, _) = font.glyph(face.glyph(c));
                if glyph != 0 {
                    meanings.of(&font.id).learn(glyph, c.encode_utf8(&mut [0; 4]));
                }
            }
        }
        meanings
    }

    /// The squares of a font, when any of its text can't be shown.
    pub(super) fn squares(&self, face: FaceId) -> Option<&Squares> {
        self.squares.get(&face)
    }

    /// The font, when any glyph of it is used.
    pub(super) fn font(&self, face: FaceId) -> Option<&EmbeddedFont> {
        self.fonts.get(&face)
    }
}

impl EmbeddedFont {
    /// Number and advance of a glyph in the file.
    pub(super) fn glyph(&self, id: u16) -> (u16, f32) {
        self.glyphs.get(usize::from(id)).copied().unwrap_or((0, 0.0))
    }
}

/// Embeds every font of which the frames use a glyph.
pub(super) fn embed(pdf: &mut PdfDocument, frames: &Frames) -> Result<Embedded, PdfError> {
    let used = used(frames);
    let mut fonts = BTreeMap::new();
    for (id, glyphs) in used {
        fonts.insert(id, embed_face(pdf, id, Fonts::bundled().face(id), &glyphs)?);
    }
    let squares = squares::embed(pdf, frames)?;
    Ok(Embedded { fonts, squares })
}

fn used(frames: &Frames) -> BTreeMap<FaceId, BTreeSet<u16>> {
    // A mark per glyph of a font: in a set, tens of thousands would be looked up.
    let mut marked: BTreeMap<FaceId, Vec<bool>> = BTreeMap::new();
    for item in frames.pages.iter().flat_map(|page| &page.items) {
        let Item::Glyphs(run) = item else { continue };
        let marks = marked.entry(run.face).or_default();
        for glyph in &run.glyphs {
            let at = usize::from(glyph.id);
            if marks.len() <= at {
                marks.resize(at + 1, false);
            }
            marks[at] = true;
        }
    }
    let ids = |marks: Vec<bool>| (0..).zip(marks).filter_map(|(id, mark)| mark.then_some(id));
    marked
        .into_iter()
        .map(|(face, marks)| (face, ids(marks).collect()))
        .filter(|(_, glyphs): &(_, BTreeSet<u16>)| !glyphs.is_empty())
        .collect()
}

fn embed_face(
    pdf: &mut PdfDocument,
    id: FaceId,
    face: &Face,
    used: &BTreeSet<u16>,
) -> Result<EmbeddedFont, PdfError> {
    let failed = |reason: String| PdfError::Font {
        font: face.name,
        reason,
    };
    let mut remapper = GlyphRemapper::new();
    for glyph in used {
        remapper.remap(*glyph);
    }
    let bytes = subsetter::subset(face.data, 0, &remapper).map_err(|error| failed(format!("{error:?}")))?;
    let mut widths = BTreeMap::new();
    let most = used.last().map_or(0, |id| usize::from(*id));
    let mut glyphs = vec![(0, 0.0); most + 1];
    for old in used {
        let new = remapper
            .get(*old)
            .ok_or_else(|| failed(format!("glyph {old} got lost")))?;
        let width = face.advance(*old) as u16;
        widths.insert(new, width);
        // printpdf cuts the advance in the file to a whole number.
        glyphs[usize::from(*old)] = (new, (f32::from(width) * 1000.0 / face.units_per_em).trunc());
    }
    let resource = FontId(resource_name(id).to_owned());
    add(pdf, &resource, face, face.name, bytes, widths);
    Ok(EmbeddedFont { id: resource, glyphs })
}

/// Adds a font file; `widths` are by number in the file, in units of the font.
pub(super) fn add(
    pdf: &mut PdfDocument,
    resource: &FontId,
    face: &Face,
    name: &str,
    bytes: Vec<u8>,
    widths: BTreeMap<u16, u16>,
) {
    let name = format!("{}+{name}", tag(&bytes));
    let metrics = FontMetrics {
        ascent: face.ascent as i16,
        descent: face.descent as i16,
    };
    let upm = face.units_per_em as u16;
    let mut font = ParsedFont::with_glyph_data(bytes, 0, Some(name), BTreeMap::new(), widths, upm, metrics);
    let [left, bottom, right, top] = face.bounds;
    let more = &mut font.pdf_font_metrics;
    (more.x_min, more.y_min, more.x_max, more.y_max) = (left, bottom, right, top);
    more.us_weight_class = face.weight;
    let fonts = &mut pdf.resources.fonts.map;
    fonts.insert(resource.clone(), PdfFont::new(font));
}

/// Six capitals that differ when the embedded glyphs differ.
fn tag(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(6)
        .map(|b| char::from(b'A' + b % 26))
        .collect()
}
