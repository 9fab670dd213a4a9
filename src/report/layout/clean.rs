//! Text as people paste it becomes text a page can carry.

/// Drops what has no place on paper (control characters, direction marks, soft hyphens, noncharacters), turns
/// every kind of line end into a line feed and tabs into spaces.
pub(super) fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
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
        || (u32::from(c) & 0xfffe) == 0xfffe
}

/// Whether a character takes no room and shows nothing.
pub(super) fn is_invisible(c: char) -> bool {
    c == '\n' || matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}')
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
}
