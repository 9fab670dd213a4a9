//! What a text holds, to compare languages and to count words.

use std::collections::BTreeSet;

use super::{Asks, Piece, Template, Test};

/// A text at its longest, as far as that can be seen before it's filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Words {
    /// Words of its longest sentence.
    pub longest_sentence: usize,
    /// Words of all of it.
    pub all: usize,
}

/// Counts the words of a finished text.
pub fn words_of(text: &str) -> usize {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    text.split_whitespace().filter(is_word).count()
}

impl Template {
    /// Names of the values that it shows.
    pub fn shown(&self) -> BTreeSet<&str> {
        let mut shown = BTreeSet::new();
        self.visit(&mut |piece| {
            if let Piece::Hole(hole) = piece {
                shown.insert(hole.name.as_str());
            }
        });
        shown
    }

    /// Names of all values that it needs, also those that only choose a text.
    pub fn needed(&self) -> BTreeSet<&str> {
        let mut needed = self.shown();
        self.visit(&mut |piece| {
            if let Piece::ByNumber { name, .. } = piece {
                needed.insert(name);
            }
        });
        let asked = self.tests().into_iter().filter_map(|test| match &test.asks {
            Asks::Value(name) => Some(name.as_str()),
            Asks::Term(_) => None,
        });
        needed.extend(asked);
        needed
    }

    /// Its conditions.
    pub fn tests(&self) -> BTreeSet<&Test> {
        let mut tests = BTreeSet::new();
        self.visit(&mut |piece| match piece {
            Piece::Cases(cases, _) => tests.extend(cases.iter().map(|(test, _)| test)),
            Piece::Optional(test, _) => tests.extend(test),
            Piece::Literal(_) | Piece::Hole(_) | Piece::ByNumber { .. } => {}
        });
        tests
    }

    /// Its words at its longest, when a value takes as many words as `room` says.
    pub fn words(&self, room: &dyn Fn(&str) -> usize) -> Words {
        let text = self.longest(room);
        let sentences = crate::i18n::sentences(&text);
        Words {
            longest_sentence: sentences.into_iter().map(words_of).max().unwrap_or_default(),
            all: words_of(&text),
        }
    }

    /// Its words without any value, to look for ones that may not be there.
    pub fn literal(&self) -> String {
        let mut text = String::new();
        self.visit(&mut |piece| {
            if let Piece::Literal(literal) = piece {
                text.push_str(literal);
                text.push('\n');
            }
        });
        text
    }

    fn longest(&self, room: &dyn Fn(&str) -> usize) -> String {
        let longer = |texts: Vec<String>| texts.into_iter().max_by_key(|text| words_of(text));
        let mut out = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Literal(literal) => out.push_str(literal),
                // Words that end no sentence and begin none.
                Piece::Hole(hole) => out.push_str(&vec!["x"; room(&hole.name)].join(" ")),
                Piece::ByNumber { one, other, .. } => {
                    out.push_str(&longer(vec![one.longest(room), other.longest(room)]).unwrap_or_default());
                }
                Piece::Cases(cases, otherwise) => {
                    let cases = cases.iter().map(|(_, case)| case).chain([otherwise]);
                    let texts = cases.map(|case| case.longest(room)).collect();
                    out.push_str(&longer(texts).unwrap_or_default());
                }
                Piece::Optional(_, body) => out.push_str(&body.longest(room)),
            }
        }
        out
    }

    fn visit<'t>(&'t self, see: &mut impl FnMut(&'t Piece)) {
        for piece in &self.0 {
            see(piece);
            match piece {
                Piece::Literal(_) | Piece::Hole(_) => {}
                Piece::ByNumber { one, other, .. } => {
                    one.visit(see);
                    other.visit(see);
                }
                Piece::Cases(cases, otherwise) => {
                    for (_, case) in cases {
                        case.visit(see);
                    }
                    otherwise.visit(see);
                }
                Piece::Optional(_, body) => body.visit(see),
            }
        }
    }
}
