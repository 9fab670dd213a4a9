//! Texts with their role.

use egui::{FontId, Label, Response, RichText, Role, Ui};

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
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(text.to_owned());
        node.clear_value();
    });
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

/// Secondary text.
pub fn muted(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text = theme::muted(ui, text);
    wrapped(ui, text)
}

/// Secondary text in small type.
pub fn small(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text = theme::small(ui, text);
    wrapped(ui, text)
}

/// Strong body text.
pub fn strong(ui: &mut Ui, text: impl Into<String>) -> Response {
    let text = theme::strong(ui, text);
    wrapped(ui, text)
}

/// Makes a screen reader say this text whenever it changes.
pub fn live(text: Response) -> Response {
    text.ctx.accesskit_node_builder(text.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
    text
}
