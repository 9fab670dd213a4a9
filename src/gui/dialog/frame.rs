//! The frame around every dialog.

use egui::{Context, Frame, Id, Margin, Modal, Stroke, Ui};

use crate::gui::{
    appearance::theme,
    command::{Command, Cx},
    widget,
};

/// What stands around the contents of a dialog.
#[derive(Debug, Clone, Copy)]
pub(super) struct Around {
    pub title: &'static str,
    /// In points.
    pub width: f32,
}

/// Shows a dialog: contents, and below them what stays in sight when they scroll, each with `state`. Returns whether it's
/// to be closed.
pub(super) fn frame<S>(
    context: &Context,
    Around { title, width }: Around,
    state: &mut S,
    contents: impl FnOnce(&mut Ui, &mut S),
    foot: impl FnOnce(&mut Ui, &mut S),
) -> bool {
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
        widget::above_foot(ui, title, room.y - 150.0, state, contents, foot);
    });
    shown.should_close()
}

pub(super) fn close(ui: &mut Ui, cx: &mut Cx<'_>) {
    let response = widget::primary(ui, cx.text.common.close());
    widget::focus_at_first(ui, &response);
    cx.on_click(&response, Command::CloseDialog);
}
