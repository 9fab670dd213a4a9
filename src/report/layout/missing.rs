//! What the fonts can't show: one empty square for what a reader would call one character.

use unicode_segmentation::UnicodeSegmentation;

use super::{
    font::{Face, Glyph},
    substitute,
};

/// More glyphs than this for one character are marks piled up so high that they reach into other lines.
const MOST_GLYPHS: usize = 4;

/// Puts one square in the place of each character of which the font lacks a part.
///
/// `glyphs` are those of `text`. A family of four is one character,
/// as is a letter with its accents, so that what a copy gives back is never half of one.
pub(super) fn stand_in(face: &Face, text: &str, glyphs: &mut Vec<Glyph>) {
    let is_whole = |glyph: &Glyph| glyph.id != 0 && !glyph.text.is_empty();
    if glyphs.iter().all(is_whole) && !text.contains(char::REPLACEMENT_CHARACTER) {
        return;
    }
    let (square, blank) = (face.square(), face.glyph(' '));
    let advance = face.advance(square) / face.units_per_em;
    let mut shaped = std::mem::take(glyphs).into_iter().peekable();
    for (start, character) in text.grapheme_indices(true) {
        let end = start + character.len();
        let mut own = Vec::new();
        while let Some(glyph) = shaped.next_if(|glyph| glyph.text.start < end) {
            own.push(glyph);
        }
        // Fonts draw the sign for a lost character in ways of their own.
        let is_lost = character.starts_with(char::REPLACEMENT_CHARACTER);
        let is_missing = is_lost || own.len() > MOST_GLYPHS || own.iter().any(|glyph| glyph.id == 0);
        match (own.first(), own.iter().map(|glyph| glyph.text.end).max()) {
            (Some(one), Some(last)) if is_missing => {
                let known = substitute::of(face, character).filter(|_| !is_lost);
                if let Some(known) = known {
                    glyphs.append(&mut substitute::glyphs(face, &known, one.text.start..last));
                    continue;
                }
                glyphs.push(Glyph {
                    id: square,
                    advance,
                    dx: 0.0,
                    dy: 0.0,
                    text: one.text.start..last,
                });
            }
            _ => {
                // What only tells how to draw the letter before it has done so.
                own.retain(|glyph| !(glyph.text.is_empty() && glyph.id == blank && glyph.advance == 0.0));
                glyphs.append(&mut own);
            }
        }
    }
    glyphs.extend(shaped);
}

#[cfg(test)]
mod tests {
    use crate::report::layout::font::{FaceId, Fonts};

    /// The texts that a square stands for.
    fn squares(text: &str) -> Vec<String> {
        let face = Fonts::bundled().face(FaceId::Regular);
        let mut glyphs = Vec::new();
        face.shape(text, false, 0, &mut glyphs);
        let square = face.square();
        assert_ne!(square, 0);
        let missing = glyphs.iter().filter(|glyph| glyph.id == square);
        missing.map(|glyph| text[glyph.text.clone()].to_owned()).collect()
    }

    #[test]
    fn one_square_for_one_character() {
        assert_eq!(squares("één İğş łódź"), Vec::<String>::new());
        assert_eq!(squares("a 👨\u{200d}👩\u{200d}👧 b"), ["👨\u{200d}👩\u{200d}👧"]);
        assert_eq!(squares("🇳🇱🇵🇱"), ["🇳🇱", "🇵🇱"]);
        assert_eq!(squares("می\u{200c}خو"), ["م", "ی\u{200c}", "خ", "و"]);
        assert_eq!(squares("数据 \u{fffd}"), ["数", "据", "\u{fffd}"]);
        assert_eq!(squares("กำ"), ["กำ"]);
        let piled = format!("a{}", "\u{301}".repeat(40));
        assert_eq!(squares(&piled), [piled]);
    }
}
