//! A scan to open, as a card with a ring.

use egui::{Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use crate::{
    assessment::Progress,
    gui::{
        appearance::theme::{self, Palette},
        widget::{self, Icon},
    },
};

/// What a card shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry<'a> {
    /// What it is.
    pub title: &'a str,
    /// More about it.
    pub line: &'a str,
    /// A word on its state, in a colour that asks attention.
    pub remark: Option<&'a str>,
    /// All of that for a screen reader.
    pub name: &'a str,
    /// How far along.
    pub progress: Progress,
    /// Whether it can be opened.
    pub enabled: bool,
    /// What the button in the card does, if there is one.
    pub remove: Option<&'a str>,
}

/// What the user did with a card.
pub(super) struct Done {
    /// The card itself.
    pub card: Response,
    /// Whether the button in it was pressed.
    pub removed: bool,
}

impl Entry<'_> {
    /// Shows the card.
    pub fn show(&self, ui: &mut Ui) -> Done {
        let p = theme::palette(ui);
        let width = ui.available_width();
        let room = (width - if self.remove.is_some() { 116.0 } else { 92.0 }).max(80.0);
        let small = theme::regular(theme::sizes().small);
        let painter = ui.painter();
        let title_font = theme::semibold(theme::sizes().body);
        let color = if self.enabled { p.text } else { p.muted };
        let mut lines = vec![
            (
                painter.layout(self.title.to_owned(), title_font, color, room),
                color,
            ),
            (
                painter.layout(self.line.to_owned(), small.clone(), p.muted, room),
                p.muted,
            ),
        ];
        if let Some(remark) = self.remark {
            lines.push((painter.layout(remark.to_owned(), small, p.warn, room), p.warn));
        }
        let text: f32 = lines.iter().map(|(galley, _)| galley.size().y + 2.0).sum();
        let sense = if self.enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, card) = ui.allocate_exact_size(vec2(width, text + 22.0), sense);
        let role = if self.enabled { Role::Button } else { Role::Label };
        card.widget_info(|| WidgetInfo::labeled(role, true, self.name));
        self.surface(ui, rect, &card, &p);
        let mut place = pos2(rect.left() + 60.0, rect.center().y - (text - 2.0) / 2.0);
        for (galley, color) in lines {
            let step = galley.size().y + 2.0;
            ui.painter().galley(place, galley, color);
            place.y += step;
        }
        let removed = self.remove.is_some_and(|label| {
            let corner = pos2(rect.right() - 46.0, rect.center().y - 17.0);
            let place = Rect::from_min_size(corner, vec2(36.0, 34.0));
            let button = ui.interact(place, card.id.with("remove"), Sense::click());
            let button = widget::icon_button_at(ui, button, label, Icon::Cross);
            button.on_hover_text(label).clicked()
        });
        Done { card, removed }
    }

    fn surface(&self, ui: &Ui, rect: Rect, card: &Response, p: &Palette) {
        let hover = ui.ctx().animate_bool(card.id, self.enabled && card.hovered());
        let fill = p.card.lerp_to_gamma(p.hover, hover);
        let edge = Stroke::new(1.0, p.border.lerp_to_gamma(p.accent, hover));
        ui.painter().rect(rect, 10.0, fill, edge, StrokeKind::Inside);
        let center = pos2(rect.left() + 32.0, rect.center().y);
        widget::paint_ring(ui.painter(), center, 14.0, self.progress.share(), "", p);
        if self.remove.is_none() {
            let arrow = pos2(rect.right() - 18.0, rect.center().y);
            widget::paint_icon(ui.painter(), Icon::Right, arrow, 14.0, p.muted);
        }
    }
}
