//! Values as they stand in a file. lopdf keeps its own writer to itself, and through it each value in an object stream
//! is written four times.

use lopdf::{Dictionary, Object, StringFormat};
use std::io::Write;

/// Writes a value; of a stream, its dictionary only.
pub(super) fn value(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => token(out, b"null"),
        Object::Boolean(true) => token(out, b"true"),
        Object::Boolean(false) => token(out, b"false"),
        Object::Integer(number) => shown(out, number),
        Object::Real(number) => shown(out, number),
        Object::Reference((number, generation)) => shown(out, format_args!("{number} {generation} R")),
        Object::Name(text) => name(out, text),
        Object::String(text, StringFormat::Literal) => literal(out, text),
        Object::String(text, StringFormat::Hexadecimal) => {
            out.push(b'<');
            out.extend(super::object::hex(text).into_bytes());
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            items.iter().for_each(|item| value(out, item));
            out.push(b']');
        }
        Object::Dictionary(entries) => dictionary(out, entries),
        Object::Stream(stream) => dictionary(out, &stream.dict),
    }
}

fn dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend(b"<<");
    for (key, entry) in entries {
        name(out, key);
        value(out, entry);
    }
    out.extend(b">>");
}

/// Writes letters or digits, apart from those before.
fn token(out: &mut Vec<u8>, text: &[u8]) {
    if !out.last().is_some_and(|last| b"[<>()] \n".contains(last)) {
        out.push(b' ');
    }
    out.extend(text);
}

fn shown(out: &mut Vec<u8>, number: impl std::fmt::Display) {
    token(out, b"");
    // Writing to memory can't fail.
    let _ = write!(out, "{number}");
}

/// Writes a name; what can't stand in one is written as a number.
fn name(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'/');
    for byte in text {
        match byte {
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%' | b'#' | ..=b' ' | 0x7F.. => {
                let _ = write!(out, "#{byte:02X}");
            }
            byte => out.push(*byte),
        }
    }
}

fn literal(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'(');
    for byte in text {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            b'\r' => out.extend(b"\\r"),
            byte => out.push(*byte),
        }
    }
    out.push(b')');
}

#[cfg(test)]
mod tests {
    use super::value;
    use lopdf::{Object, dictionary};

    #[test]
    fn values_stay_apart_and_come_back() {
        let all = Object::Dictionary(dictionary! {
            "A" => Object::Array(vec![1.into(), Object::Null, (2, 0).into(), true.into(), 3.into(), "x".into()]),
            "B#" => Object::string_literal("a(b)\\\r"),
            "C" => Object::Real(-0.25),
            "D" => Object::String(vec![0xFE, 0x0A], lopdf::StringFormat::Hexadecimal),
            "E" => 7,
        });
        let mut out = Vec::new();
        value(&mut out, &all);
        let text = String::from_utf8(out).unwrap();
        assert_eq!(
            text,
            "<</A[1 null 2 0 R true 3/x]/B#23(a\\(b\\)\\\\\\r)/C -0.25/D<fe0a>/E 7>>"
        );
    }
}
