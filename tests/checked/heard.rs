//! What is heard when a report is read aloud, next to what the document says.

use crate::reports::Report;
use datalabscan::report::document::{Block, Document};
use similar::{ChangeTag, TextDiff};
use unicode_normalization::UnicodeNormalization;

/// An element of the structure of a file, as some reader found it.
#[derive(Default)]
pub struct Element {
    /// Its standard type, such as `P`.
    pub role: String,
    /// The text alternative of a figure.
    pub alt: Option<String>,
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
    /// Everything in it, one block a line: a figure by its alternative, and no table of contents.
    fn text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        let inline = matches!(self.role.as_str(), "Link" | "Reference" | "Span");
        match self.role.as_str() {
            "TOC" => return,
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

    /// The text alternatives of the figures, in order.
    pub fn alternatives(&self) -> Vec<String> {
        let mut found: Vec<String> = self.alt.iter().cloned().collect();
        for kid in &self.kids {
            if let Kid::Element(element) = kid {
                found.extend(element.alternatives());
            }
        }
        found
    }

    /// The lines of the tables of contents.
    fn contents(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for kid in &self.kids {
            let Kid::Element(element) = kid else { continue };
            match element.role.as_str() {
                "TOCI" => lines.push(element.pieces().join(" ")),
                _ => lines.extend(element.contents()),
            }
        }
        lines
    }

    fn pieces(&self) -> Vec<&str> {
        let pieces = self.kids.iter().flat_map(|kid| match kid {
            Kid::Text(text) => vec![text.as_str()],
            Kid::Element(element) => element.pieces(),
        });
        pieces.collect()
    }
}

/// How what is heard differs from what the document says, word by word.
pub fn difference(reader: &str, report: &Report, heard: &Element) -> Option<String> {
    let mut heard_contents = Vec::new();
    for line in heard.contents() {
        let mut line = words(&line);
        let page = line.pop().and_then(|page| page.parse::<u32>().ok());
        heard_contents.extend(line);
        heard_contents.extend(page.is_none().then(|| "(no page number)".to_owned()));
    }
    let pairs = [
        (words(&report.document.plain_text()), words(&heard.text())),
        (words(&contents(&report.document).join("\n")), heard_contents),
    ];
    let (said, heard) = pairs.iter().find(|(said, heard)| said != heard)?;
    let name = &report.name;
    Some(format!(
        "{name}, read by {reader} (- said, + heard):{}",
        changes(said, heard)
    ))
}

/// The titles in the tables of contents.
fn contents(document: &Document) -> Vec<String> {
    contents_depths(&document.blocks)
        .into_iter()
        .flat_map(|depth| {
            let headings = document.headings().into_iter();
            headings.filter(move |heading| heading.listed && heading.level <= depth)
        })
        .map(|heading| heading.text.clone())
        .collect()
}

/// How deep each table of contents goes.
fn contents_depths(blocks: &[Block]) -> Vec<u8> {
    let depths = blocks.iter().flat_map(|block| match block {
        Block::Contents { depth } => vec![*depth],
        Block::Cover(cover) => contents_depths(&cover.blocks),
        Block::KeepTogether(blocks) => contents_depths(blocks),
        Block::Columns(columns) => columns
            .iter()
            .flat_map(|column| contents_depths(&column.blocks))
            .collect(),
        _ => Vec::new(),
    });
    depths.collect()
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
        let word = word.trim_matches(['#', '-', '|', ':', '[', ']', '•']);
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
