//! Characters that the fonts lack and that can be drawn all the same: with other characters that look or read the same.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

use super::font::{Face, Glyph};

/// The frame of a box to tick: not the square that stands for a lost character.
const BOX: char = '▢';

/// How far a sign in a box is moved to its middle, in em: to the right and up.
const INTO_BOX: [f32; 2] = [0.01, 0.03];

/// What a character is drawn with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Substitute {
    /// Characters in a row.
    Row(String),
    /// A sign in a box.
    Boxed(char),
}

/// What draws a character that the font lacks; `None` when nothing does.
pub(super) fn of(face: &Face, character: &str) -> Option<Substitute> {
    let mut chars = character
        .chars()
        .filter(|c| !matches!(c, '\u{fe0e}' | '\u{fe0f}'));
    let (Some(c), None) = (chars.next(), chars.next()) else {
        return None;
    };
    let found = match c {
        '☐' | '❏' | '❑' | '❒' | '◻' | '☖' => Substitute::Row(BOX.to_string()),
        '☑' | '🗹' => Substitute::Boxed('✓'),
        '☒' | '🗷' | '❎' => Substitute::Boxed('✗'),
        _ => {
            Substitute::Row(look_alike(c).map_or_else(|| std::iter::once(c).nfkc().collect(), str::to_owned))
        }
    };
    let parts = match &found {
        Substitute::Row(text) => text.clone(),
        Substitute::Boxed(sign) => format!("{BOX}{sign}"),
    };
    parts.chars().all(|part| face.glyph(part) != 0).then_some(found)
}

const fn look_alike(c: char) -> Option<&'static str> {
    Some(match c {
        '✔' | '✅' | '🗸' => "✓",
        '✘' | '✕' | '✖' | '❌' | '❎' | '🗙' | '☓' => "✗",
        '➔' | '➙' | '➛' | '➜' | '➝' | '➞' | '➡' | '🡒' | '⟶' => "→",
        '⬅' | '⟵' => "←",
        '⬆' => "↑",
        '⬇' => "↓",
        '➢' | '➣' | '➤' | '▸' | '▹' | '❯' => "►",
        '∙' | '⋅' => "·",
        '◾' | '⬛' | '◼' => "■",
        '❶' => "①",
        '❷' => "②",
        '❸' => "③",
        '㎡' => "m²",
        '㎥' => "m³",
        _ => return None,
    })
}

/// The glyphs of a substitute for these bytes of the text.
pub(super) fn glyphs(face: &Face, substitute: &Substitute, text: Range<usize>) -> Vec<Glyph> {
    let glyph = |c: char, text: Range<usize>| {
        let id = face.glyph(c);
        Glyph {
            id,
            advance: face.advance(id) / face.units_per_em,
            dx: 0.0,
            dy: 0.0,
            text,
        }
    };
    let rest = text.start..text.start;
    match substitute {
        Substitute::Row(row) => {
            let mut own = row.chars().map(|c| glyph(c, rest.clone())).collect::<Vec<_>>();
            if let Some(first) = own.first_mut() {
                first.text = text;
            }
            own
        }
        Substitute::Boxed(sign) => {
            let frame = glyph(BOX, text);
            let [dx, dy] = INTO_BOX;
            let sign = Glyph {
                dx,
                dy,
                advance: frame.advance,
                ..glyph(*sign, rest)
            };
            vec![
                Glyph {
                    advance: 0.0,
                    ..frame
                },
                sign,
            ]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::layout::font::{FaceId, Fonts};

    /// What is drawn for a text: characters that the font has, and how far the pen moves on.
    fn drawn(text: &str) -> (String, f32) {
        let face = Fonts::bundled().face(FaceId::Regular);
        let known = "fila tsm²³✓✗▢→►nʼ□";
        let mut glyphs = Vec::new();
        face.shape(text, false, 0, &mut glyphs);
        let name = |glyph: &Glyph| known.chars().find(|c| face.glyph(*c) == glyph.id).unwrap_or('?');
        let all: String = glyphs.iter().map(|glyph| &text[glyph.text.clone()]).collect();
        assert_eq!(all, text, "all of it comes back");
        (
            glyphs.iter().map(name).collect(),
            glyphs.iter().map(|glyph| glyph.advance).sum(),
        )
    }

    #[test]
    fn characters_with_a_meaning_are_drawn() {
        for (text, shown) in [
            ("ﬁ ﬂ ﬃ ﬆ", "fi fl ffi st"),
            ("✔ ✅ ✔\u{fe0f}", "✓ ✓ ✓"),
            ("✘ ✖", "✗ ✗"),
            ("☐", "▢"),
            ("☑", "▢✓"),
            ("☒\u{fe0f}", "▢✗"),
            ("➔ ➤", "→ ►"),
            ("㎡ ŉ", "m² ʼn"),
            ("数", "□"),
        ] {
            assert_eq!(drawn(text).0, shown, "{text}");
        }
        let width = |text| drawn(text).1;
        assert!((width("☑") - width("☐")).abs() < 1e-3, "boxes are equally wide");
        assert_ne!(drawn("☐").0, drawn("数").0, "an empty box is no lost character");
    }

    #[test]
    fn what_is_lacking_is_named_once() {
        let lacking = |text| Fonts::bundled().lacking(text);
        assert_eq!(lacking("ﬁjn ☑ één ✔\u{fe0f}"), Vec::<String>::new());
        assert_eq!(lacking("数据数 👍🏽 \u{e123}"), ["数", "据", "👍🏽", "\u{fffd}"]);
    }
}
