//! A choice to tick, in a list of many.

use egui::{Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::choice::{Mark, paint_mark};
use crate::gui::appearance::theme;

const LEFT: f32 = 30.0;

/// A line to tick, with more about it underneath when there's something to say.
pub fn check(ui: &mut Ui, text: &str, detail: &str, checked: &mut bool) -> Response {
    let p = theme::palette(ui);
    let room = (ui.available_width() - LEFT).max(40.0);
    let lay = |text: &str, size, color| {
        ui.painter()
            .layout(text.to_owned(), theme::regular(size), color, room)
    };
    let body = lay(text, theme::sizes().body, p.text);
    let below = (!detail.is_empty()).then(|| lay(detail, theme::sizes().small, p.muted));
    let height = body.size().y + below.as_ref().map_or(0.0, |below| below.size().y + 1.0);
    let size = vec2(ui.available_width(), (height + 6.0).max(28.0));
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click());
    if response.clicked() {
        *checked = !*checked;
        response.mark_changed();
    }
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, *checked, text));
    if !detail.is_empty() {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(detail));
    }
    let animate = |name, value| ui.ctx().animate_bool(response.id.with(name), value);
    let (hover, chosen) = (animate("hover", response.hovered()), animate("chosen", *checked));
    let line = body.size().y;
    let top = rect.center().y - height / 2.0;
    let rows = body.rows.len().max(1) as f32;
    let mark = pos2(rect.left() + 10.0, top + line / rows / 2.0);
    paint_mark(ui, Mark::Check, mark, hover, chosen, &p);
    ui.painter().galley(pos2(rect.left() + LEFT, top), body, p.text);
    if let Some(below) = below {
        ui.painter()
            .galley(pos2(rect.left() + LEFT, top + line + 1.0), below, p.muted);
    }
    response
}
