//! Words that have been shaped already: a report says most of its words many times, and shaping them is the
//! greatest part of its layout.

use std::collections::HashMap;

use super::font::Glyph;

/// Words remembered at once, some megabytes at most; a report has about two thousand different ones.
const MOST: usize = 8192;
/// Longer words, in bytes, don't come back.
const LONGEST: usize = 48;
/// Where combining marks begin: one of those would belong to the space before it.
pub(super) const FIRST_MARK: char = '\u{300}';

/// The glyphs of words; their text counts from the start of the word.
#[derive(Default)]
pub(super) struct Words(HashMap<Box<str>, Box<[Glyph]>>);

impl Words {
    /// Adds the glyphs of a word to `out`, from memory or by shaping it; their text counts from `base`.
    pub(super) fn add(
        &mut self,
        word: &str,
        base: usize,
        out: &mut Vec<Glyph>,
        shape: impl FnOnce(&str) -> Vec<Glyph>,
    ) {
        let placed = |glyph: &Glyph| Glyph {
            text: base + glyph.text.start..base + glyph.text.end,
            ..glyph.clone()
        };
        if let Some(known) = self.0.get(word) {
            out.extend(known.iter().map(placed));
            return;
        }
        let glyphs = shape(word);
        out.extend(glyphs.iter().map(placed));
        if word.len() <= LONGEST {
            if self.0.len() >= MOST {
                self.0.clear();
            }
            self.0.insert(word.into(), glyphs.into());
        }
    }
}

/// Parts of a text that can be shaped apart: each word with the spaces after it. The bundled fonts move a space
/// closer to what stands before it, never to what comes after it; a test in [`super::font`] holds them to that.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut after_space = false;
        let starts = |(_, c): &(usize, char)| {
            let starts = after_space && *c != ' ' && *c < FIRST_MARK;
            after_space = *c == ' ';
            starts
        };
        let end = rest.char_indices().find(starts).map_or(rest.len(), |(at, _)| at);
        let (word, tail) = rest.split_at(end);
        rest = tail;
        (!word.is_empty()).then_some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn spaces_stay_with_the_word_before_them() {
        let of = |text| words(text).collect::<Vec<_>>();
        assert_eq!(of("een datalab,  nu"), ["een ", "datalab,  ", "nu"]);
        assert_eq!(of("  x"), ["  ", "x"]);
        assert_eq!(of("a \u{301}b c"), ["a \u{301}b ", "c"]);
        assert!(of("").is_empty());
    }
}
