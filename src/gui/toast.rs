//! A short message that goes by itself: what was just done without being seen elsewhere.

use std::time::{Duration, Instant};

use egui::{Align2, Area, Context, Frame, Id, Margin, Order, RichText, Role, Stroke};

use super::theme;

/// Long enough to read a sentence twice.
const SHOWN: Duration = Duration::from_secs(6);

/// The message.
#[derive(Debug)]
pub struct Toast {
    words: String,
    until: Instant,
}

impl Toast {
    /// Says this.
    pub fn new(words: String) -> Self {
        Self {
            words,
            until: Instant::now() + SHOWN,
        }
    }

    /// Shows the message; whether it stays.
    pub fn show(&self, context: &Context) -> bool {
        let left = self.until.saturating_duration_since(Instant::now());
        if left == Duration::ZERO {
            return false;
        }
        context.request_repaint_after(left);
        let p = theme::palette_of(context.theme() == egui::Theme::Dark);
        let frame = Frame::new()
            .fill(p.text)
            .stroke(Stroke::new(1.0, p.text))
            .corner_radius(10)
            .inner_margin(Margin::symmetric(16, 10))
            .shadow(theme::shadow(p.shadow, 6, 18));
        let room = context.content_rect().width() - 60.0;
        Area::new(Id::unique("toast"))
            .order(Order::Foreground)
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
