//! Keys, as they look on a keyboard.

use egui::{
    Align2, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    text::{LayoutJob, TextWrapping},
    vec2,
};

use super::icon::{Icon, paint_icon};
use crate::gui::appearance::theme::{self, Palette};

/// The side of a key for one character, in points.
pub(super) const CAP: f32 = 28.0;

/// A key with one character on it; `chosen` is how far the choice that it stands for is made, 0..=1.
pub(super) fn paint_cap(painter: &Painter, center: Pos2, key: &str, chosen: f32, p: &Palette) {
    let place = Rect::from_center_size(center, vec2(CAP, CAP));
    let fill = p.card.lerp_to_gamma(p.accent, chosen);
    let edge = Stroke::new(1.2, p.control_border.lerp_to_gamma(p.accent, chosen));
    painter.rect(place, 6.0, fill, edge, StrokeKind::Inside);
    let color = p.text.lerp_to_gamma(p.on_accent, chosen);
    let font = theme::semibold(theme::sizes().body);
    painter.text(center, Align2::CENTER_CENTER, key, font, color);
}

/// A link that adds something, with the key that does so too; an empty key isn't shown.
pub fn link_with_key(ui: &mut Ui, text: &str, symbol: Icon, key: &str) -> Response {
    let p = theme::palette(ui);
    let start = 20.0;
    let font = theme::regular(theme::sizes().body);
    let mut job = LayoutJob::simple_singleline(text.to_owned(), font, p.accent);
    let room = ui.max_rect().width() - start - if key.is_empty() { 0.0 } else { 44.0 };
    job.wrap = TextWrapping::truncate_at_width(room.max(60.0));
    let words = ui.painter().layout_job(job);
    let cap = (!key.is_empty()).then(|| {
        let font = theme::semibold(theme::sizes().small);
        ui.painter().layout_no_wrap(key.to_owned(), font, p.accent)
    });
    let key_width = cap.as_ref().map_or(0.0, |cap| cap.size().x + 20.0);
    let size = vec2(start + words.size().x + key_width, 32.0);
    let (place, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    if cap.is_some() {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(key));
    }
    let painter = ui.painter();
    let middle = place.center().y;
    paint_icon(painter, symbol, pos2(place.left() + 7.0, middle), 14.0, p.accent);
    let corner = pos2(place.left() + start, middle - words.size().y / 2.0);
    let ends = corner.x..=corner.x + words.size().x;
    let line = Stroke::new(if response.hovered() { 1.6 } else { 1.0 }, p.accent);
    painter.hline(ends.clone(), corner.y + words.size().y + 1.0, line);
    painter.galley(corner, words, p.accent);
    if let Some(cap) = cap {
        let from = pos2(ends.end() + 8.0, middle - 10.0);
        let around = Rect::from_min_size(from, vec2(cap.size().x + 12.0, 20.0));
        painter.rect(
            around,
            4.0,
            p.card,
            Stroke::new(1.0, p.control_border),
            StrokeKind::Inside,
        );
        painter.galley_with_override_text_color(around.center() - cap.size() / 2.0, cap, p.muted);
    }
    response
}
