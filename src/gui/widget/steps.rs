//! Where one is in a number of parts: as dots in a column, as segments of a line, and as steps with their names.

use egui::{Align2, Rect, Response, Role, Sense, Stroke, StrokeKind, Tooltip, Ui, WidgetInfo, pos2, vec2};

use super::{
    chart::progress_value,
    icon::{Icon, paint_icon},
    text::paragraph,
};
use crate::gui::appearance::theme;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DotState {
    Open,
    /// It has been begun, and isn't complete.
    Begun,
    Done,
}

/// A dot for a part: its number when it's `here`, a check mark when it's done. Its `tip` shows when the pointer rests on
/// it and when it has the focus.
pub fn dot(ui: &mut Ui, state: DotState, number: &str, name: &str, tip: &str, is_here: bool) -> Response {
    let p = theme::palette(ui);
    let (place, response) = ui.allocate_exact_size(vec2(36.0, 36.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_here, name));
    let (painter, center) = (ui.painter(), place.center());
    if response.hovered() {
        painter.rect_filled(place, 8.0, p.border);
    }
    match (is_here, state) {
        (true, _) => {
            painter.circle(center, 13.0, p.card, Stroke::new(2.0, p.accent));
            let font = theme::semibold(theme::sizes().small);
            painter.text(center, Align2::CENTER_CENTER, number, font, p.accent);
        }
        (false, DotState::Done) => {
            painter.circle_filled(center, 8.5, p.accent);
            paint_icon(painter, Icon::Check, center, 10.5, p.on_accent);
        }
        (false, DotState::Begun) => {
            painter.circle(center, 6.0, p.card, Stroke::new(1.6, p.accent));
            painter.circle_filled(center, 2.6, p.accent);
        }
        (false, DotState::Open) => {
            painter.circle(center, 5.5, p.card, Stroke::new(1.2, p.control_border));
        }
    }
    if response.hovered() || response.has_focus() {
        Tooltip::for_widget(&response).show(|ui| paragraph(ui, tip));
    }
    response
}

/// A thin line in as many segments as there are parts; those that are `filled` stand out. A screen reader hears how far
/// along everything is, 0..=1, under a name.
pub fn thin_segments(ui: &mut Ui, filled: &[bool], name: &str, share: f32) {
    let p = theme::palette(ui);
    let (place, response) = ui.allocate_exact_size(vec2(ui.available_width(), 4.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    progress_value(ui, &response, share);
    let gap = 4.0;
    let count = filled.len().max(1) as f32;
    let width = (place.width() - gap * (count - 1.0)) / count;
    for (nth, is_filled) in filled.iter().enumerate() {
        let left = place.left() + nth as f32 * (width + gap);
        let part = Rect::from_min_size(pos2(left, place.top()), vec2(width, 4.0));
        let color = if *is_filled { p.accent } else { p.border };
        ui.painter().rect_filled(part, 2.0, color);
    }
}

/// How far along everything is, as a line over the whole width.
pub fn thin_progress(ui: &Ui, place: Rect, share: f32) {
    let p = theme::palette(ui);
    ui.painter().rect_filled(place, 0.0, p.border);
    let done = place.with_max_x(place.left() + place.width() * share.clamp(0.0, 1.0));
    ui.painter().rect_filled(done, 0.0, p.accent);
}

/// A step of a few in a row.
#[derive(Debug, Clone, Copy)]
pub struct Step<'a> {
    pub number: usize,
    /// Beside its number; empty where there's no room for it.
    pub name: &'a str,
    pub said: &'a str,
    pub is_here: bool,
    pub is_done: bool,
}

pub fn step(ui: &mut Ui, step: &Step<'_>) -> Response {
    let p = theme::palette(ui);
    let size = theme::sizes().body;
    let (font, color) = if step.is_here {
        (theme::semibold(size), p.text)
    } else {
        (theme::regular(size), p.muted)
    };
    let words = ui.painter().layout_no_wrap(step.name.to_owned(), font, color);
    let behind = if step.name.is_empty() { 32.0 } else { 40.0 };
    let (place, response) = ui.allocate_exact_size(vec2(words.size().x + behind, 36.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, step.is_here, step.said));
    let center = pos2(place.left() + 16.0, place.center().y);
    let painter = ui.painter();
    let is_done = step.is_done && !step.is_here;
    let (fill, mark) = if step.is_here || is_done {
        (p.accent, p.on_accent)
    } else {
        (p.card, p.text)
    };
    painter.circle(
        center,
        13.0,
        fill,
        Stroke::new(1.2, p.accent.lerp_to_gamma(p.control_border, 0.5)),
    );
    if is_done {
        paint_icon(painter, Icon::Check, center, 12.0, mark);
    } else {
        let font = theme::semibold(theme::sizes().small);
        painter.text(center, Align2::CENTER_CENTER, step.number, font, mark);
    }
    let corner = pos2(place.left() + 37.0, place.center().y - words.size().y / 2.0);
    if response.hovered() {
        let line = Stroke::new(1.0, color);
        painter.hline(
            corner.x..=corner.x + words.size().x,
            corner.y + words.size().y,
            line,
        );
    }
    painter.galley(corner, words, color);
    response
}

/// Answers as boxes: as many filled as the answer's number, the next ones up to the target outlined.
pub fn answer_boxes(ui: &mut Ui, answer: Option<f64>, target: Option<usize>, count: usize) {
    let p = theme::palette(ui);
    let (place, _) = ui.allocate_exact_size(vec2(count as f32 * 17.0, 16.0), Sense::hover());
    for nth in 0..count {
        let corner = pos2(place.left() + nth as f32 * 17.0, place.top() + 1.0);
        let one = Rect::from_min_size(corner, vec2(14.0, 14.0));
        let share = (answer.unwrap_or(0.0) - nth as f64).clamp(0.0, 1.0) as f32;
        let is_missing = share < 1.0 && target.is_some_and(|target| nth < target);
        let edge = if is_missing {
            Stroke::new(1.8, p.target)
        } else {
            Stroke::new(1.0, p.border)
        };
        ui.painter().rect(one, 2.0, p.card, edge, StrokeKind::Inside);
        if share > 0.0 {
            let part = one.with_max_x(one.left() + one.width() * share);
            ui.painter().rect_filled(part, 2.0, p.accent);
        }
    }
}
