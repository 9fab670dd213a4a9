//! The bar of a trial, in the place of the bar at the top: that nothing has been saved, and how to end it.

use egui::{Button, Key, Label, Modifiers, Response, RichText, Stroke, Ui};

use super::bar;
use crate::{
    gui::{
        appearance::theme,
        command::{Cx, OutcomeCommand},
        widget,
    },
    i18n::CommandText,
    session::{Session, scenario::Scenario},
};

/// Shows the bar. Escape ends the trial.
pub(super) fn show(ui: &mut Ui, session: &Session, scenario: &Scenario, cx: &mut Cx<'_>) {
    let color = theme::palette(ui).accent;
    bar(ui, color, color, |ui| {
        words(ui, session, scenario, cx);
        widget::trailing(ui, "trial", |ui| {
            if takes_steps(session, scenario) {
                let adopt = on_accent(ui, cx.text.what_if.adopt(), true);
                cx.on_click(&adopt, OutcomeCommand::TakeOver);
            }
            let stop = on_accent(ui, cx.text.what_if.stop(), false);
            ui.ctx()
                .accesskit_node_builder(stop.id, |node| node.set_keyboard_shortcut("Esc"));
            cx.on_click(&stop, OutcomeCommand::EndTrial);
        });
    });
    let escaped = |ui: &Ui| ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if !widget::keys_are_taken(ui) && escaped(ui) {
        cx.send(OutcomeCommand::EndTrial);
    }
}

/// Whether there are steps to it: a lower answer is no goal, which is said beside the outcome.
fn takes_steps(session: &Session, scenario: &Scenario) -> bool {
    let case = session.case();
    case.is_some_and(|case| !scenario.steps(case).is_empty())
}

fn words(ui: &mut Ui, session: &Session, scenario: &Scenario, cx: &Cx<'_>) {
    let (text, color) = (cx.text.what_if, theme::palette(ui).on_accent);
    let size = theme::sizes();
    let title = RichText::new(text.title())
        .font(theme::semibold(size.title))
        .color(color);
    ui.label(title);
    let said = text.bar(scenario.items().len(), session.municipality());
    let room = (ui.available_width() - 400.0).max(60.0);
    ui.allocate_ui(egui::vec2(room, 40.0), |ui| {
        ui.set_width(room);
        let said = RichText::new(said).font(theme::regular(size.body)).color(color);
        ui.add(Label::new(said).truncate());
    });
}

/// A button on the colour of the program; the one that leads on is filled.
fn on_accent(ui: &mut Ui, text: CommandText, leads_on: bool) -> Response {
    let p = theme::palette(ui);
    let shown = ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        for state in [&mut widgets.inactive, &mut widgets.hovered, &mut widgets.active] {
            state.bg_stroke = Stroke::new(1.0, p.on_accent);
            state.weak_bg_fill = if leads_on { p.on_accent } else { p.accent };
        }
        let (font, color) = if leads_on {
            (theme::semibold(theme::sizes().body), p.accent)
        } else {
            (theme::regular(theme::sizes().body), p.on_accent)
        };
        ui.add(Button::new(RichText::new(text.label).font(font).color(color)))
    });
    let response = shown.inner;
    widget::described(&response, text.tip);
    response.on_hover_text(text.tip)
}
