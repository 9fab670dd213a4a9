//! All text of a document in reading order: the report as a snapshot test reads it.

use super::{Blank, Block, Cell, Fact, Heading, Inline, List, Marker, Matrix, Table};

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
        Block::Heading(heading) => write_heading(heading, out),
        Block::Masthead(head) => {
            write_heading(&head.title, out);
            line(&head.subtitle, out);
        }
        Block::Section(section) => {
            write_heading(&section.heading, out);
            write_blocks(&section.blocks, out);
        }
        Block::Paragraph(paragraph) => line(&flat(&paragraph.inlines), out),
        Block::List(list) => write_list(list, out),
        Block::Table(table) => write_table(table, out),
        Block::Facts(facts) => write_facts(&facts.facts, out),
        Block::FillIn(blanks) => write_blanks(blanks, out),
        Block::Matrix(matrix) => write_matrix(matrix, out),
        Block::KeepTogether(blocks) | Block::Smaller(blocks) => write_blocks(blocks, out),
        Block::PageBreak => out.push('\n'),
        Block::Drawing(_) => {}
    }
}

fn write_heading(heading: &Heading, out: &mut String) {
    let hashes = "#".repeat(usize::from(heading.level.clamp(1, 3)));
    line(&format!("\n{hashes} {}", heading.text), out);
}

/// On one line, however many there are on paper.
fn write_blanks(blanks: &[Blank], out: &mut String) {
    let parts = blanks.iter().flat_map(|blank| {
        let room = if blank.room > 0 { "______" } else { "" };
        [
            blank.tick.as_deref().unwrap_or_default(),
            blank.words.as_str(),
            room,
        ]
    });
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    line(&parts.join(" "), out);
}

fn write_matrix(matrix: &Matrix, out: &mut String) {
    let heads = matrix.header.iter().chain(&matrix.score_header);
    line(&heads.map(String::as_str).collect::<Vec<_>>().join(" | "), out);
    for row in &matrix.rows {
        let mut cells = vec![row.name.join(" ")];
        cells.extend(row.cells.iter().map(|cell| cell.spoken.clone()));
        cells.extend(matrix.score_header.is_some().then(|| row.score.spoken.clone()));
        line(&cells.join(" | "), out);
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
            Marker::Nothing => String::new(),
            Marker::Number => format!("{}. ", i + 1),
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
    table
        .heading
        .iter()
        .for_each(|heading| write_heading(heading, out));
    // What is beyond the last column isn't on paper either.
    let columns = table.columns.len();
    write_row(table.header.iter().take(columns), out);
    for row in &table.rows {
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
