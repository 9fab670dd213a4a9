//! The widths of the columns of a table.

use super::{
    font::FaceId,
    marks,
    measure::{Area, Measure},
    text::TextStyle,
};
use crate::report::document::{Align, Cell, Column, Inline, Table};

/// Room between two columns.
const GUTTER: f32 = 7.0;
/// More room after numbers when text follows, since the two would touch.
const AFTER_NUMBER: f32 = 8.0;
/// The longest words of all columns together may take this much of the width.
const MOST_FOR_WORDS: f32 = 0.96;
/// Room is given out in this many parts.
const PARTS: usize = 72;
/// So many parts at once are tried: fewer may not save a line where more do.
const AT_ONCE: usize = 8;
/// Lines end in some white, so that text takes more of them than its width says.
const RAGGED: f32 = 1.07;

/// A cell as far as its width goes.
struct Content {
    /// Width of each line that the text prescribes, in no order.
    lines: Vec<f32>,
    longest_word: f32,
}

impl Measure<'_> {
    /// The columns next to each other; text reaches the edges of the table. None is narrower than its longest word as
    /// long as all of those fit.
    pub(super) fn column_areas(&self, table: &Table, area: Area) -> Vec<Area> {
        let columns = &table.columns;
        let gutters: f32 = (0..columns.len()).map(|i| gutter(columns, i)).sum();
        let room = (area.width - gutters).max(1.0);
        let widths = self.column_widths(table, room);
        let mut x = area.x;
        let mut areas = Vec::with_capacity(columns.len());
        for (i, width) in widths.into_iter().enumerate() {
            areas.push(Area { x, width });
            x += width + gutter(columns, i);
        }
        areas
    }

    fn column_widths(&self, table: &Table, room: f32) -> Vec<f32> {
        let count = table.columns.len();
        let contents = |cells: &[Cell], style: TextStyle| -> Vec<Content> {
            let columns = table.columns.iter().enumerate().map(|(i, column)| {
                let inlines = cells.get(i).map_or(&[][..], |cell| cell.inlines.as_slice());
                self.content(inlines, &style.in_column(*column))
            });
            columns.collect()
        };
        let mut rows = vec![contents(&table.header, self.strong(self.sizes.small))];
        let body = self.plain(self.cell_size(table));
        rows.extend(table.rows.iter().map(|row| contents(&row.cells, body)));
        let longest = |i: usize| rows.iter().map(|row| row[i].longest_word).fold(0.0, f32::max) + 0.5;
        let shares: Vec<f32> = table.columns.iter().map(|column| share(column.width)).collect();
        let least = with_broken_words((0..count).map(longest).collect(), &shares, room);
        if table.is_fitted {
            lowest(&rows, &shares, &least, room)
        } else {
            by_share(&shares, &least, room)
        }
    }

    fn content(&self, inlines: &[Inline], style: &TextStyle) -> Content {
        let size = style.size.size;
        let mut lines = vec![0.0];
        // What can't be broken may consist of several inlines.
        let (mut longest, mut word) = (0.0_f32, 0.0_f32);
        for inline in inlines {
            let face = match inline {
                Inline::Strong(_) => FaceId::SemiBold,
                _ => style.face,
            };
            let (sign, text) = match inline {
                Inline::Sign { mark, .. } => (marks::advance(*mark) * size, ""),
                Inline::Status { mark, word } => (marks::advance(*mark) * size, word.as_str()),
                inline => (0.0, inline.as_str()),
            };
            word += sign;
            lines[0] += sign;
            for (i, line) in text.split('\n').enumerate() {
                if i > 0 {
                    lines.insert(0, 0.0);
                    word = 0.0;
                }
                for (i, part) in line.split_inclusive(' ').enumerate() {
                    let width = self.fonts.face(face).width(part, style.tabular) * size;
                    word = if i > 0 { 0.0 } else { word } + width;
                    longest = longest.max(word);
                    lines[0] += width;
                    if part.ends_with(' ') {
                        word = 0.0;
                    }
                }
            }
            longest = longest.max(word);
        }
        Content {
            lines,
            longest_word: longest,
        }
    }
}

impl Content {
    /// About how many lines it takes in a column of this width.
    fn height(&self, width: f32) -> f32 {
        let lines = self.lines.iter().map(|line| match line {
            line if *line <= width => 1.0,
            line => (line * RAGGED / width.max(1.0)).ceil(),
        });
        lines.sum()
    }
}

