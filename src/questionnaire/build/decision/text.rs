//! Texts of the decision: parsed, and checked for what they show and how long they are.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Scope, names::find};
use crate::{
    i18n::Language,
    questionnaire::{
        PathPart, ProblemKind, TermId,
        decision::{Pair, Sentence},
        decision_texts::{Convert, DAYS, ENUMERATIONS, PairTexts, Room},
        problem::Reference,
        source::{SourceSentence, SourceText},
        template::{Asks, Fault, Phrase, Template, Test},
    },
};

/// A sentence has at most this many words (chapter 22).
const MOST_WORDS: usize = 25;

/// A row or a cell of a table has at most this many words (chapter 22).
const MOST_WORDS_IN_CELL: usize = 45;

/// What texts may refer to.
pub(super) struct Context<'a> {
    pub terms: &'a BTreeMap<&'a str, TermId>,
    /// Values that every text may show.
    #[expect(clippy::zero_sized_map_values, reason = "looked up as names with an id are")]
    pub common: BTreeMap<&'a str, ()>,
    /// Those of them that are enumerations of the set itself.
    pub lists: BTreeSet<&'a str>,
    /// Words that no text may have, by language.
    pub forbidden: [&'a [String]; 2],
    /// Whether to look at more than what is needed to fill a text: not when that was done before.
    pub is_thorough: bool,
}

/// Values that texts in one place may show beside the common ones.
pub(super) type Locals<'l> = &'l [&'static str];

/// A place in the file, with what texts there may refer to.
pub(super) struct Writer<'a, 'c> {
    pub scope: Scope<'a>,
    pub context: &'c Context<'c>,
}

impl<'a> Writer<'a, '_> {
    /// One step deeper.
    pub fn at(&self, part: impl Into<PathPart>) -> Writer<'a, '_> {
        Writer {
            scope: self.scope.at(part),
            context: self.context,
        }
    }

    /// The text in field `part`.
    pub fn text(&self, part: &'static str, source: &SourceText, locals: Locals, room: Room) -> Phrase {
        self.at(part)
            .phrase(source.nl.as_deref(), source.en.as_deref(), locals, room)
    }

    /// The text in field `part`, if it's there.
    pub fn maybe(
        &self,
        part: &'static str,
        source: Option<&SourceText>,
        locals: Locals,
        room: Room,
    ) -> Option<Phrase> {
        source.map(|source| self.text(part, source, locals, room))
    }

    /// The sentences in list `part`.
    pub fn sentences(
        &self,
        part: impl Into<PathPart>,
        sources: &[SourceSentence],
        locals: Locals,
        room: Room,
    ) -> Vec<Sentence> {
        let list = self.at(part);
        let sentence = |(index, source): (usize, &SourceSentence)| {
            let place = list.at(index);
            Sentence {
                id: source.id.clone(),
                when: place.when(&source.when),
                text: place.phrase(source.nl.as_deref(), source.en.as_deref(), locals, room),
            }
        };
        sources.iter().enumerate().map(sentence).collect()
    }

    /// The conditions in list `when`.
    pub fn when(&self, names: &[String]) -> Vec<Test> {
        let list = self.at("when");
        let test = |(index, name): (usize, &String)| {
            let place = list.at(index);
            let (not, name) = name
                .strip_prefix("not ")
                .map_or((false, name.as_str()), |name| (true, name));
            let term = find(self.context.terms, Reference::Term, name, &place.scope)?;
            Some(Test {
                asks: Asks::Term(*term),
                not,
            })
        };
        names.iter().enumerate().filter_map(test).collect()
    }

    /// A text that stands here.
    pub fn phrase(&self, nl: Option<&str>, en: Option<&str>, locals: Locals, room: Room) -> Phrase {
        let [nl, en] = [(Language::Dutch, nl), (Language::English, en)]
            .map(|(language, text)| self.template(language, text.unwrap_or_default(), locals, room));
        if self.context.is_thorough
            && let (Some(nl), Some(en)) = (&nl, &en)
        {
            self.compare(nl, en);
        }
        Phrase {
            nl: nl.unwrap_or_default(),
            en: en.unwrap_or_default(),
        }
    }

    /// The languages must say the same under the same conditions. A number that only chooses between forms is each
    /// language's own business.
    fn compare(&self, nl: &Template, en: &Template) {
        if nl.shown() != en.shown() {
            self.scope.report(ProblemKind::PlaceholdersDiffer);
        }
        if nl.tests() != en.tests() {
            self.scope.report(ProblemKind::ConditionsDiffer);
        }
    }

    fn template(&self, language: Language, text: &str, locals: Locals, room: Room) -> Option<Template> {
        let place = self.scope.at(language.code());
        if text.trim().is_empty() {
            place.report(ProblemKind::MissingLanguage(language));
            return None;
        }
        place.check_characters(text);
        let template = match Template::parse(text.trim(), &|name| self.context.terms.get(name).copied()) {
            Ok(template) => template,
            Err(faults) => {
                for fault in faults {
                    place.report(match fault {
                        Fault::Unbalanced(bracket) => ProblemKind::Unbalanced(bracket),
                        Fault::BadHole(hole) => ProblemKind::BadHole(hole),
                    });
                }
                return None;
            }
        };
        if self.context.is_thorough {
            self.check(language, &template, locals, room, &place);
        }
        Some(template)
    }

    fn check(&self, language: Language, template: &Template, locals: Locals, room: Room, place: &Scope) {
        for name in template
            .needed()
            .into_iter()
            .filter(|name| !locals.contains(name))
        {
            find(&self.context.common, Reference::Value, name, place);
        }
        let is_list = |name: &str| ENUMERATIONS.contains(&name) || self.context.lists.contains(name);
        let words = template.words(&|name| match name {
            day if DAYS.contains(&day) => 4,
            // Enumerations don't count for the length of a sentence (chapter 22).
            list if is_list(list) => 0,
            _ => 1,
        });
        let (words, most) = match room {
            Room::Sentence => (words.longest_sentence, MOST_WORDS),
            Room::Cell => (words.all, MOST_WORDS_IN_CELL),
        };
        if words > most {
            place.report(ProblemKind::TooManyWords { words, most });
        }
        let literal = template.literal();
        let [nl, en] = self.context.forbidden;
        let forbidden = language.choose(nl, en).iter();
        for word in forbidden.filter(|word| has_word(&literal, word)) {
            place.report(ProblemKind::ForbiddenWord(word.clone()));
        }
    }
}

