//! The keys of the question screen.

use egui::{Event, Id, Key, Modifiers, Ui};

use crate::gui::widget;

pub(super) const DIGITS: [Key; 9] = [
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum KeyPress {
    /// The answer on this row, from 0, from top to bottom.
    Answer(usize),
    DontKnow,
    NotApplicable,
    /// Goes on, if the question is answered.
    Forward,
    /// To the next question, answered or not.
    Next,
    Previous,
    Up,
    Down,
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
                .or_else(|| given(Key::ArrowUp, KeyPress::Up))
                .or_else(|| given(Key::ArrowDown, KeyPress::Down))
        })
    });
    if on_answers && focused.is_some() {
        // On a row, Enter goes on; only the space bar chooses.
        context.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    }
    press
}

fn by_letter(text: &str) -> Option<KeyPress> {
    match text {
        "?" => Some(KeyPress::DontKnow),
        "n" | "N" => Some(KeyPress::NotApplicable),
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
        key => DIGITS.iter().position(|row| *row == key).map(KeyPress::Answer),
    }
}
