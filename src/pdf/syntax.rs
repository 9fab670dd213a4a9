//! Reading the few forms of PDF that an embedded scan is written in, from bytes that may be anything.

/// Dictionaries and lists in each other, at most.
const DEEPEST: u8 = 16;

/// An object.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A name, without its slash.
    Name(Vec<u8>),
    /// A string.
    Text(Vec<u8>),
    /// A whole number.
    Number(i64),
    /// A dictionary, in the order of the file.
    Dict(Vec<(Vec<u8>, Value)>),
    /// A list.
    List(Vec<Value>),
    /// Something else, such as a reference.
    Other,
}

impl Value {
    /// The entry of a dictionary.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Dict(entries) = self else { return None };
        let (_, value) = entries.iter().find(|(name, _)| name == key.as_bytes())?;
        Some(value)
    }

    /// Text, in whichever encoding PDF has for it.
    pub(super) fn text(&self) -> Option<String> {
        let Self::Text(bytes) = self else { return None };
        let Some(wide) = bytes.strip_prefix(&[0xFE, 0xFF]) else {
            return Some(String::from_utf8_lossy(bytes).into_owned());
        };
        let units: Vec<u16> = wide
            .chunks_exact(2)
            .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
            .collect();
        Some(String::from_utf16_lossy(&units))
    }
}

/// Reads objects one after the other.
pub(super) struct Reader<'a> {
    left: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { left: bytes }
    }

    /// What comes next, white space and remarks aside.
    pub(super) fn rest(&mut self) -> &'a [u8] {
        loop {
            self.take_while(is_space);
            if !self.left.starts_with(b"%") {
                return self.left;
            }
            self.take_while(|byte| !matches!(byte, b'\r' | b'\n'));
        }
    }

    /// The next object; nothing when there is none that can be read.
    pub(super) fn value(&mut self) -> Option<Value> {
        self.nested(0)
    }

    fn nested(&mut self, depth: u8) -> Option<Value> {
        match *self.rest().first()? {
            _ if depth > DEEPEST => None,
            b'<' if self.take(b"<<") => self.dict(depth),
            b'<' => self.hexadecimal(),
            b'(' => self.literal(),
            b'[' => self.list(depth),
            b'/' => self.name().map(Value::Name),
            b'+' | b'-' | b'.' | b'0'..=b'9' => self.number(),
            byte if byte.is_ascii_alphabetic() => {
                self.take_while(|byte| byte.is_ascii_alphabetic());
                Some(Value::Other)
            }
            _ => None,
        }
    }

    fn dict(&mut self, depth: u8) -> Option<Value> {
        let mut entries = Vec::new();
        loop {
            self.rest();
            if self.take(b">>") {
                return Some(Value::Dict(entries));
            }
            entries.push((self.name()?, self.nested(depth + 1)?));
        }
    }

    fn list(&mut self, depth: u8) -> Option<Value> {
        self.next()?;
        let mut values = Vec::new();
        loop {
            self.rest();
            if self.take(b"]") {
                return Some(Value::List(values));
            }
            values.push(self.nested(depth + 1)?);
        }
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        if !self.take(b"/") {
            return None;
        }
        let mut written = self.take_while(|byte| !is_space(byte) && !b"()<>[]{}/%".contains(&byte));
        let mut name = Vec::with_capacity(written.len());
        while let [byte, rest @ ..] = written {
            let escaped = rest.get(..2).filter(|_| *byte == b'#').and_then(from_hexadecimal);
            name.push(escaped.unwrap_or(*byte));
            written = if escaped.is_some() { &rest[2..] } else { rest };
        }
        Some(name)
    }

    /// A number, or the reference that it begins.
    fn number(&mut self) -> Option<Value> {
        let written = self.take_while(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte));
        let number = std::str::from_utf8(written).ok()?.parse().ok();
        let behind = self.left;
        self.rest();
        if !self.take_while(|byte| byte.is_ascii_digit()).is_empty()
            && let [b'R', after @ ..] = self.rest()
            && after.first().is_none_or(|byte| !byte.is_ascii_alphanumeric())
        {
            self.left = after;
            return Some(Value::Other);
        }
        self.left = behind;
        Some(number.map_or(Value::Other, Value::Number))
    }

    fn hexadecimal(&mut self) -> Option<Value> {
        self.next()?;
        let mut digits = self.take_while(|byte| byte != b'>').to_vec();
        self.next()?;
        digits.retain(|byte| !is_space(*byte));
        if digits.len() % 2 == 1 {
            digits.push(b'0');
        }
        let bytes: Option<Vec<u8>> = digits.chunks_exact(2).map(from_hexadecimal).collect();
        bytes.map(Value::Text)
    }

    fn literal(&mut self) -> Option<Value> {
        self.next()?;
        let mut bytes = Vec::new();
        let mut open = 1_usize;
        loop {
            let byte = self.next()?;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                b'\\' => {
                    self.escaped(&mut bytes)?;
                    continue;
                }
                _ => {}
            }
            if open == 0 {
                return Some(Value::Text(bytes));
            }
            bytes.push(byte);
        }
    }

    /// Adds what is meant behind a backslash: nothing where a line is broken off.
    fn escaped(&mut self, bytes: &mut Vec<u8>) -> Option<()> {
        let byte = match self.next()? {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            digit @ b'0'..=b'7' => self.octal(digit),
            b'\n' => return Some(()),
            b'\r' => {
                self.take(b"\n");
                return Some(());
            }
            other => other,
        };
        bytes.push(byte);
        Some(())
    }

    /// A byte of at most three digits, of which this is the first.
    fn octal(&mut self, first: u8) -> u8 {
        let mut code = u32::from(first - b'0');
        for _ in 0..2 {
            let [digit @ b'0'..=b'7', rest @ ..] = self.left else {
                break;
            };
            code = code * 8 + u32::from(digit - b'0');
            self.left = rest;
        }
        code as u8
    }

    fn next(&mut self) -> Option<u8> {
        let (first, rest) = self.left.split_first()?;
        self.left = rest;
        Some(*first)
    }

    fn take(&mut self, wanted: &[u8]) -> bool {
        let rest = self.left.strip_prefix(wanted);
        self.left = rest.unwrap_or(self.left);
        rest.is_some()
    }

    fn take_while(&mut self, wanted: impl Fn(u8) -> bool) -> &'a [u8] {
        let end = self.left.iter().position(|byte| !wanted(*byte));
        let (taken, rest) = self.left.split_at(end.unwrap_or(self.left.len()));
        self.left = rest;
        taken
    }
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