/// Whether a text has a word, whole and in any case.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.to_lowercase());
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(&word).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        !is_letter(before) && !is_letter(after)
    })
}

impl Convert<SourceText, SourceSentence> for Writer<'_, '_> {
    type Text = Phrase;
    type Sentence = Sentence;

    fn one(
        &mut self,
        field: &'static str,
        text: &SourceText,
        locals: &'static [&'static str],
        room: Room,
    ) -> Phrase {
        self.text(field, text, locals, room)
    }

    fn some(
        &mut self,
        field: &'static str,
        sentences: &[SourceSentence],
        locals: &'static [&'static str],
        room: Room,
    ) -> Vec<Sentence> {
        self.sentences(field, sentences, locals, room)
    }

    fn lists(
        &mut self,
        field: &'static str,
        lists: &[Vec<SourceSentence>],
        locals: &'static [&'static str],
        room: Room,
    ) -> Vec<Vec<Sentence>> {
        let place = self.at(field);
        let lists = lists.iter().enumerate();
        lists
            .map(|(index, list)| place.sentences(index, list, locals, room))
            .collect()
    }

    fn pairs(
        &mut self,
        field: &'static str,
        pairs: &[PairTexts<SourceText, SourceSentence>],
        locals: &'static [&'static str],
        room: Room,
    ) -> Vec<Pair> {
        let list = self.at(field);
        let pair = |(index, pair): (usize, &PairTexts<SourceText, SourceSentence>)| {
            let mut place = list.at(index);
            Pair {
                label: place.text("label", &pair.label, locals, room),
                value: place.lists("value", &pair.value, locals, room),
                shorter: place.sentences("shorter", &pair.shorter, locals, room),
            }
        };
        pairs.iter().enumerate().map(pair).collect()
    }
}
