//! Text as people paste it becomes text a page can carry.

use unicode_normalization::UnicodeNormalization;

/// Drops what has no place on paper (control characters, direction marks, soft hyphens, noncharacters), turns
/// every kind of line end into a line feed and the tabs of a pasted table into lines between its cells.
pub(super) fn clean(text: &str) -> String {
    // Nearly all text is as it should be.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n')) {
        return text.to_owned();
    }
    let with_columns;
    let text = if text.contains('\t') {
        with_columns = columns(text);
        with_columns.as_str()
    } else {
        text
    };
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
            c if is_unprintable(c) => {}
            c if is_private(c) => out.push(meant(c)),
            c => out.push(c),
        }
    }
    out
}

/// What stands between the cells of a table that was pasted as text.
const BETWEEN_CELLS: &str = " | ";

/// The text with something to see where tabs stood: a line between cells, or a space behind a bullet.
fn columns(text: &str) -> String {
    let lines: Vec<&str> = text.split_inclusive(['\n', '\r']).collect();
    let mut out = String::with_capacity(text.len());
    for (line, in_table) in lines.iter().zip(rows(&lines)) {
        let indented = line.trim_start_matches(['\t', ' ']);
        let indent = &line[..line.len() - indented.len()];
        out.push_str(&indent.replace('\t', if in_table { BETWEEN_CELLS } else { " " }));
        let (marker, rest) = indented.split_at(bullet(indented));
        out.push_str(&marker.replace('\t', " "));
        out.push_str(&rest.replace('\t', BETWEEN_CELLS));
    }
    out
}

/// Which lines are rows of a table, so that a tab in front makes an empty cell: those one below the other with as many tabs,
/// unless all of them begin with one. Lines with nothing on them don't count.
fn rows(lines: &[&str]) -> Vec<bool> {
    let tabs = |at: &usize| lines[*at].matches('\t').count();
    let full: Vec<usize> = (0..lines.len())
        .filter(|at| !lines[*at].trim().is_empty())
        .collect();
    let mut rows = vec![false; lines.len()];
    for table in full.chunk_by(|one, next| tabs(one) == tabs(next)) {
        let is_table = table.len() > 1 && table.iter().any(|at| !lines[*at].starts_with('\t'));
        for at in table {
            rows[*at] = is_table;
        }
    }
    rows
}

/// The length of the bullet or number that a line begins with and the tab behind it; 0 when there is none.
fn bullet(line: &str) -> usize {
    let Some(end) = line.find('\t') else { return 0 };
    let mark = line[..end].trim_end();
    let is_number = mark.strip_suffix(['.', ')']).is_some_and(|number| {
        number.len() <= 5
            && number
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
    });
    let is_sign = mark.chars().count() == 1 && !mark.contains(|c: char| c.is_alphanumeric() && c != 'o');
    if is_number || is_sign { end + 1 } else { 0 }
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

/// What a private character was meant to be: signs of the symbol fonts of office programs come along with pasted text.
fn meant(c: char) -> char {
    match c {
        '\u{f06c}' | '\u{f06e}' | '\u{f076}' | '\u{f09f}' | '\u{f0a7}' | '\u{f0b7}' => '•',
        '\u{f0fb}' => '✗',
        '\u{f0fc}' => '✓',
        '\u{f0fd}' => '☒',
        '\u{f0fe}' => '☑',
        '\u{f06f}' | '\u{f070}' | '\u{f071}' | '\u{f0a8}' => '☐',
        '\u{f0ae}' | '\u{f0e0}' | '\u{f0e8}' | '\u{f0f0}' => '→',
        '\u{f0ac}' | '\u{f0df}' | '\u{f0ef}' => '←',
        '\u{f0d8}' => '➤',
        '\u{f04a}' => '☺',
        '\u{f0a3}' => '≤',
        '\u{f0b3}' => '≥',
        '\u{f0b1}' => '±',
        '\u{f0b4}' => '×',
        '\u{f0b9}' => '≠',
        '\u{f0b0}' => '°',
        '\u{f02d}' => '-',
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
            clean("a\r\nb\rc\u{2028}d\u{0}e\u{feff}f\u{ffff}g\u{ad}h"),
            "a\nb\nc\ndefgh"
        );
    }

    #[test]
    fn the_cells_of_a_pasted_table_stay_apart() {
        for (text, meant) in [
            (
                "Taak\tDoor\tKlaar\r\nBouw\t\tmei",
                "Taak | Door | Klaar\nBouw |  | mei",
            ),
            ("Taak\tDoor\n\tteam", "Taak | Door\n | team"),
            (
                "Wie\tWat\tKlaar\nJan\tA\tmei\n\tB\tjuni\n\n\t\tjuli\n\tC\tmei",
                "Wie | Wat | Klaar\nJan | A | mei\n | B | juni\n\n |  | juli\n | C | mei",
            ),
            ("•\teen\n•\ttwee", "• een\n• twee"),
            ("1.\teen\n2.\ttwee\tdrie", "1. een\n2. twee | drie"),
            ("\tingesprongen\n\tnog een", " ingesprongen\n nog een"),
            ("x\ty", "x | y"),
            ("\u{f0b7}\tdoel", "• doel"),
        ] {
            assert_eq!(clean(text), meant, "{text:?}");
        }
    }

    #[test]
    fn private_characters_become_what_they_were_meant_to_be() {
        assert_eq!(clean("\u{f0b7} doel \u{e123}"), "• doel \u{fffd}");
        assert_eq!(clean("\u{f0fc} ja \u{f0a8} nee \u{f0e0} dus"), "✓ ja ☐ nee → dus");
    }
}
