//! Text fields with their label.

use egui::{Id, Margin, Response, TextEdit, Ui};

use super::{
    accessible::named,
    button::button,
    measured::{last_size, remember_size},
    text::strong,
    trailing::row,
};
use crate::gui::appearance::theme;

pub fn labelled_field(
    ui: &mut Ui,
    id: Id,
    name: &str,
    hint: &str,
    rows: usize,
    text: &mut String,
) -> Response {
    let label = strong(ui, name);
    edit(ui, id, hint, rows, text).labelled_by(label.id)
}

/// A labelled field with this text; what it's changed into.
pub fn edited(ui: &mut Ui, id: Id, [name, hint]: [&str; 2], rows: usize, text: &str) -> Option<String> {
    let mut text = text.to_owned();
    let field = labelled_field(ui, id, name, hint, rows, &mut text);
    field.changed().then_some(text)
}

/// A text field without a label; the caller gives it a name for screen readers.
pub fn edit(ui: &mut Ui, id: Id, hint: &str, rows: usize, text: &mut String) -> Response {
    let field = if rows > 1 {
        TextEdit::multiline(text).desired_rows(rows)
    } else {
        TextEdit::singleline(text)
    };
    add(ui, id, hint, f32::INFINITY, field)
}

/// A field for a file, with a button to browse; also returns whether that was clicked.
pub fn path_field(
    ui: &mut Ui,
    id: Id,
    name: &str,
    hint: &str,
    browse: &str,
    text: &mut String,
) -> (Response, bool) {
    let label = strong(ui, name);
    let mut pressed = false;
    let field = row(ui, |ui| {
        beside(ui, id, hint, text, |ui| {
            pressed = button(ui, browse).clicked();
        })
    });
    (field.labelled_by(label.id), pressed)
}

/// A text field with buttons at the right end of the row. Its name isn't shown.
pub fn edit_row(
    ui: &mut Ui,
    id: Id,
    name: &str,
    hint: &str,
    text: &mut String,
    buttons: impl FnOnce(&mut Ui),
) -> Response {
    row(ui, |ui| {
        let field = beside(ui, id, hint, text, buttons);
        named(&field, name);
        field
    })
}

/// A text field with its name in front, or above when there's no room, and buttons at
/// the right end of the row, or below it.
pub fn named_row(
    ui: &mut Ui,
    id: Id,
    name: &str,
    hint: &str,
    text: &mut String,
    buttons: impl FnOnce(&mut Ui),
) -> Response {
    let room = ui.available_width();
    if room < 380.0 {
        let label = strong(ui, name);
        let field = edit(ui, id, hint, 1, text).labelled_by(label.id);
        ui.horizontal_wrapped(buttons);
        return field;
    }
    let above = (room < 560.0).then(|| strong(ui, name));
    row(ui, |ui| {
        let label = above.unwrap_or_else(|| {
            let name = theme::strong(ui, name);
            ui.label(name)
        });
        beside(ui, id, hint, text, buttons).labelled_by(label.id)
    })
}

/// A field that leaves room for the buttons after it, by their width in the last frame.
fn beside(ui: &mut Ui, id: Id, hint: &str, text: &mut String, buttons: impl FnOnce(&mut Ui)) -> Response {
    let key = id.with("buttons");
    let room = ui.available_width() - last_size(ui, key).unwrap_or(110.0) - ui.spacing().item_spacing.x;
    let field = add(ui, id, hint, room.max(80.0), TextEdit::singleline(text));
    let used = ui.scope(|ui| ui.horizontal(buttons)).response.rect.width();
    let why = "the width of the buttons behind a field became known";
    remember_size(ui, key, used, why);
    field
}

fn add(ui: &mut Ui, id: Id, hint: &str, width: f32, field: TextEdit<'_>) -> Response {
    let hint = theme::muted(ui, hint);
    ui.add(
        field
            .id(id)
            .desired_width(width)
            .margin(Margin::symmetric(12, 8))
            .hint_text(hint),
    )
}
