//! Squares for what the fonts can't show, and brackets that text from right to left turns round. Each stands for a text of
//! its own, so that a copy, a search and a screen reader get what was written.
//!
//! A file has room for one text per glyph number, so they get a font of their own: every number leads to the same square, but
//! for the last ones, which lead to brackets.

use std::collections::{BTreeMap, BTreeSet};

use lopdf::{Document, Object, Stream, dictionary};
use printpdf::{FontId, PdfDocument};
use subsetter::GlyphRemapper;

use super::{PdfError, fonts, object::name, resource_name};
use crate::report::layout::{Face, FaceId, Fonts, Frames, Glyph, GlyphRun, Item, STAND_IN, mirrored};

/// What the names of these fonts begin with, after the six capitals.
const PREFIX: &str = "Squares-";
/// Texts longer than this, in bytes, are spelled out next to the square.
const LONGEST: usize = 120;
/// More texts than this can't be numbered.
const MOST: u16 = 60_000;

/// More brackets than there are pairs of.
const MOST_BRACKETS: u16 = 32;

/// Squares and turned brackets in one font.
pub(super) struct Squares {
    /// Its resource name.
    pub(super) id: FontId,
    face: FaceId,
    /// Numbers of squares, by their texts.
    texts: BTreeMap<String, u16>,
    /// Numbers of turned brackets, by what was written.
    brackets: BTreeMap<char, u16>,
}

impl Squares {
    /// What a glyph is here, when it stands in for a text: its number, its advance in thousandths of an em, and the text.
    pub(super) fn find<'a>(&self, run: &'a GlyphRun, glyph: &Glyph) -> Option<(u16, f32, &'a str)> {
        let face = Fonts::bundled().face(self.face);
        let number = match stands_in(run, glyph, face)? {
            StandIn::Square(text) => self.texts.get(text),
            StandIn::Bracket(written) => self.brackets.get(&written),
        };
        // printpdf cuts the advance in the file to a whole number.
        let width = (face.advance(glyph.id) * 1000.0 / face.units_per_em).trunc();
        Some((*number?, width, &run.text[glyph.text.clone()]))
    }
}

/// What stands for something else than it shows.
enum StandIn<'a> {
    /// A square, for this text.
    Square(&'a str),
    /// A bracket, for the other one of its pair.
    Bracket(char),
}

/// What a glyph stands in for; nothing when the glyph is what it shows.
fn stands_in<'a>(run: &'a GlyphRun, glyph: &Glyph, face: &Face) -> Option<StandIn<'a>> {
    let text = &run.text[glyph.text.clone()];
    let first = text.chars().next()?;
    if glyph.id == face.square() {
        return (first != STAND_IN).then_some(StandIn::Square(text));
    }
    let is_turned =
        |other: char| other != first && glyph.id == face.glyph(other) && text.len() == first.len_utf8();
    mirrored(first)
        .is_some_and(is_turned)
        .then_some(StandIn::Bracket(first))
}

/// What has to stand in one font, by what was written.
#[derive(Default)]
struct Wanted<'a> {
    texts: BTreeSet<&'a str>,
    brackets: BTreeSet<char>,
}

fn wanted(frames: &Frames) -> BTreeMap<FaceId, Wanted<'_>> {
    let mut all: BTreeMap<FaceId, Wanted> = BTreeMap::new();
    for item in frames.pages.iter().flat_map(|page| &page.items) {
        let Item::Glyphs(run) = item else { continue };
        let face = Fonts::bundled().face(run.face);
        for glyph in &run.glyphs {
            match stands_in(run, glyph, face) {
                Some(StandIn::Square(text)) if text.len() <= LONGEST => {
                    all.entry(run.face).or_default().texts.insert(text);
                }
                Some(StandIn::Bracket(written)) => {
                    all.entry(run.face).or_default().brackets.insert(written);
                }
                _ => {}
            }
        }
    }
    all
}

/// Embeds a square for every text that is not shown, and every bracket that is turned.
pub(super) fn embed(pdf: &mut PdfDocument, frames: &Frames) -> Result<BTreeMap<FaceId, Squares>, PdfError> {
    let mut all = BTreeMap::new();
    for (id, wanted) in wanted(frames) {
        all.insert(id, embed_face(pdf, id, &wanted)?);
    }
    Ok(all)
}

fn embed_face(pdf: &mut PdfDocument, id: FaceId, wanted: &Wanted) -> Result<Squares, PdfError> {
    let face = Fonts::bundled().face(id);
    let mut remapper = GlyphRemapper::new();
    remapper.remap(face.square());
    // In the order of their numbers, so that number and place in the font keep the same distance.
    let shown = |written: &char| face.glyph(mirrored(*written).unwrap_or(*written));
    for written in &wanted.brackets {
        remapper.remap(shown(written));
    }
    let bytes = subsetter::subset(face.data, 0, &remapper).map_err(|error| PdfError::Font {
        font: face.name,
        reason: format!("{error:?}"),
    })?;
    let texts = wanted
        .texts
        .iter()
        .take(usize::from(MOST))
        .map(|text| (*text).to_owned());
    let squares = Squares {
        id: FontId(resource_name(id).replace('F', "S")),
        face: id,
        texts: texts.zip(1..).collect(),
        brackets: wanted.brackets.iter().copied().zip(MOST + 1..).collect(),
    };
    let of_squares = squares.texts.values().map(|number| (*number, face.square()));
    let of_brackets = squares
        .brackets
        .iter()
        .map(|(written, number)| (*number, shown(written)));
    let widths = of_squares
        .chain(of_brackets)
        .map(|(number, glyph)| (number, face.advance(glyph) as u16));
    let name = format!("{PREFIX}{}", face.name);
    fonts::add(pdf, &squares.id, face, &name, bytes, widths.collect());
    Ok(squares)
}

/// Leads every number of the fonts of squares to the square, or to its bracket.
pub(super) fn lead_to_glyphs(file: &mut Document) {
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
        // Glyph 1 is the first after the one for missing glyphs.
        let numbers = std::iter::once(0).chain(std::iter::repeat_n(1, usize::from(MOST)));
        let map: Vec<u8> = numbers
            .chain(2..2 + MOST_BRACKETS)
            .flat_map(u16::to_be_bytes)
            .collect();
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
