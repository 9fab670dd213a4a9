//! What comes of the plan, and what can be added to it.

use egui::{RichText, Ui};

use super::view::PlanView;
use crate::gui::{
    appearance::theme,
    command::{Action, Cx},
    widget,
};

/// Shows the head; whether an action in own words is to be added.
pub(super) fn show(ui: &mut Ui, view: &PlanView, is_empty: bool, cx: &mut Cx<'_>) -> bool {
    let text = view.text();
    if is_empty {
        widget::heading(ui, text.no_plan(), 1);
        widget::muted(ui, text.no_plan_lead());
    } else {
        widget::heading(ui, &view.title, 1);
        widget::live(widget::muted(ui, &view.lead));
        let late = view.overview.overdue();
        if late > 0 {
            let font = theme::semibold(theme::sizes().body);
            let color = theme::palette(ui).warn;
            widget::wrapped(ui, RichText::new(text.overdue(late)).font(font).color(color));
        }
    }
    ui.horizontal_wrapped(|ui| {
        let adds = widget::button(ui, text.add_own()).clicked();
        if !is_empty {
            cx.button(ui, Action::Calendar);
        }
        adds
    })
    .inner
}
