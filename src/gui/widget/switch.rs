//! A row with a switch at its left and a state at its right.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, Galley, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};

use super::{
    accessible::described,
    icon::{Icon, paint_icon},
};
use crate::gui::appearance::theme::{self, Palette};

/// The room that the switch, the button behind the state and the edges take.
const LEFT: f32 = 76.0;
const RIGHT: f32 = 52.0;
const SWITCH: egui::Vec2 = vec2(44.0, 24.0);
/// The lowest row, and the space above and below its lines.
const LEAST: f32 = 52.0;
const PADDING: f32 = 8.0;

/// A state as a shape beside its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// A ring with a bar.
    NotMet,
    /// A dashed ring with a question mark.
    Unknown,
    /// A disc with a tick.
    Met,
}

/// A row that is switched as a whole; its right end has room for a button with only a symbol, as
/// [`end_button`](super::end_button) shows it.
#[derive(Debug)]
#[must_use = "a row is only shown by `show`"]
pub struct SwitchRow<'a> {
    /// What a screen reader says.
    pub name: &'a str,
    /// In strong letters, with a number behind it.
    pub title: [&'a str; 2],
    /// A line in small letters.
    pub detail: &'a str,
    /// What stands there while it's off: the row is never lower than with that.
    pub detail_off: &'a str,
    pub state: State,
    pub word: &'a str,
    pub on: bool,
    /// The corners of its surface, which are those of the card where it's the last row.
    pub corners: CornerRadius,
}

impl SwitchRow<'_> {
    pub fn show(&self, ui: &mut Ui) -> Response {
        let p = theme::palette(ui);
        let size = theme::sizes();
        let width = ui.available_width();
        let color = if self.state == State::Met {
            p.accent
        } else {
            p.warn
        };
        let word = lay(ui, self.word, theme::regular(size.small), color, f32::INFINITY);
        let room = (width - LEFT - RIGHT - word.size().x - 36.0).max(80.0);
        let title = self.title(ui, room, &p);
        let detail = lay(ui, self.detail, theme::regular(size.small), p.muted, room);
        let off = lay(ui, self.detail_off, theme::regular(size.small), p.muted, room);
        let text = title.size().y + 1.0 + detail.size().y;
        let least = title.size().y + 1.0 + off.size().y;
        let height = (text.max(least) + 2.0 * PADDING).max(LEAST);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), self.on, self.name));
        described(&response, format!("{}. {}", self.word, self.detail));
        if ui.is_rect_visible(rect) {
            self.surface(ui, &response, &p);
            let center = pos2(rect.left() + 16.0 + SWITCH.x / 2.0, rect.center().y);
            let on = ui.ctx().animate_bool(response.id.with("on"), self.on);
            paint_switch(ui.painter(), center, on, &p);
            let top = rect.center().y - text / 2.0;
            let left = rect.left() + LEFT;
            let below = top + title.size().y + 1.0;
            ui.painter().galley(pos2(left, top), title, p.text);
            ui.painter().galley(pos2(left, below), detail, p.muted);
            let right = rect.right() - RIGHT - word.size().x;
            let middle = rect.center().y;
            paint_state(ui.painter(), pos2(right - 13.0, middle), self.state, color, &p);
            let corner = pos2(right, middle - word.size().y / 2.0);
            ui.painter().galley(corner, word, color);
        }
        response
    }

    fn title(&self, ui: &Ui, room: f32, p: &Palette) -> Arc<Galley> {
        let body = theme::sizes().body;
        let [title, number] = self.title;
        let mut job = egui::text::LayoutJob::default();
        let format = |font, color| egui::TextFormat::simple(font, color);
        job.append(title, 0.0, format(theme::semibold(body), p.text));
        job.append(number, 5.0, format(theme::regular(body), p.muted));
        job.wrap.max_width = room;
        ui.painter().layout_job(job)
    }

    /// Tinted with a bar at its left while it's on, so that colour alone says nothing.
    fn surface(&self, ui: &Ui, response: &Response, p: &Palette) {
        let rect = response.rect;
        if self.on {
            ui.painter().rect_filled(rect, self.corners, p.accent);
            let rest = rect.with_min_x(rect.left() + 4.0);
            ui.painter().rect_filled(rest, self.corners, p.accent_soft);
        } else if response.hovered() {
            ui.painter().rect_filled(rect, self.corners, p.hover);
        }
    }
}

fn lay(ui: &Ui, text: &str, font: egui::FontId, color: Color32, width: f32) -> Arc<Galley> {
    ui.painter().layout(text.to_owned(), font, color, width)
}

/// A switch that is so far on, 0..=1.
fn paint_switch(painter: &Painter, center: Pos2, on: f32, p: &Palette) {
    let place = Rect::from_center_size(center, SWITCH);
    let fill = p.card.lerp_to_gamma(p.accent, on);
    let edge = Stroke::new(1.6, p.control_border.lerp_to_gamma(p.accent, on));
    painter.rect(place, SWITCH.y / 2.0, fill, edge, StrokeKind::Inside);
    let reach = SWITCH.x / 2.0 - SWITCH.y / 2.0;
    let knob = pos2(egui::lerp(center.x - reach..=center.x + reach, on), center.y);
    let color = p.control_border.lerp_to_gamma(p.on_accent, on);
    painter.circle_filled(knob, 8.0, color);
    if on > 0.5 {
        paint_icon(painter, Icon::Check, knob, 11.0, p.accent);
    }
}

fn paint_state(painter: &Painter, center: Pos2, state: State, color: Color32, p: &Palette) {
    let pen = Stroke::new(1.6, color);
    match state {
        State::NotMet => {
            painter.circle_stroke(center, 6.0, pen);
            painter.hline(center.x - 3.0..=center.x + 3.0, center.y, pen);
        }
        State::Unknown => {
            let corner = |step: usize| {
                let angle = std::f32::consts::TAU * step as f32 / 24.0;
                center + 6.0 * vec2(angle.cos(), angle.sin())
            };
            let ring: Vec<Pos2> = (0..=24).map(corner).collect();
            painter.extend(Shape::dashed_line(&ring, pen, 3.0, 2.0));
            paint_icon(painter, Icon::Question, center, 8.5, color);
        }
        State::Met => {
            painter.circle_filled(center, 6.5, color);
            let tick = [vec2(-3.0, 0.2), vec2(-0.9, 2.4), vec2(3.2, -2.2)].map(|part| center + part);
            painter.add(Shape::line(tick.to_vec(), Stroke::new(1.6, p.on_accent)));
        }
    }
}
