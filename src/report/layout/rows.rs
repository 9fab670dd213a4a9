//! Rows: cells next to each other in one piece, or line by line when they're taller than a page.

use super::{
    flow::{Draw, Flow, Keep, Piece, shifted},
    frames::{Artifact, Item, NodeId, Role},
    items::rule,
    lines::Lines,
    measure::{Area, Measure},
    paper,
    text::TextStyle,
};
use crate::report::document::{Cell, Column};

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
            let lines = self.lines(
                &cell.inlines,
                &style.in_column(*column),
                *area,
                column.align,
                node,
            );
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
