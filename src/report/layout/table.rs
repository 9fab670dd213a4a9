//! Tables: columns get their width, rows their height, and rows that are taller than a page are cut into strips.

use super::flow::{Draw, Flow, Keep, Piece, ScopeKind, shifted};
use super::frames::{Artifact, Item, ListKind, NodeId, Role};
use super::lines::Lines;
use super::measure::{Area, Measure};
use super::paper;
use super::path::{filled, rect, rule};
use super::text::TextStyle;
use crate::report::document::{Align, Cell, Column, Fact, Inline, Row, RowKind, Table};

/// Room between two columns, half of it on either side.
const GUTTER: f32 = 12.0;
/// Room above and below the text of a row.
const PAD: f32 = 4.5;
/// A header taller than this is not repeated.
const TALLEST_HEADER: f32 = paper::DEPTH / 4.0;
/// A table shorter than this stays on one page.
const SHORT: f32 = paper::DEPTH / 3.5;

/// A cell, broken into lines.
struct CellLines {
    node: NodeId,
    lines: Lines,
}

/// Lines above and below a row, and what is behind it.
#[derive(Clone, Copy, Default)]
struct Rules {
    above: Option<f32>,
    below: Option<f32>,
    heavy: bool,
    band: bool,
}

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
                _ if left == 2 || i == 0 => flow.keep_last(Keep::Together),
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
        let plain = self.plain(self.sizes.table);
        let strong = self.strong(self.sizes.table);
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
                self.push_row(cells, line, PAD, area, flow);
            }
            RowKind::Total => {
                let cells = self.cells(&row.cells, &table.columns, areas, strong, node, role);
                let rules = Rules {
                    above: Some(0.9),
                    heavy: true,
                    ..Rules::default()
                };
                self.push_row(cells, rules, PAD, area, flow);
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
                let cells = self.cells(&row.cells, &whole, &[area.inset(6.0, 6.0)], style, node, |_| {
                    Role::ColumnHeader
                });
                if let Some(cell) = cells.first() {
                    self.tree.nodes[cell.node.index()].span = table.columns.len() as u32;
                }
                self.push_row(cells, Rules { band: true, ..line }, PAD, area, flow);
            }
        }
    }

    /// Terms and descriptions: two columns without a header, with thin lines between them when `ruled`.
    pub(super) fn facts(&mut self, facts: &[Fact], ruled: bool, flow: &mut Flow, area: Area, parent: NodeId) {
        let list = self.tree.add(Role::List(ListKind::Plain), parent);
        let columns = [Column::text(0.3), Column::text(0.7)];
        let areas = column_areas(&columns, area);
        let size = self.sizes.body;
        flow.gap(self.space.small);
        for fact in facts {
            let item = self.tree.add(Role::ListItem, list);
            let term = TextStyle {
                hyphenate: true,
                ..self.muted(size)
            };
            let mut cells = self.cells(
                &[fact.term.as_str().into()],
                &columns[..1],
                &areas[..1],
                term,
                item,
                |_| Role::Label,
            );
            let description = Cell {
                inlines: fact.description.clone(),
            };
            cells.extend(self.cells(
                &[description],
                &columns[1..],
                &areas[1..],
                self.plain(size),
                item,
                |_| Role::ListBody,
            ));
            let rules = Rules {
                below: ruled.then_some(0.5),
                ..Rules::default()
            };
            self.push_row(cells, rules, if ruled { PAD + 1.0 } else { 1.5 }, area, flow);
        }
        flow.gap(self.space.small);
    }

    /// Sets the cells of a row; every column gets one.
    fn cells(
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
    fn push_row(&mut self, cells: Vec<CellLines>, rules: Rules, pad: f32, area: Area, flow: &mut Flow) {
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
fn column_areas(columns: &[Column], area: Area) -> Vec<Area> {
    let share = |column: &Column| {
        if column.width > 0.0 && column.width.is_finite() {
            column.width
        } else {
            1.0
        }
    };
    let total: f32 = columns.iter().map(share).sum();
    let room = (area.width - GUTTER * (columns.len() - 1) as f32).max(1.0);
    let mut x = area.x;
    columns
        .iter()
        .map(|column| {
            let width = room * share(column) / total;
            let area = Area { x, width };
            x += width + GUTTER;
            area
        })
        .collect()
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
