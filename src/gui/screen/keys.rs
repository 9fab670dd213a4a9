//! The keys of the question screen.

use egui::{Event, Id, Key, Modifiers, Ui};

use crate::gui::widget;

/// The keys of rows, from top to bottom.
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

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// The answer on this row, from 0, from top to bottom.
    Row(usize),
    /// "Don't know".
    DontKnow,
    /// "Not applicable".
    NotApplicable,
    /// On to the next question.
    Forward,
    /// To the next question, answered or not.
    Next,
    /// To the previous question.
    Previous,
    /// The row above the one with the focus.
    Up,
    /// The row below it.
    Down,
}

/// What the keys ask for now; nothing while typing in a field or in a dialog. `rows` are the answers.
pub(super) fn wish(ui: &Ui, rows: &[Id]) -> Option<Wish> {
    let context = ui.ctx();
    if widget::keys_are_taken(ui) {
        return None;
    }
    let focused = ui.memory(egui::Memory::focused);
    let on_answers = focused.is_none_or(|id| rows.contains(&id));
    let wish = ui.input(|input| {
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
            let pressed = |key, wish| (on_answers && plain(key)).then_some(wish);
            pressed(Key::Enter, Wish::Forward)
                .or_else(|| pressed(Key::ArrowRight, Wish::Next))
                .or_else(|| pressed(Key::ArrowLeft, Wish::Previous))
                .or_else(|| pressed(Key::ArrowUp, Wish::Up))
                .or_else(|| pressed(Key::ArrowDown, Wish::Down))
        })
    });
    if on_answers && focused.is_some() {
        // On a row, Enter goes on; only the space bar chooses.
        context.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    }
    wish
}

fn by_letter(text: &str) -> Option<Wish> {
    match text {
        "?" => Some(Wish::DontKnow),
        "n" | "N" => Some(Wish::NotApplicable),
        digit => {
            let number: usize = digit.parse().ok()?;
            number.checked_sub(1).map(Wish::Row)
        }
    }
}

fn by_key(key: Key) -> Option<Wish> {
    match key {
        Key::Questionmark => Some(Wish::DontKnow),
        Key::N => Some(Wish::NotApplicable),
        key => DIGITS.iter().position(|row| *row == key).map(Wish::Row),
    }
}
