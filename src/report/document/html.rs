//! Blocks as HTML, for programs that take it from the clipboard: headings, lists and tables, no looks.

use std::fmt::Write as _;

use super::{Blank, Block, Facts, Heading, Inline, List, Marker, Row, Table};
use crate::report::xml::escaped;

/// The blocks as a part of an HTML page.
pub(super) fn of(blocks: &[Block]) -> String {
    let mut out = String::new();
    write(blocks, &mut out);
    out
}

fn write(blocks: &[Block], out: &mut String) {
    for block in blocks {
        match block {
            Block::Masthead(head) => {
                heading(&head.title, out);
                element("p", &escaped(&head.subtitle), out);
            }
            Block::Heading(one) => heading(one, out),
            Block::Section(section) => {
                heading(&section.heading, out);
                write(&section.blocks, out);
            }
            Block::Paragraph(paragraph) => element("p", &inlines(&paragraph.inlines), out),
            Block::List(one) => list(one, out),
            Block::Facts(one) => facts(one, out),
            Block::FillIn(blanks) => element("p", &fill_in(blanks), out),
            Block::Table(one) => table(one, out),
            Block::KeepTogether(blocks) | Block::Smaller(blocks) => write(blocks, out),
            Block::Matrix(_) | Block::Drawing(_) | Block::PageBreak => {}
        }
    }
}

fn element(name: &str, content: &str, out: &mut String) {
    // Writing to memory can't fail.
    let _ = write!(out, "<{name}>{content}</{name}>");
}

fn heading(heading: &Heading, out: &mut String) {
    let name = format!("h{}", heading.level.clamp(1, 3));
    element(&name, &escaped(&heading.text), out);
}

fn list(list: &List, out: &mut String) {
    let name = if list.marker == Marker::Number { "ol" } else { "ul" };
    let mut items = String::new();
    for item in &list.items {
        let mut content = String::new();
        write(item, &mut content);
        element("li", &content, &mut items);
    }
    element(name, &items, out);
}

fn facts(facts: &Facts, out: &mut String) {
    let mut items = String::new();
    for fact in &facts.facts {
        let label = format!("<b>{}:</b> {}", escaped(&fact.term), inlines(&fact.description));
        element("li", &label, &mut items);
    }
    element("ul", &items, out);
}

fn fill_in(blanks: &[Blank]) -> String {
    let part = |blank: &Blank| {
        let tick = if blank.tick.is_some() { "☐ " } else { "" };
        let room = if blank.room > 0 { " ______" } else { "" };
        format!("{tick}{}{room}", escaped(&blank.words))
    };
    blanks.iter().map(part).collect::<Vec<_>>().join(" &nbsp; ")
}

fn table(table: &Table, out: &mut String) {
    if let Some(one) = &table.heading {
        heading(one, out);
    }
    let mut rows = String::new();
    let mut heads = String::new();
    for cell in &table.header {
        element("th", &inlines(&cell.inlines), &mut heads);
    }
    element("tr", &heads, &mut rows);
    for Row { cells } in &table.rows {
        let mut row = String::new();
        for (i, cell) in cells.iter().enumerate() {
            let name = if table.row_header == Some(i) { "th" } else { "td" };
            element(name, &inlines(&cell.inlines), &mut row);
        }
        element("tr", &row, &mut rows);
    }
    // Word processors draw no lines in a table that doesn't ask for them.
    let _ = write!(
        out,
        "<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">{rows}</table>"
    );
}

fn inlines(inlines: &[Inline]) -> String {
    inlines.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Strong(text) => format!("<b>{}</b>", escaped(text)),
        Inline::Break => "<br>".to_owned(),
        Inline::Foreign { inline, language } => {
            format!(
                "<span lang=\"{}\">{}</span>",
                escaped(language),
                self::inline(inline)
            )
        }
        other => escaped(other.as_str()),
    }
}
