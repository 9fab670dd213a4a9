//! The text of a report for other programs: the same headings, paragraphs, lists, tables, table of contents and page
//! numbers, tagged and in the same fonts. Charts are left out, which only makes it easier for them.

use datalabscan::report::document::{
    Block, Document, Fact, Inline, List, Marker, Paragraph, ParagraphStyle, RowKind, Table, Target,
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
    /// A table with its cells written already: widths, header, rows with whether they take the whole width.
    fn table(&self, widths: &[f32], header: &[String], rows: &[(bool, Vec<String>)]) -> String;
    /// A box.
    fn card(&self, body: &str) -> String;
    /// The table of contents.
    fn contents(&self, document: &Document, depth: u8) -> String;
    /// A new page.
    fn page_break(&self) -> &'static str;
}

/// The report in another program's words.
pub fn same_text(markup: &dyn Markup, document: &Document) -> String {
    let writer = Writer { markup, document };
    markup.whole(document, &writer.blocks(&document.blocks))
}

struct Writer<'a> {
    markup: &'a dyn Markup,
    document: &'a Document,
}

impl Writer<'_> {
    fn blocks(&self, blocks: &[Block]) -> String {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> String {
        let markup = self.markup;
        let plain = |text: &str| markup.paragraph(ParagraphStyle::Body, &markup.text(text));
        match block {
            Block::Cover(cover) => {
                let lines = [&cover.kicker, &cover.title, &cover.subtitle].map(|text| plain(text));
                let rest = self.facts(&cover.facts) + &self.blocks(&cover.blocks);
                lines.concat() + &rest + markup.page_break()
            }
            Block::Heading(heading) => markup.heading(heading.level, &heading.text, &heading.anchor),
            Block::Paragraph(Paragraph { style, inlines }) => markup.paragraph(*style, &self.inlines(inlines)),
            Block::List(List { marker, items }) => {
                let items: Vec<String> = items.iter().map(|item| self.blocks(item)).collect();
                markup.list(*marker == Marker::Number, &items)
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => markup.paragraph(ParagraphStyle::Caption, &self.inlines(&figure.caption)),
            Block::Card(card) => markup.card(&(plain(&card.title) + &self.blocks(&card.blocks))),
            Block::KeyFigures(figures) => {
                let text = |one: &datalabscan::report::document::KeyFigure| {
                    plain(&format!("{} {} {} {}", one.value, one.unit, one.label, one.note))
                };
                figures.iter().map(text).collect()
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Columns(columns) => columns.iter().map(|column| self.blocks(&column.blocks)).collect(),
            Block::Contents { depth } => markup.contents(self.document, *depth),
            Block::KeepTogether(blocks) => self.blocks(blocks),
            Block::PageBreak => markup.page_break().to_owned(),
            Block::Rule => String::new(),
        }
    }

    fn facts(&self, facts: &[Fact]) -> String {
        let row = |fact: &Fact| (false, vec![self.markup.text(&fact.term), self.inlines(&fact.description)]);
        let rows: Vec<_> = facts.iter().map(row).collect();
        self.markup.table(&[1.0, 3.0], &[], &rows)
    }

    fn table(&self, table: &Table) -> String {
        let widths: Vec<f32> = table.columns.iter().map(|column| column.width.max(0.1)).collect();
        let cells = |cells: &[datalabscan::report::document::Cell]| -> Vec<String> {
            let shown = |i: usize| cells.get(i).map_or(String::new(), |cell| self.inlines(&cell.inlines));
            (0..widths.len()).map(shown).collect()
        };
        let header = if table.header.is_empty() { Vec::new() } else { cells(&table.header) };
        let row = |row: &datalabscan::report::document::Row| match row.kind {
            RowKind::Group => (true, row.cells.first().map(|cell| self.inlines(&cell.inlines)).into_iter().collect()),
            RowKind::Body | RowKind::Total => (false, cells(&row.cells)),
        };
        let rows: Vec<_> = table.rows.iter().map(row).collect();
        self.markup.table(&widths, &header, &rows)
    }

    fn inlines(&self, inlines: &[Inline]) -> String {
        inlines.iter().map(|inline| self.inline(inline)).collect()
    }

    fn inline(&self, inline: &Inline) -> String {
        match inline {
            Inline::Text(text) | Inline::Muted(text) => self.markup.text(text),
            Inline::Strong(text) => self.markup.strong(text),
            Inline::Link { text, target } => self.markup.link(text, target),
            Inline::Status { word, .. } => self.markup.text(word),
            Inline::Foreign { inline, .. } => self.inline(inline),
            Inline::Break => self.markup.text(" "),
        }
    }
}
