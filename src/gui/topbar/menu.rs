//! The menu: everything that can be done, with its keys.

use egui::{Button, Role, ScrollArea, Ui};

use crate::{
    gui::{
        appearance::theme,
        command::{Action, Command, Cx, MenuPart, keys_of},
        page::Page,
        widget::{self, Icon},
    },
    i18n::Language,
    session::Session,
};

const PARTS: [MenuPart; 8] = [
    MenuPart::File,
    MenuPart::Group,
    MenuPart::Edit,
    MenuPart::Find,
    MenuPart::Colors,
    MenuPart::Size,
    MenuPart::Help,
    MenuPart::Close,
];

/// The button with the menu; `scan` is the open scan with the page that is shown.
pub(super) fn menu(ui: &mut Ui, scan: Option<(&Session, Page)>, cx: &mut Cx<'_>) {
    let most = ui.ctx().content_rect().height() - 90.0;
    ui.menu_button(cx.text.bar.menu(), |ui| {
        ui.set_min_width(230.0);
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.spacing_mut().interact_size.y = 28.0;
        ui.spacing_mut().button_padding.y = 4.0;
        ScrollArea::vertical()
            .max_height(most)
            .min_scrolled_height(most)
            .show(ui, |ui| entries(ui, scan, cx));
    });
}

fn entries(ui: &mut Ui, scan: Option<(&Session, Page)>, cx: &mut Cx<'_>) {
    for part in PARTS {
        // What there is to undo comes and goes with every change; the entries stay where they are.
        let stays = part == MenuPart::Edit && scan.is_some();
        let shown: Vec<Action> = Action::in_menu(part)
            .filter(|action| stays || action.is_available(scan))
            .collect();
        if shown.is_empty() {
            continue;
        }
        if part != PARTS[0] {
            ui.separator();
        }
        for action in shown {
            match part {
                MenuPart::Colors => look(ui, action, cx),
                _ => {
                    let is_enabled = action.is_available(scan);
                    ui.add_enabled_ui(is_enabled, |ui| entry(ui, action, scan, cx));
                }
            }
        }
        if part == MenuPart::Find {
            ui.separator();
            languages(ui, cx);
        }
    }
}

fn languages(ui: &mut Ui, cx: &mut Cx<'_>) {
    let here = cx.language;
    for language in Language::ALL.into_iter().filter(|language| *language != here) {
        cx.on_click(&ui.button(language.own_name()), Command::Speak(language));
    }
}

/// A choice of colours or movement, with a mark when it's chosen.
fn look(ui: &mut Ui, action: Action, cx: &mut Cx<'_>) {
    let (look, text) = (theme::look(ui.ctx()), action.text(cx.text));
    let (holds, role) = match action.theme() {
        Some(theme) => (look.theme == theme, Role::MenuItemRadio),
        None if action == Action::MoveOn => (look.moves_on, Role::MenuItemCheckBox),
        None => (look.less_motion, Role::MenuItemCheckBox),
    };
    let response = choice(ui, text.label, holds, role).on_hover_text(text.tip);
    cx.on_click(&response, action);
}

/// An entry that can be on, with a mark when it is.
fn choice(ui: &mut Ui, label: &str, holds: bool, role: Role) -> egui::Response {
    let response = widget::menu_toggle(ui, label, holds);
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

/// An action with its keys; with a scan it says which change it would undo or redo.
pub(super) fn entry(ui: &mut Ui, action: Action, scan: Option<(&Session, Page)>, cx: &mut Cx<'_>) {
    let text = action.text(cx.text);
    let mut button = Button::new(action.label(scan.map(|(session, _)| session), cx.language));
    if let Some(shortcut) = action.shortcut() {
        button = button.shortcut_text(keys_of(ui.ctx(), &shortcut));
    }
    cx.on_click(&ui.add(button).on_hover_text(text.tip), action);
}
