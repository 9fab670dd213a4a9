//! Tables: columns get their width, rows their height, and rows that are taller than a page are cut into strips.

use super::flow::{Draw, Flow, Keep, ScopeKind};
use super::frames::{Artifact, NodeId, Role};
use super::measure::{Area, Measure};
use super::paper;
use super::rows::{PAD, Rules, TALLEST_HEADER, column_areas};
use super::text::TextStyle;
use crate::report::document::{Align, Column, Inline, Row, RowKind, Table};

/// Room above and below the cells of a dense table, in pt.
const DENSE_PAD: f32 = 2.4;

/// A table shorter than this stays on one page.
const SHORT: f32 = paper::DEPTH / 3.5;

impl Measure<'_> {
    pub(super) fn table(&mut self, table: &Table, flow: &mut Flow, area: Area, parent: NodeId) {
        if table.columns.is_empty() {
            return;
        }
        let start = flow.pieces.len();
        let node = self.tree.add(Role::Table, parent);
        flow.gap(self.space.medium);
        self.table_title(&table.title, flow, area, node);
        let areas = column_areas(&table.columns, area);
        let repeats = self.table_header(table, &areas, flow, area, node);
        let body = self.tree.add(Role::TableBody, node);
        let first = flow.pieces.len();
        for (i, row) in table.rows.iter().enumerate() {
            let left = table.rows.len() - i;
            self.table_row(table, row, &areas, flow, area, body);
            let next_is_total = table
                .rows
                .get(i + 1)
                .is_some_and(|next| next.kind == RowKind::Total);
            match row.kind {
                RowKind::Group => flow.keep_last(Keep::Close),
                _ if next_is_total => flow.keep_last(Keep::Close),
                _ if left == 2 || (i == 0 && left > 1) => flow.keep_last(Keep::Together),
                _ => {}
            }
        }
        if repeats {
            flow.close();
        }
        if flow.height_from(first.min(flow.pieces.len())) < SHORT {
            flow.keep_from(start, Keep::Together);
        }
        flow.gap(self.space.medium);
    }

    fn table_title(&mut self, title: &str, flow: &mut Flow, area: Area, node: NodeId) {
        let caption = self.tree.add(Role::Caption, node);
        let lines = self.lines(
            &[Inline::text(title)],
            &self.strong(self.sizes.body),
            area,
            Align::Start,
            caption,
        );
        let start = flow.pieces.len();
        super::measure::push_lines(flow, lines);
        if flow.pieces.len() > start {
            flow.keep_from(start, Keep::Glued);
            flow.keep_last(Keep::Glued);
            flow.gap(self.space.hair);
        }
    }

    /// Puts the header row on the strip; says whether it is repeated on the pages that follow.
    fn table_header(
        &mut self,
        table: &Table,
        areas: &[Area],
        flow: &mut Flow,
        area: Area,
        node: NodeId,
    ) -> bool {
        if table.header.is_empty() {
            return false;
        }
        let head = self.tree.add(Role::TableHead, node);
        let row = self.tree.add(Role::TableRow, head);
        let style = TextStyle {
            color: self.palette.muted,
            ..self.strong(self.sizes.small)
        };
        let roles = |_| Role::ColumnHeader;
        let cells = self.cells(&table.header, &table.columns, areas, style, row, roles);
        let rules = Rules {
            below: Some(0.9),
            heavy: true,
            ..Rules::default()
        };
        let start = flow.pieces.len();
        self.push_row(cells, rules, PAD - 1.0, area, flow);
        flow.keep_from(start, Keep::Glued);
        flow.keep_last(Keep::Glued);
        let [piece] = &flow.pieces[start..] else {
            return false;
        };
        if piece.height > TALLEST_HEADER {
            return false;
        }
        let (draws, height) = (as_artifact(&piece.draws), piece.height);
        flow.open(ScopeKind::Header { draws, height });
        true
    }

    fn table_row(
        &mut self,
        table: &Table,
        row: &Row,
        areas: &[Area],
        flow: &mut Flow,
        area: Area,
        body: NodeId,
    ) {
        let node = self.tree.add(Role::TableRow, body);
        let (size, pad) = if table.dense {
            (self.sizes.dense, DENSE_PAD)
        } else {
            (self.sizes.table, PAD)
        };
        let (plain, strong) = (self.plain(size), self.strong(size));
        let row_headers = table.row_headers;
        let role = |i| {
            if i == 0 && row_headers {
                Role::RowHeader
            } else {
                Role::Cell
            }
        };
        let line = Rules {
            below: Some(0.5),
            ..Rules::default()
        };
        match row.kind {
            RowKind::Body => {
                let cells = self.cells(&row.cells, &table.columns, areas, plain, node, role);
                self.push_row(cells, line, pad, area, flow);
            }
            RowKind::Total => {
                let cells = self.cells(&row.cells, &table.columns, areas, strong, node, role);
                let rules = Rules {
                    above: Some(0.9),
                    heavy: true,
                    ..Rules::default()
                };
                self.push_row(cells, rules, pad, area, flow);
            }
            RowKind::Group => {
                let whole = [Column {
                    width: 1.0,
                    align: Align::Start,
                }];
                let style = TextStyle {
                    color: self.palette.accent,
                    ..strong
                };
                // Heads its own row only: as a header of columns it would go on to head the groups after it.
                let cells = self.cells(&row.cells, &whole, &[area.inset(6.0, 6.0)], style, node, |_| {
                    Role::RowHeader
                });
                if let Some(cell) = cells.first() {
                    self.tree.nodes[cell.node.index()].span = table.columns.len() as u32;
                }
                self.push_row(cells, Rules { band: true, ..line }, pad, area, flow);
            }
        }
    }
}

/// The same drawings as a repetition: no content, no links.
fn as_artifact(draws: &[Draw]) -> Vec<Draw> {
    let mut all = Vec::new();
    for draw in draws {
        if let Draw::Content(_, items) | Draw::Artifact(_, items) = draw {
            all.extend(items.iter().cloned());
        }
    }
    vec![Draw::Artifact(Artifact::RepeatedHeader, all)]
}
