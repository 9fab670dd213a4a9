//! Short ways to write PDF objects.

use jiff::civil::Date;
use lopdf::{Object, ObjectId, StringFormat};

/// Text, in whichever encoding PDF has for it. Control characters go: some mean a letter there.
pub(super) fn text(text: &str) -> Object {
    let shown = text.chars().filter_map(|c| match c {
        c if !c.is_control() => Some(c),
        c if c.is_whitespace() => Some(' '),
        _ => None,
    });
    let shown: String = shown.collect();
    if shown.is_ascii() {
        return Object::string_literal(shown);
    }
    Object::String(utf16(&shown), StringFormat::Hexadecimal)
}

/// Text as UTF-16 with a byte order mark.
pub(super) fn utf16(text: &str) -> Vec<u8> {
    [0xFE, 0xFF]
        .into_iter()
        .chain(text.encode_utf16().flat_map(u16::to_be_bytes))
        .collect()
}

/// The beginning of a day.
pub(super) fn moment(day: Date) -> Object {
    let (year, month, day) = (day.year().max(0), day.month(), day.day());
    Object::string_literal(format!("D:{year:04}{month:02}{day:02}000000+00'00'"))
}

/// A name.
pub(super) fn name(name: &str) -> Object {
    Object::Name(name.into())
}

/// An array.
pub(super) fn array(items: impl IntoIterator<Item = Object>) -> Object {
    Object::Array(items.into_iter().collect())
}

/// A reference.
pub(super) fn reference(id: ObjectId) -> Object {
    Object::Reference(id)
}

/// A count or an index.
pub(super) fn number(count: usize) -> Object {
    Object::Integer(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A length in pt; hundredths are fine enough for any printer.
pub(super) fn length(value: f32) -> Object {
    Object::Real(rounded(value))
}

/// A number rounded to hundredths; anything that's not a number is 0.
pub(super) fn rounded(value: f32) -> f32 {
    if value.is_finite() {
        (value * 100.0).round() / 100.0
    } else {
        0.0
    }
}

/// Bytes in hexadecimal digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(half.into(), 16).unwrap_or_default();
    bytes
        .iter()
        .flat_map(|byte| [digit(byte >> 4), digit(byte & 15)])
        .collect()
}
