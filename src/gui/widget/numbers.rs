//! A row of numbers of which one is chosen: one stop of the Tab key, with the arrow keys to choose.

use egui::{Align2, Id, Key, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::{
    choices::keep_arrows,
    dashed::paint_dashed,
    group::{group, position_in_group},
};
use crate::gui::appearance::theme;

const SIDE: f32 = 32.0;
const GAP: f32 = 4.0;

/// The numbers from 1 up to `count`; positions count from 0.
pub struct Numbers<'a> {
    /// What a screen reader says of all of them.
    pub name: &'a str,
    pub count: usize,
    pub chosen: Option<usize>,
    /// The one that was chosen before, if that is another.
    pub before: Option<usize>,
    /// What each says to a screen reader, and when the pointer rests on it.
    pub say: &'a dyn Fn(usize) -> String,
}

/// Shows the numbers. Returns the position that was chosen, if another one was.
pub fn numbers(ui: &mut Ui, row: &Numbers<'_>) -> Option<usize> {
    group(ui, Role::RadioGroup, row.name, |ui| {
        let width = row.count as f32 * (SIDE + GAP) - GAP;
        let (all, _) = ui.allocate_exact_size(vec2(width, SIDE), Sense::hover());
        let stop = row.chosen.unwrap_or(0);
        let id = |place: usize| Id::unique((row.name, "number", place));
        let mut chosen = None;
        for place in 0..row.count {
            let left = all.left() + place as f32 * (SIDE + GAP);
            let rect = Rect::from_min_size(egui::pos2(left, all.top()), vec2(SIDE, SIDE));
            // Only the chosen one can have the focus; the arrow keys choose another.
            let sense = if place == stop {
                Sense::click()
            } else {
                Sense::CLICK
            };
            let response = ui.interact(rect, id(place), sense);
            let (words, selected) = ((row.say)(place), row.chosen == Some(place));
            response.widget_info(|| {
                WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), selected, words.as_str())
            });
            position_in_group(ui, response.id, place, row.count);
            paint(ui, rect, place, row, response.hovered());
            if response.clicked() {
                chosen = Some(place);
            }
            if response.has_focus() {
                chosen = by_key(ui, response.id, place, row.count).or(chosen);
            }
            response.on_hover_text(words);
        }
        let chosen = chosen.filter(|place| row.chosen != Some(*place))?;
        ui.memory_mut(|memory| memory.request_focus(id(chosen)));
        Some(chosen)
    })
}

/// The number that an arrow key chooses.
fn by_key(ui: &Ui, id: Id, place: usize, count: usize) -> Option<usize> {
    keep_arrows(ui, id);
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    if pressed(Key::ArrowRight) || pressed(Key::ArrowDown) {
        return Some((place + 1).min(count - 1));
    }
    let back = pressed(Key::ArrowLeft) || pressed(Key::ArrowUp);
    back.then(|| place.saturating_sub(1))
}

fn paint(ui: &Ui, rect: Rect, place: usize, row: &Numbers<'_>, hovered: bool) {
    let p = theme::palette(ui);
    let size = theme::sizes().body;
    let painter = ui.painter();
    let (fill, edge, front, font) = if row.chosen == Some(place) {
        (
            p.accent,
            Stroke::new(1.5, p.accent),
            p.on_accent,
            theme::semibold(size),
        )
    } else {
        let fill = if hovered { p.hover } else { p.card };
        (
            fill,
            Stroke::new(1.0, p.control_border),
            p.text,
            theme::regular(size),
        )
    };
    painter.rect(rect, 8.0, fill, edge, StrokeKind::Inside);
    if row.before == Some(place) {
        paint_dashed(painter, rect, Stroke::new(2.0, p.accent), [4.0, 3.0]);
    }
    let number = (place + 1).to_string();
    painter.text(rect.center(), Align2::CENTER_CENTER, number, font, front);
}
