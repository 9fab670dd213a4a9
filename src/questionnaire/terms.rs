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
    let forms: Vec<Form> = glossary
        .iter()
        .enumerate()
        .flat_map(|(term, entry)| forms(term, entry.term.get(language)))
        .collect();
    let mut first: Vec<Option<Range<usize>>> = vec![None; glossary.len()];
    for (at, letter) in word_starts(text) {
        let letter = small(letter);
        for form in forms.iter().filter(|form| form.initial == letter) {
            let found = use_at(form, text, at);
            let first = &mut first[form.term];
            let better = found.filter(|found| {
                first
                    .as_ref()
                    .is_none_or(|first| first.start == at && first.end < found.end)
            });
            *first = better.or_else(|| first.take());
        }
    }
    let mut found: Vec<TermUse> = first
        .into_iter()
        .enumerate()
        .filter_map(|(term, at)| Some(TermUse { at: at?, term }))
        .collect();
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

/// One way to write a term.
struct Form<'t> {
    term: usize,
    text: &'t str,
    /// Its first letter, small: few words of a text begin with it, and only those are looked at.
    initial: char,
    /// Of an abbreviation the capitals count: a `stap` is no `AP`.
    is_abbreviation: bool,
}

/// The forms that a term gives, apart by a stroke or in brackets.
fn forms(term: usize, name: &str) -> impl Iterator<Item = Form<'_>> {
    name.split(['/', '(', ')'])
        .map(str::trim)
        .filter_map(move |text| {
            Some(Form {
                term,
                text,
                initial: small(text.chars().next()?),
                is_abbreviation: !text.contains(char::is_lowercase),
            })
        })
}

/// The place of the word that begins here, when it is this form with whatever ending.
fn use_at(form: &Form, text: &str, at: usize) -> Option<Range<usize>> {
    let long = length_of(form.text, &text[at..], form.is_abbreviation)?;
    let rest = &text[at + long..];
    let ending = &rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())];
    let fits = if form.is_abbreviation {
        matches!(ending, "" | "s")
    } else {
        ending.chars().count() <= LONGEST_ENDING
    };
    fits.then_some(at..at + long + ending.len())
}

/// Where words begin, and with which letter.
fn word_starts(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut inside = false;
    text.char_indices()
        .filter(move |(_, letter)| !std::mem::replace(&mut inside, letter.is_alphanumeric()))
}

/// The letter without its capital; what a letter and its capital have in common.
fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
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