/// The least widths when not all words fit: the longest, such as an address, is broken before the words of others are.
fn with_broken_words(mut least: Vec<f32>, shares: &[f32], room: f32) -> Vec<f32> {
    let all: f32 = shares.iter().sum();
    let own = |column: usize| room * shares[column] / all;
    let mut columns: Vec<usize> = (0..least.len()).collect();
    columns.sort_by(|a, b| (least[*b] / own(*b)).total_cmp(&(least[*a] / own(*a))));
    for column in columns {
        if least.iter().sum::<f32>() > room * MOST_FOR_WORDS {
            least[column] = least[column].min(own(column));
        }
    }
    least
}

/// Widths that make the rows together about as low as they can be.
fn lowest(rows: &[Vec<Content>], shares: &[f32], least: &[f32], room: f32) -> Vec<f32> {
    let mut widths = scaled(least, room);
    let part = (room - widths.iter().sum::<f32>()).max(0.0) / PARTS as f32;
    let height = |widths: &[f32]| -> f32 {
        let row = |row: &Vec<Content>| {
            let cells = row.iter().zip(widths).map(|(cell, width)| cell.height(*width));
            cells.fold(0.0, f32::max)
        };
        rows.iter().map(row).sum()
    };
    let mut left = PARTS;
    while left > 0 && part > 0.0 {
        let now = height(&widths);
        let mut best: Option<(f32, usize, usize)> = None;
        for column in 0..widths.len() {
            for parts in 1..=AT_ONCE.min(left) {
                let mut wider = widths.clone();
                wider[column] += part * parts as f32;
                let saved = (now - height(&wider)) / parts as f32;
                if saved > 0.0 && best.is_none_or(|(most, ..)| saved > most) {
                    best = Some((saved, column, parts));
                }
            }
        }
        // Where nothing is saved, the column that is furthest from its share gets the room.
        let (column, parts) = match best {
            Some((_, column, parts)) => (column, parts),
            None => (furthest(&widths, shares), 1),
        };
        widths[column] += part * parts as f32;
        left -= parts;
    }
    widths
}

/// The column that has the least of what its share would give it.
fn furthest(widths: &[f32], shares: &[f32]) -> usize {
    let of_share = |i: &usize| widths[*i] / shares[*i];
    (0..widths.len())
        .min_by(|a, b| of_share(a).total_cmp(&of_share(b)))
        .unwrap_or(0)
}

/// Divides `room` by shares, with at least so much for each as far as there is enough.
fn by_share(shares: &[f32], least: &[f32], room: f32) -> Vec<f32> {
    let least = scaled(least, room);
    let mut narrow = vec![false; shares.len()];
    loop {
        let fixed: f32 = (0..shares.len()).filter(|i| narrow[*i]).map(|i| least[i]).sum();
        let free: f32 = (0..shares.len()).filter(|i| !narrow[*i]).map(|i| shares[i]).sum();
        let own = |i: usize| (room - fixed).max(0.0) * shares[i] / free.max(f32::MIN_POSITIVE);
        let is_short = |i: &usize| !narrow[*i] && own(*i) < least[*i];
        let more: Vec<usize> = (0..shares.len()).filter(is_short).collect();
        if more.is_empty() {
            let width = |i: usize| if narrow[i] { least[i] } else { own(i) };
            return (0..shares.len()).map(width).collect();
        }
        for i in more {
            narrow[i] = true;
        }
    }
}

/// The least widths, made smaller alike when there isn't room for all.
fn scaled(least: &[f32], room: f32) -> Vec<f32> {
    let needed: f32 = least.iter().sum();
    let scale = (room * MOST_FOR_WORDS / needed.max(1.0)).min(1.0);
    least.iter().map(|least| least * scale).collect()
}

/// The room right of a column.
fn gutter(columns: &[Column], i: usize) -> f32 {
    let (Some(this), Some(next)) = (columns.get(i), columns.get(i + 1)) else {
        return 0.0;
    };
    let touch = matches!(this.align, Align::Number | Align::End) && next.align == Align::Start;
    if touch { GUTTER + AFTER_NUMBER } else { GUTTER }
}

/// A relative width as it counts.
fn share(width: f32) -> f32 {
    if width > 0.0 && width.is_finite() {
        width
    } else {
        1.0
    }
}
