//! Tables: columns get their width, rows their height, and rows that are taller than a page are cut into strips.

use super::{
    flow::{Draw, Flow, Keep, Piece, ScopeKind},
    frames::{Artifact, NodeId, Role},
    lines::Lines,
    measure::{Area, Measure, push_lines},
    paper,
    rows::{Rules, TALLEST_HEADER, touches},
    text::TextStyle,
};
use crate::{
    report::{
        chart::TextMeasure,
        document::{Heading, Row, Table},
    },
    style::TypeSize,
};

/// Room above and below the cells: usually, in a dense table, and where room is short, in pt.
const PADS: [f32; 3] = [3.0, 2.6, 1.7];

/// Room above and below the header, in pt.
const HEADER_PAD: f32 = 3.0;

/// A table shorter than this stays on one page.
const SHORT: f32 = paper::DEPTH / 3.5;

/// The lines of a heading within the header.
#[derive(Default)]
pub(super) struct TableHeading {
    lines: Lines,
    /// Whether it goes on over the columns after its own.
    is_wide: bool,
}

impl Measure<'_> {
    pub(super) fn table(&mut self, table: &Table, flow: &mut Flow, area: Area, parent: NodeId) {
        if table.columns.is_empty() {
            return;
        }
        let start = flow.pieces.len();
        flow.gap(self.space.small);
        let areas = self.column_areas(table, area);
        let heading = table.heading.as_ref();
        let heading = heading.map(|heading| self.table_heading(heading, table, &areas, parent));
        let node = self.tree.add(Role::Table, parent);
        let repeats = self.table_header(table, heading, &areas, flow, area, node);
        let body = Body {
            areas: &areas,
            area,
            node: self.tree.add(Role::TableBody, node),
        };
        let first = flow.pieces.len();
        for (i, row) in table.rows.iter().enumerate() {
            let left = table.rows.len() - i;
            self.table_row(table, row, left == 1, &body, flow);
            if left == 2 || (i == 0 && left > 1) {
                flow.keep_last(Keep::Together);
            }
        }
        if repeats {
            flow.close();
        }
        if flow.height_from(first.min(flow.pieces.len())) < SHORT {
            flow.keep_from(start, Keep::Together);
        }
        flow.gap(self.space.small);
    }

    pub(super) fn cell_size(&self, table: &Table) -> TypeSize {
        if table.dense {
            self.sizes.dense
        } else {
            self.sizes.table
        }
    }

    /// The heading of the table, above the first column that no row is named by; above all of them when it's wider.
    fn table_heading(
        &mut self,
        heading: &Heading,
        table: &Table,
        areas: &[Area],
        parent: NodeId,
    ) -> TableHeading {
        let column = right_of_names(table).min(areas.len() - 1);
        let style = self.strong(self.sizes.heading2);
        let mut place = areas[column];
        let is_wide = self.fonts.width(&heading.text, style.size.size, true) > place.width;
        if is_wide {
            let end = areas.last().map_or(0.0, |last| last.x + last.width);
            place.x = areas[0].x;
            place.width = end - place.x;
        }
        let lines = self.heading_lines(heading, &style, place, parent);
        TableHeading { lines, is_wide }
    }

    /// Puts the header row on the strip; says whether it is repeated on the pages that follow.
    pub(super) fn table_header(
        &mut self,
        table: &Table,
        heading: Option<TableHeading>,
        areas: &[Area],
        flow: &mut Flow,
        area: Area,
        node: NodeId,
    ) -> bool {
        let TableHeading { lines, is_wide } = heading.unwrap_or_default();
        let height = lines.height();
        if table.header.is_empty() {
            push_glued(lines, flow);
            return false;
        }
        let head = self.tree.add(Role::TableHead, node);
        let row = self.tree.add(Role::TableRow, head);
        let style = self.strong(self.sizes.small);
        let cells = self.cells(&table.header, &table.columns, areas, style, row, |_| {
            Role::ColumnHeader
        });
        let tallest = cells.iter().map(|cell| cell.lines.height()).fold(0.0, f32::max);
        let rules = Rules {
            width: 0.9,
            heavy: true,
        };
        if height + tallest > TALLEST_HEADER {
            push_glued(lines, flow);
            self.push_row(cells, rules, HEADER_PAD, area, flow);
            return false;
        }
        let mut draws = lines.stacked(0.0);
        draws.extend(touches(&cells));
        let under_heading = right_of_names(table);
        // All columns end at the same height, whatever stands above one of them.
        let below = if is_wide {
            tallest
        } else {
            cells.get(under_heading).map_or(0.0, |cell| cell.lines.height())
        };
        let bottom = tallest.max(height + below) + if height > 0.0 { 0.0 } else { HEADER_PAD };
        for cell in cells {
            let top = bottom - cell.lines.height();
            draws.extend(cell.lines.stacked(top));
        }
        let height = bottom + HEADER_PAD;
        let line = self.row_rule(area, height, rules.width, rules.heavy);
        draws.push(Draw::Artifact(Artifact::Layout, vec![line]));
        let repeated = as_artifact(&draws);
        flow.push(Piece {
            height,
            keep: Keep::Glued,
            draws,
            ..Piece::default()
        });
        flow.open(ScopeKind::Header {
            draws: repeated,
            height,
        });
        true
    }

    fn table_row(&mut self, table: &Table, row: &Row, is_last: bool, body: &Body, flow: &mut Flow) {
        let node = self.tree.add(Role::TableRow, body.node);
        let style = TextStyle {
            hyphenate: false,
            ..self.plain(self.cell_size(table))
        };
        let pad = PADS[if self.tight { 2 } else { usize::from(table.dense) }];
        let names = table.row_header;
        let role = |i| {
            if names == Some(i) {
                Role::RowHeader
            } else {
                Role::Cell
            }
        };
        let cells = self.cells(&row.cells, &table.columns, body.areas, style, node, role);
        let rules = Rules {
            width: if is_last { 0.9 } else { 0.5 },
            heavy: is_last,
        };
        self.push_row(cells, rules, pad, body.area, flow);
    }
}

/// Where the rows of a table stand, and below which node.
struct Body<'a> {
    areas: &'a [Area],
    area: Area,
    node: NodeId,
}

/// Lines that stay with what comes after them.
fn push_glued(lines: Lines, flow: &mut Flow) {
    let start = flow.pieces.len();
    push_lines(flow, lines);
    for piece in &mut flow.pieces[start..] {
        piece.keep = Keep::Glued;
    }
}

/// The column right of the one that names the rows.
fn right_of_names(table: &Table) -> usize {
    table.row_header.map_or(0, |names| names + 1)
}

/// The same drawings as a repetition: no content, no links.
fn as_artifact(draws: &[Draw]) -> Vec<Draw> {
    let all = draws.iter().cloned().flat_map(Draw::into_items).collect();
    vec![Draw::Artifact(Artifact::RepeatedHeader, all)]
}
