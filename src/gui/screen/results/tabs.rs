//! The tabs under the outcome.

use egui::{Rect, Role, Stroke, Ui};

use super::part::Part;
use crate::gui::{appearance::theme, command::Cx, widget};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Tab {
    #[default]
    Plan,
    Themes,
    Ask,
    How,
}

/// Shows the tabs over the whole width. Without advice there are no steps.
pub(super) fn show(ui: &mut Ui, part: &Part<'_>, unknown: usize, tab: &mut Tab, cx: &Cx<'_>) {
    let text = cx.text.results;
    let steps = part.told.decision.plan.rows.len();
    let plan = if part.told.decision.plan.is_own {
        text.tab_plan(steps)
    } else {
        text.tab_proposed(steps)
    };
    let ask = text.tab_ask(unknown);
    let tabs = [
        (Tab::Plan, plan.as_str()),
        (Tab::Themes, text.tab_themes()),
        (Tab::Ask, ask.as_str()),
        (Tab::How, text.tab_how()),
    ];
    let shown = tabs
        .iter()
        .filter(|(one, _)| *one != Tab::Plan || part.has_advice());
    let background = ui.painter().add(egui::Shape::Noop);
    let top = ui.cursor().top();
    let chosen = *tab;
    widget::group(ui, Role::TabList, text.tabs(), |ui| {
        ui.add_space(6.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            for (one, words) in shown {
                if widget::tab(ui, *words, Role::Tab, *one == chosen).clicked() {
                    *tab = *one;
                }
            }
        });
        ui.add_space(6.0);
    });
    let p = theme::palette(ui);
    let place = Rect::from_x_y_ranges(ui.clip_rect().x_range(), top..=ui.cursor().top());
    ui.painter()
        .set(background, egui::Shape::rect_filled(place, 0.0, p.card));
    let line = Stroke::new(1.0, p.border);
    ui.painter().hline(place.x_range(), place.top(), line);
    ui.painter().hline(place.x_range(), place.bottom(), line);
}
