//! Raised surfaces.

use egui::{CornerRadius, Frame, Margin, Response, Stroke, Ui};

use super::{
    accessible::live,
    chip::Tone,
    icon::{Icon, icon},
    text::paragraph,
};
use crate::{gui::appearance::theme, style};

pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    card_sized(ui, 20, add)
}

pub fn card_sized<R>(ui: &mut Ui, margin: i8, add: impl FnOnce(&mut Ui) -> R) -> R {
    let p = theme::palette(ui);
    let frame = Frame::new()
        .fill(p.card)
        .stroke(Stroke::new(1.0, p.border))
        .corner_radius(CornerRadius::same(style::theme().radius.card as u8))
        .inner_margin(Margin::same(margin))
        .shadow(theme::shadow(p.shadow, 2, 10));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui)
    });
    shown.inner
}

/// A tinted surface with a symbol, for what deserves attention.
pub fn notice<R>(ui: &mut Ui, tone: Tone, symbol: Icon, add: impl FnOnce(&mut Ui) -> R) -> R {
    let (front, back) = tone.colors(&theme::palette(ui));
    let frame = Frame::new()
        .fill(back)
        .corner_radius(CornerRadius::same(style::theme().radius.control as u8))
        .inner_margin(Margin::symmetric(14, 10));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            icon(ui, symbol, 18.0, front);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                add(ui)
            })
            .inner
        })
        .inner
    });
    shown.inner
}

/// A notice of one paragraph.
pub fn message(ui: &mut Ui, tone: Tone, symbol: Icon, text: &str) -> Response {
    notice(ui, tone, symbol, |ui| paragraph(ui, text))
}

/// Says what is wrong, also to a screen reader.
pub fn problem(ui: &mut Ui, text: &str) {
    live(message(ui, Tone::Bad, Icon::Warning, text));
}

/// Says that something succeeded, also to a screen reader.
pub fn confirmation(ui: &mut Ui, text: &str) {
    live(message(ui, Tone::Good, Icon::Check, text));
}

/// Contents behind a vertical line, belonging to the text above.
pub fn aside<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let color = theme::palette(ui).chart_fill;
    let frame = Frame::new().inner_margin(Margin {
        left: 14,
        ..Margin::ZERO
    });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui)
    });
    let line = shown.response.rect.with_max_x(shown.response.rect.left() + 3.0);
    ui.painter().rect_filled(line, 1.5, color);
    shown.inner
}
