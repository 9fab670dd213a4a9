//! The four steps, of which one is shown.

use egui::{Role, Sense, Stroke, Ui, vec2};

use super::step::Step;
use crate::{
    gui::{appearance::theme, widget},
    i18n::{Language, TogetherText},
};

/// Below this width only the step shown has its name beside it.
const ROOM_FOR_NAMES: f32 = 620.0;

/// Shows the steps; returns the one that was clicked. `done` says of each whether there is nothing left to do.
pub(super) fn show(ui: &mut Ui, shown: Step, done: [bool; 4], language: Language) -> Option<Step> {
    let text = TogetherText::of(language);
    let narrow = ui.available_width() < ROOM_FOR_NAMES;
    let mut clicked = None;
    widget::group(ui, Role::TabList, text.steps(), |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for (at, (step, is_done)) in Step::ALL.into_iter().zip(done).enumerate() {
                if at > 0 {
                    line(ui, narrow);
                }
                let (number, name, is_here) = (at + 1, step.name(text), step == shown);
                let said = if is_done && !is_here {
                    text.step_done(number, name)
                } else {
                    text.step(number, name)
                };
                let has_room = !narrow || is_here;
                let look = widget::Step {
                    number,
                    name: if has_room { name } else { "" },
                    said: &said,
                    is_here,
                    is_done,
                };
                let mut response = widget::step(ui, &look);
                if !has_room {
                    response = response.on_hover_text(name);
                }
                if response.clicked() {
                    clicked = Some(step);
                }
            }
        });
    });
    clicked
}

fn line(ui: &mut Ui, narrow: bool) {
    let (place, _) = ui.allocate_exact_size(vec2(if narrow { 12.0 } else { 40.0 }, 36.0), Sense::hover());
    let stroke = Stroke::new(1.0, theme::palette(ui).control_border);
    ui.painter().hline(place.x_range(), place.center().y, stroke);
}
