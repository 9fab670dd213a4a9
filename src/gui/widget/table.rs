//! A small table: the first column names the rows, the others hold short values at their right.

use std::sync::Arc;

use egui::{Galley, Id, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::{
    group::group,
    text::{muted, strong},
};
use crate::{gui::appearance::theme, report::figures::Table};

const GAP: f32 = 18.0;
const PADDING: f32 = 6.0;
/// With less room than this for its first column, a table shows its rows as lines.
const NARROW: f32 = 110.0;

/// A table under a name that isn't shown.
pub fn table(ui: &mut Ui, name: &str, table: &Table) {
    let width = ui.available_width();
    let others = others(ui, table);
    let first = width - others.iter().map(|other| other + GAP).sum::<f32>();
    let id = ui.scope_id().with(("table", name));
    group(ui, Role::Table, name, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if first < NARROW {
            return lines(ui, table);
        }
        let columns = Columns { first, others };
        row(ui, &table.header, &columns, id, true);
        for (index, cells) in table.rows.iter().enumerate() {
            row(ui, cells, &columns, id.with(index), false);
        }
    });
}

struct Columns {
    first: f32,
    others: Vec<f32>,
}

/// How wide each column but the first has to be.
fn others(ui: &Ui, table: &Table) -> Vec<f32> {
    let wide = |text: &String| lay(ui, text, f32::INFINITY, true).size().x;
    let column = |at: usize| {
        let cells = std::iter::once(&table.header).chain(&table.rows);
        cells.filter_map(|row| row.get(at)).map(wide).fold(0.0, f32::max)
    };
    (1..table.header.len()).map(column).collect()
}

fn lay(ui: &Ui, text: &str, width: f32, strong: bool) -> Arc<Galley> {
    let p = theme::palette(ui);
    let size = theme::sizes().small + 0.5;
    let font = if strong {
        theme::semibold(size)
    } else {
        theme::regular(size)
    };
    ui.painter().layout(text.to_owned(), font, p.text, width)
}

fn row(ui: &mut Ui, cells: &[String], columns: &Columns, id: Id, is_head: bool) {
    let p = theme::palette(ui);
    let widths = std::iter::once(columns.first).chain(columns.others.iter().copied());
    let galleys: Vec<Arc<Galley>> = cells
        .iter()
        .zip(widths.clone())
        .map(|(text, width)| lay(ui, text, width + 1.0, is_head))
        .collect();
    let height = galleys.iter().map(|galley| galley.size().y).fold(0.0, f32::max) + 2.0 * PADDING;
    let (_, place) = ui.allocate_space(vec2(ui.available_width(), height));
    group(ui, Role::Row, cells.first().map_or("", String::as_str), |ui| {
        let mut left = place.left();
        for (at, ((galley, width), text)) in galleys.into_iter().zip(widths).zip(cells).enumerate() {
            let cell = Rect::from_min_size(pos2(left, place.top()), vec2(width, height));
            let role = match (is_head, at) {
                (true, _) => Role::ColumnHeader,
                (false, 0) => Role::RowHeader,
                (false, _) => Role::Cell,
            };
            let response = ui.interact(cell, id.with(("cell", at)), Sense::hover());
            response.widget_info(|| WidgetInfo::labeled(role, true, text));
            let x = if at == 0 {
                cell.left()
            } else {
                cell.right() - galley.size().x
            };
            ui.painter().galley(pos2(x, cell.top() + PADDING), galley, p.text);
            left += width + GAP;
        }
        let stroke = Stroke::new(1.0, if is_head { p.control_border } else { p.border });
        ui.painter().hline(place.x_range(), place.bottom(), stroke);
    });
}

/// Each row as one line, with the heads in it.
fn lines(ui: &mut Ui, table: &Table) {
    for row in &table.rows {
        let mut cells = row.iter().zip(&table.header);
        let first = cells.next().map_or("", |(cell, _)| cell.as_str());
        let rest: Vec<String> = cells.map(|(cell, head)| format!("{head}: {cell}")).collect();
        strong(ui, first);
        muted(ui, rest.join(" · "));
        ui.add_space(PADDING);
    }
}
