//! What people who can't see a control are told of it.

use egui::{Rect, Response, Role, Sense, Ui, Vec2, WidgetInfo, accesskit};

/// Gives a control another name, where the words that show don't say what it belongs to.
pub fn named(control: &Response, name: impl Into<String>) {
    change(control, |node| node.set_label(name));
}

/// Adds what is said after the name.
pub fn described(control: &Response, words: impl Into<String>) {
    change(control, |node| node.set_description(words));
}

/// Makes a screen reader say this text whenever it changes.
pub fn live(text: Response) -> Response {
    change(&text, |node| node.set_live(accesskit::Live::Polite));
    text
}

/// Makes a text a heading of this level, 1 to 6.
pub(super) fn as_heading(response: &Response, text: &str, level: usize) {
    change(response, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        node.set_label(text.to_owned());
        node.clear_value();
    });
}

/// Words that are only said, whenever they change; nothing is painted.
pub fn spoken(ui: &Ui, salt: &str, words: &str) {
    let place = Rect::from_min_size(ui.max_rect().left_top(), Vec2::ZERO);
    let response = ui.interact(place, ui.scope_id().with(salt), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(Role::Status, true, words));
    live(response);
}

fn change(control: &Response, change: impl FnOnce(&mut accesskit::Node)) {
    control.ctx.accesskit_node_builder(control.id, change);
}
