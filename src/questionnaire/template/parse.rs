//! From text to [`Template`].

use super::{Asks, Hole, Piece, Template, Test};
use crate::questionnaire::TermId;

/// What is wrong with the form of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// This bracket has no partner.
    Unbalanced(char),
    /// A hole without a name, or with something else in it.
    BadHole(String),
}

/// Deeper than any sentence; keeps hostile nesting off the stack.
const DEEPEST: usize = 16;

pub(super) fn parse(text: &str, term: &dyn Fn(&str) -> Option<TermId>) -> Result<Template, Vec<Fault>> {
    let mut parser = Parser {
        rest: text,
        term,
        faults: Vec::new(),
        depth: 0,
    };
    let mut pieces = parser.text(&[]).0;
    while let Some(stray) = parser.rest.chars().next() {
        parser.faults.push(Fault::Unbalanced(stray));
        parser.skip(stray);
        pieces.extend(parser.text(&[]).0);
    }
    if parser.faults.is_empty() {
        Ok(Template(pieces))
    } else {
        Err(parser.faults)
    }
}

struct Parser<'t> {
    rest: &'t str,
    term: &'t dyn Fn(&str) -> Option<TermId>,
    faults: Vec<Fault>,
    depth: usize,
}

impl<'t> Parser<'t> {
    /// Up to one of `ends` or a closing bracket, which stays.
    fn text(&mut self, ends: &[char]) -> Template {
        let mut pieces = Vec::new();
        loop {
            let stops = |c: char| matches!(c, '{' | '}' | '[' | ']') || ends.contains(&c);
            let plain = self.take(self.rest.find(stops).unwrap_or(self.rest.len()));
            if !plain.is_empty() {
                pieces.push(Piece::Literal(plain.to_owned()));
            }
            match self.rest.chars().next() {
                Some(open @ ('{' | '[')) if self.depth < DEEPEST => {
                    self.skip(open);
                    self.depth += 1;
                    pieces.extend(if open == '{' {
                        self.hole()
                    } else {
                        Some(self.optional())
                    });
                    self.depth -= 1;
                }
                Some(open @ ('{' | '[')) => {
                    self.faults.push(Fault::Unbalanced(open));
                    self.rest = "";
                }
                _ => return Template(pieces),
            }
        }
    }

    fn optional(&mut self) -> Piece {
        let test = self.test();
        let text = self.text(&[]);
        self.expect(']');
        Piece::Optional(test, text)
    }

    fn hole(&mut self) -> Option<Piece> {
        if let Some(test) = self.test() {
            return Some(self.cases(test));
        }
        let in_table = self.eat('#');
        let name = self.name();
        let piece = match self.rest.chars().next() {
            Some('|') => {
                self.skip('|');
                let one = self.text(&['|']);
                self.expect('|');
                let other = self.text(&['|']);
                let name = name.to_owned();
                Piece::ByNumber { name, one, other }
            }
            _ => Piece::Hole(hole(name, in_table)),
        };
        if name.is_empty() || !self.rest.starts_with('}') {
            let shown: String = self.rest.chars().take(12).collect();
            self.faults.push(Fault::BadHole(format!("{{{name}{shown}")));
            let end = self.rest.find('}').map_or(self.rest.len(), |end| end + 1);
            self.take(end);
            return None;
        }
        self.skip('}');
        Some(piece)
    }

    fn cases(&mut self, first: Test) -> Piece {
        let mut cases = vec![(first, trimmed(self.text(&['|'])))];
        let mut otherwise = Template::default();
        while self.eat('|') {
            match self.test() {
                Some(test) => cases.push((test, trimmed(self.text(&['|'])))),
                None => otherwise = trimmed(self.text(&['|'])),
            }
        }
        self.expect('}');
        Piece::Cases(cases, otherwise)
    }

    /// A condition with its colon and one space after it, if one stands here; otherwise nothing is consumed.
    fn test(&mut self) -> Option<Test> {
        let start = self.rest;
        self.rest = self.rest.trim_start_matches(' ');
        let not = self.rest.starts_with("not ");
        if not {
            self.take("not ".len());
        }
        let name = self.name();
        if name.is_empty() || !self.eat(':') {
            self.rest = start;
            return None;
        }
        self.eat(' ');
        let value = || Asks::Value(name.to_owned());
        let asks = (self.term)(name).map_or_else(value, Asks::Term);
        Some(Test { asks, not })
    }

    /// A name, or nothing.
    fn name(&mut self) -> &'t str {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        self.take(self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len()))
    }

    fn take(&mut self, bytes: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.rest = rest;
        taken
    }

    fn skip(&mut self, character: char) {
        self.take(character.len_utf8());
    }

    fn eat(&mut self, character: char) -> bool {
        let is_here = self.rest.starts_with(character);
        if is_here {
            self.skip(character);
        }
        is_here
    }

    fn expect(&mut self, character: char) {
        if !self.eat(character) {
            self.faults.push(Fault::Unbalanced(character));
        }
    }
}

fn hole(name: &str, in_table: bool) -> Hole {
    let mut letters = name.chars();
    let first = letters.next();
    let lower = first.into_iter().flat_map(char::to_lowercase);
    Hole {
        name: lower.chain(letters).collect(),
        capital: first.is_some_and(char::is_uppercase),
        in_table,
    }
}

/// Without the space at both ends, which only keeps the cases apart.
fn trimmed(mut template: Template) -> Template {
    if let Some(Piece::Literal(first)) = template.0.first_mut() {
        *first = first.trim_start().to_owned();
    }
    if let Some(Piece::Literal(last)) = template.0.last_mut() {
        *last = last.trim_end().to_owned();
    }
    template
}
