//! The keys of the preview.

use egui::{EventFilter, Id, Key, Ui};

use crate::gui::widget;

/// What a key or button asks for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum ViewCommand {
    /// To a page, from 0.
    Page(usize),
    /// By this part of the room, down and to the right.
    Move(f32, f32),
    /// To the last page.
    End,
    /// A step larger.
    Larger,
    /// A step smaller.
    Smaller,
}

/// The room that a press of an arrow key moves.
const STEP: f32 = 0.12;
/// The room that a press of Page Down moves: a strip stays to read on from.
const LEAF: f32 = 0.9;

/// What the keys ask for, when they aren't somebody else's. `table` has the arrow keys when it has the focus.
pub(super) fn pressed(ui: &Ui, table: Id) -> Option<ViewCommand> {
    if widget::keys_are_taken(ui) {
        return None;
    }
    let focused = ui.memory(|memory| memory.has_focus(table));
    if focused {
        let arrows = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(table, arrows));
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
