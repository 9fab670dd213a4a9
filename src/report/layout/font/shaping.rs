//! Shaping text with a font.

use std::{ops::Range, sync::PoisonError};

use harfrust::{
    Direction, Feature, FontRef, ShapeOptions, ShapePlan, ShaperData, Tag, UnicodeBuffer, script,
};

use super::Face;
use crate::report::layout::{
    missing::stand_in,
    words::{FIRST_MARK, words},
};

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

impl Face {
    /// Shapes text from left to right and adds the glyphs to `out`; their text counts from `base`.
    ///
    /// What the font lacks becomes an empty square that still stands for its text; see [`crate::report::layout::missing`].
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::layout::{
        clean::is_invisible,
        font::{FaceId, Fonts},
    };

    fn shaped(text: &str, tabular: bool) -> Vec<Glyph> {
        let mut glyphs = Vec::new();
        Fonts::bundled()
            .face(FaceId::Regular)
            .shape(text, tabular, 0, &mut glyphs);
        glyphs
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
