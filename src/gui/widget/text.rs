//! Texts with their role.

use egui::{FontId, Label, Response, RichText, Ui};

use super::{
    accessible::as_heading,
    icon::{Icon, icon},
};
use crate::gui::appearance::theme;

/// A heading of this level, 1 to 6.
pub fn heading(ui: &mut Ui, text: &str, level: usize) -> Response {
    let sizes = theme::sizes();
    let size = match level {
        1 => sizes.heading,
        2 => sizes.title,
        _ => sizes.body,
    };
    heading_sized(ui, text, level, size)
}

pub fn heading_sized(ui: &mut Ui, text: &str, level: usize, size: f32) -> Response {
    let font: FontId = theme::semibold(size);
    let color = theme::palette(ui).text;
    let response = ui.add(Label::new(RichText::new(text).font(font).color(color)).wrap());
    as_heading(&response, text, level);
    response
}

/// A text that breaks where the space ends.
pub fn wrapped(ui: &mut Ui, text: RichText) -> Response {
    ui.add(Label::new(text).wrap())
}

/// Body text that breaks where the space ends, and can be copied.
pub fn paragraph(ui: &mut Ui, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text)).wrap().selectable(true))
}

pub fn muted(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text = theme::muted(ui, text);
    wrapped(ui, text)
}

pub fn small(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text = theme::small(ui, text);
    wrapped(ui, text)
}

pub fn strong(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text = theme::strong(ui, text);
    wrapped(ui, text)
}

/// Body text behind a small symbol.
pub fn bullet(ui: &mut Ui, symbol: Icon, text: &str) {
    ui.horizontal_top(|ui| {
        let color = theme::palette(ui).accent;
        icon(ui, symbol, 14.0, color);
        paragraph(ui, text);
    });
}
