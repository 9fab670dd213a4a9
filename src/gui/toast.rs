//! What covers the window briefly: a short message that disappears by itself, and the hint that a file can be
//! dropped.

use std::time::Duration;

use egui::{Align2, Area, Context, Frame, Id, Margin, Order, RichText, Role, Stroke};

use super::appearance::theme;
use crate::i18n::{CollaborationText, Language, text};

/// How long it's shown, in seconds: enough to read a sentence twice.
const SHOWN: f64 = 6.0;

#[derive(Debug)]
pub struct Toast {
    words: String,
    /// The end, in seconds since the program began; known once it's shown.
    until: Option<f64>,
}

impl Toast {
    pub const fn new(words: String) -> Self {
        Self { words, until: None }
    }

    pub fn show(&mut self, context: &Context) -> bool {
        let now = context.input(|input| input.time);
        let left = *self.until.get_or_insert(now + SHOWN) - now;
        if left <= 0.0 {
            return false;
        }
        context.request_repaint_after(Duration::from_secs_f64(left));
        let p = theme::palette_in(context);
        let frame = Frame::new()
            .fill(p.text)
            .stroke(Stroke::new(1.0, p.text))
            .corner_radius(10)
            .inner_margin(Margin::symmetric(16, 10))
            .shadow(theme::shadow(p.shadow, 6, 18));
        let room = context.content_rect().width() - 60.0;
        Area::new(Id::unique("toast"))
            // Above the focus ring, which would strike it through.
            .order(Order::Tooltip)
            .anchor(Align2::CENTER_BOTTOM, [0.0, -76.0])
            .interactable(false)
            .show(context, |ui| {
                ui.set_max_width(room.min(560.0));
                frame.show(ui, |ui| {
                    let words = RichText::new(&self.words).font(theme::semibold(theme::sizes().body));
                    let response = ui.add(egui::Label::new(words.color(p.card)).wrap());
                    context.accesskit_node_builder(response.id, |node| {
                        node.set_role(Role::Status);
                        node.set_label(self.words.clone());
                        node.set_live(egui::accesskit::Live::Polite);
                    });
                });
            });
        true
    }
}

/// Says that the files being dragged can be dropped, to open them or to merge them into the open scan.
pub fn invite_drop(context: &Context, language: Language, merges: bool) {
    let p = theme::palette_in(context);
    let layer = egui::LayerId::new(Order::Foreground, Id::unique("drop"));
    let (painter, room) = (context.layer_painter(layer), context.content_rect());
    painter.rect_filled(room, 0.0, p.backdrop);
    let place = room.shrink(24.0);
    painter.rect_stroke(
        place,
        14.0,
        Stroke::new(3.0, p.accent_soft),
        egui::StrokeKind::Inside,
    );
    let words = if merges {
        CollaborationText::of(language).drop_merge()
    } else {
        text(language).start.drop()
    };
    let font = theme::semibold(theme::sizes().heading);
    let words = painter.layout_no_wrap(words.to_owned(), font, p.text);
    let card = egui::Rect::from_center_size(room.center(), words.size() + egui::vec2(56.0, 36.0));
    painter.rect_filled(card, 14.0, p.card);
    painter.galley(card.center() - words.size() / 2.0, words, p.text);
}
