//! Code page 850: what programs for DOS wrote, and spreadsheets still do as "CSV (MS-DOS)".

/// What the bytes 128 to 255 mean.
const UPPER: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼\
                     ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{ad}±‗¾¶§÷¸°¨·¹³²■\u{a0}";

/// The text in these bytes.
pub(super) fn decode(bytes: &[u8]) -> String {
    let upper: Vec<char> = UPPER.chars().collect();
    let letter = |byte: &u8| match byte.checked_sub(128) {
        Some(at) => upper
            .get(usize::from(at))
            .copied()
            .unwrap_or(char::REPLACEMENT_CHARACTER),
        None => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

/// The byte above 127 that means this letter.
pub fn byte_of(letter: char) -> Option<u8> {
    let at = UPPER.chars().position(|known| known == letter)?;
    u8::try_from(at + 128).ok()
}

/// What bytes above 127 say about who wrote them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signs {
    /// Nothing that Windows-1252 wouldn't explain.
    Windows,
    /// Letters of code page 850 where Windows-1252 has signs that never stand there.
    Dos,
    /// Letters of an old Mac where neither of them has letters.
    Mac,
    /// More than one of these.
    Mixed,
}

/// Looks for letters that only one of them explains: é of code page 850 is a low quotation mark in Windows-1252, which
/// never stands at the end of a word, and é of Windows-1252 is Ú in code page 850, which never stands behind a small letter;
/// é of an old Mac is a capital in both.
pub(super) fn signs(bytes: &[u8]) -> Signs {
    let (mut dos, mut windows, mut mac) = (false, false, false);
    for (at, byte) in bytes.iter().enumerate().filter(|(_, byte)| **byte >= 128) {
        let before = at.checked_sub(1).map_or(b' ', |at| bytes[at]);
        let after = bytes.get(at + 1).copied().unwrap_or(b' ');
        dos |= is_dos(*byte, before, after);
        windows |= is_windows(*byte, before, after);
        mac |= is_mac(*byte, before, after);
    }
    match (dos, windows, mac) {
        (false, _, false) => Signs::Windows,
        (true, false, false) => Signs::Dos,
        (false, false, true) => Signs::Mac,
        _ => Signs::Mixed,
    }
}

fn is_dos(byte: u8, before: u8, after: u8) -> bool {
    match byte {
        // No characters of Windows-1252.
        0x81 | 0x8d | 0x90 | 0x9d => true,
        // Å, which begins a word; è of a Mac doesn't.
        0x8f => !before.is_ascii_lowercase(),
        // é, ä, ê, ë and ï, or signs that stand in front of a word or behind a number.
        0x82 | 0x84 | 0x88 | 0x89 | 0x8b => is_in_word(before),
        // è, or a capital.
        0x8a => before.is_ascii_lowercase(),
        // ç and ö, or signs that stand at the end of a word.
        0x87 | 0x94 => is_in_word(before) && is_in_word(after),
        _ => false,
    }
}

fn is_windows(byte: u8, before: u8, after: u8) -> bool {
    match byte {
        // The euro sign and dashes, or capitals and letters within words.
        0x80 | 0x96 | 0x97 => !is_in_word(before) && !is_in_word(after),
        // Opening quotation marks, or letters that begin no word.
        0x91 | 0x93 => !is_in_word(before) && after.is_ascii_alphabetic(),
        // Accented small letters, or capitals and signs.
        0xe0..=0xfc => before.is_ascii_lowercase(),
        _ => false,
    }
}

fn is_mac(byte: u8, before: u8, after: u8) -> bool {
    let is_between = before.is_ascii_lowercase() && after.is_ascii_lowercase();
    match byte {
        // é and è, or capitals.
        0x8e | 0x8f => before.is_ascii_lowercase() || after == byte,
        // ï, ü and an apostrophe, or a bullet and capitals.
        0x95 | 0x9f | 0xd5 => is_between,
        _ => false,
    }
}

fn is_in_word(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte >= 128
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_has_its_letter() {
        assert_eq!(UPPER.chars().count(), 128);
        assert_eq!(
            decode(b"be\x8bnvloedt \x82\x82n \xa0 \x87a va"),
            "beïnvloedt één á ça va"
        );
        assert_eq!(decode(b"\xf5 co\x94rdinatie\xff"), "§ coördinatie\u{a0}");
    }

    #[test]
    fn letters_in_the_middle_of_words_tell_the_code_pages_apart() {
        for dos in [
            &b"caf\x82"[..],
            b"be\x8bnvloedt",
            b"co\x94rdinatie",
            b"gru\x81n",
            b"d\x82j\x85 vu",
            b"\x82\x82n",
        ] {
            assert_eq!(signs(dos), Signs::Dos, "{}", decode(dos));
        }
        for windows in [
            &b"Besluit \x93college\x94 \x96 3 maart"[..],
            b"foto\x92s \x80 5",
            b"\x84zo\x94 \x82zo\x92",
            b"enz\x85",
            b"a\xa0b",
            b"caf\xe9 be\xefnvloed \xe9\xe9n",
            b"10\x89",
            b"plain",
        ] {
            assert_eq!(signs(windows), Signs::Windows, "{windows:x?}");
        }
        for mac in [
            &b"caf\x8e"[..],
            b"\x8e\x8en",
            b"be\x95nvloed",
            b"foto\xd5s gr\x9fn",
            b"sc\x8fne",
        ] {
            assert_eq!(signs(mac), Signs::Mac, "{mac:x?}");
        }
        assert_eq!(signs(b"caf\x82 caf\xe9 \x80"), Signs::Mixed);
        assert_eq!(signs(b"caf\x8e caf\xe9"), Signs::Mixed);
    }
}
