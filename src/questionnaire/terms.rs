//! Where a text uses words of the glossary.

use std::ops::Range;

use super::GlossaryTerm;
use crate::i18n::Language;

/// Letters that a word may have more than the term: `scripts`, `bronnen`.
const LONGEST_ENDING: usize = 3;

/// A word of a text that the glossary explains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermUse {
    /// Its place in the text, in bytes.
    pub at: Range<usize>,
    /// The entry's place in the glossary.
    pub term: usize,
}

/// The words of `text` that the glossary explains, in reading order; each entry once, where it's
/// first used.
pub fn terms_in(glossary: &[GlossaryTerm], text: &str, language: Language) -> Vec<TermUse> {
    let mut found: Vec<TermUse> = Vec::new();
    for (term, entry) in glossary.iter().enumerate() {
        let uses = forms(entry.term.get(language)).filter_map(|form| first_use(form, text));
        let first = uses.min_by_key(|at| (at.start, std::cmp::Reverse(at.end)));
        found.extend(first.map(|at| TermUse { at, term }));
    }
    found.sort_by_key(|found| (found.at.start, std::cmp::Reverse(found.at.end)));
    // Of two that lie over each other the longer says more.
    let mut end = 0;
    found.retain(|found| {
        let apart = found.at.start >= end;
        end = if apart { found.at.end } else { end };
        apart
    });
    found
}

/// The forms that a term gives, apart by a stroke or in brackets.
fn forms(term: &str) -> impl Iterator<Item = &str> {
    term.split(['/', '(', ')'])
        .map(str::trim)
        .filter(|form| !form.is_empty())
}

/// Where `form` first stands as a word, whatever its ending. Of an abbreviation the capitals count:
/// a `stap` is no `AP`.
fn first_use(form: &str, text: &str) -> Option<Range<usize>> {
    let is_abbreviation = !form.contains(char::is_lowercase);
    let mut uses = word_starts(text).filter_map(|at| {
        let long = length_of(form, &text[at..], is_abbreviation)?;
        let rest = &text[at + long..];
        let ending = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
        let fits = if is_abbreviation {
            matches!(ending, "" | "s")
        } else {
            ending.chars().count() <= LONGEST_ENDING
        };
        fits.then_some(at..at + long + ending.len())
    });
    uses.next()
}

/// Where words begin.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let mut inside = false;
    text.char_indices().filter_map(move |(at, letter)| {
        let begins = !std::mem::replace(&mut inside, letter.is_alphanumeric());
        begins.then_some(at)
    })
}

/// The bytes of `text` that are `form` at its beginning.
fn length_of(form: &str, text: &str, exact: bool) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in form.chars() {
        let (_, letter) = letters.next()?;
        let same = letter == wanted || (!exact && same_but_for_case(letter, wanted));
        if !same {
            return None;
        }
    }
    Some(letters.next().map_or(text.len(), |(at, _)| at))
}

fn same_but_for_case(a: char, b: char) -> bool {
    if a.is_ascii() && b.is_ascii() {
        a.eq_ignore_ascii_case(&b)
    } else {
        a.to_lowercase().eq(b.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Localized;

    fn found<'t>(terms: &[&str], text: &'t str) -> Vec<(&'t str, usize)> {
        let glossary: Vec<GlossaryTerm> = terms
            .iter()
            .map(|term| GlossaryTerm {
                term: Localized {
                    nl: (*term).to_owned(),
                    en: String::new(),
                },
                explanation: Localized::default(),
            })
            .collect();
        let uses = terms_in(&glossary, text, Language::Dutch);
        uses.into_iter()
            .map(|found| (&text[found.at], found.term))
            .collect()
    }

    #[test]
    fn words_are_found_with_their_endings_and_only_the_first_time() {
        let text = "Zijn de Voortoetsen klaar? Een voortoets is kort.";
        assert_eq!(found(&["Voortoets"], text), [("Voortoetsen", 0)]);
        assert_eq!(
            found(&["Bron"], "de brongegevens en twee bronnen"),
            [("bronnen", 0)]
        );
        assert_eq!(found(&["Bron"], "gezondheidsbron"), []);
        assert_eq!(found(&["IAMA", "Één"], ""), []);
    }

    #[test]
    fn each_form_of_a_term_counts() {
        let name = "Functionaris gegevensbescherming (FG)";
        assert_eq!(found(&[name], "vraag het de FG"), [("FG", 0)]);
        assert_eq!(
            found(&["Beschrijvend / voorspellend"], "een voorspellend model"),
            [("voorspellend", 0)]
        );
    }

    #[test]
    fn an_abbreviation_is_not_part_of_a_word() {
        assert_eq!(found(&["AP"], "een apart stappenplan, een ap en APK"), []);
        assert_eq!(
            found(&["AP", "DPIA"], "DPIA’s bij de AP"),
            [("DPIA", 1), ("AP", 0)]
        );
    }

    #[test]
    fn the_longer_of_two_terms_holds() {
        assert_eq!(
            found(
                &["Officer", "Privacy officer"],
                "de privacy officer en een officer"
            ),
            [("privacy officer", 1)]
        );
        assert_eq!(found(&["Één"], "één"), [("één", 0)]);
    }
}
