//! Words in a sentence: capitals, lists and small counts.

use super::Language;

phrases! {
    /// Small counts.
    CountWords {
        small() -> [&'static str; 13]:
            nl ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"],
            en ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    }
}

/// The same with a capital in front.
pub fn capital(text: &str) -> String {
    // A capital that stands for "één" carries no accent.
    if let Some(rest) = text.strip_prefix("éé") {
        return format!("Eé{rest}");
    }
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// With its first letter in lower case, for use behind a colon; an abbreviation stays as it is.
pub fn uncapital(text: &str) -> String {
    if let Some(rest) = text.strip_prefix("Eé") {
        return format!("éé{rest}");
    }
    let mut letters = text.chars();
    let first = letters.next();
    let is_abbreviation = letters.clone().next().is_some_and(char::is_uppercase);
    match first {
        Some(first) if !is_abbreviation => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

/// A list in running text: `a`, `a en b`, `a, b en c`. When one of the last two entries itself holds `en` or `of`, a
/// comma before the last one keeps the list readable (chapter 7.5 does so).
pub fn join<S: AsRef<str>>(language: Language, entries: &[S]) -> String {
    let and = language.choose(" en ", " and ");
    let or = language.choose(" of ", " or ");
    match entries {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let head: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            let is_compound = |entry: &S| entry.as_ref().contains(and) || entry.as_ref().contains(or);
            let compound = entries.len() > 2 && entries[entries.len() - 2..].iter().any(is_compound);
            format!(
                "{}{}{and}{}",
                head.join(", "),
                if compound { "," } else { "" },
                last.as_ref()
            )
        }
    }
}

/// A name as part of a file name: `Gemeente ’s-Berg` becomes `gemeente-s-berg`.
pub fn slug(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// A small count as a word, lower case: `twee`, `two`; from thirteen on as digits.
pub fn count_word(language: Language, count: usize) -> String {
    let words = CountWords::of(language).small();
    words
        .get(count)
        .map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Dutch, English};

    #[test]
    fn words_and_lists() {
        assert_eq!((capital("één"), capital("")), ("Eén".to_owned(), String::new()));
        assert_eq!(join(Dutch, &["a", "b", "c"]), "a, b en c");
        assert_eq!(join(Dutch, &["a", "b en d", "c"]), "a, b en d, en c");
        assert_eq!(join(Dutch, &["a", "b of d", "c"]), "a, b of d, en c");
        assert_eq!(join(English, &["a or d", "b", "c"]), "a or d, b and c");
        assert_eq!(join(English, &["a", "b"]), "a and b");
        assert_eq!(count_word(Dutch, 5), "vijf");
    }
}
