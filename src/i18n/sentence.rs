//! Sentences within a text: rules on their number and length count them.

/// The sentences of `text`, each with its closing mark and without the space around it.
///
/// A sentence ends at a full stop, question mark or exclamation mark, with the quotation mark or
/// bracket that closes behind it, before a space and something that can start a sentence.
pub fn sentences(text: &str) -> Vec<&str> {
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

fn starts_sentence(character: char) -> bool {
    character.is_uppercase() || character.is_ascii_digit() || matches!(character, '‘' | '“' | '(')
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn sentences_end_at_their_marks() {
        assert_eq!(sentences("Eén. Twee? Drie!"), ["Eén.", "Twee?", "Drie!"]);
        assert_eq!(
            sentences("Nu geldt: ‘Niets.’ Klaar (zie 3.1)."),
            ["Nu geldt: ‘Niets.’", "Klaar (zie 3.1)."]
        );
        assert_eq!(
            sentences("Dit is 3.1 en bijv. dat."),
            ["Dit is 3.1 en bijv. dat."]
        );
        assert!(sentences("  ").is_empty());
    }
}
