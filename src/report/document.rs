//! What the report says: a tree of blocks and inlines that knows no sizes, no pages and no colours.

mod html;
mod inline;
mod matrix;
mod plain_text;
mod section;
mod table;

pub use inline::{Inline, Mark, Target, text};
pub use matrix::{Matrix, MatrixAnswer, MatrixCell, MatrixMark, MatrixRow, MatrixScore};
pub use section::{Blank, Fact, Facts, FactsLook, Masthead, Section, SectionLook};
pub use table::{Align, Cell, Column, Row, Table};

use jiff::civil::Date;

use crate::report::{chart::Chart, logo::Logo};

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Title of the report; also the title of the file.
    pub title: String,
    /// BCP 47 tag of the language all text is in, such as `nl` or `en`; picks the hyphenation.
    pub language: String,
    /// Who made the report.
    pub author: String,
    /// One sentence on what the report is about, for the file's metadata.
    pub subject: String,
    /// What stands in the footer of every page: state and municipality; may be empty.
    pub footer: String,
    /// Date of the report; the only date that gets into the file.
    pub date: Date,
    /// The logo beside the title of the first page.
    pub logo: Option<Picture>,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
}

/// A picture from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What is shown.
    pub logo: Logo,
    /// What it shows, for people who can't see it; never empty.
    pub alt: String,
}

/// A block: something that starts on a new line.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading; it stays on the page of what follows it.
    Heading(Heading),
    /// Running text.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// The head of the first page.
    Masthead(Masthead),
    /// A heading in the left column, with what it's about beside it.
    Section(Section),
    /// Labels with their values.
    Facts(Facts),
    /// What is filled in by hand, with room to write.
    FillIn(Vec<Blank>),
    /// All answers at a glance.
    Matrix(Matrix),
    /// A drawing that only repeats what the text around it says: decoration.
    Drawing(Chart),
    /// Blocks in type that is a little smaller, where a page must hold them all.
    Smaller(Vec<Block>),
    /// Blocks that stay on one page, unless they are taller than a page.
    KeepTogether(Vec<Block>),
    /// What follows starts on a new page. Two in a row, or one at the top of a page, add no empty page.
    PageBreak,
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// `1` for a chapter, up to `3`; other values count as the nearest of these.
    pub level: u8,
    /// The text.
    pub text: String,
    /// The name links refer to; unique in the document.
    pub anchor: String,
}

/// Running text.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    /// How it looks.
    pub style: ParagraphStyle,
    /// What it says.
    pub inlines: Vec<Inline>,
}

/// The look of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// Body text.
    #[default]
    Body,
    /// The sentence that the rest follows from: larger, with a bar on its left.
    Lead,
    /// Body text where room is short, such as in a narrow column.
    Compact,
    /// A note.
    Small,
}

/// A list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// What stands in front of the items.
    pub marker: Marker,
    /// The items; each is a group of blocks, mostly one paragraph.
    pub items: Vec<Vec<Block>>,
}

/// What stands in front of the items of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marker {
    /// A bullet.
    #[default]
    Bullet,
    /// Nothing.
    Nothing,
    /// 1, 2, 3.
    Number,
}

impl Document {
    /// All text in reading order, one block or table row a line, for snapshots and for search.
    pub fn plain_text(&self) -> String {
        plain_text(&self.blocks)
    }

    /// Every heading in reading order, also inside sections, lists and tables.
    pub fn headings(&self) -> Vec<&Heading> {
        let mut found = Vec::new();
        collect_headings(&self.blocks, &mut found);
        found
    }
}

/// All text of these blocks in reading order, one block or table row a line.
pub fn plain_text(blocks: &[Block]) -> String {
    plain_text::of(blocks)
}

/// The blocks as a part of an HTML page, without what only shows on paper.
pub fn html(blocks: &[Block]) -> String {
    html::of(blocks)
}

fn collect_headings<'a>(blocks: &'a [Block], found: &mut Vec<&'a Heading>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => found.push(heading),
            Block::KeepTogether(blocks) | Block::Smaller(blocks) => collect_headings(blocks, found),
            Block::Masthead(head) => found.push(&head.title),
            Block::Section(section) => {
                found.push(&section.heading);
                collect_headings(&section.blocks, found);
            }
            Block::Table(table) => found.extend(&table.heading),
            Block::List(list) => list.items.iter().for_each(|item| collect_headings(item, found)),
            _ => {}
        }
    }
}

impl Block {
    /// A heading.
    pub fn heading(level: u8, text: impl Into<String>, anchor: impl Into<String>) -> Self {
        Self::Heading(Heading::new(level, text, anchor))
    }

    /// A paragraph of body text.
    pub fn paragraph(inlines: Vec<Inline>) -> Self {
        Self::Paragraph(Paragraph {
            style: ParagraphStyle::Body,
            inlines,
        })
    }

    /// A paragraph of body text without markup.
    pub fn text(text: impl Into<String>) -> Self {
        Self::paragraph(vec![Inline::text(text)])
    }

    /// A paragraph with another look, without markup.
    pub fn styled(style: ParagraphStyle, text: impl Into<String>) -> Self {
        Self::Paragraph(Paragraph {
            style,
            inlines: vec![Inline::text(text)],
        })
    }

    /// A list whose items are one paragraph each.
    pub fn list(marker: Marker, items: impl IntoIterator<Item = Vec<Inline>>) -> Self {
        let items = items
            .into_iter()
            .map(|inlines| vec![Self::paragraph(inlines)])
            .collect();
        Self::List(List { marker, items })
    }
}

impl Heading {
    /// A heading of a level, with the name that links refer to.
    pub fn new(level: u8, text: impl Into<String>, anchor: impl Into<String>) -> Self {
        Self {
            level,
            text: text.into(),
            anchor: anchor.into(),
        }
    }
}
