//! The bundled fonts, and shaping text with them.

use std::{
    ops::Range,
    sync::{LazyLock, Mutex, OnceLock, PoisonError},
};

use harfrust::{
    Direction, Feature, FontRef, ShapeOptions, ShapePlan, ShaperData, Tag, UnicodeBuffer, script,
};
use skrifa::{
    MetadataProvider,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
};
use unicode_segmentation::UnicodeSegmentation;

use super::{
    clean::{clean, is_invisible},
    missing::stand_in,
    substitute,
    words::{FIRST_MARK, Words, words},
};
use crate::{
    report::chart::TextMeasure,
    style::{INTER_REGULAR, INTER_SEMIBOLD},
};

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
    shaper: ShaperData,
    /// How texts of each kind are shaped; most reports need two of the four.
    plans: [LazyPlan; 4],
    /// Shaped before: with digits as they are, and with digits of one width.
    known: [Mutex<Words>; 2],
}

/// A glyph in a line of text. Distances are in em.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Index in the font.
    pub id: u16,
    /// How far the pen moves on.
    pub advance: f32,
    /// How far right of the pen it is drawn.
    pub dx: f32,
    /// How far above the base line it is drawn.
    pub dy: f32,
    /// The bytes of the text it stands for; empty for all but the first glyph of a cluster.
    pub text: Range<usize>,
}

/// The features the report uses: no contextual alternates, since text must come out as it went in.
const PLAIN: &[(&[u8; 4], u32)] = &[(b"calt", 0), (b"liga", 0), (b"clig", 0)];
const TABULAR: &[(&[u8; 4], u32)] = &[(b"tnum", 1)];
/// What only changes letters with accents of their own; looking for those takes half of the time.
const FOR_ACCENTS: &[(&[u8; 4], u32)] = &[
    (b"ccmp", 0),
    (b"locl", 0),
    (b"rlig", 0),
    (b"mark", 0),
    (b"mkmk", 0),
];

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
        self.font.charmap().map(c).map_or(0, |id| id.to_u32() as u16)
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

    /// Shapes text from left to right and adds the glyphs to `out`; their text counts from `base`.
    ///
    /// What the font lacks becomes an empty square that still stands for its text; see [`super::missing`].
    pub fn shape(&self, text: &str, tabular: bool, base: usize, out: &mut Vec<Glyph>) {
        let known = &self.known[usize::from(tabular)];
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut at = base;
        for word in words(text) {
            known.add(word, at, out, |word| self.shaped(word, tabular));
            at += word.len();
        }
    }

    fn shaped(&self, text: &str, tabular: bool) -> Vec<Glyph> {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        let has_accents = text.contains(|c| c >= FIRST_MARK);
        let widths = if tabular { TABULAR } else { &[] };
        let for_accents = if has_accents { &[] } else { FOR_ACCENTS };
        let features = features([PLAIN, widths, for_accents]);
        let kind = usize::from(tabular) + 2 * usize::from(has_accents);
        let plan = self.plans[kind].get_or_init(|| plan(&self.shaper, &self.font, &features));
        let shaper = self.shaper.shaper(&self.font).build();
        let shaped = shaper.shape(buffer, ShapeOptions::new().plan(Some(plan)).features(&features));
        let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
        let mut end = text.len();
        let mut out = Vec::with_capacity(infos.len());
        for (info, position) in infos.iter().zip(positions).rev() {
            let start = (info.cluster as usize).min(end);
            out.push(Glyph {
                id: info.glyph_id as u16,
                advance: position.x_advance as f32 / self.units_per_em,
                dx: position.x_offset as f32 / self.units_per_em,
                dy: position.y_offset as f32 / self.units_per_em,
                text: start..end,
            });
            end = start;
        }
        out.reverse();
        leave_text_to_the_first(&mut out);
        stand_in(self, text, &mut out);
        out
    }
}

/// Walking backwards gave each cluster's text to its last glyph; its first is where text extraction wants it.
fn leave_text_to_the_first(glyphs: &mut [Glyph]) {
    let mut i = 0;
    while i < glyphs.len() {
        let start = glyphs[i].text.start;
        let same = glyphs[i..]
            .iter()
            .take_while(|glyph| glyph.text.start == start)
            .count();
        let end = glyphs[i + same - 1].text.end;
        glyphs[i].text = start..end;
        for glyph in &mut glyphs[i + 1..i + same] {
            glyph.text = start..start;
        }
        i += same;
    }
}

