//! The menu: everything that can be done, with its keys.

use egui::{Button, ScrollArea, Ui};

use crate::{
    gui::{
        command::{Action, Cx, MenuPart, keys_of},
        page::Page,
    },
    session::Session,
};

const PARTS: [MenuPart; 6] = [
    MenuPart::File,
    MenuPart::Group,
    MenuPart::Edit,
    MenuPart::Find,
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
            let is_enabled = action.is_available(scan);
            ui.add_enabled_ui(is_enabled, |ui| entry(ui, action, scan, cx));
        }
    }
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
