//! The steps of the plan: what to do this month, and all of them.

use egui::{Role, Ui};

use super::told::Told;
use crate::{
    decision::PlanRow,
    gui::{
        appearance::theme,
        command::{Action, Command, Cx},
        widget::{self, ListRow, Sign, Surface},
    },
    i18n::short_date,
};

/// So many steps are for this month.
const THIS_MONTH: usize = 3;

/// The first steps. Returns whether the user wants to see all of them.
pub(super) fn this_month(ui: &mut Ui, told: &Told, cx: &mut Cx<'_>) -> bool {
    let text = cx.text.results;
    let rows = &told.decision.plan.rows;
    widget::card_sized(ui, 16, |ui| {
        widget::heading(ui, text.this_month(), 2);
        ui.spacing_mut().item_spacing.y = 2.0;
        if rows.is_empty() {
            widget::paragraph(ui, told.decision.plan.more.as_deref().unwrap_or_default());
        }
        for row in rows.iter().take(THIS_MONTH) {
            ui.separator();
            step(ui, row, told, cx);
        }
        if rows.len() <= THIS_MONTH {
            return false;
        }
        ui.separator();
        widget::link(ui, &text.all_steps(rows.len())).clicked()
    })
}

/// All steps, with the focus on the heading when it's asked for.
pub(super) fn all(ui: &mut Ui, told: &Told, go_there: bool, cx: &mut Cx<'_>) {
    let plan = &told.decision.plan;
    if plan.rows.is_empty() {
        return;
    }
    let text = cx.text.results;
    widget::card(ui, |ui| {
        let heading = widget::heading(ui, &text.plan(plan.rows.len()), 2);
        if go_there {
            heading.scroll_to_me(Some(egui::Align::Min));
        }
        widget::muted(ui, text.plan_lead());
        ui.spacing_mut().item_spacing.y = 2.0;
        for row in &plan.rows {
            ui.separator();
            step(ui, row, told, cx);
        }
        ui.add_space(4.0);
        for line in plan.totals.iter().chain(&plan.more) {
            widget::small(ui, line);
        }
    });
    ui.add_space(6.0);
}

/// A step with who and by when; a click opens its question.
fn step(ui: &mut Ui, row: &PlanRow, told: &Told, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    let ready = short_date(cx.language, row.end, told.decision.dates.report.year());
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
    let target = row.item.map_or(Command::Do(Action::Collaboration), Command::GoTo);
    cx.on_click(&shown, target);
}
