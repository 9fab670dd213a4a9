//! The text of a drawing: packed or not, in whatever encoding it declares.

use std::{borrow::Cow, io::Read};

use encoding_rs::Encoding;
use flate2::read::GzDecoder;

use super::{Logo, LogoError};
use crate::contents::unicode;

/// How far into a file its declaration stands.
const DECLARED_WITHIN: usize = 256;

/// The text of an SVG file.
pub(super) fn text_of(bytes: &[u8]) -> Result<String, LogoError> {
    let bytes = unpacked(bytes)?;
    if let Some(encoding) = declared(&bytes) {
        let (text, _, has_errors) = encoding.decode(&bytes);
        return if has_errors {
            Err(LogoError::Damaged)
        } else {
            Ok(text.into_owned())
        };
    }
    unicode(&bytes)
        .map(Cow::into_owned)
        .map_err(|_| LogoError::Damaged)
}

/// What is inside a packed drawing, up to the size of the largest that is read.
fn unpacked(bytes: &[u8]) -> Result<Cow<'_, [u8]>, LogoError> {
    if !bytes.starts_with(b"\x1f\x8b") {
        return Ok(Cow::Borrowed(bytes));
    }
    let mut out = Vec::new();
    GzDecoder::new(bytes)
        .take(Logo::LARGEST_FILE + 1)
        .read_to_end(&mut out)
        .map_err(|_| LogoError::Damaged)?;
    if out.len() as u64 > Logo::LARGEST_FILE {
        return Err(LogoError::FileTooLarge);
    }
    Ok(Cow::Owned(out))
}

/// The encoding that the first line declares, when it's another than a text editor would guess.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(DECLARED_WITHIN)];
    let head = String::from_utf8_lossy(head);
    let declaration = head.strip_prefix("<?xml")?.split("?>").next()?;
    let value = declaration
        .split("encoding")
        .nth(1)?
        .trim_start()
        .strip_prefix('=')?
        .trim_start();
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let label = value[1..].split(quote).next()?;
    let encoding = Encoding::for_label(label.as_bytes())?;
    // These declare themselves wrongly more often than rightly; their bytes say it better.
    let is_unicode = ["UTF-8", "UTF-16LE", "UTF-16BE"].contains(&encoding.name());
    (!is_unicode).then_some(encoding)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_declared_encoding_is_followed() {
        let text = |bytes: &[u8]| text_of(bytes).unwrap();
        assert!(text(b"<?xml version='1.0' encoding='ISO-8859-1'?><svg id='caf\xe9'/>").contains("café"));
        assert!(text(b"<?xml version=\"1.0\" encoding = \"windows-1252\"?><svg id='\x80'/>").contains('€'));
        let utf16: Vec<u8> = "\u{feff}<?xml version='1.0' encoding='UTF-16'?><svg id='é'/>"
            .encode_utf16()
            .flat_map(u16::to_be_bytes)
            .collect();
        assert!(text(&utf16).contains('é'));
        assert_eq!(text_of(b"<svg id='caf\xe9'/>"), Err(LogoError::Damaged));
    }
}
