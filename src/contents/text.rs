//! The words in a file, in whatever encoding a program wrote them.

use std::borrow::Cow;

use encoding_rs::{MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::{
    FileKind,
    dos::{self, Signs},
    kind_of,
};

/// How much of a text tells that it has two bytes to a letter.
const SAMPLE: usize = 256;

/// How words are written in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// As all programs of today do.
    Utf8,
    /// Two bytes to a letter: "Unicode" in Excel and Notepad.
    Utf16,
    /// As Dutch spreadsheets write by default.
    Windows1252,
    /// As programs for DOS did.
    Dos850,
    /// As programs for a Mac did, and Excel there still does as "CSV (Macintosh)".
    Macintosh,
}

/// Words, and how they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The words, without a byte order mark.
    pub words: String,
    /// How they were written.
    pub encoding: Encoding,
}

/// Why bytes aren't text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotText {
    /// They are of another kind.
    Kind(FileKind),
    /// Words in two encodings at once, so that neither reads them all.
    Mixed,
}

/// Reads text in UTF-8 or UTF-16, and else in the code page of Windows, DOS or a Mac that explains its letters.
///
/// # Errors
/// The bytes are something else than text, or text in more than one encoding.
pub fn read_text(bytes: &[u8]) -> Result<Text, NotText> {
    if let Ok(words) = unicode(bytes) {
        let encoding = if two_bytes(bytes).is_some() {
            Encoding::Utf16
        } else {
            Encoding::Utf8
        };
        let words = words.into_owned();
        return if words.chars().any(is_binary) {
            Err(NotText::Kind(kind_of(bytes)))
        } else {
            Ok(Text { words, encoding })
        };
    }
    if bytes.iter().any(|byte| is_binary(char::from(*byte))) {
        return Err(NotText::Kind(kind_of(bytes)));
    }
    let (words, encoding) = match dos::signs(bytes) {
        Signs::Windows => {
            let (words, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
            (words.into_owned(), Encoding::Windows1252)
        }
        Signs::Dos => (dos::decode(bytes), Encoding::Dos850),
        Signs::Mac => {
            let (words, _) = MACINTOSH.decode_without_bom_handling(bytes);
            (words.into_owned(), Encoding::Macintosh)
        }
        Signs::Mixed => return Err(NotText::Mixed),
    };
    Ok(Text { words, encoding })
}

/// The words in UTF-8, or in UTF-16 with its mark or unmistakably so, without a byte order mark.
///
/// # Errors
/// The number of bytes that are still UTF-8.
pub fn unicode(bytes: &[u8]) -> Result<Cow<'_, str>, usize> {
    if let Some(encoding) = two_bytes(bytes) {
        let (words, _) = encoding.decode_with_bom_removal(bytes);
        return Ok(words);
    }
    let marked = bytes.strip_prefix(b"\xef\xbb\xbf");
    std::str::from_utf8(marked.unwrap_or(bytes))
        .map(Cow::Borrowed)
        .map_err(|error| error.valid_up_to() + bytes.len() - marked.unwrap_or(bytes).len())
}

/// The order of the two bytes to a letter, when there are two.
fn two_bytes(bytes: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    match bytes {
        // Four bytes to a letter, which nobody writes.
        [0xff, 0xfe, 0, 0, ..] => return None,
        [0xff, 0xfe, ..] => return Some(UTF_16LE),
        [0xfe, 0xff, ..] => return Some(UTF_16BE),
        _ => {}
    }
    // Without a mark: nearly all letters that people here use have a zero for one of their bytes.
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let zeros = |which: usize| {
        sample
            .iter()
            .skip(which)
            .step_by(2)
            .filter(|byte| **byte == 0)
            .count()
    };
    let (first, second, pairs) = (zeros(0), zeros(1), sample.len() / 2);
    let most = |count: usize| pairs >= 4 && count * 10 >= pairs * 9;
    match (first, second) {
        (0, second) if most(second) => Some(UTF_16LE),
        (first, 0) if most(first) => Some(UTF_16BE),
        _ => None,
    }
}

/// Whether a character is in no text.
pub(super) const fn is_binary(c: char) -> bool {
    c == '\0'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> (String, Encoding) {
        let text = read_text(bytes).unwrap();
        (text.words, text.encoding)
    }

    #[test]
    fn words_come_out_whatever_program_wrote_them() {
        let units = |text: &str| text.encode_utf16().collect::<Vec<_>>();
        let little: Vec<u8> = units("\u{feff}één\t“twee” 🙂")
            .into_iter()
            .flat_map(u16::to_le_bytes)
            .collect();
        let big: Vec<u8> = units("\u{feff}één\t“twee” 🙂")
            .into_iter()
            .flat_map(u16::to_be_bytes)
            .collect();
        for bytes in [little, big] {
            assert_eq!(read(&bytes), ("één\t“twee” 🙂".to_owned(), Encoding::Utf16));
        }
        let unmarked: Vec<u8> = units("id;value;note")
            .into_iter()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(read(&unmarked), ("id;value;note".to_owned(), Encoding::Utf16));
        assert_eq!(read("\u{feff}één".as_bytes()), ("één".to_owned(), Encoding::Utf8));
        assert_eq!(
            read(b"caf\xe9 \x80 5"),
            ("café € 5".to_owned(), Encoding::Windows1252)
        );
        assert_eq!(read(b"caf\x82"), ("café".to_owned(), Encoding::Dos850));
        assert_eq!(
            read(b"caf\x8e foto\xd5s \xdb 5"),
            ("café foto’s € 5".to_owned(), Encoding::Macintosh)
        );
        assert_eq!(read_text(b"caf\x82 caf\xe9"), Err(NotText::Mixed));
    }

    #[test]
    fn what_is_no_text_says_what_it_is() {
        let kind = |bytes: &[u8]| read_text(bytes).unwrap_err();
        assert_eq!(kind(b"PK\x03\x04\x00\xff"), NotText::Kind(FileKind::Archive));
        assert_eq!(kind(&[0; 64]), NotText::Kind(FileKind::Zeros));
        assert_eq!(kind(b"a\x00b"), NotText::Kind(FileKind::Other));
        assert_eq!(unicode(b"\xef\xbb\xbfa\xe9"), Err(4));
    }
}
