//! Rows: cells next to each other in one piece, or line by line when they're taller than a page.

use super::flow::{Draw, Flow, Keep, Piece, shifted};
use super::frames::{Artifact, Item, NodeId, Role};
use super::items::{filled, rule};
use super::lines::Lines;
use super::measure::{Area, Measure};
use super::paper;
use super::text::TextStyle;
use crate::report::document::{Align, Cell, Column};
use crate::report::geometry::rect;

/// Room between two columns, half of it on either side.
pub(super) const GUTTER: f32 = 12.0;
/// More room after numbers when text follows, since the two would touch.
pub(super) const AFTER_NUMBER: f32 = 10.0;
/// Room above and below the text of a row.
pub(super) const PAD: f32 = 4.5;
/// A header taller than this is not repeated.
pub(super) const TALLEST_HEADER: f32 = paper::DEPTH / 4.0;

/// A cell, broken into lines.
pub(super) struct CellLines {
    pub(super) node: NodeId,
    pub(super) lines: Lines,
}

/// Lines above and below a row, and what is behind it.
#[derive(Clone, Copy, Default)]
pub(super) struct Rules {
    pub(super) above: Option<f32>,
    pub(super) below: Option<f32>,
    pub(super) heavy: bool,
    pub(super) band: bool,
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
        let mut frame = Vec::new();
        if rules.band {
            frame.push(filled(rect(area.x, 0.0, area.width, height), self.palette.card));
        }
        frame.extend(
            rules
                .above
                .map(|width| self.row_rule(area, 0.0, width, rules.heavy)),
        );
        let below = rules
            .below
            .map(|width| self.row_rule(area, height, width, rules.heavy));
        let touches = cells.iter().map(|cell| Draw::Touch(cell.node));
        if height <= paper::DEPTH - TALLEST_HEADER {
            frame.extend(below);
            let mut draws = vec![Draw::Artifact(Artifact::Layout, frame)];
            draws.extend(touches.collect::<Vec<_>>());
            draws.extend(cells.into_iter().flat_map(|cell| cell.lines.stacked(pad)));
            flow.push(Piece {
                height,
                baseline,
                draws,
                ..Piece::default()
            });
            return;
        }
        let touches: Vec<Draw> = touches.collect();
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
            if last && let Some(width) = rules.below {
                let line = self.row_rule(area, height, width, rules.heavy);
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

    fn row_rule(&self, area: Area, y: f32, width: f32, heavy: bool) -> Item {
        let color = if heavy {
            self.palette.control_border
        } else {
            self.palette.border
        };
        rule(area.x, y, area.width, color, width)
    }
}

/// The columns next to each other, by their relative widths; text reaches the edges of the table.
pub(super) fn column_areas(columns: &[Column], area: Area) -> Vec<Area> {
    let total: f32 = columns.iter().map(|column| share(column.width)).sum();
    let gutters: f32 = (0..columns.len()).map(|i| gutter(columns, i)).sum();
    let room = (area.width - gutters).max(1.0);
    let mut x = area.x;
    let mut areas = Vec::with_capacity(columns.len());
    for (i, column) in columns.iter().enumerate() {
        let width = room * share(column.width) / total;
        areas.push(Area { x, width });
        x += width + gutter(columns, i);
    }
    areas
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
pub(super) fn share(width: f32) -> f32 {
    if width > 0.0 && width.is_finite() {
        width
    } else {
        1.0
    }
}
