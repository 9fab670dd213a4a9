//! Sentences within a text: the rules on their number and length count them (chapter 7, rule 7).

/// A paragraph has at most this many sentences (chapter 7, rule 7).
const MOST_SENTENCES: usize = 5;

/// The sentences of `text`, each with its closing mark and without the space around it.
///
/// A sentence ends at a full stop, question mark or exclamation mark, with the quotation mark or
/// bracket that closes behind it, before a space and something that can start a sentence.
pub(super) fn split(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut after_end = false;
    let mut previous = ' ';
    let mut after_space = false;
    for (at, character) in text.char_indices() {
        if character.is_whitespace() {
            after_space = after_end;
        } else {
            if after_space && starts_sentence(character) {
                sentences.push(text[start..at].trim());
                start = at;
            }
            after_space = false;
            let closes = matches!(character, '’' | '”' | ')');
            after_end = matches!(character, '.' | '?' | '!') || (closes && after_end && previous != ' ');
        }
        previous = character;
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}

/// The first `count` sentences of `text`.
pub(super) fn first(text: &str, count: usize) -> String {
    split(text).into_iter().take(count).collect::<Vec<_>>().join(" ")
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
        let count = split(part).len();
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

fn starts_sentence(character: char) -> bool {
    character.is_uppercase() || character.is_ascii_digit() || matches!(character, '‘' | '“' | '(')
}

#[cfg(test)]
mod tests {
    use super::{first, packed, split};

    #[test]
    fn sentences_end_at_their_marks() {
        assert_eq!(split("Eén. Twee? Drie!"), ["Eén.", "Twee?", "Drie!"]);
        assert_eq!(
            split("Nu geldt: ‘Niets.’ Klaar (zie 3.1)."),
            ["Nu geldt: ‘Niets.’", "Klaar (zie 3.1)."]
        );
        assert_eq!(split("Dit is 3.1 en bijv. dat."), ["Dit is 3.1 en bijv. dat."]);
        assert!(split("  ").is_empty());
    }

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
