//! The keys of the workshop, those of a presenter's remote among them.

use egui::{Key, Modifiers, Ui};

use super::super::keys::DIGITS;
use crate::gui::widget;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Intent {
    Reveal,
    Next,
    Back,
    Agree(u8),
    Words,
    /// Goes on with what was agreed on.
    Record,
    Leave,
}

/// Whether the keys say that what is agreed on stands, also while writing.
pub(super) fn records(ui: &Ui) -> bool {
    let context = ui.ctx();
    context.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter))
}

/// What the keys ask for now, unless they are for something else.
pub(super) fn intent(ui: &Ui, revealed: bool, highest: u8) -> Option<Intent> {
    let context = ui.ctx();
    if widget::keys_are_taken(ui) {
        return None;
    }
    // With the focus on something, Enter and the space bar are for that.
    let free = context.memory(egui::Memory::focused).is_none();
    context.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        if pressed(Key::Escape) {
            return Some(Intent::Leave);
        }
        // Until the answers are shown, the space bar shows them, whatever has the focus.
        if !revealed && (pressed(Key::R) || pressed(Key::Space)) {
            return Some(Intent::Reveal);
        }
        if pressed(Key::ArrowRight) || pressed(Key::PageDown) {
            return Some(Intent::Next);
        }
        if pressed(Key::ArrowLeft) || pressed(Key::PageUp) {
            return Some(Intent::Back);
        }
        if revealed && free && pressed(Key::Enter) {
            return Some(Intent::Words);
        }
        let level = (0..=highest).zip(DIGITS).find(|(_, key)| pressed(*key));
        level.filter(|_| revealed).map(|(level, _)| Intent::Agree(level))
    })
}
