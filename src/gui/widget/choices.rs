//! Choices of a form, in as many columns as there is room for. A group of which one is chosen is one stop of the Tab
//! key, with the arrow keys inside; of a group of which several may be, each is a stop.

use std::sync::Arc;

use egui::{
    EventFilter, Galley, Id, Key, Modifiers, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use super::{
    group::{group, position_in_group},
    icon::{Icon, paint_icon},
};
use crate::gui::appearance::theme;

/// Before the words of a choice.
const LEFT: f32 = 30.0;
/// Between two columns.
const GAP: f32 = 18.0;
const ROW: f32 = 32.0;
/// A column of long choices is no narrower than this.
const NARROWEST: f32 = 240.0;

/// A choice, with the id by which it can have the focus.
#[derive(Debug, Clone, Copy)]
pub struct FormChoice<'a> {
    pub id: Id,
    pub text: &'a str,
    pub selected: bool,
}

/// Choices of which one is made; its place when that was just now.
pub fn choose_one(ui: &mut Ui, name: &str, choices: &[FormChoice<'_>]) -> Option<usize> {
    let layout = Layout::AsWide(ui.available_width());
    choose_one_in(ui, name, choices, layout)
}

/// The same with two long choices side by side, where there is room for that, and others below them.
pub fn choose_side_by_side(ui: &mut Ui, name: &str, choices: &[FormChoice<'_>]) -> Option<usize> {
    let room = ui.available_width();
    // A little less, so that rounding never makes it one column.
    let half = (room - GAP) / 2.0 - 1.0;
    let layout = if half < NARROWEST {
        Layout::AsWide(room)
    } else {
        Layout::Columns(half)
    };
    choose_one_in(ui, name, choices, layout)
}

#[derive(Debug, Clone, Copy)]
enum Layout {
    /// In as many columns as fit, each as wide as its words but no wider than this.
    AsWide(f32),
    /// In two columns of this width.
    Columns(f32),
}

fn choose_one_in(ui: &mut Ui, name: &str, choices: &[FormChoice<'_>], layout: Layout) -> Option<usize> {
    group(ui, Role::RadioGroup, name, |ui| {
        let focused = ui.memory(egui::Memory::focused);
        let focused = choices.iter().position(|choice| Some(choice.id) == focused);
        let stop = focused
            .or_else(|| choices.iter().position(|choice| choice.selected))
            .unwrap_or(0);
        let moved = focused.and_then(|here| by_arrow(ui, here, choices.len()));
        let mut chosen = moved;
        for (nth, (place, words)) in places(ui, choices, layout).into_iter().enumerate() {
            let sense = if nth == stop { Sense::click() } else { Sense::CLICK };
            let response = ui.interact(place, choices[nth].id, sense);
            describe(ui, &response, Role::RadioButton, &choices[nth]);
            position_in_group(ui, response.id, nth, choices.len());
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.add_action(egui::accesskit::Action::Focus);
            });
            if response.has_focus() {
                keep_arrows(ui, response.id);
            }
            if response.clicked() {
                response.request_focus();
                chosen = Some(nth);
            }
            paint(ui, &response, words, choices[nth].selected, Role::RadioButton);
        }
        if let Some(nth) = moved {
            ui.memory_mut(|memory| memory.request_focus(choices[nth].id));
        }
        chosen
    })
}

/// Choices of which several may be made; the place of the one that was switched just now.
pub fn choose_several(ui: &mut Ui, name: &str, choices: &[FormChoice<'_>]) -> Option<usize> {
    group(ui, Role::Group, name, |ui| {
        let mut switched = None;
        let layout = Layout::AsWide(ui.available_width());
        for (nth, (place, words)) in places(ui, choices, layout).into_iter().enumerate() {
            let response = ui.interact(place, choices[nth].id, Sense::click());
            describe(ui, &response, Role::CheckBox, &choices[nth]);
            position_in_group(ui, response.id, nth, choices.len());
            if response.clicked() {
                switched = Some(nth);
            }
            paint(ui, &response, words, choices[nth].selected, Role::CheckBox);
        }
        switched
    })
}

/// The arrow keys go to the next choice instead of to another control.
pub fn keep_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// The choice that an arrow key goes to; after the last comes the first.
fn by_arrow(ui: &Ui, here: usize, count: usize) -> Option<usize> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowDown) || pressed(Key::ArrowRight) {
        Some((here + 1) % count)
    } else if pressed(Key::ArrowUp) || pressed(Key::ArrowLeft) {
        Some((here + count - 1) % count)
    } else {
        None
    }
}

