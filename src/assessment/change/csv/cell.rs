//! What spreadsheets put around and instead of what was typed in a cell.

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};
use unicode_normalization::UnicodeNormalization;

use crate::{contents::dos_byte, i18n::is_unseen};

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

/// Signs that nobody types: what is left of an emoji that was read as text of Windows, and of a euro sign that was saved
/// in an encoding of Unix.
const NEVER_TYPED: [&str; 2] = ["ðŸ", "¤"];

/// The letters in a cell that a program lost or read in another encoding.
pub(super) fn garbled(cell: &str) -> Option<&str> {
    if let Some(at) = cell.find(char::REPLACEMENT_CHARACTER) {
        return cell.get(at..at + char::REPLACEMENT_CHARACTER.len_utf8());
    }
    let misread = cell
        .char_indices()
        .filter(|(_, first)| !first.is_ascii())
        .find_map(|(at, _)| misread_letter(&cell[at..]));
    let never_typed = || NEVER_TYPED.into_iter().find(|letters| cell.contains(letters));
    misread
        .or_else(never_typed)
        .or_else(|| cell.split_whitespace().find(|word| lacks_letters(word)))
}

/// The letters at the beginning that stand for one: what a program shows that reads UTF-8 as text of Windows, DOS or a Mac.
fn misread_letter(text: &str) -> Option<&str> {
    // Lines of a table that was drawn with signs; only this one begins a letter.
    if text.starts_with(|c| matches!(c, '\u{2500}'..='\u{257f}') && c != '├') {
        return None;
    }
    READERS.iter().find_map(|bytes_of| {
        let mut bytes = text.chars().map_while(*bytes_of).take(4);
        let lead = bytes.next()?;
        let count = match lead {
            // Letters as they are used here, and the mark of a file.
            0xc2..=0xc5 => 2,
            0xe2 | 0xef => 3,
            0xf0 => 4,
            _ => return None,
        };
        let rest: Vec<u8> = bytes.take(count - 1).collect();
        let all = [&[lead], rest.as_slice()].concat();
        let is_letter = all.len() == count && std::str::from_utf8(&all).is_ok();
        let end = text.char_indices().nth(count).map_or(text.len(), |(end, _)| end);
        is_letter.then(|| &text[..end])
    })
}

/// How programs turn the bytes above 127 into letters, the other way round.
const READERS: [fn(char) -> Option<u8>; 3] = [windows_byte, dos_byte, mac_byte];

fn windows_byte(c: char) -> Option<u8> {
    one_byte(WINDOWS_1252, c)
}

fn mac_byte(c: char) -> Option<u8> {
    one_byte(MACINTOSH, c)
}

fn one_byte(encoding: &'static Encoding, c: char) -> Option<u8> {
    let mut buffer = [0; 4];
    let (bytes, _, is_lost) = encoding.encode(c.encode_utf8(&mut buffer));
    match &*bytes {
        [byte] if !is_lost && *byte >= 128 => Some(*byte),
        _ => None,
    }
}

/// Whether question marks stand in a word in the place of letters, as they do when a program saves in a code page without
/// those. In an address they have a meaning, and between words a space may have been forgotten.
fn lacks_letters(word: &str) -> bool {
    let is_address = word.contains(['/', '=', '&', ':', '@', '\\']);
    let mut rest = word.split('?').skip(1);
    !is_address && rest.any(|rest| rest.starts_with(|c: char| c.is_lowercase()) && !begins_a_word(rest))
}

/// Two consonants with which a Dutch or English word can begin.
const ONSETS: [&str; 42] = [
    "bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gh", "gl", "gn", "gr", "kl", "kn", "kr", "kw",
    "ph", "pl", "pr", "ps", "rh", "sc", "sf", "sh", "sj", "sk", "sl", "sm", "sn", "sp", "st", "sw", "th",
    "tj", "tr", "ts", "tw", "vl", "vr", "wr", "zw",
];

fn begins_a_word(text: &str) -> bool {
    let vowel = text.find(|c: char| "aeiouyáéíóúàèëïöü".contains(c));
    vowel.is_some_and(|at| at < 2 || text.get(..2).is_some_and(|two| ONSETS.contains(&two)))
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
            ("fotoâ€™s", "â€™"),
            ("Â§ 5", "Â§"),
            ("caf\u{fffd}", "\u{fffd}"),
            ("â‚¬ 5", "â‚¬"),
            ("klaar âœ“", "âœ“"),
            ("ðŸ™‚", "ðŸ™‚"),
            ("ok ðŸ‘\u{8d}", "ðŸ‘\u{8d}"),
            ("ðŸ‘", "ðŸ"),
            ("¤ 5", "¤"),
            ("ï»¿1.1", "ï»¿"),
            ("√©√©n", "√©"),
            ("foto‚Äôs", "‚Äô"),
            ("├®├®n", "├®"),
            ("fotoÔÇÖs", "ÔÇÖ"),
            ("be?nvloed", "be?nvloed"),
            ("het is ??n plan", "??n"),
            ("financi?n", "financi?n"),
            ("de co?rdinatie", "co?rdinatie"),
            ("ge?nteresseerd", "ge?nteresseerd"),
        ] {
            assert_eq!(garbled(cell), Some(letters), "{cell}");
        }
        for cell in [
            "Één café, geïntegreerd",
            "SÃO PAULO",
            "Ängelholm à € 5",
            "« Âge »",
            "Ålesund …",
            "« Été »",
            "naïve à la carte…",
            "√2 ≈ 1,4",
            "┌─┬─┐ ├─┼─┤ └─┴─┘",
            "Wat? hoe?",
            "(ja?)",
            "Klopt dit?graag nakijken",
            "wel?niet?of toch",
            "https://duinrand.nl/?id=a?b",
        ] {
            assert_eq!(garbled(cell), None, "{cell}");
        }
    }
}
