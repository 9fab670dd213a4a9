//! A place in a source file, to convert from and to report at.

use std::{cell::RefCell, collections::BTreeSet};

use crate::{
    i18n::{Language, Localized},
    questionnaire::{Locator, PathPart, Problem, ProblemKind, source::SourceText},
};

/// A place in a source file.
#[derive(Clone)]
pub(super) struct Scope<'a> {
    file: &'a str,
    locator: &'a Locator<'a>,
    sink: &'a RefCell<Vec<Problem>>,
    path: Vec<PathPart>,
}

impl<'a> Scope<'a> {
    pub fn new(file: &'a str, locator: &'a Locator<'a>, sink: &'a RefCell<Vec<Problem>>) -> Self {
        Self {
            file,
            locator,
            sink,
            path: Vec::new(),
        }
    }

    /// One step deeper.
    pub fn at(&self, part: impl Into<PathPart>) -> Self {
        let mut deeper = self.clone();
        deeper.path.push(part.into());
        deeper
    }

    pub fn report(&self, kind: ProblemKind) {
        let position = self.locator.locate(&self.path);
        self.sink.borrow_mut().push(Problem {
            file: self.file.to_owned(),
            position,
            kind,
        });
    }

    /// Reports characters that can make a text look other than it is.
    pub fn check_characters(&self, text: &str) {
        if text.contains(steers) {
            self.report(ProblemKind::SteeringCharacter);
        }
    }

    /// The text in field `part`, without placeholders.
    pub fn text(&self, part: impl Into<PathPart>, source: &SourceText) -> Localized {
        self.text_with(part, source, &[])
    }

    /// The texts of list `part`.
    pub fn texts(&self, part: &'static str, sources: &[SourceText]) -> Vec<Localized> {
        let list = self.at(part);
        sources
            .iter()
            .enumerate()
            .map(|(index, source)| list.text(index, source))
            .collect()
    }

    /// The text in field `part`, which may have these placeholders.
    pub fn text_with(&self, part: impl Into<PathPart>, source: &SourceText, holes: &[&str]) -> Localized {
        let [nl, en] =
            [source.nl.as_deref(), source.en.as_deref()].map(|text| text.unwrap_or_default().trim());
        let plain = |text: &str| !text.is_empty() && !text.contains('{') && !text.contains(steers);
        // Most texts leave nothing to report.
        if !plain(nl) || !plain(en) {
            self.at(part).check(nl, en, holes);
        }
        Localized {
            nl: nl.to_owned(),
            en: en.to_owned(),
        }
    }

    /// Like [`Self::text`], but warns of more than `most` words in any language.
    pub fn text_of_words(&self, part: &'static str, source: &SourceText, most: usize) -> Localized {
        let text = self.text(part, source);
        for language in Language::ALL {
            let words = text.get(language).split_whitespace().count();
            if words > most {
                let place = self.at(part).at(language.code());
                place.report(ProblemKind::TooManyWords { words, most });
            }
        }
        text
    }

    /// The same; in no language should it have more characters than `most`.
    pub fn text_of_characters(&self, part: &'static str, source: &SourceText, most: usize) -> Localized {
        let text = self.text(part, source);
        for language in Language::ALL {
            let characters = text.get(language).chars().count();
            if characters > most {
                let place = self.at(part).at(language.code());
                place.report(ProblemKind::TooManyCharacters { characters, most });
            }
        }
        text
    }

    fn check(&self, nl: &str, en: &str, holes: &[&str]) {
        self.check_one(Language::Dutch, nl, holes);
        self.check_one(Language::English, en, holes);
        let [in_nl, in_en] = [nl, en].map(placeholders);
        // An unknown name has been reported already.
        let known = in_nl.union(&in_en).all(|name| holes.contains(name));
        if known && !nl.is_empty() && !en.is_empty() && in_nl != in_en {
            self.report(ProblemKind::PlaceholdersDiffer);
        }
    }

    fn check_one(&self, language: Language, text: &str, holes: &[&str]) {
        let scope = self.at(language.code());
        if text.is_empty() {
            scope.report(ProblemKind::MissingLanguage(language));
        }
        if text.contains(steers) {
            scope.report(ProblemKind::SteeringCharacter);
        }
        for name in placeholders(text)
            .into_iter()
            .filter(|name| !holes.contains(name))
        {
            let known = holes.iter().map(|hole| (*hole).to_owned()).collect();
            scope.report(ProblemKind::UnknownPlaceholder {
                name: name.to_owned(),
                known,
            });
        }
    }
}

/// Whether a character can make text look other than it is.
fn steers(c: char) -> bool {
    (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|tail| tail.split_once('}').map(|(name, _)| name))
        .collect()
}
