//! Sentences within a text: the rules on their number and length count them (chapter 7, rule 7).

use crate::i18n::sentences;

/// A paragraph has at most this many sentences (chapter 7, rule 7).
const MOST_SENTENCES: usize = 5;

/// The first `count` sentences of `text`.
pub(super) fn first(text: &str, count: usize) -> String {
    sentences(text)
        .into_iter()
        .take(count)
        .collect::<Vec<_>>()
        .join(" ")
}

/// `text` with a full stop, unless it has a closing mark already.
pub(super) fn closed(text: &str) -> String {
    let stop = if text.ends_with(['.', '?', '!']) { "" } else { "." };
    format!("{text}{stop}")
}

/// These parts as paragraphs: each as long as it may be, with no part cut in two (chapter 7, rule 7).
pub(super) fn packed(parts: &[Option<String>]) -> Vec<String> {
    let mut paragraphs: Vec<String> = Vec::new();
    let mut room = 0;
    for part in parts.iter().flatten() {
        let count = sentences(part).len();
        match paragraphs.last_mut() {
            Some(last) if count <= room => {
                last.push(' ');
                last.push_str(part);
                room -= count;
            }
            _ => {
                paragraphs.push(part.clone());
                room = MOST_SENTENCES.saturating_sub(count);
            }
        }
    }
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::{first, packed};

    #[test]
    fn paragraphs_have_at_most_five_sentences() {
        let part = |text: &str| Some(text.to_owned());
        assert_eq!(
            packed(&[part("A. B. C."), None, part("D."), part("E.")]),
            ["A. B. C. D. E."]
        );
        assert_eq!(
            packed(&[part("A. B. C. D."), part("E. F.")]),
            ["A. B. C. D.", "E. F."]
        );
        assert!(packed(&[None]).is_empty());
    }

    #[test]
    fn the_first_two() {
        assert_eq!(first("A. B. C.", 2), "A. B.");
        assert_eq!(first("A.", 2), "A.");
    }
}
