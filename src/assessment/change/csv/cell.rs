//! What spreadsheets put around and instead of what was typed in a cell.

use unicode_normalization::UnicodeNormalization;

/// What spreadsheets show when a formula can't be worked out, in Dutch and English.
const ERRORS: [&str; 16] = [
    "#NAAM?",
    "#NAME?",
    "#N/B",
    "#N/A",
    "#VERW!",
    "#REF!",
    "#WAARDE!",
    "#VALUE!",
    "#DEEL/0!",
    "#DIV/0!",
    "#GETAL!",
    "#NUM!",
    "#LEEG!",
    "#NULL!",
    "#SPILL!",
    "#OVERLOOP!",
];

/// Two letters that stand for one when a program read UTF-8 as if it were text of Windows.
const MISREAD: [&str; 3] = ["â€", "Ã\u{a0}", "ï»¿"];

/// An id or a value without signs that can't be seen, and without what makes a spreadsheet take it for text: `'2`, `="2"`.
pub(super) fn bare(cell: &str) -> String {
    let seen: String = cell.nfkc().filter(|c| !is_unseen(*c)).collect();
    let mut text = seen.trim();
    if let Some(formula) = text
        .strip_prefix("=\"")
        .and_then(|formula| formula.strip_suffix('"'))
    {
        text = formula;
    }
    text.trim_start_matches('\'').trim().to_owned()
}

/// Whether a spreadsheet shows this instead of what was typed: words that begin with `-` or `=`, or too narrow a column.
pub(super) fn is_error(cell: &str) -> bool {
    let cell = cell.trim();
    let is_narrow = cell.len() > 2 && cell.bytes().all(|byte| byte == b'#');
    is_narrow || ERRORS.iter().any(|error| cell.eq_ignore_ascii_case(error))
}

/// The letters in a cell that a program lost or read in another encoding.
pub(super) fn garbled(cell: &str) -> Option<&str> {
    if let Some(at) = cell.find(char::REPLACEMENT_CHARACTER) {
        return cell.get(at..at + char::REPLACEMENT_CHARACTER.len_utf8());
    }
    if let Some(found) = MISREAD
        .iter()
        .find_map(|letters| cell.find(letters).map(|at| &cell[at..at + letters.len()]))
    {
        return Some(found);
    }
    let letters: Vec<(usize, char)> = cell.char_indices().collect();
    letters.windows(2).find_map(|pair| {
        let [(at, first), (second_at, second)] = pair else {
            return None;
        };
        let is_one = matches!(first, 'Ã' | 'Â' | 'Ä' | 'Å') && is_second_half(*second);
        is_one.then(|| &cell[*at..second_at + second.len_utf8()])
    })
}

/// Whether Windows shows the second byte of a letter in UTF-8 so.
fn is_second_half(c: char) -> bool {
    matches!(
        c,
        '\u{a1}'
            ..='\u{bf}'
                | '€'
                | '‚'
                | 'ƒ'
                | '„'
                | '…'
                | '†'
                | '‡'
                | 'ˆ'
                | '‰'
                | 'Š'
                | '‹'
                | 'Œ'
                | 'Ž'
                | '•'
                | '˜'
                | '™'
                | 'š'
                | '›'
                | 'œ'
                | 'ž'
                | 'Ÿ'
    )
}

const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_around_an_id_or_a_value_is_taken_off() {
        for (cell, text) in [
            ("1.1", "1.1"),
            ("\u{200b}1.1\u{feff} ", "1.1"),
            ("=\"1.1\"", "1.1"),
            ("'3", "3"),
            ("３", "3"),
            ("？", "?"),
            ("\u{2066}doel\u{ad}-vastgelegd\u{2069}", "doel-vastgelegd"),
        ] {
            assert_eq!(bare(cell), text, "{cell:?}");
        }
    }

    #[test]
    fn cells_that_a_spreadsheet_spoiled_are_known() {
        for cell in ["#NAAM?", " #name? ", "#N/B", "###", "########"] {
            assert!(is_error(cell), "{cell}");
        }
        for cell in ["#1", "##", "#NAAM? bleek het antwoord", "- geen budget", ""] {
            assert!(!is_error(cell), "{cell}");
        }
        for (cell, letters) in [
            ("cafÃ©", "Ã©"),
            ("beÃ¯nvloed", "Ã¯"),
            ("â‚¬ 5 fotoâ€™s", "â€"),
            ("Â§ 5", "Â§"),
            ("caf\u{fffd}", "\u{fffd}"),
        ] {
            assert_eq!(garbled(cell), Some(letters), "{cell}");
        }
        for cell in [
            "Één café, geïntegreerd",
            "SÃO PAULO",
            "Ängelholm à € 5",
            "« Âge »",
            "Ålesund …",
        ] {
            assert_eq!(garbled(cell), None, "{cell}");
        }
    }
}
