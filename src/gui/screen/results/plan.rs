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
    i18n::{PlanText, short_date},
};

/// So many steps are for this month.
const THIS_MONTH: usize = 3;

/// Room for what puts a step into the plan, in points.
const INTO_PLAN: f32 = 140.0;

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

pub(super) fn all(ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) {
    let plan = &part.told.decision.plan;
    let text = cx.text.results;
    widget::card(ui, |ui| {
        if !plan.rows.is_empty() {
            let lead = if plan.is_own {
                text.plan_lead()
            } else {
                text.proposed_lead()
            };
            widget::muted(ui, lead);
        }
        ui.spacing_mut().item_spacing.y = 2.0;
        for row in &plan.rows {
            ui.separator();
            let by = text.ready(&row.who, &day(row, part, cx).replace(' ', "\u{a0}"));
            let by = format!("{}. {by}", row.number);
            if row.action.is_some() {
                step(ui, row, &by, part, cx);
            } else {
                proposed(ui, row, &by, part, cx);
            }
        }
        ui.add_space(4.0);
        if plan.is_own {
            cx.on_click(&widget::link(ui, text.to_plan()), Visit::Page(Action::Plan));
        }
        for line in plan.totals.iter().chain(&plan.more) {
            widget::small(ui, line);
        }
    });
    not_planned(ui, part, cx);
}

/// What the advice has beside the municipality's own plan.
fn not_planned(ui: &mut Ui, part: &Part<'_>, cx: &mut Cx<'_>) {
    let plan = &part.told.decision.plan;
    let is_there = |row: &PlanRow| plan.rows.iter().any(|other| other.what == row.what);
    let advised = part.told.advised.iter();
    let left: Vec<&PlanRow> = advised
        .filter(|one| !one.is_planned && !is_there(&one.row))
        .map(|one| &one.row)
        .collect();
    if !plan.is_own || left.is_empty() {
        return;
    }
    ui.add_space(6.0);
    widget::card(ui, |ui| {
        widget::heading(ui, PlanText::of(cx.language).from_advice(), 2);
        ui.spacing_mut().item_spacing.y = 2.0;
        for row in left {
            ui.separator();
            let day = day(row, part, cx).replace(' ', "\u{a0}");
            let by = cx.text.results.ready(&row.who, &day);
            proposed(ui, row, &by, part, cx);
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

/// A step that isn't in the plan, with a way to put it there.
fn proposed(ui: &mut Ui, row: &PlanRow, by: &str, part: &Part<'_>, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    widget::row(ui, |ui| {
        ui.vertical(|ui| {
            let room = if part.is_alone { 0.0 } else { INTO_PLAN };
            ui.set_width((ui.available_width() - room).max(120.0));
            words(ui, row, by, part, cx);
        });
        if !part.is_alone {
            let salt = format!("into the plan {}", row.number);
            let link = widget::trailing(ui, &salt, |ui| {
                widget::short_link(ui, text.into_plan(), Some(Icon::Plus))
            });
            let name = text.into_plan_of(&row.what);
            widget::named(&link, name);
            cx.on_click(&link, OutcomeCommand::Propose(Box::new(row.clone())));
        }
    });
}

/// What is to be done, by whom and when; a click opens the question that it's about.
fn words(ui: &mut Ui, row: &PlanRow, by: &str, part: &Part<'_>, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    let ready = text.ready(&row.who, &day(row, part, cx));
    let name = text.step(&row.number.to_string(), &row.what, &ready);
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
}

/// A step with a tick, who and by when. Returns whether it was ticked.
fn step(ui: &mut Ui, row: &PlanRow, by: &str, part: &Part<'_>, cx: &mut Cx<'_>) -> bool {
    let text = cx.text.results;
    let is_done = row.state == Some(PlanState::Done);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        let ticked = !part.is_alone && tick(ui, &text.done(&row.what), is_done).clicked();
        if ticked {
            cx.send(OutcomeCommand::Tick(Box::new(row.clone())));
        }
        ui.vertical(|ui| words(ui, row, by, part, cx));
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
