//! All text of a document in reading order: the report as a snapshot test reads it.

use super::{Block, Cell, Fact, Inline, List, Marker, RowKind, Table};

/// The text of these blocks, one block or table row a line.
pub(super) fn of(blocks: &[Block]) -> String {
    let mut out = String::new();
    write_blocks(blocks, &mut out);
    out
}

fn write_blocks(blocks: &[Block], out: &mut String) {
    for block in blocks {
        write_block(block, out);
    }
}

fn write_block(block: &Block, out: &mut String) {
    match block {
        Block::Cover(cover) => {
            for text in [&cover.kicker, &cover.title, &cover.subtitle] {
                line(text, out);
            }
            write_facts(&cover.facts, out);
            write_blocks(&cover.blocks, out);
        }
        Block::Heading(heading) => {
            let hashes = "#".repeat(usize::from(heading.level.clamp(1, 3)));
            line(&format!("\n{hashes} {}", heading.text), out);
        }
        Block::Paragraph(paragraph) => line(&flat(&paragraph.inlines), out),
        Block::List(list) => write_list(list, out),
        Block::Table(table) => write_table(table, out),
        Block::Figure(figure) => {
            line(&format!("[{}]", figure.alt), out);
            line(&flat(&figure.caption), out);
        }
        Block::Card(card) => {
            line(&card.title, out);
            write_blocks(&card.blocks, out);
        }
        Block::KeyFigures(figures) => {
            for figure in figures {
                let parts = [&figure.label, &figure.value, &figure.unit, &figure.note];
                let parts: Vec<&str> = parts
                    .into_iter()
                    .map(String::as_str)
                    .filter(|s| !s.is_empty())
                    .collect();
                line(&parts.join(" "), out);
            }
        }
        Block::Facts(facts) => write_facts(facts, out),
        Block::Columns(columns) => columns
            .iter()
            .for_each(|column| write_blocks(&column.blocks, out)),
        Block::KeepTogether(blocks) => write_blocks(blocks, out),
        Block::PageBreak => out.push('\n'),
        Block::Contents { .. } | Block::Rule => {}
    }
}

fn write_facts(facts: &[Fact], out: &mut String) {
    for fact in facts {
        line(&format!("{}: {}", fact.term, flat(&fact.description)), out);
    }
}

fn write_list(list: &List, out: &mut String) {
    for (i, item) in list.items.iter().enumerate() {
        let marker = match list.marker {
            Marker::Bullet => "- ".to_owned(),
            Marker::Number => format!("{}. ", i + 1),
            Marker::Checkbox => "[ ] ".to_owned(),
        };
        // An item without content isn't on paper either.
        let mut content = String::new();
        write_blocks(item, &mut content);
        if !content.is_empty() {
            out.push_str(&marker);
            out.push_str(&content);
        }
    }
}

fn write_table(table: &Table, out: &mut String) {
    line(&table.title, out);
    // What is beyond the last column, or beside a title, isn't on paper either.
    let columns = table.columns.len();
    write_row(table.header.iter().take(columns), out);
    for row in &table.rows {
        let columns = if row.kind == RowKind::Group { 1 } else { columns };
        write_row(row.cells.iter().take(columns), out);
    }
}

fn write_row<'a>(cells: impl Iterator<Item = &'a Cell>, out: &mut String) {
    let cells: Vec<String> = cells.map(|cell| flat(&cell.inlines)).collect();
    line(&cells.join(" | "), out);
}

fn line(text: &str, out: &mut String) {
    if !text.is_empty() {
        out.push_str(text);
        out.push('\n');
    }
}

fn flat(inlines: &[Inline]) -> String {
    inlines.iter().map(Inline::as_str).collect()
}
