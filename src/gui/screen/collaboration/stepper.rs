//! The four steps, of which one is shown.

use egui::{Align2, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::step::Step;
use crate::{
    gui::{
        appearance::theme::{self, Palette},
        widget::{self, Icon},
    },
    i18n::{Language, TogetherText},
};

const CIRCLE: f32 = 14.0;
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
                let look = Look {
                    number: at + 1,
                    name: step.name(text),
                    is_shown: step == shown,
                    is_done: is_done && step != shown,
                };
                if at > 0 {
                    line(ui, narrow);
                }
                let named = !narrow || look.is_shown;
                if tab(ui, &look, named, text).clicked() {
                    clicked = Some(step);
                }
            }
        });
    });
    clicked
}

struct Look {
    number: usize,
    name: &'static str,
    is_shown: bool,
    is_done: bool,
}

fn line(ui: &mut Ui, narrow: bool) {
    let (place, _) = ui.allocate_exact_size(vec2(if narrow { 12.0 } else { 40.0 }, 36.0), Sense::hover());
    let stroke = Stroke::new(1.0, theme::palette(ui).control_border);
    ui.painter().hline(place.x_range(), place.center().y, stroke);
}

fn tab(ui: &mut Ui, look: &Look, named: bool, text: TogetherText) -> Response {
    let p = theme::palette(ui);
    let size = theme::sizes().body;
    let (font, color) = if look.is_shown {
        (theme::semibold(size), p.text)
    } else {
        (theme::regular(size), p.muted)
    };
    let name = if named { look.name } else { "" };
    let galley = ui.painter().layout_no_wrap(name.to_owned(), font, color);
    let gap = if named { 10.0 } else { 0.0 };
    let wanted = vec2(2.0 * CIRCLE + gap + galley.size().x, 36.0);
    let (place, response) = ui.allocate_exact_size(wanted, Sense::click());
    let said = if look.is_done {
        text.step_done(look.number, look.name)
    } else {
        text.step(look.number, look.name)
    };
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, look.is_shown, &said));
    let center = pos2(place.left() + CIRCLE, place.center().y);
    circle(ui, center, look, &p);
    let corner = pos2(
        place.left() + 2.0 * CIRCLE + gap,
        place.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(corner, galley, color);
    if named {
        response
    } else {
        response.on_hover_text(look.name)
    }
}

fn circle(ui: &Ui, center: egui::Pos2, look: &Look, p: &Palette) {
    let painter = ui.painter();
    if look.is_done {
        painter.circle_filled(center, CIRCLE, p.accent);
        widget::paint_icon(painter, Icon::Check, center, 14.0, p.on_accent);
        return;
    }
    let (fill, edge, front) = if look.is_shown {
        (p.accent, p.accent, p.on_accent)
    } else {
        (p.card, p.control_border, p.text)
    };
    painter.circle(center, CIRCLE - 0.5, fill, Stroke::new(1.0, edge));
    let font = theme::semibold(theme::sizes().small);
    painter.text(center, Align2::CENTER_CENTER, look.number, font, front);
}
