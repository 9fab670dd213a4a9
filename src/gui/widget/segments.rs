//! A few choices beside each other, of which one holds.

use egui::{Id, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::choice::{group, position_in_group};
use crate::{gui::appearance::theme, style};

/// Choices of the same width, with whether each holds; the one that was chosen now.
pub fn segments(ui: &mut Ui, name: &str, options: &[(&str, bool)]) -> Option<usize> {
    group(ui, Role::RadioGroup, name, |ui| {
        let p = theme::palette(ui);
        let radius = style::theme().radius.control;
        let (all, _) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), Sense::hover());
        let edge = Stroke::new(1.0, p.control_border);
        ui.painter().rect(all, radius, p.card, edge, StrokeKind::Inside);
        let width = all.width() / options.len().max(1) as f32;
        let mut clicked = None;
        for (position, (words, selected)) in options.iter().enumerate() {
            let mut place = all.with_min_x(all.left() + width * position as f32);
            place.set_width(width);
            let response = ui.interact(place, Id::unique((name, position)), Sense::click());
            response
                .widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), *selected, *words));
            position_in_group(ui, response.id, position, options.len());
            let inner = place.shrink(3.0);
            let (font, color) = if *selected {
                let edge = Stroke::new(1.0, p.accent);
                ui.painter()
                    .rect(inner, radius - 2.0, p.accent_soft, edge, StrokeKind::Inside);
                (theme::semibold(theme::sizes().body), p.accent)
            } else {
                if response.hovered() {
                    ui.painter().rect_filled(inner, radius - 2.0, p.hover);
                }
                (theme::regular(theme::sizes().body), p.text)
            };
            let mut job = egui::text::LayoutJob::simple_singleline((*words).to_owned(), font, color);
            job.wrap = egui::text::TextWrapping::truncate_at_width(inner.width() - 8.0);
            let galley = ui.painter().layout_job(job);
            let corner = pos2(
                inner.center().x - galley.size().x / 2.0,
                inner.center().y - galley.size().y / 2.0,
            );
            ui.painter().galley(corner, galley, color);
            if response.clicked() && !selected {
                clicked = Some(position);
            }
        }
        clicked
    })
}
