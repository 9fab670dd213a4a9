//! A few choices in a row, one of which is chosen.

use egui::{Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use super::{
    group::{group, position_in_group},
    line::clipped,
};
use crate::{gui::appearance::theme, style};

/// Choices of the same width, each with its name; whether the choice changed.
pub fn segments<T: Copy + PartialEq>(ui: &mut Ui, name: &str, chosen: &mut T, options: &[(T, &str)]) -> bool {
    group(ui, Role::RadioGroup, name, |ui| {
        let p = theme::palette(ui);
        let radius = style::theme().radius.control;
        let (all, _) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), Sense::hover());
        let edge = Stroke::new(1.0, p.control_border);
        ui.painter().rect(all, radius, p.card, edge, StrokeKind::Inside);
        let width = all.width() / options.len().max(1) as f32;
        let before = *chosen;
        for (position, (value, words)) in options.iter().enumerate() {
            let mut place = all.with_min_x(all.left() + width * position as f32);
            place.set_width(width);
            let response = ui.interact(place, Id::unique((name, position)), Sense::click());
            let selected = *value == before;
            response
                .widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), selected, *words));
            position_in_group(ui, response.id, position, options.len());
            segment(ui, place.shrink(3.0), words, selected, &response);
            if response.clicked() {
                *chosen = *value;
            }
        }
        *chosen != before
    })
}

fn segment(ui: &Ui, place: Rect, words: &str, selected: bool, response: &Response) {
    let p = theme::palette(ui);
    let radius = style::theme().radius.control - 2.0;
    let size = theme::sizes().body;
    let (font, color) = if selected {
        let edge = Stroke::new(1.0, p.accent);
        ui.painter()
            .rect(place, radius, p.accent_soft, edge, StrokeKind::Inside);
        (theme::semibold(size), p.accent)
    } else {
        (theme::regular(size), p.text)
    };
    if response.hovered() && !selected {
        ui.painter().rect_filled(place, radius, p.hover);
    }
    let galley = clipped(ui.painter(), words, font, color, place.width() - 8.0);
    let corner = place.center() - galley.size() / 2.0;
    ui.painter().galley(corner, galley, color);
}
