//! Where a word may be split at the end of a line.

use hypher::Lang;

/// Words with fewer letters are never split.
const SHORTEST: usize = 7;
/// At least this many letters stay on either side of the hyphen.
const EDGE: usize = 3;

/// The hyphenation of a language; none when the language is not known.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hyphenator {
    lang: Option<Lang>,
}

impl Hyphenator {
    /// The hyphenation for a BCP 47 tag.
    pub(super) fn new(language: &str) -> Self {
        let lang = match language.split('-').next() {
            Some("nl") => Some(Lang::Dutch),
            Some("en") => Some(Lang::English),
            _ => None,
        };
        Self { lang }
    }

    /// The byte offsets in `text` at which a word of it may be split with a hyphen, ascending.
    pub(super) fn points(self, text: &str) -> Vec<usize> {
        let mut points = Vec::new();
        let Some(lang) = self.lang else { return points };
        for word in text.split(|c: char| !c.is_alphabetic()) {
            if is_splittable(word) {
                add_points(word, offset_of(word, text), lang, &mut points);
            }
        }
        points
    }
}

/// Where `part`, a slice of `text`, begins in it.
fn offset_of(part: &str, text: &str) -> usize {
    part.as_ptr().addr() - text.as_ptr().addr()
}

/// Long enough, in small letters after the first, and of letters the patterns know.
fn is_splittable(word: &str) -> bool {
    word.chars().count() >= SHORTEST
        && word.chars().all(|c| c <= '\u{ff}')
        && word.chars().skip(1).all(|c| !c.is_uppercase())
}

fn add_points(word: &str, start: usize, lang: Lang, points: &mut Vec<usize>) {
    let mut at = start;
    let mut syllables = hypher::hyphenate_bounded(word, lang, EDGE, EDGE).peekable();
    while let Some(syllable) = syllables.next() {
        at += syllable.len();
        // Dutch drops the trema of a letter that comes to start a line, so such a split would misspell the word.
        match syllables.peek() {
            Some(next) if !next.starts_with(['ä', 'ë', 'ï', 'ö', 'ü']) => points.push(at),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(language: &str, text: &str) -> String {
        let mut out = String::new();
        let mut from = 0;
        for point in Hyphenator::new(language).points(text) {
            out.push_str(&text[from..point]);
            out.push('-');
            from = point;
        }
        out + &text[from..]
    }

    #[test]
    fn words_are_split_by_the_rules_of_their_language() {
        assert_eq!(
            split("nl", "De gemeente, gegevenskwaliteit."),
            "De gemeente, gege-vens-kwa-li-teit."
        );
        assert_eq!(split("nl-NL", "l'informatie"), "l'infor-ma-tie");
        assert_eq!(split("xx", "gegevenskwaliteit"), "gegevenskwaliteit");
    }

    #[test]
    fn no_split_before_a_trema_nor_in_short_or_shouted_words() {
        assert!(!split("nl", "geïmplementeerd").starts_with("ge-"));
        assert!(!split("nl", "coördinatie").starts_with("co-"));
        assert_eq!(split("nl", "BESLISSING"), "BESLISSING");
        assert_eq!(split("nl", "appels"), "appels");
        assert_eq!(
            split("en", "İİİİİİİİİİ İstanbulluuuu"),
            "İİİİİİİİİİ İstanbulluuuu"
        );
    }
}
