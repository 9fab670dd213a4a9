//! Squares for what the fonts can't show. Each stands for a text of its own, so that a copy, a search and a screen
//! reader get what was written.
//!
//! A file has room for one text per glyph number, so the square gets a font of its own, in which every number leads to
//! the same square.

use super::object::name;
use super::{PdfError, fonts, resource_name};
use crate::report::layout::{FaceId, Fonts, Frames, Glyph, GlyphRun, Item, STAND_IN};
use lopdf::{Document, Object, Stream, dictionary};
use printpdf::{FontId, PdfDocument};
use std::collections::{BTreeMap, BTreeSet};
use subsetter::GlyphRemapper;

/// What the names of these fonts begin with, after the six capitals.
const PREFIX: &str = "Squares-";
/// Texts longer than this, in bytes, are spelled out next to the square.
const LONGEST: usize = 120;
/// More texts than this can't be numbered.
const MOST: usize = 60_000;

/// Squares in one font.
pub(super) struct Squares {
    /// Its resource name.
    pub(super) id: FontId,
    /// Advance in thousandths of an em.
    pub(super) width: f32,
    /// Number of the square in the bundled font.
    pub(super) glyph: u16,
    texts: BTreeMap<String, u16>,
}

impl Squares {
    /// The number of the square that stands for a text.
    pub(super) fn number(&self, text: &str) -> Option<u16> {
        self.texts.get(text).copied()
    }
}

/// The text that a glyph stands in for; nothing when the glyph is what it shows. `square` is the number of the square
/// in the font of the run.
pub(super) fn stands_for<'a>(run: &'a GlyphRun, glyph: &Glyph, square: u16) -> Option<&'a str> {
    if glyph.id != square {
        return None;
    }
    let text = &run.text[glyph.text.clone()];
    (!text.is_empty() && !text.starts_with(STAND_IN)).then_some(text)
}

/// Embeds a square for every text that is not shown.
pub(super) fn embed(pdf: &mut PdfDocument, frames: &Frames) -> Result<BTreeMap<FaceId, Squares>, PdfError> {
    let mut texts: BTreeMap<FaceId, BTreeSet<&str>> = BTreeMap::new();
    for item in frames.pages.iter().flat_map(|page| &page.items) {
        let Item::Glyphs(run) = item else { continue };
        let square = Fonts::bundled().face(run.face).glyph(STAND_IN);
        let missing = run
            .glyphs
            .iter()
            .filter_map(|glyph| stands_for(run, glyph, square));
        for text in missing.filter(|text| text.len() <= LONGEST) {
            texts.entry(run.face).or_default().insert(text);
        }
    }
    let mut all = BTreeMap::new();
    for (id, texts) in texts {
        let face = Fonts::bundled().face(id);
        let square = face.glyph(STAND_IN);
        let mut remapper = GlyphRemapper::new();
        remapper.remap(square);
        let bytes = subsetter::subset(face.data, 0, &remapper).map_err(|error| PdfError::Font {
            font: face.name,
            reason: format!("{error:?}"),
        })?;
        let numbered = texts.into_iter().take(MOST).zip(1..);
        let texts: BTreeMap<String, u16> = numbered.map(|(text, number)| (text.to_owned(), number)).collect();
        let width = face.advance(square) as u16;
        let widths = texts.values().map(|number| (*number, width)).collect();
        let resource = FontId(resource_name(id).replace('F', "S"));
        fonts::add(
            pdf,
            &resource,
            face,
            &format!("{PREFIX}{}", face.name),
            bytes,
            widths,
        );
        let squares = Squares {
            id: resource,
            glyph: square,
            // printpdf cuts the advance in the file to a whole number.
            width: (f32::from(width) * 1000.0 / face.units_per_em).trunc(),
            texts,
        };
        all.insert(id, squares);
    }
    Ok(all)
}

/// Leads every number of the fonts of squares to the square.
pub(super) fn lead_to_square(file: &mut Document) {
    let is_squares = |object: &Object| {
        let font = object.as_dict().ok()?;
        let name = font.get(b"BaseFont").and_then(Object::as_name).ok()?;
        let is_whole = font.get(b"Subtype").and_then(Object::as_name).ok()? == b"Type0";
        (is_whole && name.get(7..)?.starts_with(PREFIX.as_bytes())).then_some(())
    };
    let found: Vec<_> = file
        .objects
        .iter()
        .filter(|(_, object)| is_squares(object).is_some())
        .map(|(id, _)| *id)
        .collect();
    for id in found {
        // Every number leads to glyph 1, the first after the one for missing glyphs.
        let map: Vec<u8> = [0, 0].into_iter().chain([0, 1].repeat(MOST)).collect();
        let map = file.add_object(Stream::new(dictionary! {}, map));
        let Ok(font) = file.get_dictionary_mut(id) else {
            continue;
        };
        let Ok(parts) = font.get_mut(b"DescendantFonts").and_then(Object::as_array_mut) else {
            continue;
        };
        for part in parts.iter_mut().filter_map(|part| part.as_dict_mut().ok()) {
            part.set("CIDToGIDMap", Object::Reference(map));
            part.set("Subtype", name("CIDFontType2"));
        }
    }
}
