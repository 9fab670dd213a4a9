//! The menu: everything that can be done, with its keys.

use egui::{Button, Role, ScrollArea, Ui};

use crate::{
    display::Theme,
    gui::{
        appearance::theme,
        command::{Action, Command, Cx, keys_of},
        widget::{self, Icon},
    },
    i18n::Language,
    session::{Session, naming},
};

/// The button with the menu.
pub(super) fn menu(ui: &mut Ui, session: Option<&Session>, cx: &mut Cx<'_>) {
    let most = ui.ctx().content_rect().height() - 90.0;
    ui.menu_button(cx.text.bar.menu(), |ui| {
        ui.set_min_width(230.0);
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.spacing_mut().interact_size.y = 28.0;
        ui.spacing_mut().button_padding.y = 4.0;
        ScrollArea::vertical()
            .max_height(most)
            .min_scrolled_height(most)
            .show(ui, |ui| entries(ui, session, cx));
    });
}

fn entries(ui: &mut Ui, session: Option<&Session>, cx: &mut Cx<'_>) {
    entry(ui, Action::New, cx);
    entry(ui, Action::Open, cx);
    if let Some(session) = session {
        entry(ui, Action::SaveAs, cx);
        if session.invitation().is_none() && session.case().is_some() {
            ui.separator();
            entry(ui, Action::Invite, cx);
            entry(ui, Action::Merge, cx);
            entry(ui, Action::Agenda, cx);
        }
        ui.separator();
        for (action, name) in [
            (Action::Undo, naming::undo(session, cx.language)),
            (Action::Redo, naming::redo(session, cx.language)),
        ] {
            ui.add_enabled_ui(name.is_some(), |ui| named_entry(ui, action, name, cx));
        }
    }
    ui.separator();
    entry(ui, Action::Palette, cx);
    entry(ui, Action::Search, cx);
    ui.separator();
    let here = cx.language;
    for language in Language::ALL.into_iter().filter(|language| *language != here) {
        if ui.button(language.own_name()).clicked() {
            cx.send(Command::Speak(language));
        }
    }
    ui.separator();
    looks(ui, cx);
    ui.separator();
    let looks = [Action::ZoomIn, Action::ZoomOut, Action::ZoomReset];
    for action in looks {
        entry(ui, action, cx);
    }
    ui.separator();
    entry(ui, Action::Help, cx);
    entry(ui, Action::About, cx);
    ui.separator();
    if session.is_some() {
        entry(ui, Action::Home, cx);
    }
    entry(ui, Action::Quit, cx);
}

/// The colours to choose from, with the chosen ones marked, and whether things move.
fn looks(ui: &mut Ui, cx: &mut Cx<'_>) {
    let look = theme::look(ui.ctx());
    for chosen in Theme::ALL {
        let action = Action::Look(chosen);
        let text = action.text(cx.text, false);
        if choice(ui, text.label, look.theme == chosen, Role::MenuItemRadio)
            .on_hover_text(text.tip)
            .clicked()
        {
            cx.send(action);
        }
    }
    let text = Action::Motion.text(cx.text, false);
    if choice(ui, text.label, look.less_motion, Role::MenuItemCheckBox)
        .on_hover_text(text.tip)
        .clicked()
    {
        cx.send(Action::Motion);
    }
}

/// An entry that holds or not, with a mark in front when it does.
fn choice(ui: &mut Ui, label: &str, holds: bool, role: Role) -> egui::Response {
    let response = widget::toggle(ui, label, holds, false);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(role);
        node.set_toggled(holds.into());
    });
    if holds {
        let p = theme::palette(ui);
        let place = response.rect.right_center() - egui::vec2(14.0, 0.0);
        widget::paint_icon(ui.painter(), Icon::Check, place, 13.0, p.accent);
    }
    response
}

/// A command with its keys.
pub(super) fn entry(ui: &mut Ui, action: Action, cx: &mut Cx<'_>) {
    named_entry(ui, action, None, cx);
}

/// The same under a name that says more.
fn named_entry(ui: &mut Ui, action: Action, name: Option<String>, cx: &mut Cx<'_>) {
    let text = action.text(cx.text, ui.visuals().dark_mode);
    let mut button = Button::new(naming::label(name, &text));
    if let Some(shortcut) = action.shortcut() {
        button = button.shortcut_text(keys_of(ui.ctx(), &shortcut));
    }
    if ui.add(button).on_hover_text(text.tip).clicked() {
        cx.send(action);
    }
}
