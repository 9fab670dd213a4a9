//! The frame around every dialog.

use egui::{Context, Frame, Id, Margin, Modal, Stroke, Ui};

use crate::gui::{
    appearance::theme,
    command::{Command, Cx},
    widget,
};

/// The height of the row below what scrolls.
const FOOTER: f32 = 50.0;

/// What stands around the contents of a dialog.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    pub title: &'static str,
    /// In points.
    pub width: f32,
    /// Whether a button closes it that stays in sight below what scrolls.
    pub closes: bool,
}

pub(super) fn frame(
    context: &Context,
    around: Around,
    cx: &mut Cx<'_>,
    add: impl FnOnce(&mut Ui, &mut Cx<'_>),
) {
    let Around { title, width, closes } = around;
    let p = theme::palette_in(context);
    let room = context.content_rect().size();
    let frame = Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(1.0, p.border))
        .corner_radius(14)
        .inner_margin(Margin::same(22))
        .shadow(theme::shadow(p.shadow, 12, 40));
    let mut modal = Modal::new(Id::unique("dialog"))
        .backdrop_color(p.backdrop)
        .frame(frame);
    modal.area = modal.area.accessible_name(title);
    let shown = modal.show(context, |ui| {
        ui.set_width(width.min(room.x - 76.0));
        widget::live(widget::heading(ui, title, 1));
        ui.add_space(2.0);
        let below = if closes { FOOTER } else { 0.0 };
        let most = (room.y - 150.0 - below).max(80.0);
        let area = egui::ScrollArea::vertical()
            .id_salt(title)
            .max_height(most)
            // The area remembers its size; without this it would never grow.
            .min_scrolled_height(most)
            .auto_shrink([false, true]);
        widget::scroll_in(ui, area, |ui| add(ui, cx));
        if closes {
            ui.add_space(8.0);
            close(ui, cx);
        }
    });
    if shown.should_close() {
        cx.send(Command::CloseDialog);
    }
}

/// The button that closes a dialog.
pub(super) fn close(ui: &mut Ui, cx: &mut Cx<'_>) {
    let response = widget::primary(ui, cx.text.common.close());
    widget::focus_at_first(ui, &response);
    cx.on_click(&response, Command::CloseDialog);
}
