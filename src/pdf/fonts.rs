//! Embedding the fonts, reduced to the glyphs that are used.

use super::{PdfError, resource_name};
use crate::report::layout::{Face, FaceId, Fonts, Frames, Item};
use printpdf::{FontId, FontMetrics, ParsedFont, PdfDocument, PdfFont};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use subsetter::GlyphRemapper;

/// The embedded fonts that are used.
pub(super) struct Embedded {
    fonts: BTreeMap<FaceId, EmbeddedFont>,
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
    Ok(Embedded { fonts })
}

fn used(frames: &Frames) -> BTreeMap<FaceId, BTreeSet<u16>> {
    let mut used: BTreeMap<FaceId, BTreeSet<u16>> = BTreeMap::new();
    for item in frames.pages.iter().flat_map(|page| &page.items) {
        if let Item::Glyphs(run) = item {
            used.entry(run.face)
                .or_default()
                .extend(run.glyphs.iter().map(|glyph| glyph.id));
        }
    }
    used.retain(|_, glyphs| !glyphs.is_empty());
    used
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
    let name = format!("{}+{}", tag(&bytes), face.name);
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
    let resource = FontId(resource_name(id).to_owned());
    pdf.resources
        .fonts
        .map
        .insert(resource.clone(), PdfFont::new(font));
    Ok(EmbeddedFont { id: resource, glyphs })
}

/// Six capitals that differ when the embedded glyphs differ.
fn tag(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(6)
        .map(|b| char::from(b'A' + b % 26))
        .collect()
}
