//! What changes did to a scan, told apart.

use std::collections::BTreeSet;

use crate::{
    assessment::{Assessment, ProfileValue, Response},
    i18n::{ChangeText, GroupText, Language, Question, answer_number, plain_number},
    questionnaire::{Field, FieldId, FieldKind, ItemId, Questionnaire},
};

/// The most letters of a note that are repeated.
const LONGEST: usize = 60;

/// A part of a scan that a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Piece {
    Profile(FieldId),
    Answer(ItemId),
    Note(ItemId),
    Evidence(ItemId),
}

/// What happened to each part that a change was about.
#[derive(Debug, Default)]
pub(crate) struct Made {
    /// There was nothing.
    pub filled: Vec<Piece>,
    /// There was something else.
    pub changed: Vec<Piece>,
    /// It's gone.
    pub erased: Vec<Piece>,
    /// It was so already, or was left as it is.
    pub unchanged: Vec<Piece>,
}

impl Made {
    pub fn between(before: &Assessment, after: &Assessment, touched: &BTreeSet<Piece>) -> Self {
        let mut made = Self::default();
        for piece in touched {
            let [was, is] = [before, after].map(|scan| piece.is_filled(scan));
            let list = match (was, is) {
                (false, false) => continue,
                (false, true) => &mut made.filled,
                (true, false) => &mut made.erased,
                (true, true) if piece.is_same(before, after) => &mut made.unchanged,
                (true, true) => &mut made.changed,
            };
            list.push(*piece);
        }
        made
    }
}

impl Piece {
    fn is_filled(self, scan: &Assessment) -> bool {
        match self {
            Self::Profile(field) => scan.profile(field).is_some(),
            Self::Answer(item) => scan.answer(item).response.is_given(),
            Self::Note(item) => !scan.answer(item).note.is_empty(),
            Self::Evidence(item) => !scan.answer(item).evidence.is_empty(),
        }
    }

    fn is_same(self, a: &Assessment, b: &Assessment) -> bool {
        match self {
            Self::Profile(field) => a.profile(field) == b.profile(field),
            Self::Answer(item) => a.answer(item).response == b.answer(item).response,
            Self::Note(item) => a.answer(item).note == b.answer(item).note,
            Self::Evidence(item) => a.answer(item).evidence == b.answer(item).evidence,
        }
    }

    /// What it's called: `1.1`, `opmerking 1.1`, `profile.fase`.
    pub fn name(self, questionnaire: &Questionnaire, language: Language) -> String {
        let text = ChangeText::of(language);
        let number = |item| questionnaire.item(item).number.as_str();
        match self {
            Self::Profile(field) => format!("{}{}", super::PROFILE, questionnaire.field(field).key),
            Self::Answer(item) => number(item).to_owned(),
            Self::Note(item) => text.note_of(number(item)),
            Self::Evidence(item) => text.evidence_of(number(item)),
        }
    }

    /// The same with the sentence of an answer, to see that the right one was meant.
    pub fn in_words(self, questionnaire: &Questionnaire, scan: &Assessment, language: Language) -> String {
        let value = self.value(questionnaire, scan, language);
        let Self::Answer(id) = self else { return value };
        let item = questionnaire.item(id);
        let Response::Level(level) = &scan.answer(id).response else {
            return value;
        };
        match item.anchors.get(usize::from(level.floor())) {
            Some(anchor) => format!("{value}, {}", quoted(anchor.text.get(language))),
            None => value,
        }
    }

    /// What is there, as people say it.
    pub fn value(self, questionnaire: &Questionnaire, scan: &Assessment, language: Language) -> String {
        match self {
            Self::Profile(field) => {
                let value = scan.profile(field);
                value.map_or_else(String::new, |value| {
                    profile(questionnaire.field(field), value, language)
                })
            }
            Self::Answer(item) => match &scan.answer(item).response {
                Response::Unanswered => String::new(),
                Response::Level(level) => {
                    Question::of(language).level(&answer_number(language, level.value()))
                }
                Response::DontKnow => GroupText::of(language).dont_know().to_owned(),
                Response::NotApplicable(reason) => format!("nvt:{}", shown(reason)),
            },
            Self::Note(item) => quoted(&scan.answer(item).note),
            Self::Evidence(item) => quoted(&scan.answer(item).evidence),
        }
    }
}

fn profile(field: &Field, value: &ProfileValue, language: Language) -> String {
    let key = |id| field.choice(id).map_or("", |choice| choice.key.as_str());
    match value {
        ProfileValue::Text(text) => quoted(text),
        ProfileValue::Choice(option) => key(*option).to_owned(),
        ProfileValue::Choices(options) => {
            let keys: Vec<&str> = options.iter().map(|option| key(*option)).collect();
            keys.join(",")
        }
        ProfileValue::Number(number) => plain_number(language, *number, field.kind == FieldKind::Euro),
    }
}

fn quoted(text: &str) -> String {
    format!("‘{}’", shown(text))
}

/// A text to repeat in a message: on one line, without control characters, and not too long.
pub(super) fn shown(text: &str) -> String {
    let plain = crate::assessment::model::plain(text);
    let words = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", words[..end].trim_end()),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn what_is_repeated_fits_on_a_line() {
        assert_eq!(shown("a\u{1b}[31m\r\n b\u{0}\u{202e}"), "a[31m b");
        assert_eq!(shown(&"x".repeat(100)).chars().count(), 61);
    }
}
