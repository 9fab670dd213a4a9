//! How well a text matches a query, ignoring capitals and accents.

/// Letters shown on either side of what was found.
const AROUND: usize = 60;

/// The words that are looked for, each as a row of plain letters.
#[derive(Debug)]
pub(super) struct Query(Vec<Vec<char>>);

impl Query {
    pub fn new(words: &str) -> Self {
        Self(words.split_whitespace().map(plain).collect())
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How well something matches by its `titles` and, less so, by its `bodies`: 0 is best; `None`
    /// when a word is in none of them.
    pub fn rank(&self, titles: &[&str], bodies: &[&str]) -> Option<u32> {
        let titles: Vec<Vec<char>> = titles.iter().copied().map(plain).collect();
        let bodies: Vec<Vec<char>> = bodies.iter().copied().map(plain).collect();
        let best = |word: &Vec<char>| {
            let in_titles = titles.iter().filter_map(|title| fit(title, word));
            let in_bodies = bodies.iter().filter_map(|body| Some(3 + fit(body, word)?));
            in_titles.chain(in_bodies).min()
        };
        self.0.iter().map(best).sum()
    }

    /// The part of a text around the first word that is in it, or else its beginning.
    pub fn excerpt(&self, text: &str) -> String {
        let letters: Vec<char> = text
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .chars()
            .collect();
        let folded: Vec<char> = letters.iter().copied().map(plain_letter).collect();
        let at = self
            .0
            .iter()
            .find_map(|word| position(&folded, word))
            .unwrap_or(0);
        let start = word_start(&letters, at.saturating_sub(AROUND));
        let end = (at + 2 * AROUND).min(letters.len());
        let part: String = letters[start..end].iter().collect();
        let before = if start > 0 { "… " } else { "" };
        let after = if end < letters.len() { "…" } else { "" };
        format!("{before}{part}{after}")
    }
}

/// 0 when the text begins with the word, 1 when a word in it does, 2 when it's somewhere in it.
fn fit(text: &[char], word: &[char]) -> Option<u32> {
    if text.starts_with(word) {
        return Some(0);
    }
    let mut anywhere = false;
    for (at, window) in text.windows(word.len()).enumerate() {
        if window == word {
            if !text[at - 1].is_alphanumeric() {
                return Some(1);
            }
            anywhere = true;
        }
    }
    anywhere.then_some(2)
}

fn position(text: &[char], word: &[char]) -> Option<usize> {
    text.windows(word.len().max(1)).position(|window| window == word)
}

/// Where the word begins that `at` lies in.
fn word_start(letters: &[char], at: usize) -> usize {
    let before = letters[..at].iter().rposition(|letter| letter.is_whitespace());
    before.map_or(0, |space| space + 1)
}

fn plain(text: &str) -> Vec<char> {
    text.chars().map(plain_letter).collect()
}

/// The letter in lower case without its accent; always one letter, so that positions in a text stay the same.
fn plain_letter(letter: char) -> char {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    match lower {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'ç' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ñ' => 'n',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        '’' | '‘' => '\'',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_beginning_of_a_title_fits_best_and_a_missing_word_not_at_all() {
        let rank = |words: &str| Query::new(words).rank(&["Opslaan als…"], &["De zelfscan bewaren"]);
        assert_eq!(rank("ops"), Some(0));
        assert_eq!(rank("als"), Some(1));
        assert_eq!(rank("slaan"), Some(2));
        assert_eq!(rank("ZELF"), Some(4));
        assert_eq!(rank("opslaan bewaren"), Some(4));
        assert_eq!(rank("opslaan report"), None);
        assert_eq!(rank(""), Some(0));
    }

    #[test]
    fn accents_make_no_difference() {
        assert_eq!(Query::new("coordinator").rank(&["Coördinator"], &[]), Some(0));
        assert_eq!(Query::new("thema's").rank(&["Thema’s"], &[]), Some(0));
    }

    #[test]
    fn an_excerpt_shows_what_was_found() {
        let text = format!(
            "{}het privacyloket weet dit {}",
            "woord ".repeat(40),
            "en meer ".repeat(40)
        );
        let excerpt = Query::new("privacy").excerpt(&text);
        assert!(excerpt.contains("het privacyloket weet dit"), "{excerpt}");
        assert!(excerpt.starts_with("… ") && excerpt.ends_with('…'), "{excerpt}");
        assert_eq!(Query::new("x").excerpt("kort"), "kort");
    }

    proptest! {
        #[test]
        fn any_words_in_any_text_are_fine(words in ".{0,30}", text in "\\PC{0,200}") {
            let query = Query::new(&words);
            // Neither may panic; what they return is for other tests.
            let _ = query.rank(&[&text], &[&text]);
            let _ = query.excerpt(&text); // as above
        }
    }
}
