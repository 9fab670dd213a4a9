//! The steps of the plan: what to do this month, and all of them.

use egui::{Role, Ui};

use super::part::Part;
use crate::{
    decision::PlanRow,
    gui::{
        appearance::theme,
        command::{Action, Cx, Visit},
        widget::{self, ListRow, Sign, Surface},
    },
    i18n::short_date,
};

/// So many steps are for this month.
const THIS_MONTH: usize = 3;

/// The first steps. Returns whether the user wants to see all of them.
pub(super) fn this_month(ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) -> bool {
    let text = cx.text.results;
    let rows = &part.told.decision.plan.rows;
    widget::card_sized(ui, 16, |ui| {
        widget::heading(ui, text.this_month(), 2);
        ui.spacing_mut().item_spacing.y = 2.0;
        if rows.is_empty() {
            widget::paragraph(ui, part.told.decision.plan.more.as_deref().unwrap_or_default());
        }
        for row in rows.iter().take(THIS_MONTH) {
            ui.separator();
            step(ui, row, part, cx);
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
            step(ui, row, part, cx);
        }
        ui.add_space(4.0);
        for line in plan.totals.iter().chain(&plan.more) {
            widget::small(ui, line);
        }
    });
}

/// A step with who and by when; a click opens its question.
fn step(ui: &mut Ui, row: &PlanRow, part: &Part<'_>, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    let ready = short_date(cx.language, row.end, part.told.decision.dates.report.year());
    let by = |ready: &str| text.ready(&row.who, ready);
    let number = row.number.to_string();
    let name = text.step(&number, &row.what, &by(&ready));
    // A day stays on one line.
    let shown_by = by(&ready.replace(' ', "\u{a0}"));
    let shown = ListRow::new(Role::Button, &name)
        .sign(Sign::Number(&number))
        .line(&row.what)
        .line(theme::small(ui, shown_by))
        .surface(Surface::Flat)
        .scale(0.8)
        .show(ui);
    let target = row.item.map_or(Visit::Page(Action::Collaboration), Visit::Question);
    cx.on_click(&shown, target);
}
