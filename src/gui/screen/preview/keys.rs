//! The keys of the preview.

use egui::{Id, Key, Ui};

use crate::gui::widget;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum ViewCommand {
    /// To a page, from 0.
    Page(usize),
    /// By this share of the visible size, down and to the right.
    Move(f32, f32),
    End,
    Larger,
    Smaller,
}

const STEP: f32 = 0.12;
/// The share that Page Down moves: a strip stays visible to read on from.
const LEAF: f32 = 0.9;

/// The command of the key pressed in this frame, if any. The arrow keys count only while `table` has the focus.
pub(super) fn pressed(ui: &Ui, table: Id) -> Option<ViewCommand> {
    if widget::keys_are_taken(ui) {
        return None;
    }
    let focused = ui.memory(|memory| memory.has_focus(table));
    if focused {
        widget::keep_arrows(ui, table);
    }
    ui.input(|input| {
        // A plus may need Shift.
        if input.modifiers.command || input.modifiers.alt {
            return None;
        }
        let keys = [
            (Key::PageDown, ViewCommand::Move(LEAF, 0.0), true),
            (Key::PageUp, ViewCommand::Move(-LEAF, 0.0), true),
            (Key::Home, ViewCommand::Page(0), true),
            (Key::End, ViewCommand::End, true),
            (Key::Plus, ViewCommand::Larger, true),
            (Key::Equals, ViewCommand::Larger, true),
            (Key::Minus, ViewCommand::Smaller, true),
            (Key::ArrowDown, ViewCommand::Move(STEP, 0.0), focused),
            (Key::ArrowUp, ViewCommand::Move(-STEP, 0.0), focused),
            (Key::ArrowRight, ViewCommand::Move(0.0, STEP), focused),
            (Key::ArrowLeft, ViewCommand::Move(0.0, -STEP), focused),
        ];
        let pressed = keys
            .into_iter()
            .find(|(key, _, ours)| *ours && input.key_pressed(*key));
        pressed.map(|(_, command, _)| command)
    })
}
