//! Values as they stand in a file. lopdf keeps its own writer to itself, and through it each value in an object stream
//! is written four times.

use std::io::Write;

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

/// Objects that are no streams, written one after the other.
#[derive(Default)]
pub(super) struct Pack {
    /// The objects.
    pub(super) content: Vec<u8>,
    /// The number of each object, and where it begins.
    pub(super) index: Vec<(u32, usize)>,
}

impl Pack {
    /// Adds an object. Its generation is 0, as that of all objects in a new file.
    pub(super) fn add(&mut self, (id, _): ObjectId, object: &Object) {
        self.begin(id);
        value(&mut self.content, object);
        self.content.push(b'\n');
    }

    /// Adds a dictionary that is written as it's made: there are thousands in a report.
    pub(super) fn dictionary(&mut self, (id, _): ObjectId, entries: impl FnOnce(&mut Entries)) {
        self.begin(id);
        Entries::write(&mut self.content, entries);
        self.content.push(b'\n');
    }

    fn begin(&mut self, id: u32) {
        self.index.push((id, self.content.len()));
    }
}

/// Entries of a dictionary that is being written.
pub(super) struct Entries<'a>(&'a mut Vec<u8>);

impl Entries<'_> {
    fn write(out: &mut Vec<u8>, entries: impl FnOnce(&mut Entries)) {
        out.extend(b"<<");
        entries(&mut Entries(out));
        out.extend(b">>");
    }

    /// A name.
    pub(super) fn name(&mut self, key: &str, text: &str) -> &mut Self {
        name(self.0, key.as_bytes());
        name(self.0, text.as_bytes());
        self
    }

    /// A reference.
    pub(super) fn reference(&mut self, key: &str, id: ObjectId) -> &mut Self {
        name(self.0, key.as_bytes());
        reference(self.0, id);
        self
    }

    /// Any value.
    pub(super) fn value(&mut self, key: &str, object: &Object) -> &mut Self {
        name(self.0, key.as_bytes());
        value(self.0, object);
        self
    }

    /// A list.
    pub(super) fn list(&mut self, key: &str, items: impl FnOnce(&mut Items)) -> &mut Self {
        name(self.0, key.as_bytes());
        Items::write(self.0, items);
        self
    }
}

/// Items of a list that is being written.
pub(super) struct Items<'a>(&'a mut Vec<u8>);

impl Items<'_> {
    fn write(out: &mut Vec<u8>, items: impl FnOnce(&mut Items)) {
        out.push(b'[');
        items(&mut Items(out));
        out.push(b']');
    }

    /// A reference; `null` without an object.
    pub(super) fn reference(&mut self, id: Option<ObjectId>) {
        match id {
            Some(id) => reference(self.0, id),
            None => token(self.0, b"null"),
        }
    }

    /// A list.
    pub(super) fn list(&mut self, items: impl FnOnce(&mut Items)) {
        Self::write(self.0, items);
    }

    /// A number.
    pub(super) fn number(&mut self, number: impl std::fmt::Display) {
        shown(self.0, number);
    }

    /// A dictionary.
    pub(super) fn dictionary(&mut self, entries: impl FnOnce(&mut Entries)) {
        Entries::write(self.0, entries);
    }
}

/// Writes a value; of a stream, its dictionary only.
pub(super) fn value(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => token(out, b"null"),
        Object::Boolean(true) => token(out, b"true"),
        Object::Boolean(false) => token(out, b"false"),
        Object::Integer(number) => shown(out, number),
        Object::Real(number) => shown(out, number),
        Object::Reference(id) => reference(out, *id),
        Object::Name(text) => name(out, text),
        Object::String(text, StringFormat::Literal) => literal(out, text),
        Object::String(text, StringFormat::Hexadecimal) => {
            out.push(b'<');
            out.extend(super::object::hex(text).into_bytes());
            out.push(b'>');
        }
        Object::Array(items) => {
            out.push(b'[');
            for item in items {
                value(out, item);
            }
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

fn reference(out: &mut Vec<u8>, (id, generation): ObjectId) {
    shown(out, format_args!("{id} {generation} R"));
}

/// Writes a name; what can't stand in one is written as a number.
fn name(out: &mut Vec<u8>, text: &[u8]) {
    out.push(b'/');
    for byte in text {
        match byte {
            b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%' | b'#' | ..=b' ' | 0x7F.. => {
                // Writing to memory can't fail.
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
