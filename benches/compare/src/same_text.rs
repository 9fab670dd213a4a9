//! The text of a report for other programs: the same headings, paragraphs, lists and tables, tagged and in the same
//! fonts. Drawings are left out, which only makes it easier for them.

use datalabscan::report::document::{
    Blank, Block, Cell, Document, Fact, Inline, List, Marker, Matrix, Paragraph, ParagraphStyle, Row, Table,
    Target,
};

/// How another program writes what a report consists of.
pub trait Markup {
    /// The whole file around the text.
    fn whole(&self, document: &Document, body: &str) -> String;
    /// Text as it is.
    fn text(&self, text: &str) -> String;
    /// Text that weighs more.
    fn strong(&self, text: &str) -> String;
    /// A link.
    fn link(&self, text: &str, target: &Target) -> String;
    /// A heading.
    fn heading(&self, level: u8, text: &str, anchor: &str) -> String;
    /// A paragraph with its inlines written already.
    fn paragraph(&self, style: ParagraphStyle, inlines: &str) -> String;
    /// A list with its items written already.
    fn list(&self, numbered: bool, items: &[String]) -> String;
    /// A table with its cells written already: widths, header, rows.
    fn table(&self, widths: &[f32], header: &[String], rows: &[Vec<String>]) -> String;
    /// A new page.
    fn page_break(&self) -> &'static str;
}

/// The report in another program's words.
pub fn same_text(markup: &dyn Markup, document: &Document) -> String {
    markup.whole(document, &Writer { markup }.blocks(&document.blocks))
}

struct Writer<'a> {
    markup: &'a dyn Markup,
}

impl Writer<'_> {
    fn blocks(&self, blocks: &[Block]) -> String {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> String {
        let markup = self.markup;
        match block {
            Block::Masthead(head) => self.heading(&head.title) + &self.plain(&head.subtitle),
            Block::Section(section) => self.heading(&section.heading) + &self.blocks(&section.blocks),
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(Paragraph { style, inlines }) => {
                markup.paragraph(*style, &self.inlines(inlines))
            }
            Block::List(List { marker, items }) => {
                let items: Vec<String> = items.iter().map(|item| self.blocks(item)).collect();
                markup.list(*marker == Marker::Number, &items)
            }
            Block::Table(table) => self.table(table),
            Block::Matrix(matrix) => self.matrix(matrix),
            Block::Facts(facts) => {
                let fact =
                    |fact: &Fact| markup.text(&format!("{}: ", fact.term)) + &self.inlines(&fact.description);
                let items: Vec<String> = facts.facts.iter().map(fact).collect();
                markup.list(false, &items)
            }
            Block::FillIn(blanks) => self.plain(&blanks.iter().map(blank).collect::<String>()),
            Block::KeepTogether(blocks) | Block::Smaller(blocks) => self.blocks(blocks),
            Block::PageBreak => markup.page_break().to_owned(),
            Block::Drawing(_) => String::new(),
        }
    }

    fn plain(&self, text: &str) -> String {
        let markup = self.markup;
        markup.paragraph(ParagraphStyle::Body, &markup.text(text))
    }

    fn heading(&self, heading: &datalabscan::report::document::Heading) -> String {
        self.markup.heading(heading.level, &heading.text, &heading.anchor)
    }

    fn table(&self, table: &Table) -> String {
        let widths: Vec<f32> = table.columns.iter().map(|column| column.width.max(0.1)).collect();
        let cells = |cells: &[Cell]| -> Vec<String> {
            let shown = |i: usize| {
                cells
                    .get(i)
                    .map_or(String::new(), |cell| self.inlines(&cell.inlines))
            };
            (0..widths.len()).map(shown).collect()
        };
        let header = if table.header.is_empty() {
            Vec::new()
        } else {
            cells(&table.header)
        };
        let rows: Vec<_> = table.rows.iter().map(|Row { cells: row }| cells(row)).collect();
        let heading = table.heading.iter().map(|heading| self.heading(heading));
        heading.collect::<String>() + &self.markup.table(&widths, &header, &rows)
    }

    fn matrix(&self, matrix: &Matrix) -> String {
        let text = |text: &String| self.markup.text(text);
        let header: Vec<String> = matrix
            .header
            .iter()
            .chain(&matrix.score_header)
            .map(text)
            .collect();
        let row = |row: &datalabscan::report::document::MatrixRow| {
            let cells = row
                .cells
                .iter()
                .map(|cell| &cell.spoken)
                .chain([&row.score.spoken]);
            [text(&row.name.join(" "))]
                .into_iter()
                .chain(cells.map(text))
                .take(header.len())
                .collect()
        };
        let rows: Vec<Vec<String>> = matrix.rows.iter().map(row).collect();
        self.markup.table(&vec![1.0; header.len()], &header, &rows)
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> String {
        match inline {
            Inline::Strong(text) => self.markup.strong(text),
            Inline::Link { text, target } => self.markup.link(text, target),
            Inline::Foreign { inline, .. } => self.inline(inline),
            Inline::Break => self.markup.text(" "),
            other => self.markup.text(other.as_str()),
        }
    }
}

fn blank(blank: &Blank) -> String {
    let room = if blank.room > 0 { " ______ " } else { " " };
    blank.words.clone() + room
}
