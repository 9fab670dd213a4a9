//! The keys of the question screen.

use egui::{Event, Id, Key, Modifiers, Ui};

use super::super::keys::DIGITS;
use crate::gui::widget;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyPress {
    /// The answer on this row, from 0, from top to bottom.
    Answer(usize),
    DontKnow,
    NotApplicable,
    Note,
    Evidence,
    Forward,
    /// To the next question, answered or not.
    Next,
    Previous,
    /// To the answer so many rows below.
    Move(isize),
    /// Doesn't go on by itself.
    Stay,
}

/// Whether the keys that go on from a text field were pressed in one of these.
pub(super) fn goes_on_from_field(ui: &Ui, fields: &[Id]) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    focused.is_some_and(|id| fields.contains(&id))
        && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter))
}

/// The key pressed in this frame, if any; `None` while typing in a field or in a dialog. `rows` are the answers.
pub(super) fn pressed(ui: &Ui, rows: &[Id]) -> Option<KeyPress> {
    let context = ui.ctx();
    if widget::keys_are_taken(ui) {
        return None;
    }
    let focused = ui.memory(egui::Memory::focused);
    let on_answers = focused.is_none_or(|id| rows.contains(&id));
    let press = ui.input(|input| {
        let letters = input.events.iter().find_map(|event| match event {
            Event::Text(text) => by_letter(text),
            Event::Key {
                key,
                pressed: true,
                modifiers,
                ..
            } if !modifiers.command && !modifiers.alt => by_key(*key),
            _ => None,
        });
        letters.or_else(|| {
            let plain = |key| input.key_pressed(key) && input.modifiers.is_none();
            let given = |key, press| (on_answers && plain(key)).then_some(press);
            given(Key::Enter, KeyPress::Forward)
                .or_else(|| given(Key::ArrowRight, KeyPress::Next))
                .or_else(|| given(Key::ArrowLeft, KeyPress::Previous))
                .or_else(|| given(Key::ArrowUp, KeyPress::Move(-1)))
                .or_else(|| given(Key::ArrowDown, KeyPress::Move(1)))
                .or_else(|| plain(Key::Escape).then_some(KeyPress::Stay))
                .or_else(|| plain(Key::Tab).then_some(KeyPress::Stay))
        })
    });
    let opens_field = matches!(press, Some(KeyPress::Note | KeyPress::Evidence));
    context.input_mut(|input| {
        if on_answers && focused.is_some() {
            // On a row, Enter goes on; only the space bar chooses.
            input.consume_key(Modifiers::NONE, Key::Enter);
        }
        if opens_field {
            // The letter isn't the first of the text.
            input.events.retain(|event| !matches!(event, Event::Text(_)));
        }
    });
    press
}

fn by_letter(text: &str) -> Option<KeyPress> {
    match text {
        "?" => Some(KeyPress::DontKnow),
        "n" | "N" => Some(KeyPress::NotApplicable),
        "o" | "O" => Some(KeyPress::Note),
        "b" | "B" => Some(KeyPress::Evidence),
        digit => {
            let number: usize = digit.parse().ok()?;
            number.checked_sub(1).map(KeyPress::Answer)
        }
    }
}

fn by_key(key: Key) -> Option<KeyPress> {
    match key {
        Key::Questionmark => Some(KeyPress::DontKnow),
        Key::N => Some(KeyPress::NotApplicable),
        Key::O => Some(KeyPress::Note),
        Key::B => Some(KeyPress::Evidence),
        key => DIGITS.iter().position(|row| *row == key).map(KeyPress::Answer),
    }
}