/// Where each choice stands: in one row when they fit there, otherwise in columns of the same width.
fn places(ui: &mut Ui, choices: &[FormChoice<'_>], layout: Layout) -> Vec<(Rect, Arc<Galley>)> {
    let color = theme::palette(ui).text;
    let font = theme::regular(theme::sizes().body);
    let room = ui.available_width();
    let (Layout::AsWide(most) | Layout::Columns(most)) = layout;
    let lay = |text: &str| {
        ui.painter()
            .layout(text.to_owned(), font.clone(), color, (most - LEFT).max(60.0))
    };
    let words: Vec<Arc<Galley>> = choices.iter().map(|choice| lay(choice.text)).collect();
    let widths: Vec<f32> = match layout {
        Layout::AsWide(_) => words.iter().map(|words| words.size().x + LEFT + GAP).collect(),
        Layout::Columns(width) => vec![width + GAP; words.len()],
    };
    let is_one_row = widths.iter().sum::<f32>() - GAP <= room;
    let widest = widths.iter().copied().fold(0.0, f32::max);
    let columns = (((room + GAP) / widest.max(1.0)).floor() as usize).clamp(1, choices.len().max(1));
    // Full columns: of five choices three and two rather than four and one.
    let rows = choices.len().div_ceil(columns);
    let columns = choices.len().div_ceil(rows.max(1));
    let start = ui.available_rect_before_wrap().min;
    let mut corner = start;
    let mut bottom = start.y;
    let mut found = Vec::new();
    for (nth, (words, width)) in words.into_iter().zip(widths).enumerate() {
        if !is_one_row && nth % columns == 0 {
            corner = pos2(start.x, bottom);
        }
        let height = (words.size().y + 10.0).max(ROW);
        let size = vec2(width - GAP + 4.0, height);
        found.push((Rect::from_min_size(corner, size), words));
        bottom = bottom.max(corner.y + height);
        corner.x += if is_one_row { width } else { widest };
    }
    let whole = Rect::from_min_max(start, pos2(start.x + room, bottom));
    ui.scope_builder(UiBuilder::new().max_rect(whole), |ui| {
        ui.allocate_space(whole.size())
    });
    found
}

fn describe(ui: &Ui, response: &Response, role: Role, choice: &FormChoice<'_>) {
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), choice.selected, choice.text));
}

fn paint(ui: &Ui, response: &Response, words: Arc<Galley>, selected: bool, role: Role) {
    let p = theme::palette(ui);
    let chosen = ui.ctx().animate_bool(response.id.with("chosen"), selected);
    let edge = if response.hovered() {
        p.accent
    } else {
        p.control_border
    };
    let edge = Stroke::new(1.4, edge.lerp_to_gamma(p.accent, chosen));
    let place = response.rect;
    // Beside the first line of the words.
    let first = words.rows.first().map_or(0.0, |row| row.row.size.y);
    let top = place.center().y - words.size().y / 2.0;
    let center = Pos2::new(place.left() + 11.0, top + first / 2.0);
    let painter = ui.painter();
    let fill = p.card.lerp_to_gamma(p.accent, chosen);
    if role == Role::RadioButton {
        painter.circle(center, 9.5, fill, edge);
        painter.circle_filled(center, 3.8 * chosen, p.on_accent);
    } else {
        let square = Rect::from_center_size(center, vec2(18.0, 18.0));
        painter.rect(square, 5.0, fill, edge, StrokeKind::Inside);
        if chosen > 0.5 {
            paint_icon(painter, Icon::Check, center, 13.0, p.on_accent);
        }
    }
    painter.galley(pos2(place.left() + LEFT, top), words, p.text);
}
