//! What the report says: a tree of blocks and inlines that knows no sizes, no pages and no colours.

mod inline;
mod plain_text;
mod table;

pub use inline::{Inline, Mark, Target, text};
pub use table::{Align, Cell, Column, Row, RowKind, Table};

use crate::report::chart::Chart;
use crate::report::logo::Logo;
use jiff::civil::Date;

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Title of the report; also the title of the file.
    pub title: String,
    /// BCP 47 tag of the language all text is in, such as `nl` or `en`; picks the hyphenation.
    pub language: String,
    /// Name of the municipality, shown in the header of every page.
    pub municipality: String,
    /// Who made the report.
    pub author: String,
    /// One sentence on what the report is about, for the file's metadata.
    pub subject: String,
    /// A short note in the footer of every page, such as the label and the version; may be empty.
    pub footer: String,
    /// Date of the report; the only date that gets into the file.
    pub date: Date,
    /// The logo on the cover and in the header of every page.
    pub logo: Option<Picture>,
    /// The content, in reading order.
    pub blocks: Vec<Block>,
}

/// A picture from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What is shown.
    pub logo: Logo,
    /// What it shows, for who can't see it; never empty.
    pub alt: String,
}

/// A block: something that starts on a new line.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The front page: stands alone on its page, without header and footer.
    Cover(Cover),
    /// A heading; it stays on the page of what follows it.
    Heading(Heading),
    /// Running text.
    Paragraph(Paragraph),
    /// A list.
    List(List),
    /// A table.
    Table(Table),
    /// A chart with its text alternative.
    Figure(Figure),
    /// A boxed group of blocks.
    Card(Card),
    /// A row of big numbers.
    KeyFigures(Vec<KeyFigure>),
    /// Terms with their descriptions, one a line.
    Facts(Vec<Fact>),
    /// Blocks side by side. When they don't fit on one page together they come one below the other.
    Columns(Vec<ColumnOf>),
    /// The table of contents: every listed heading up to this level, with its page.
    Contents {
        /// The deepest heading level shown, `1..=3`.
        depth: u8,
    },
    /// Blocks that stay on one page, unless they are taller than a page.
    KeepTogether(Vec<Block>),
    /// What follows starts on a new page. Two in a row, or one at the top of a page, add no empty page.
    PageBreak,
    /// A thin line with space around it.
    Rule,
}

/// The front page.
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    /// A line above the title, such as the municipality.
    pub kicker: String,
    /// The title.
    pub title: String,
    /// The subtitle; may be empty.
    pub subtitle: String,
    /// What the reader should know at a glance: date, form, phase, respondents, label, version.
    pub facts: Vec<Fact>,
    /// Blocks below the facts, such as a note on what the label means.
    pub blocks: Vec<Block>,
}

/// A term with its description.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// The term.
    pub term: String,
    /// The description.
    pub description: Vec<Inline>,
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
    /// Whether the heading is in the table of contents and the outline.
    pub listed: bool,
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
    /// The larger opening of a chapter.
    Lead,
    /// Body text where room is short, such as in a narrow column.
    Compact,
    /// A note: small and muted.
    Small,
    /// Belongs to the figure or table it follows.
    Caption,
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
    /// 1, 2, 3.
    Number,
    /// An empty box to tick on paper.
    Checkbox,
}

/// A chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What is drawn.
    pub chart: Chart,
    /// What the chart shows, for who can't see it; never empty.
    pub alt: String,
    /// A caption below the chart; may be empty.
    pub caption: Vec<Inline>,
}

/// A boxed group of blocks; runs on over pages when it must.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// How urgent it is.
    pub tone: Tone,
    /// A title in the box; may be empty.
    pub title: String,
    /// The content.
    pub blocks: Vec<Block>,
}

/// How a group of blocks or a number is meant. Never shown by colour alone: a sign goes with the title.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Plain.
    #[default]
    Neutral,
    /// What is asked of the reader.
    Accent,
    /// Settled.
    Good,
    /// Needs attention.
    Warn,
    /// Missing, not allowed.
    Bad,
}

/// A big number with its label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFigure {
    /// The number, or a short word.
    pub value: String,
    /// A unit or addition in smaller type right after it, such as `of 100`; may be empty.
    pub unit: String,
    /// What the number is.
    pub label: String,
    /// A second, muted line; may be empty.
    pub note: String,
    /// How it is meant.
    pub tone: Tone,
}

/// One of the columns of [`Block::Columns`].
#[derive(Clone, Debug, PartialEq)]
pub struct ColumnOf {
    /// Width relative to the other columns; not positive counts as 1.
    pub width: f32,
    /// The content.
    pub blocks: Vec<Block>,
}

impl Document {
    /// All text in reading order, one block or table row a line, for snapshots and for search.
    pub fn plain_text(&self) -> String {
        plain_text(&self.blocks)
    }

    /// Every heading in reading order, also inside cards and columns.
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

fn collect_headings<'a>(blocks: &'a [Block], found: &mut Vec<&'a Heading>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => found.push(heading),
            Block::Cover(cover) => collect_headings(&cover.blocks, found),
            Block::Card(card) => collect_headings(&card.blocks, found),
            Block::KeepTogether(blocks) => collect_headings(blocks, found),
            Block::List(list) => list.items.iter().for_each(|item| collect_headings(item, found)),
            Block::Columns(columns) => columns
                .iter()
                .for_each(|column| collect_headings(&column.blocks, found)),
            _ => {}
        }
    }
}

impl Block {
    /// A listed heading.
    pub fn heading(level: u8, text: impl Into<String>, anchor: impl Into<String>) -> Self {
        Self::Heading(Heading {
            level,
            text: text.into(),
            anchor: anchor.into(),
            listed: true,
        })
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

impl Fact {
    /// A fact without markup.
    pub fn new(term: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            term: term.into(),
            description: vec![Inline::text(description)],
        }
    }
}
