//! Brackets in text from right to left: an opening one is drawn as a closing one.

use super::{font::Fonts, order::directions, text::Text};

/// Pairs that face each other.
const PAIRS: [(char, char); 8] = [
    ('(', ')'),
    ('[', ']'),
    ('{', '}'),
    ('<', '>'),
    ('«', '»'),
    ('‹', '›'),
    ('≤', '≥'),
    ('⁅', '⁆'),
];

/// Turns the brackets that stand in text from right to left. What they stand for stays as it was written.
pub(super) fn mirror(text: &mut Text, fonts: &Fonts) {
    let Some(info) = directions(text) else { return };
    let mut turned = Vec::new();
    for (place, glyph) in text.glyphs.iter().enumerate() {
        let own = &text.text[glyph.text.clone()];
        let other = own
            .chars()
            .next()
            .filter(|c| c.len_utf8() == own.len())
            .and_then(mirrored);
        if let Some(other) = other
            && info.levels[glyph.text.start].is_rtl()
        {
            let id = fonts.face(text.span(place).face).glyph(other);
            turned.extend((id != 0).then_some((place, id)));
        }
    }
    for (place, id) in turned {
        text.glyphs[place].id = id;
    }
}

/// The character that looks as this one does in text from right to left.
pub(crate) fn mirrored(c: char) -> Option<char> {
    PAIRS.iter().find_map(|(a, b)| match c {
        c if c == *a => Some(*b),
        c if c == *b => Some(*a),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::document::Inline;
    use crate::report::layout::font::FaceId;
    use crate::report::layout::text::TextStyle;
    use crate::style::{TypeSize, theme};

    /// The brackets as they are drawn, in the order of the text.
    fn drawn(text: &str) -> String {
        let style = TextStyle {
            size: TypeSize {
                size: 10.0,
                leading: 14.0,
            },
            face: FaceId::Regular,
            color: theme().print.text,
            tabular: false,
            hyphenate: false,
            balance: false,
        };
        let fonts = Fonts::bundled();
        let face = fonts.face(FaceId::Regular);
        let text = Text::new(&[Inline::text(text)], &style, &theme().print, fonts);
        let name = |id: u16| "()[]«»".chars().find(|c| face.glyph(*c) == id);
        text.glyphs.iter().filter_map(|glyph| name(glyph.id)).collect()
    }

    #[test]
    fn brackets_face_the_text_they_hold() {
        assert_eq!(drawn("van (links) [naar] «rechts»"), "()[]«»");
        assert_eq!(drawn("אב (גד) «ה» ו"), ")(»«");
        assert_eq!(drawn("zie (אב) hier"), "()");
        assert_eq!(drawn("אב (12) גד"), ")(");
    }
}
