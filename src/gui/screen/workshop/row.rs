//! A sentence on the large screen, with dots for who chose it.

use egui::{Align2, FontId, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::gui::{screen::together::Choosers, theme, widget};

/// Points of a sentence on the smallest beamer.
pub(super) const SENTENCE: f32 = 17.0;

/// A sentence, with who chose it.
pub(super) struct Row<'a> {
    /// Its level.
    pub level: usize,
    /// The sentence.
    pub text: &'a str,
    /// Who chose it; nobody until that is shown.
    pub choosers: &'a [Choosers],
    /// The same in words.
    pub said: String,
    /// Whether it is shown who chose what, so that it can be chosen together.
    pub revealed: bool,
    /// Whether it was chosen together.
    pub agreed: bool,
    /// How much larger than usual.
    pub scale: f32,
}

impl Row<'_> {
    /// Shows it as one of so many.
    pub fn show(&self, ui: &mut Ui, count: usize) -> Response {
        let scale = self.scale;
        let p = theme::palette(ui);
        let width = ui.available_width();
        let left = 46.0 * scale;
        let body = theme::regular(SENTENCE * scale);
        let text = ui
            .painter()
            .layout(self.text.to_owned(), body, p.text, width - left - 44.0);
        let middle = text.size().y / 2.0;
        let dots = dots(ui, self.choosers, width - left - 44.0, scale);
        let height = text.size().y + dots.height + 15.0 * scale;
        let sense = if self.revealed {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        self.describe(ui, &response, count);
        let (fill, edge) = match (self.agreed, self.revealed && response.hovered()) {
            (true, _) => (p.accent_soft, Stroke::new(2.5, p.accent)),
            (false, true) => (p.hover, Stroke::new(1.0, p.control_border)),
            (false, false) => (p.card, Stroke::new(1.0, p.border)),
        };
        ui.painter().rect(rect, 10.0, fill, edge, StrokeKind::Inside);
        let number = pos2(rect.left() + left / 2.0, rect.top() + 7.0 * scale + middle);
        let color = if self.agreed { p.accent } else { p.muted };
        let font = theme::semibold(20.0 * scale);
        ui.painter()
            .text(number, Align2::CENTER_CENTER, self.level + 1, font, color);
        let place = pos2(rect.left() + left, rect.top() + 7.0 * scale);
        let below = place + vec2(0.0, text.size().y + 3.0 * scale);
        ui.painter().galley(place, text, p.text);
        dots.paint(ui, below);
        if self.revealed {
            let key = pos2(rect.right() - 22.0, rect.center().y);
            widget::paint_key(ui, key, &(self.level + 1).to_string(), &p);
        }
        response
    }

    fn describe(&self, ui: &Ui, response: &Response, count: usize) {
        let name = format!("{}: {}", self.level + 1, self.text);
        if self.revealed {
            response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, self.agreed, &name));
        } else {
            response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        }
        widget::place_in_group(ui, response.id, self.level, count);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if self.revealed && !self.said.is_empty() {
                node.set_description(self.said.as_str());
            }
            if self.revealed {
                node.set_keyboard_shortcut((self.level + 1).to_string());
            }
        });
    }
}

/// Dots with the role behind them, over as many lines as it takes.
struct Dots {
    parts: Vec<(Vec2, usize, std::sync::Arc<egui::Galley>)>,
    height: f32,
    radius: f32,
}

fn dots(ui: &Ui, choosers: &[Choosers], width: f32, scale: f32) -> Dots {
    let p = theme::palette(ui);
    let radius = 6.5 * scale;
    let font: FontId = theme::semibold(14.0 * scale);
    let (mut at, mut parts, mut height) = (Vec2::ZERO, Vec::new(), 0.0);
    for choosers in choosers {
        let name = ui
            .painter()
            .layout(choosers.who.clone(), font.clone(), p.text, width * 0.6);
        let shown = choosers.count.min(MOST_DOTS);
        let wide = shown as f32 * radius * 2.4 + 6.0 * scale + name.size().x + 18.0 * scale;
        if at.x > 0.0 && at.x + wide > width {
            at = vec2(0.0, at.y + name.size().y + 3.0 * scale);
        }
        height = at.y + name.size().y + 3.0 * scale;
        parts.push((at, shown, name));
        at.x += wide;
    }
    Dots {
        parts,
        height,
        radius,
    }
}

/// More dots than this say no more.
const MOST_DOTS: usize = 20;

impl Dots {
    fn paint(&self, ui: &Ui, corner: egui::Pos2) {
        let p = theme::palette(ui);
        for (at, count, name) in &self.parts {
            let middle = corner + *at + vec2(self.radius, name.size().y / 2.0);
            for dot in 0..*count {
                let center = middle + vec2(dot as f32 * self.radius * 2.4, 0.0);
                ui.painter().circle_filled(center, self.radius, p.accent);
            }
            let behind = *count as f32 * self.radius * 2.4 + self.radius * 0.6;
            ui.painter()
                .galley(corner + *at + vec2(behind, 0.0), name.clone(), p.text);
        }
    }
}
