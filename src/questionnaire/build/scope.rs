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
        let scope = self.at(part);
        let nl = scope.language(Language::Dutch, source.nl.as_deref(), holes);
        let en = scope.language(Language::English, source.en.as_deref(), holes);
        let [in_nl, in_en] = [&nl, &en].map(|text| placeholders(text));
        // An unknown name has been reported already.
        let known = in_nl.union(&in_en).all(|name| holes.contains(name));
        if known && !nl.is_empty() && !en.is_empty() && in_nl != in_en {
            scope.report(ProblemKind::PlaceholdersDiffer);
        }
        Localized { nl, en }
    }

    fn language(&self, language: Language, text: Option<&str>, holes: &[&str]) -> String {
        let scope = self.at(language.code());
        let text = text.unwrap_or_default().trim();
        if text.is_empty() {
            scope.report(ProblemKind::MissingLanguage(language));
        }
        let steers = |c: char| {
            (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        };
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
        text.to_owned()
    }
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{')
        .skip(1)
        .filter_map(|tail| tail.split_once('}').map(|(name, _)| name))
        .collect()
}
