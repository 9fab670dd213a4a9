//! Numbers and lists in words.

use super::context::Report;
use crate::i18n::{self, Language};

/// A list in running text (chapter 7): `a, b en c`. Entries with commas of their own are kept apart by
/// semicolons.
pub(super) fn list<S: AsRef<str>>(language: Language, entries: &[S]) -> String {
    let has_commas = entries.iter().any(|entry| entry.as_ref().contains(", "));
    match entries {
        [first @ .., last] if has_commas && !first.is_empty() => {
            let and = language.choose("en", "and");
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{}; {and} {}", first.join("; "), last.as_ref())
        }
        _ => i18n::join(language, entries),
    }
}

/// `text` with its first letter in upper case.
pub(super) fn capitalised(text: &str) -> String {
    i18n::capital(text)
}

/// A number with a decimal only when it has one.
pub(super) fn number(report: &Report, value: f64) -> String {
    let decimals = usize::from(value.fract() != 0.0);
    i18n::number(report.language(), value, decimals)
}

/// The number of an answer, from 1.
pub(super) fn answer_number(report: &Report, level: f64) -> String {
    i18n::answer_number(report.language(), level)
}

#[cfg(test)]
mod tests {
    use super::{capitalised, list};
    use crate::i18n::Language::{Dutch, English};

    #[test]
    fn lists_stay_readable() {
        assert_eq!(list(Dutch, &["a", "b", "c"]), "a, b en c");
        assert_eq!(list(Dutch, &["a", "b, c of d", "e"]), "a; b, c of d; en e");
        assert_eq!(list(English, &["b, c or d"]), "b, c or d");
        assert_eq!(list::<&str>(Dutch, &[]), "");
    }

    #[test]
    fn capitals() {
        assert_eq!(capitalised("één vraag"), "Eén vraag");
        assert_eq!(capitalised(""), "");
    }
}
