//! Tables.

use super::{Heading, inline::Inline};

/// A table. Its header row is repeated on every page it runs on to; a row is only split when it is taller than
/// a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// A heading within the header, above the column right of the one that names the rows, or from the left when it's wider.
    pub heading: Option<Heading>,
    /// The columns, at least one.
    pub columns: Vec<Column>,
    /// The header cells; missing cells are empty. Leave it empty for a table without a header.
    pub header: Vec<Cell>,
    /// The rows.
    pub rows: Vec<Row>,
    /// The column whose cells name the rows.
    pub row_header: Option<usize>,
    /// Whether it's to look things up in: smaller type, rows closer together.
    pub dense: bool,
    /// Whether columns get the widths that make the table lowest; else their relative widths, so that tables below each
    /// other have the same.
    pub is_fitted: bool,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Column {
    /// Width relative to the other columns, as far as its words leave a choice; not positive counts as 1.
    pub width: f32,
    /// Alignment of the cells.
    pub align: Align,
}

/// Alignment of the cells in a column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// To the left.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// To the right.
    End,
    /// To the right, with digits of equal width so that they stand below each other.
    Number,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The cells; missing ones are empty, those beyond the last column are left out.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// What the cell says; [`Inline::Break`] starts a new line.
    pub inlines: Vec<Inline>,
}

impl Column {
    /// A column of text.
    pub const fn text(width: f32) -> Self {
        Self {
            width,
            align: Align::Start,
        }
    }

    /// A column of numbers.
    pub const fn number(width: f32) -> Self {
        Self {
            width,
            align: Align::Number,
        }
    }
}

impl Row {
    /// An ordinary row.
    pub fn new(cells: impl IntoIterator<Item = impl Into<Cell>>) -> Self {
        Self {
            cells: cells.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self {
            inlines: vec![Inline::text(text)],
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self {
            inlines: vec![Inline::Text(text)],
        }
    }
}

impl From<Inline> for Cell {
    fn from(inline: Inline) -> Self {
        Self {
            inlines: vec![inline],
        }
    }
}

impl From<Vec<Inline>> for Cell {
    fn from(inlines: Vec<Inline>) -> Self {
        Self { inlines }
    }
}
