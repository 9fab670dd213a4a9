//! Rows: cells next to each other in one piece, or line by line when they're taller than a page.

use super::flow::{Draw, Flow, Keep, Piece, shifted};
use super::frames::{Artifact, Item, NodeId, Role};
use super::items::rule;
use super::lines::Lines;
use super::measure::{Area, Measure};
use super::paper;
use super::text::TextStyle;
use crate::report::document::{Align, Cell, Column};

/// Room between two columns, half of it on either side.
const GUTTER: f32 = 7.0;
/// More room after numbers when text follows, since the two would touch.
const AFTER_NUMBER: f32 = 8.0;
/// The longest words of all columns together may take this much of the width.
const MOST_FOR_WORDS: f32 = 0.92;
/// A header taller than this is not repeated.
pub(super) const TALLEST_HEADER: f32 = paper::DEPTH / 4.0;

/// A cell, broken into lines.
pub(super) struct CellLines {
    pub(super) node: NodeId,
    pub(super) lines: Lines,
}

/// The line below a row.
#[derive(Clone, Copy)]
pub(super) struct Rules {
    /// How thick it is, in pt.
    pub(super) width: f32,
    /// Whether it's dark.
    pub(super) heavy: bool,
}

impl Measure<'_> {
    /// Sets the cells of a row; every column gets one.
    pub(super) fn cells(
        &mut self,
        cells: &[Cell],
        columns: &[Column],
        areas: &[Area],
        style: TextStyle,
        row: NodeId,
        role: impl Fn(usize) -> Role,
    ) -> Vec<CellLines> {
        let empty = Cell::default();
        let mut out = Vec::with_capacity(columns.len());
        for (i, (column, area)) in columns.iter().zip(areas).enumerate() {
            let cell = cells.get(i).unwrap_or(&empty);
            let node = self.tree.add(role(i), row);
            let style = TextStyle {
                tabular: column.align == Align::Number,
                ..style
            };
            let lines = self.lines(&cell.inlines, &style, *area, column.align, node);
            out.push(CellLines { node, lines });
        }
        out
    }

    /// Puts a row on the strip: in one piece, or line by line when it is taller than a page.
    pub(super) fn push_row(
        &mut self,
        cells: Vec<CellLines>,
        rules: Rules,
        pad: f32,
        area: Area,
        flow: &mut Flow,
    ) {
        let count = cells
            .iter()
            .map(|cell| cell.lines.lines.len())
            .max()
            .unwrap_or(0)
            .max(1);
        let leading = cells
            .first()
            .map_or(self.sizes.table.leading, |cell| cell.lines.leading);
        let baseline = cells.first().map(|cell| cell.lines.baseline + pad);
        let height = count as f32 * leading + 2.0 * pad;
        let touches = touches(&cells);
        let below = self.row_rule(area, height, rules.width, rules.heavy);
        if height <= paper::DEPTH - TALLEST_HEADER {
            let mut draws = vec![Draw::Artifact(Artifact::Layout, vec![below])];
            draws.extend(touches);
            draws.extend(cells.into_iter().flat_map(|cell| cell.lines.stacked(pad)));
            flow.push(Piece {
                height,
                baseline,
                draws,
                ..Piece::default()
            });
            return;
        }
        let mut columns: Vec<_> = cells
            .into_iter()
            .map(|cell| cell.lines.lines.into_iter())
            .collect();
        for i in 0..count {
            let top = if i == 0 { pad } else { 0.0 };
            let last = i + 1 == count;
            let height = leading + top + if last { pad } else { 0.0 };
            let mut draws = if i == 0 { touches.clone() } else { Vec::new() };
            draws.extend(
                columns
                    .iter_mut()
                    .filter_map(Iterator::next)
                    .flat_map(|line| shifted(line, top)),
            );
            if last {
                let line = self.row_rule(area, height, rules.width, rules.heavy);
                draws.push(Draw::Artifact(Artifact::Layout, vec![line]));
            }
            let keep = if i < 1 || i + 2 == count {
                Keep::Close
            } else {
                Keep::Free
            };
            let baseline = baseline.filter(|_| i == 0);
            flow.push(Piece {
                height,
                keep,
                baseline,
                draws,
                ..Piece::default()
            });
        }
    }

    pub(super) fn row_rule(&self, area: Area, y: f32, width: f32, heavy: bool) -> Item {
        let color = if heavy {
            self.palette.text
        } else {
            self.palette.border
        };
        rule(area.x, y, area.width, color, width)
    }
}

/// Every cell exists, also without anything in it.
pub(super) fn touches(cells: &[CellLines]) -> Vec<Draw> {
    cells.iter().map(|cell| Draw::Touch(cell.node)).collect()
}

/// The columns next to each other, by their relative widths but none narrower than its longest word; text reaches the
/// edges of the table.
pub(super) fn column_areas(columns: &[Column], least: &[f32], area: Area) -> Vec<Area> {
    let gutters: f32 = (0..columns.len()).map(|i| gutter(columns, i)).sum();
    let room = (area.width - gutters).max(1.0);
    let shares: Vec<f32> = columns.iter().map(|column| share(column.width)).collect();
    let mut x = area.x;
    let mut areas = Vec::with_capacity(columns.len());
    for (i, width) in widths(&shares, least, room).into_iter().enumerate() {
        areas.push(Area { x, width });
        x += width + gutter(columns, i);
    }
    areas
}

/// Divides `room` by shares, with at least so much for each as far as there is enough.
fn widths(shares: &[f32], least: &[f32], room: f32) -> Vec<f32> {
    let needed: f32 = least.iter().sum();
    // When not even the longest words fit, all columns suffer alike.
    let scale = (room * MOST_FOR_WORDS / needed.max(1.0)).min(1.0);
    let least = |i: usize| least.get(i).map_or(0.0, |least| least * scale);
    let mut narrow = vec![false; shares.len()];
    loop {
        let fixed: f32 = (0..shares.len()).filter(|i| narrow[*i]).map(least).sum();
        let free: f32 = (0..shares.len()).filter(|i| !narrow[*i]).map(|i| shares[i]).sum();
        let by_share = |i: usize| (room - fixed).max(0.0) * shares[i] / free.max(f32::MIN_POSITIVE);
        let more: Vec<usize> = (0..shares.len())
            .filter(|i| !narrow[*i] && by_share(*i) < least(*i))
            .collect();
        if more.is_empty() {
            let width = |i: usize| if narrow[i] { least(i) } else { by_share(i) };
            return (0..shares.len()).map(width).collect();
        }
        more.into_iter().for_each(|i| narrow[i] = true);
    }
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
