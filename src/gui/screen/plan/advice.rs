//! The steps of the advice that aren't in the plan, to take over.

use egui::{Role, Ui};

use super::view::PlanView;
use crate::{
    assessment::PlanChange,
    decision::actions::Advised,
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, Icon, ListRow, Sign, Surface, Tone},
    },
    session::Change,
};

/// Shows them; a click takes one over.
pub(super) fn show(ui: &mut Ui, view: &PlanView, is_empty: bool, cx: &mut Cx<'_>) {
    let left: Vec<&Advised> = view.advised.iter().filter(|one| !one.is_planned).collect();
    if left.is_empty() {
        return;
    }
    let text = view.text();
    widget::card_sized(ui, 16, |ui| {
        widget::heading(ui, text.from_advice(), 2);
        widget::muted(ui, text.from_advice_lead());
        let all = text.take_over_all(left.len());
        let button = if is_empty {
            widget::primary(ui, &all)
        } else {
            widget::button(ui, &all)
        };
        if button.clicked() {
            take_over(left.iter().copied(), cx);
        }
        ui.spacing_mut().item_spacing.y = 2.0;
        for one in left {
            ui.separator();
            if step(ui, view, one).clicked() {
                take_over([one].into_iter(), cx);
            }
        }
    });
}

fn take_over<'a>(advised: impl Iterator<Item = &'a Advised>, cx: &mut Cx<'_>) {
    let actions = advised.map(|one| one.action.clone()).collect();
    cx.change(Change::Plan(PlanChange::Add(actions)));
}

fn step(ui: &mut Ui, view: &PlanView, one: &Advised) -> egui::Response {
    let (row, text) = (&one.row, view.text());
    let by = text.who_by(&row.who, &view.day(row.end).replace(' ', "\u{a0}"));
    let name = text.take_over(&row.what, &by);
    ListRow::new(Role::Button, &name)
        .sign(Sign::Icon(Icon::Plus, Tone::Accent))
        .line(&row.what)
        .line(theme::small(ui, by))
        .surface(Surface::Flat)
        .scale(0.8)
        .show(ui)
}