fn from_hexadecimal(digits: &[u8]) -> Option<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let [high, low] = digits else { return None };
    Some((digit(*high)? * 16 + digit(*low)?) as u8)
}

#[cfg(test)]
mod tests {
    use super::{Reader, Value};

    #[test]
    fn objects_are_read_however_they_are_written() {
        let dict =
            b"<</A(x\\(y\\)\\051(z))/B <41 4>/C#20 7/D[1 0 R /N]/E<FEFF00E9>/F -2.5/G true %rest\n>>stream";
        let mut reader = Reader::new(dict);
        let value = reader.value().unwrap();
        let text = |bytes: &[u8]| Value::Text(bytes.to_vec());
        assert_eq!(value.get("A"), Some(&text(b"x(y))(z)")));
        assert_eq!(value.get("B"), Some(&text(b"A@")));
        assert_eq!(value.get("C "), Some(&Value::Number(7)));
        assert_eq!(
            value.get("D"),
            Some(&Value::List(vec![Value::Other, Value::Name(b"N".to_vec())]))
        );
        assert_eq!(value.get("E").and_then(Value::text).as_deref(), Some("é"));
        assert_eq!(
            (value.get("F"), value.get("G")),
            (Some(&Value::Other), Some(&Value::Other))
        );
        assert_eq!(reader.rest(), b"stream");
    }

    #[test]
    fn what_is_no_object_is_nothing() {
        for bytes in [
            "", "<<", "<</A", "<</A>>", "(open", "<4", "<zz>", "[1 2", ">>", ")", "<<1 2>>",
        ] {
            assert_eq!(Reader::new(bytes.as_bytes()).value(), None, "{bytes}");
        }
        assert_eq!(Reader::new("[".repeat(100_000).as_bytes()).value(), None);
    }
}
