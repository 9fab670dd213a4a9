//! Text fields with their label.

use egui::{Id, Margin, Response, TextEdit, Ui};

use super::{label, row, trailing};
use crate::{gui::theme, i18n::CommandText};

/// A text field under its label.
pub fn labelled_field(
    ui: &mut Ui,
    id: Id,
    name: &str,
    hint: &str,
    rows: usize,
    text: &mut String,
) -> Response {
    let label = label(ui, name);
    edit(ui, id, hint, rows, text).labelled_by(label.id)
}

/// A text field without a label of its own; its name is to be given.
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

/// A field for a file, with a button that asks the system; whether that was pressed comes second.
pub fn path_field(
    ui: &mut Ui,
    id: Id,
    name: &str,
    hint: &str,
    browse: &'static str,
    text: &mut String,
) -> (Response, bool) {
    let label = label(ui, name);
    row(ui, |ui| {
        let browse = CommandText {
            label: browse,
            tip: "",
        };
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
        let pressed = trailing(ui, "browse", |ui| super::button(ui, &browse, true).clicked());
        (field, pressed)
    })
}

/// A field for a file with its name in front, and buttons at the right end of the row.
pub fn file_row(
    ui: &mut Ui,
    id: Id,
    name: &str,
    hint: &str,
    text: &mut String,
    buttons: impl FnOnce(&mut Ui),
) -> Response {
    let below = ui.available_width() < 560.0;
    let label = below.then(|| label(ui, name));
    row(ui, |ui| {
        let label = label.unwrap_or_else(|| {
            let name = theme::strong(ui, name);
            ui.label(name)
        });
        let hint = theme::muted(ui, hint);
        let known = ui.scope_id().with("buttons width");
        let buttons_width: f32 = ui.data(|data| data.get_temp(known)).unwrap_or(230.0);
        let room = ui.available_width() - buttons_width - ui.spacing().item_spacing.x;
        let field = TextEdit::singleline(text)
            .id(id)
            .desired_width((room - 24.0).max(80.0))
            .margin(Margin::symmetric(12, 8))
            .hint_text(hint);
        let field = ui.add(field).labelled_by(label.id);
        let shown = ui.scope(buttons).response.rect.width();
        if (shown - buttons_width).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(known, shown));
            ui.ctx().request_discard("the width of the buttons became known");
            ui.ctx().request_repaint();
        }
        field
    })
}