fn features(settings: [&[(&[u8; 4], u32)]; 3]) -> Vec<Feature> {
    settings
        .into_iter()
        .flatten()
        .map(|(tag, value)| Feature::new(Tag::new(tag), *value, ..))
        .collect()
}

fn plan(data: &ShaperData, font: &FontRef<'static>, features: &[Feature]) -> ShapePlan {
    let shaper = data.shaper(font).build();
    ShapePlan::new(
        &shaper,
        Direction::LeftToRight,
        Some(script::LATIN),
        None,
        features,
    )
}

impl TextMeasure for Fonts {
    fn width(&self, text: &str, size: f32, strong: bool) -> f32 {
        let id = if strong { FaceId::SemiBold } else { FaceId::Regular };
        let mut glyphs = Vec::new();
        self.face(id).shape(&clean(text), false, 0, &mut glyphs);
        glyphs.iter().map(|glyph| glyph.advance).sum::<f32>() * size
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaped(text: &str, tabular: bool) -> Vec<Glyph> {
        let mut glyphs = Vec::new();
        Fonts::bundled()
            .face(FaceId::Regular)
            .shape(text, tabular, 0, &mut glyphs);
        glyphs
    }

    #[test]
    fn dutch_polish_and_turkish_letters_have_glyphs() {
        let face = Fonts::bundled().face(FaceId::SemiBold);
        for c in "ëïöüéèàçñĳĲŁłąęńśźżćşŞğĞıİ€–—…‘’“”•≥≤→".chars()
        {
            assert_ne!(face.glyph(c), 0, "{c}");
        }
    }

    #[test]
    fn tabular_digits_are_equally_wide() {
        let glyphs = shaped("1234567890", true);
        assert!(
            glyphs
                .iter()
                .all(|glyph| (glyph.advance - glyphs[0].advance).abs() < 1e-6)
        );
        let glyphs = shaped("17", false);
        assert!((glyphs[0].advance - glyphs[1].advance).abs() > 1e-3);
    }

    proptest::proptest! {
        #[test]
        fn words_shaped_apart_are_shaped_as_in_the_text(
            text in "([ -~]|[¡-ſ]|[a-zA-Z,. ]|[‐-‧€→≥]|[\u{300}-\u{310}]){0,30}",
            tabular: bool,
            strong: bool,
        ) {
            let face = Fonts::bundled().face(FaceId::ALL[usize::from(strong)]);
            let mut apart = Vec::new();
            face.shape(&text, tabular, 0, &mut apart);
            proptest::prop_assert_eq!(apart, face.shaped(&text, tabular));
        }
    }

    #[test]
    fn letters_are_shaped_as_if_they_had_accents() {
        for face in FaceId::ALL.map(|id| Fonts::bundled().face(id)) {
            for tabular in [false, true] {
                // The same text, shaped with everything for the accent behind it, and without.
                let pairs = ('!'..FIRST_MARK)
                    .filter(|&c| !is_invisible(c))
                    .map(|c| format!("{c}a{c} "));
                for text in pairs {
                    let accented = face.shaped(&format!("{text}x\u{301}"), tabular);
                    let plain = face.shaped(&text, tabular);
                    assert_eq!(accented[..plain.len()], plain, "{text}");
                }
            }
        }
    }

    #[test]
    fn no_letter_moves_towards_a_space_before_it() {
        for face in FaceId::ALL.map(|id| Fonts::bundled().face(id)) {
            for c in (' '..'\u{300}').filter(|&c| !is_invisible(c)) {
                let [both, alone] = [format!(" {c}"), c.to_string()].map(|text| face.shaped(&text, false));
                assert_eq!(
                    both.last().map(|glyph| glyph.advance),
                    alone.last().map(|glyph| glyph.advance),
                    "{c}"
                );
                assert_eq!(
                    both.first().map(|glyph| glyph.advance),
                    Some(face.space().1),
                    "{c}"
                );
            }
        }
    }

    #[test]
    fn each_byte_of_text_belongs_to_exactly_one_glyph() {
        for text in [
            "één gemeente",
            "e\u{301}e\u{323}\u{302}",
            "العربية",
            "👨\u{200d}👩\u{200d}👧 ok",
            "a\u{200b}b",
        ] {
            let glyphs = shaped(text, false);
            let joined: String = glyphs.iter().map(|glyph| &text[glyph.text.clone()]).collect();
            assert_eq!(joined, text);
        }
    }
}
