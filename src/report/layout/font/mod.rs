//! The bundled fonts, with their measures.

mod shaping;

use std::sync::{LazyLock, Mutex, OnceLock};

use harfrust::{FontRef, ShapePlan, ShaperData};
use skrifa::{
    MetadataProvider,
    charmap::Charmap,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
};
use unicode_segmentation::UnicodeSegmentation;

use super::{
    clean::{clean, is_invisible},
    substitute,
    words::Words,
};
use crate::{
    report::chart::TextMeasure,
    style::{INTER_REGULAR, INTER_SEMIBOLD},
};

pub use shaping::Glyph;

type LazyPlan = OnceLock<ShapePlan>;

/// The fonts text is set in.
pub struct Fonts {
    faces: [Face; 2],
}

/// One of the fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaceId {
    /// Body text.
    Regular,
    /// Headings, and text that weighs more.
    SemiBold,
}

/// A font with its measures; all of them in units of the font, `units_per_em` to the em.
pub struct Face {
    /// The font file, TrueType.
    pub data: &'static [u8],
    /// The PostScript name.
    pub name: &'static str,
    /// The weight class, `100..=900`.
    pub weight: u16,
    /// Units to the em.
    pub units_per_em: f32,
    /// Highest reach above the base line.
    pub ascent: f32,
    /// Deepest reach below the base line, negative.
    pub descent: f32,
    /// Height of capitals.
    pub cap_height: f32,
    /// The box around all glyphs: left, bottom, right, top.
    pub bounds: [i16; 4],
    font: FontRef<'static>,
    /// Made once: to find it in the font takes longer than to find a glyph in it.
    charmap: Charmap<'static>,
    /// The glyph for [`STAND_IN`].
    square: u16,
    shaper: ShaperData,
    /// How texts of each kind are shaped; most reports need two of the four.
    plans: [LazyPlan; 4],
    /// Shaped before: with digits as they are, and with digits of one width.
    known: [Mutex<Words>; 2],
}

/// What is drawn for a character the font lacks: an empty square.
pub const STAND_IN: char = '\u{25A1}';

impl Fonts {
    /// The bundled fonts.
    pub fn bundled() -> &'static Self {
        static FONTS: LazyLock<Fonts> = LazyLock::new(|| Fonts {
            faces: [
                Face::new(INTER_REGULAR, "Inter-Regular", 400),
                Face::new(INTER_SEMIBOLD, "Inter-SemiBold", 600),
            ],
        });
        &FONTS
    }

    /// Whether a text has characters that the fonts can't show.
    pub fn lack(&self, text: &str) -> bool {
        !self.lacking(text).is_empty()
    }

    /// What a reader would call characters and the fonts can't show: each once, in the order of the text.
    pub fn lacking(&self, text: &str) -> Vec<String> {
        let face = self.face(FaceId::Regular);
        let mut found: Vec<String> = Vec::new();
        for character in clean(text).graphemes(true) {
            let lacks = character.contains(|c| face.glyph(c) == 0 && !is_invisible(c));
            let is_new = lacks && substitute::of(face, character).is_none();
            if is_new && !found.iter().any(|known| known == character) {
                found.push(character.to_owned());
            }
        }
        found
    }

    /// The font with this id.
    pub fn face(&self, id: FaceId) -> &Face {
        match id {
            FaceId::Regular => &self.faces[0],
            FaceId::SemiBold => &self.faces[1],
        }
    }
}

impl FaceId {
    /// Every font.
    pub const ALL: [Self; 2] = [Self::Regular, Self::SemiBold];
}

impl Face {
    #[expect(
        clippy::expect_used,
        reason = "the bundled fonts are compiled in and every test run reads them"
    )]
    fn new(data: &'static [u8], name: &'static str, weight: u16) -> Self {
        let font = FontRef::new(data).expect("the bundled font parses");
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        let bounds = metrics.bounds.unwrap_or_default();
        let shaper = ShaperData::new(&font);
        let charmap = font.charmap();
        let square = glyph_in(&charmap, STAND_IN);
        Self {
            data,
            name,
            weight,
            units_per_em: f32::from(metrics.units_per_em),
            ascent: metrics.ascent,
            descent: metrics.descent,
            cap_height: metrics.cap_height.unwrap_or(metrics.ascent),
            bounds: [
                bounds.x_min as i16,
                bounds.y_min as i16,
                bounds.x_max as i16,
                bounds.y_max as i16,
            ],
            font,
            charmap,
            square,
            shaper,
            plans: Default::default(),
            known: Default::default(),
        }
    }

    /// The advance of a glyph in units of the font.
    pub fn advance(&self, glyph: u16) -> f32 {
        let metrics = self.font.glyph_metrics(Size::unscaled(), LocationRef::default());
        metrics
            .advance_width(skrifa::GlyphId::new(u32::from(glyph)))
            .unwrap_or(0.0)
    }

    /// Draws the outline of a glyph, in units of the font with y upwards.
    pub fn outline(&self, glyph: u16, pen: &mut impl OutlinePen) {
        let outline = self
            .font
            .outline_glyphs()
            .get(skrifa::GlyphId::new(u32::from(glyph)));
        if let Some(outline) = outline {
            // A glyph that the bundled font can't draw stays out, as it would on paper.
            let _ = outline.draw(
                DrawSettings::unhinted(Size::unscaled(), LocationRef::default()),
                pen,
            );
        }
    }

    /// The glyph for a character; `0` when the font has none.
    pub fn glyph(&self, c: char) -> u16 {
        glyph_in(&self.charmap, c)
    }

    /// The width of a text on one line, in em; `tabular` as it's shaped.
    pub fn width(&self, text: &str, tabular: bool) -> f32 {
        let mut glyphs = Vec::new();
        self.shape(&clean(text), tabular, 0, &mut glyphs);
        glyphs.iter().map(|glyph| glyph.advance).sum()
    }

    /// The glyph for [`STAND_IN`].
    pub const fn square(&self) -> u16 {
        self.square
    }

    /// The glyph for the hyphen at the end of a line, with its advance in em.
    pub fn hyphen(&self) -> (u16, f32) {
        let glyph = Some(self.glyph('\u{2010}'))
            .filter(|&id| id != 0)
            .unwrap_or_else(|| self.glyph('-'));
        (glyph, self.advance(glyph) / self.units_per_em)
    }

    /// The glyph for a space, with its advance in em.
    pub fn space(&self) -> (u16, f32) {
        let glyph = self.glyph(' ');
        (glyph, self.advance(glyph) / self.units_per_em)
    }

    /// Where the base line lies in a line of text, in pt below its top.
    pub fn baseline(&self, size: f32, leading: f32) -> f32 {
        let (ascent, descent) = (self.ascent / self.units_per_em, self.descent / self.units_per_em);
        (leading - (ascent - descent) * size) / 2.0 + ascent * size
    }
}

fn glyph_in(charmap: &Charmap, c: char) -> u16 {
    charmap.map(c).map_or(0, |id| id.to_u32() as u16)
}

impl TextMeasure for Fonts {
    fn width(&self, text: &str, size: f32, strong: bool) -> f32 {
        let id = if strong { FaceId::SemiBold } else { FaceId::Regular };
        self.face(id).width(text, false) * size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_polish_and_turkish_letters_have_glyphs() {
        let face = Fonts::bundled().face(FaceId::SemiBold);
        for c in "ëïöüéèàçñĳĲŁłąęńśźżćşŞğĞıİ€–—…‘’“”•≥≤→".chars()
        {
            assert_ne!(face.glyph(c), 0, "{c}");
        }
    }
}
