//! Where in a RON text a value stands. serde drops positions, so this scanner walks the same text once more and
//! remembers the start of every value, but only when someone asks: texts without problems are the rule.

use std::{borrow::Cow, cell::OnceCell};

/// A place in a text, both counted from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column.
    pub column: usize,
}

impl Position {
    /// The position of byte `offset` in `text`.
    pub fn at(text: &str, offset: usize) -> Self {
        let mut end = offset.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

/// A step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// A field of a struct or a key of a map.
    Key(Cow<'static, str>),
    /// An element of a list.
    Index(usize),
}

impl From<&'static str> for PathPart {
    fn from(key: &'static str) -> Self {
        Self::Key(Cow::Borrowed(key))
    }
}

impl From<String> for PathPart {
    fn from(key: String) -> Self {
        Self::Key(Cow::Owned(key))
    }
}

impl From<usize> for PathPart {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

struct Node {
    start: usize,
    children: Vec<(PathPart, Node)>,
}

/// Finds positions of values in one RON text.
pub struct Locator<'a> {
    text: &'a str,
    root: OnceCell<Node>,
}

impl<'a> Locator<'a> {
    /// For `text`, which should be valid RON (any other text only gives coarser positions).
    pub fn new(text: &'a str) -> Self {
        Self {
            text,
            root: OnceCell::new(),
        }
    }

    /// The position of the value at `path`, or of the nearest enclosing one that is there.
    pub fn locate(&self, path: &[PathPart]) -> Position {
        let mut node = self.root.get_or_init(|| scan(self.text));
        for part in path {
            match node.children.iter().find(|(key, _)| key == part) {
                Some((_, child)) => node = child,
                None => break,
            }
        }
        Position::at(self.text, node.start)
    }
}

fn scan(text: &str) -> Node {
    let mut scanner = Scanner {
        bytes: text.as_bytes(),
        at: 0,
        depth: 0,
    };
    scanner.skip_attributes();
    scanner.value()
}

/// Deeper than any question set or scan; keeps hostile nesting off the stack.
const DEEPEST: usize = 64;

struct Scanner<'a> {
    bytes: &'a [u8],
    at: usize,
    depth: usize,
}

impl Scanner<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn starts_with(&self, prefix: &str) -> bool {
        self.bytes[self.at.min(self.bytes.len())..].starts_with(prefix.as_bytes())
    }

    fn skip_to(&mut self, end: &str) {
        while self.at < self.bytes.len() && !self.starts_with(end) {
            self.at += 1;
        }
        self.at = (self.at + end.len()).min(self.bytes.len());
    }

    fn skip_blank(&mut self) {
        loop {
            if self.starts_with("//") {
                self.skip_to("\n");
            } else if self.starts_with("/*") {
                self.skip_to("*/");
            } else if self.peek().is_some_and(|byte| byte.is_ascii_whitespace())
                || self.starts_with("\u{feff}")
            {
                self.at += 1;
            } else {
                return;
            }
        }
    }

    fn skip_attributes(&mut self) {
        self.skip_blank();
        while self.starts_with("#![") {
            self.skip_to("]");
            self.skip_blank();
        }
    }

    fn value(&mut self) -> Node {
        self.skip_blank();
        let mut node = Node {
            start: self.at,
            children: Vec::new(),
        };
        match self.peek() {
            Some(b'"') => self.string(),
            Some(b'\'') => {
                self.at += 1;
                self.skip_to("'");
            }
            Some(open @ (b'(' | b'[' | b'{')) => self.group(open, &mut node),
            _ => {
                let word = self.word();
                self.skip_blank();
                if self.peek() == Some(b'(') {
                    self.group(b'(', &mut node);
                } else if word == "r" && matches!(self.peek(), Some(b'"' | b'#')) {
                    self.raw_string();
                }
            }
        }
        node
    }

    /// A bare word: an identifier, a number or `true`.
    fn word(&mut self) -> String {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"_.+-".contains(&byte))
        {
            self.at += 1;
        }
        String::from_utf8_lossy(&self.bytes[start..self.at]).into_owned()
    }

    fn string(&mut self) {
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == b'"' {
                return;
            }
        }
    }

    fn raw_string(&mut self) {
        let hashes = self.bytes[self.at..]
            .iter()
            .take_while(|byte| **byte == b'#')
            .count();
        self.at += hashes + 1;
        self.skip_to(&format!("\"{}", "#".repeat(hashes)));
    }

    fn group(&mut self, open: u8, node: &mut Node) {
        let close = match open {
            b'(' => b')',
            b'[' => b']',
            _ => b'}',
        };
        self.at += 1;
        self.depth += 1;
        let mut index = 0;
        while self.depth <= DEEPEST {
            self.skip_blank();
            match self.peek() {
                None => break,
                Some(byte) if byte == close => {
                    self.at += 1;
                    break;
                }
                Some(b',') => self.at += 1,
                Some(_) => {
                    let before = self.at;
                    let key = if open == b'[' { None } else { self.key() };
                    let child = self.value();
                    node.children
                        .push((key.map_or(PathPart::Index(index), PathPart::from), child));
                    index += 1;
                    if self.at == before {
                        self.at += 1; // not RON: go on, or this would never end
                    }
                }
            }
        }
        self.depth -= 1;
    }

    /// `name:` or `"name":` when one stands here; otherwise nothing is consumed.
    fn key(&mut self) -> Option<String> {
        let start = self.at;
        let name = if self.peek() == Some(b'"') {
            self.string();
            String::from_utf8_lossy(&self.bytes[start + 1..(self.at - 1).max(start + 1)]).into_owned()
        } else {
            self.word()
        };
        self.skip_blank();
        if self.peek() == Some(b':') && !name.is_empty() {
            self.at += 1;
            Some(name)
        } else {
            self.at = start;
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, path: &[PathPart]) -> (usize, usize) {
        let position = Locator::new(text).locate(path);
        (position.line, position.column)
    }

    #[test]
    fn finds_values_in_structs_lists_and_maps() {
        let text = "// c\nA(\n  a: \"é(\",\n  b: [ (x: 1), B(x: 2) ],\n  c: {\"k)\": Level(3)},\n)";
        assert_eq!(at(text, &["a".into()]), (3, 6));
        assert_eq!(at(text, &["b".into(), 1.into(), "x".into()]), (4, 21));
        assert_eq!(at(text, &["c".into(), "k)".into(), 0.into()]), (5, 19));
        assert_eq!(at(text, &["b".into(), 1.into(), "nope".into()]), (4, 16));
    }

    #[test]
    fn survives_what_is_not_ron() {
        for text in ["", "(", "((((", "\"", "a: b }", "r#\"", "[}]", "\u{feff}(a: 1)"] {
            Locator::new(text).locate(&["a".into()]);
        }
        Locator::new(&"(".repeat(100_000)).locate(&[]);
    }
}
