//! Text fields with their label.

use egui::{Id, Margin, Response, TextEdit, Ui};

use super::{
    text::strong,
    trailing::{row, trailing},
};
use crate::gui::appearance::theme;

/// A text field under its label.
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

/// A text field without a label; the caller gives it a name for screen readers.
pub fn edit(ui: &mut Ui, id: Id, hint: &str, rows: usize, text: &mut String) -> Response {
    let hint = theme::muted(ui, hint);
    let field = if rows > 1 {
        TextEdit::multiline(text).desired_rows(rows)
    } else {
        TextEdit::singleline(text)
    };
    ui.add(
        field
            .id(id)
            .desired_width(f32::INFINITY)
            .margin(Margin::symmetric(12, 8))
            .hint_text(hint),
    )
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
    row(ui, |ui| {
        let narrow = ui.available_width() - 112.0;
        let hint = theme::muted(ui, hint);
        let field = ui
            .add(
                TextEdit::singleline(text)
                    .id(id)
                    .desired_width(narrow.max(80.0))
                    .margin(Margin::symmetric(12, 8))
                    .hint_text(hint),
            )
            .labelled_by(label.id);
        let pressed = trailing(ui, "browse", |ui| super::button(ui, browse).clicked());
        (field, pressed)
    })
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
        ui.ctx()
            .accesskit_node_builder(field.id, |node| node.set_label(name));
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
    let hint = theme::muted(ui, hint);
    let key = id.with("buttons");
    let known: Option<f32> = ui.data(|data| data.get_temp(key));
    let room = ui.available_width() - known.unwrap_or(110.0) - ui.spacing().item_spacing.x;
    let field = TextEdit::singleline(text)
        .id(id)
        .desired_width(room.max(80.0))
        .margin(Margin::symmetric(12, 8))
        .hint_text(hint);
    let field = ui.add(field);
    let used = ui.scope(|ui| ui.horizontal(buttons)).response.rect.width();
    if known.is_none_or(|known| (known - used).abs() > 0.5) {
        ui.data_mut(|data| data.insert_temp(key, used));
        ui.ctx()
            .request_discard("the width of the buttons behind a field became known");
        ui.ctx().request_repaint();
    }
    field
}
