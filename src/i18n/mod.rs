//! Languages, and how each writes texts, numbers, dates and lists.

#[macro_use]
mod phrases;
mod compare;
mod dates;
mod numbers;
mod sentence;
mod text;
mod words;

use serde::{Deserialize, Serialize};

pub use compare::{folded, is_unseen};
pub use dates::{date, date_time, is_possible_day, read_date, short_date, weekday_date, when};
pub use numbers::{
    Reading, answer_number, grouped, money, number, percentage, plain_number, read_number,
    share_beside_bound, span,
};
pub use sentence::sentences;
pub use text::*;
pub use words::{capital, count_word, join, slug, uncapital};

/// A language that the program speaks completely.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Language {
    /// Dutch, the leading language.
    #[default]
    #[serde(rename = "nl")]
    Dutch,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Every language, the leading one first.
    pub const ALL: [Self; 2] = [Self::Dutch, Self::English];

    /// What is said in this language, out of all of them.
    pub const fn choose<T: Copy>(self, dutch: T, english: T) -> T {
        match self {
            Self::Dutch => dutch,
            Self::English => english,
        }
    }

    /// The two-letter code (ISO 639-1).
    pub const fn code(self) -> &'static str {
        self.choose("nl", "en")
    }

    /// The language's own name for itself.
    pub const fn own_name(self) -> &'static str {
        self.choose("Nederlands", "English")
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// A text in every language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Localized {
    /// Dutch.
    pub nl: String,
    /// English.
    pub en: String,
}

impl Localized {
    /// The text in `language`.
    pub fn get(&self, language: Language) -> &str {
        language.choose(&self.nl, &self.en)
    }

    /// The text in `language` with every `{name}` replaced by its value.
    ///
    /// A placeholder without a value stays as it is, so that a mistake shows; `check` makes sure
    /// that a question set has no others than the program fills.
    pub fn with(&self, language: Language, values: &[(&str, &str)]) -> String {
        replaced(self.get(language), values)
    }
}

/// `template` with every `{name}` replaced by its value, in one pass: a value that looks like a
/// placeholder (a municipality may call itself anything) is left alone.
fn replaced(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some(open) = rest.find('{') {
        out.push_str(&rest[..open]);
        let tail = &rest[open..];
        let filled = tail.find('}').and_then(|close| {
            let (_, value) = values.iter().find(|(name, _)| *name == &tail[1..close])?;
            Some((close, value))
        });
        match filled {
            Some((close, value)) => {
                out.push_str(value);
                rest = &tail[close + 1..];
            }
            None => {
                out.push('{');
                rest = &tail[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn replaces_each_placeholder_once() {
        assert_eq!(replaced("{a} en {b}", &[("a", "{b}"), ("b", "x")]), "{b} en x");
        assert_eq!(replaced("{nope} {a", &[("a", "1")]), "{nope} {a");
    }
}
