//! Text as people paste it becomes text a page can carry.

use unicode_normalization::UnicodeNormalization;

/// Drops what has no place on paper (control characters, direction marks, soft hyphens, noncharacters), turns
/// every kind of line end into a line feed and tabs into spaces.
pub(super) fn clean(text: &str) -> String {
    // Nearly all text is as it should be.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    // Letters and accents as one character, so that it's the same glyph however it was typed.
    let mut chars = text.nfc().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    out.push('\n');
                }
            }
            '\n' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            c if is_unprintable(c) => {}
            c if is_private(c) => out.push(meant(c)),
            c => out.push(c),
        }
    }
    out
}

fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        )
        || matches!(c, '\u{2066}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}')
        || matches!(c, '\u{fdd0}'..='\u{fdef}')
        || (u32::from(c) & 0xfffe) == 0xfffe
}

/// Whether a character means nothing outside the program it was made with.
fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// What a private character was meant to be: bullets of old symbol fonts often come along with pasted lists.
fn meant(c: char) -> char {
    match c {
        '\u{f0a7}' | '\u{f0b7}' => '•',
        _ => char::REPLACEMENT_CHARACTER,
    }
}

/// Whether a character takes no room and shows nothing: what Unicode calls default ignorable.
pub(super) fn is_invisible(c: char) -> bool {
    c == '\n'
        || matches!(
            c,
            '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        )
        || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{3164}' | '\u{ffa0}')
        || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{fff0}'..='\u{fff8}')
        || matches!(c, '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_become_line_feeds_and_the_unprintable_goes() {
        assert_eq!(
            clean("a\r\nb\rc\u{2028}d\te\u{0}\u{feff}f\u{ffff}g\u{ad}h"),
            "a\nb\nc\nd efgh"
        );
    }

    #[test]
    fn private_characters_become_what_they_were_meant_to_be() {
        assert_eq!(clean("\u{f0b7} doel \u{e123}"), "• doel \u{fffd}");
    }
}
