//! From [`Template`] to finished text.

use jiff::civil::Date;

use super::{Hole, Piece, Template};
use crate::{
    i18n::{self, Language},
    questionnaire::TermId,
};

/// What stands in a hole.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Value {
    /// Nothing.
    #[default]
    Nothing,
    /// Words.
    Text(String),
    /// A count: in running text a word up to twelve; none is empty.
    Count(usize),
    /// A number that is always written in digits and never empty.
    Points(u32),
    /// A day.
    Date(Date),
    /// An enumeration.
    List(Vec<String>),
}

impl Value {
    /// Whether a text that needs it is left out.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Nothing | Self::Count(0) => true,
            Self::Text(text) => text.is_empty(),
            Self::List(entries) => entries.is_empty(),
            Self::Count(_) | Self::Points(_) | Self::Date(_) => false,
        }
    }

    /// The number by which a text is chosen.
    fn number(&self) -> usize {
        match self {
            Self::Count(count) => *count,
            Self::Points(points) => *points as usize,
            Self::List(entries) => entries.len(),
            Self::Nothing | Self::Text(_) | Self::Date(_) => 0,
        }
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

/// What a text is filled with.
pub trait Values {
    /// The language of the text.
    fn language(&self) -> Language;
    /// The year that short dates leave out.
    fn year(&self) -> i16;
    /// The value of this name, which is in lower case.
    fn value(&self, name: &str) -> Value;
    /// Whether a term holds.
    fn term(&self, term: TermId) -> bool;
}

impl Template {
    /// The finished text.
    pub fn fill(&self, values: &impl Values) -> String {
        let mut text = String::with_capacity(128);
        self.fill_into(values, &mut text);
        text
    }

    fn fill_into(&self, values: &impl Values, text: &mut String) {
        for piece in &self.0 {
            match piece {
                Piece::Literal(literal) => append(text, literal),
                Piece::Hole(hole) => append(text, &hole.filled(values)),
                Piece::ByNumber { name, one, other } => {
                    let is_one = values.value(name).number() == 1;
                    (if is_one { one } else { other }).fill_into(values, text);
                }
                Piece::Cases(cases, otherwise) => {
                    let first = cases.iter().find(|(test, _)| test.holds(values));
                    first.map_or(otherwise, |(_, case)| case).fill_into(values, text);
                }
                Piece::Optional(None, body) if body.lacks(values) => {}
                Piece::Optional(None, body) => body.fill_into(values, text),
                Piece::Optional(Some(test), body) => {
                    if test.holds(values) {
                        append_words(text, &body.fill(values));
                    }
                }
            }
        }
    }

    /// Whether one of its own holes is empty.
    fn lacks(&self, values: &impl Values) -> bool {
        self.0.iter().any(|piece| match piece {
            Piece::Hole(hole) => values.value(&hole.name).is_empty(),
            _ => false,
        })
    }
}

impl Hole {
    fn filled(&self, values: &impl Values) -> String {
        let language = values.language();
        let text = match values.value(&self.name) {
            Value::Nothing => String::new(),
            Value::Text(text) => text,
            Value::Count(count) if self.in_table => count.to_string(),
            Value::Count(count) => i18n::count_word(language, count),
            Value::Points(points) => points.to_string(),
            Value::Date(date) if self.in_table => i18n::short_date(language, date, values.year()),
            Value::Date(date) => i18n::weekday_date(language, date),
            Value::List(entries) => i18n::join(language, &entries),
        };
        if self.capital { i18n::capital(&text) } else { text }
    }
}

/// Adds a piece; where something was left out between, two spaces become one and none stays before a mark.
fn append(text: &mut String, piece: &str) {
    let piece = if text.is_empty() || text.ends_with(' ') {
        piece.trim_start_matches(' ')
    } else {
        piece
    };
    if text.ends_with(' ') && piece.starts_with(['.', ',', ';', ':', ')']) {
        text.pop();
    }
    text.push_str(piece);
}

/// Adds words that have no space of their own before them, since that parts them from their condition.
fn append_words(text: &mut String, words: &str) {
    let touches = text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | ';' | ')'));
    if touches && words.starts_with(char::is_alphanumeric) {
        text.push(' ');
    }
    append(text, words);
}
