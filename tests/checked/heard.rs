//! What is heard when a report is read aloud, next to what the document says.

use crate::reports::Report;
use similar::{ChangeTag, TextDiff};
use unicode_normalization::UnicodeNormalization;

/// An element of the structure of a file, as some reader found it.
#[derive(Default)]
pub struct Element {
    /// Its standard type, such as `P`.
    pub role: String,
    /// The text alternative of a figure.
    pub alt: Option<String>,
    /// What is heard in the place of its content.
    pub spoken: Option<String>,
    /// What is in it, in order.
    pub kids: Vec<Kid>,
}

/// A part of an element.
pub enum Kid {
    /// Text.
    Text(String),
    /// An element.
    Element(Element),
}

impl Element {
    /// Everything in it, one block a line: a figure by its alternative, and what is spelled out in the place of content.
    fn text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        let inline = matches!(self.role.as_str(), "Link" | "Span");
        if let Some(spoken) = &self.spoken {
            out.push_str(spoken);
            return;
        }
        match self.role.as_str() {
            "Figure" => {
                out.push('\n');
                out.push_str(self.alt.as_deref().unwrap_or_default());
            }
            _ => {
                if !inline {
                    out.push('\n');
                }
                for kid in &self.kids {
                    match kid {
                        Kid::Text(text) => out.push_str(text),
                        Kid::Element(element) => element.write(out),
                    }
                }
            }
        }
        if !inline {
            out.push('\n');
        }
    }

    /// Takes over what poppler doesn't print, from the same tree read otherwise.
    pub fn complete(&mut self, other: &Self) {
        self.alt.clone_from(&other.alt);
        self.spoken.clone_from(&other.spoken);
        let elements = |kid: &Kid| matches!(kid, Kid::Element(_));
        let others = other.kids.iter().filter(|kid| elements(kid));
        for (kid, other) in self.kids.iter_mut().filter(|kid| elements(kid)).zip(others) {
            if let (Kid::Element(kid), Kid::Element(other)) = (kid, other) {
                kid.complete(other);
            }
        }
    }
}

/// How what is heard differs from what the document says, word by word.
pub fn difference(reader: &str, report: &Report, heard: &Element) -> Option<String> {
    let (said, heard) = (words(&report.document.plain_text()), words(&heard.text()));
    let name = &report.name;
    (said != heard).then(|| {
        format!(
            "{name}, read by {reader} (- said, + heard):{}",
            changes(&said, &heard)
        )
    })
}

/// The words of a text, without what only one of the two has: signs before the items of a list, the marks
/// with which plain text shows headings, cells, terms and figures, and what shows nothing on paper. A letter
/// with its accents is the same letter however it's written.
fn words(text: &str) -> Vec<String> {
    let shown = text.nfc().filter_map(|c| match c {
        c if c.is_whitespace() => Some(' '),
        c if shows_nothing(c) => None,
        c => Some(c),
    });
    let shown: String = shown.collect();
    let bare = |word: &str| {
        let word = word.trim_matches(['#', '-', '|', ':', '[', ']', '•', '_']);
        (!word.is_empty()).then(|| word.to_owned())
    };
    shown.split(' ').filter_map(bare).collect()
}

/// Control characters, soft hyphens, marks of direction, characters of no width, and noncharacters.
fn shows_nothing(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}')
        || matches!(c, '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}')
        || (u32::from(c) & 0xfffe) == 0xfffe
}

/// Where the two part, with some words around it.
fn changes(said: &[String], heard: &[String]) -> String {
    let [said, heard] = [said, heard].map(|words| words.iter().map(String::as_str).collect::<Vec<_>>());
    let diff = TextDiff::from_slices(&said, &heard);
    let mut out = String::new();
    for group in diff.grouped_ops(4).iter().take(8) {
        out.push_str("\n  …");
        for change in group.iter().flat_map(|op| diff.iter_changes(op)).take(60) {
            let sign = match change.tag() {
                ChangeTag::Equal => "",
                ChangeTag::Delete => "-",
                ChangeTag::Insert => "+",
            };
            out.push(' ');
            out.push_str(sign);
            out.extend(change.value().chars().take(60));
        }
    }
    out
}
