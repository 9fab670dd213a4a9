//! The steps of the plan: what to do this month, and all of them, each with a tick.

use std::collections::BTreeSet;

use egui::{Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::part::Part;
use crate::{
    decision::{PlanRow, PlanState},
    gui::{
        appearance::theme,
        command::{Action, Cx, OutcomeCommand, Visit},
        widget::{self, Icon, ListRow, Surface},
    },
    i18n::short_date,
};

/// So many steps are for this month.
const THIS_MONTH: usize = 3;

/// The first steps that aren't done, and those `ticked` since the screen was opened. Returns whether the user wants to
/// see all of them.
pub(super) fn this_month(
    ui: &mut Ui,
    part: &Part<'_>,
    ticked: &mut BTreeSet<String>,
    cx: &mut Cx<'_>,
) -> bool {
    let text = cx.text.results;
    let rows = &part.told.decision.plan.rows;
    let here = rows
        .iter()
        .filter(|row| row.is_to_do() || ticked.contains(&row.what));
    let here: Vec<&PlanRow> = here.take(THIS_MONTH).collect();
    widget::card_sized(ui, 16, |ui| {
        widget::heading(ui, text.this_month(), 2);
        ui.spacing_mut().item_spacing.y = 2.0;
        if here.is_empty() {
            let none = part.told.decision.plan.more.as_deref();
            widget::paragraph(ui, none.unwrap_or(text.none_this_month()));
        }
        for row in here {
            ui.separator();
            let by = by_step(row, part, cx);
            if step(ui, row, &by, part, cx) {
                ticked.insert(row.what.clone());
            }
        }
        if rows.len() <= THIS_MONTH {
            return false;
        }
        ui.separator();
        widget::link(ui, &text.all_steps(rows.len())).clicked()
    })
}

/// All steps.
pub(super) fn all(ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) {
    let plan = &part.told.decision.plan;
    widget::card(ui, |ui| {
        if !plan.rows.is_empty() {
            widget::muted(ui, cx.text.results.plan_lead());
        }
        ui.spacing_mut().item_spacing.y = 2.0;
        for row in &plan.rows {
            ui.separator();
            let by = cx
                .text
                .results
                .ready(&row.who, &day(row, part, cx).replace(' ', "\u{a0}"));
            step(ui, row, &format!("{}. {by}", row.number), part, cx);
        }
        ui.add_space(4.0);
        if plan.is_own {
            cx.on_click(
                &widget::link(ui, cx.text.results.to_plan()),
                Visit::Page(Action::Plan),
            );
        }
        for line in plan.totals.iter().chain(&plan.more) {
            widget::small(ui, line);
        }
    });
}

fn day(row: &PlanRow, part: &Part<'_>, cx: &Cx<'_>) -> String {
    short_date(cx.language, row.end, part.told.decision.dates.report.year())
}

/// Who leads it, its number and its day, which stays on one line.
fn by_step(row: &PlanRow, part: &Part<'_>, cx: &Cx<'_>) -> String {
    let day = day(row, part, cx).replace(' ', "\u{a0}");
    cx.text.results.by_step(&row.lead, &row.number.to_string(), &day)
}

/// A step with a tick, who and by when; a click opens its question. Returns whether it was ticked.
fn step(ui: &mut Ui, row: &PlanRow, by: &str, part: &Part<'_>, cx: &mut Cx<'_>) -> bool {
    let text = cx.text.results;
    let is_done = row.state == Some(PlanState::Done);
    let ready = text.ready(&row.who, &day(row, part, cx));
    let name = text.step(&row.number.to_string(), &row.what, &ready);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let ticked = !part.is_alone && tick(ui, &text.done(&row.what), is_done).clicked();
        if ticked {
            cx.send(OutcomeCommand::Tick(Box::new(row.clone())));
        }
        ui.vertical(|ui| {
            let shown = ListRow::new(Role::Button, &name)
                .line(&row.what)
                .line(theme::small(ui, by))
                .surface(Surface::Flat)
                .scale(0.6)
                .show(ui);
            let target = row
                .item
                .map_or(Visit::Page(Action::Collaboration), Visit::Question);
            cx.on_click(&shown, target);
        });
        ticked
    })
    .inner
}

/// A box to tick, of which the name is only for a screen reader: it stands before the words.
fn tick(ui: &mut Ui, name: &str, is_done: bool) -> egui::Response {
    let p = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(32.0, 36.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), is_done, name));
    let square = egui::Rect::from_center_size(rect.center(), vec2(20.0, 20.0));
    let (fill, edge) = if is_done {
        (p.accent, p.accent)
    } else if response.hovered() {
        (p.hover, p.control_border)
    } else {
        (p.card, p.control_border)
    };
    ui.painter()
        .rect(square, 5.0, fill, Stroke::new(1.6, edge), StrokeKind::Inside);
    if is_done {
        widget::paint_icon(ui.painter(), Icon::Check, square.center(), 14.0, p.on_accent);
    }
    response
}
