//! Fills the sentences of the question set (chapter 22).

use super::outcome::Outcome;
use crate::{
    i18n::{self, Language},
    questionnaire::{
        Facts, GateId, TermId,
        decision::Sentence,
        template::{Phrase, Test, Value, Values},
    },
};

/// Values that belong to one sentence.
pub(super) type Locals<'l> = &'l [(&'static str, Value)];

/// Fills sentences for one outcome, with values of their own beside the common ones.
#[derive(Clone, Copy)]
pub(super) struct Say<'o, 'l> {
    pub outcome: &'o Outcome<'o>,
    locals: Locals<'l>,
}

impl<'o> Say<'o, 'static> {
    pub fn new(outcome: &'o Outcome<'o>) -> Self {
        Self { outcome, locals: &[] }
    }
}

impl<'o> Say<'o, '_> {
    /// The same with these values.
    pub fn with<'n>(&self, locals: Locals<'n>) -> Say<'o, 'n> {
        Say {
            outcome: self.outcome,
            locals,
        }
    }

    /// A text, filled.
    pub fn text(&self, phrase: &Phrase) -> String {
        phrase.get(self.language()).fill(self)
    }

    /// The first sentence that holds.
    pub fn first(&self, sentences: &[Sentence]) -> Option<String> {
        let sentence = sentences.iter().find(|sentence| self.all(&sentence.when))?;
        Some(self.text(&sentence.text))
    }

    /// All sentences that hold and aren't empty.
    pub fn every(&self, sentences: &[Sentence]) -> Vec<String> {
        let holding = sentences.iter().filter(|sentence| self.all(&sentence.when));
        holding
            .map(|sentence| self.text(&sentence.text))
            .filter(|text| !text.is_empty())
            .collect()
    }

    /// Of each list the first sentence that holds.
    pub fn firsts(&self, lists: &[Vec<Sentence>]) -> Vec<String> {
        lists.iter().filter_map(|list| self.first(list)).collect()
    }

    /// Whether all of these hold.
    pub fn all(&self, tests: &[Test]) -> bool {
        tests.iter().all(|test| test.holds(self))
    }

    /// Name of a gate in a list.
    pub fn gate_name(&self, gate: GateId) -> String {
        self.of_gate(gate, |texts| &texts.name)
    }

    /// A text of a gate.
    pub fn of_gate(
        &self,
        gate: GateId,
        part: impl Fn(&crate::questionnaire::decision::GateTexts) -> &Phrase,
    ) -> String {
        let own = self.outcome.case.questionnaire.gate(gate);
        let values = [
            ("kort", own.short.get(self.language()).into()),
            ("blokkeert", own.blocks.get(self.language()).into()),
        ];
        self.with(&values).text(part(self.outcome.texts.gate(gate)))
    }
}

impl Values for Say<'_, '_> {
    fn language(&self) -> Language {
        self.outcome.request.language
    }

    fn year(&self) -> i16 {
        self.outcome.date().year()
    }

    fn value(&self, name: &str) -> Value {
        let own = self.locals.iter().find(|(local, _)| *local == name);
        match own {
            Some((_, value)) => value.clone(),
            None => Say::new(self.outcome).common(name),
        }
    }

    fn term(&self, term: TermId) -> bool {
        Facts::term(self.outcome, term)
    }
}

/// With its first letter in lower case and without the stop at its end: a sentence as part of another.
pub(super) fn as_part(sentence: &str) -> String {
    i18n::uncapital(sentence.trim_end_matches('.'))
}

/// With its first letter in upper case.
pub(super) fn capital(text: &str) -> String {
    i18n::capital(text)
}
