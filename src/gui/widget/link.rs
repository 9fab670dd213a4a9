//! Links: words in the colour of the program, with a symbol before them or a key behind them.

use std::sync::Arc;

use egui::{
    Button, FontId, Galley, Pos2, Rect, Response, RichText, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};

use super::{
    icon::{Icon, paint_icon},
    line::clipped,
};
use crate::gui::appearance::theme;

/// Where the words begin behind a symbol.
const START: f32 = 20.0;

pub fn link(ui: &mut Ui, text: &str) -> Response {
    let p = theme::palette(ui);
    let label = RichText::new(text).color(p.accent);
    ui.add(Button::new(label).frame(false).wrap())
}

/// A link with a symbol, which breaks where the space ends.
pub fn link_icon(ui: &mut Ui, text: &str, symbol: Icon) -> Response {
    let p = theme::palette(ui);
    let start = 24.0;
    let room = (ui.available_width() - start).max(80.0);
    let galley = ui.painter().layout(text.to_owned(), font(), p.accent, room);
    let size = vec2(galley.size().x + start, galley.size().y.max(18.0) + 8.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    let sign = pos2(rect.left() + 8.0, rect.center().y);
    paint_icon(ui.painter(), symbol, sign, 15.0, p.accent);
    let place = pos2(rect.left() + start, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(place, galley, p.accent);
    if response.hovered() {
        let line = Stroke::new(1.0, p.accent);
        ui.painter()
            .hline(place.x..=rect.right(), rect.bottom() - 4.0, line);
    }
    response
}

/// A link that folds something out or in; whether it was clicked.
pub fn unfold(ui: &mut Ui, text: &str, is_open: bool) -> bool {
    let symbol = if is_open { Icon::Down } else { Icon::Right };
    let link = link_icon(ui, text, symbol);
    ui.ctx()
        .accesskit_node_builder(link.id, |node| node.set_expanded(is_open));
    link.clicked()
}

/// A link that doesn't break, for the end of a row.
pub fn short_link(ui: &mut Ui, text: &str, symbol: Option<Icon>) -> Response {
    let color = theme::palette(ui).accent;
    let words = ui.painter().layout_no_wrap(text.to_owned(), font(), color);
    one_line(ui, words, text, symbol, 0.0).0
}

/// A link that adds something, with the key that does so too; an empty key isn't shown.
pub fn link_with_key(ui: &mut Ui, text: &str, symbol: Icon, key: &str) -> Response {
    let p = theme::palette(ui);
    let room = ui.max_rect().width() - START - if key.is_empty() { 0.0 } else { 44.0 };
    let words = clipped(ui.painter(), text, font(), p.accent, room.max(60.0));
    if key.is_empty() {
        return one_line(ui, words, text, Some(symbol), 0.0).0;
    }
    let strong = theme::semibold(theme::sizes().small);
    let cap = ui.painter().layout_no_wrap(key.to_owned(), strong, p.accent);
    let (response, end) = one_line(ui, words, text, Some(symbol), cap.size().x + 20.0);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(key));
    let around = Rect::from_min_size(end + vec2(8.0, -10.0), vec2(cap.size().x + 12.0, 20.0));
    let edge = Stroke::new(1.0, p.control_border);
    ui.painter().rect(around, 4.0, p.card, edge, StrokeKind::Inside);
    let corner = around.center() - cap.size() / 2.0;
    ui.painter().galley_with_override_text_color(corner, cap, p.muted);
    response
}

/// Underlined words with room behind them; also returns where they end.
fn one_line(
    ui: &mut Ui,
    words: Arc<Galley>,
    name: &str,
    symbol: Option<Icon>,
    behind: f32,
) -> (Response, Pos2) {
    let color = theme::palette(ui).accent;
    let start = if symbol.is_some() { START } else { 0.0 };
    let size = vec2(start + words.size().x + behind, 32.0);
    let (place, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let (painter, middle) = (ui.painter(), place.center().y);
    if let Some(symbol) = symbol {
        paint_icon(painter, symbol, pos2(place.left() + 7.0, middle), 14.0, color);
    }
    let corner = pos2(place.left() + start, middle - words.size().y / 2.0);
    let end = pos2(corner.x + words.size().x, middle);
    let line = Stroke::new(if response.hovered() { 1.6 } else { 1.0 }, color);
    painter.hline(corner.x..=end.x, corner.y + words.size().y + 1.0, line);
    painter.galley(corner, words, color);
    (response, end)
}

fn font() -> FontId {
    theme::regular(theme::sizes().body)
}
