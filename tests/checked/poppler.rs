//! Poppler reads a report: `pdfinfo -struct-text` prints the structure with the text in it, indented.

use crate::heard::{Element, Kid};
use std::{path::Path, process::Command};

/// What poppler finds. It doesn't print what is spelled out in the place of content: that is taken from `tags`.
pub fn read(file: &Path, tags: &Element) -> Element {
    let printed = Command::new("pdfinfo")
        .arg("-struct-text")
        .arg(file)
        .output()
        .expect("poppler-utils are installed");
    let complaints = String::from_utf8_lossy(&printed.stderr);
    assert!(
        printed.status.success() && complaints.is_empty(),
        "{}: {complaints}",
        file.display()
    );
    let text = String::from_utf8(printed.stdout).expect("UTF-8");
    let mut reader = Reader {
        lines: text.lines().peekable(),
    };
    let mut root = Element {
        kids: reader.kids(0),
        ..Element::default()
    };
    assert!(reader.lines.next().is_none());
    root.complete(tags);
    root
}

struct Reader<'a> {
    lines: std::iter::Peekable<std::str::Lines<'a>>,
}

impl Reader<'_> {
    /// What stands at least this deep.
    fn kids(&mut self, depth: usize) -> Vec<Kid> {
        let mut kids = Vec::new();
        while let Some(line) = self.lines.next_if(|line| indent(line) >= depth) {
            let (inner, depth) = (line.trim_start(), indent(line));
            if let Some(text) = inner.strip_prefix('"') {
                kids.push(Kid::Text(text.strip_suffix('"').unwrap_or(text).to_owned()));
            } else if !inner.starts_with('/') && !inner.starts_with("Object ") {
                let role: String = inner.chars().take_while(|c| c.is_alphanumeric()).collect();
                let kids_of = self.kids(depth + 1);
                kids.push(Kid::Element(Element {
                    role,
                    kids: kids_of,
                    ..Element::default()
                }));
            }
        }
        kids
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}
