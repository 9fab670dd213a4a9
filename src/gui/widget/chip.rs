//! A word in a coloured pill, with a symbol so that colour alone says nothing.

use egui::{Color32, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::icon::{Icon, paint_icon};
use crate::gui::appearance::theme::{self, Palette};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    Plain,
    /// The program's own colour.
    Accent,
    /// Settled.
    Good,
    /// Needs attention.
    Warn,
    /// Missing.
    Bad,
}

impl Tone {
    /// The colours of text and background.
    pub const fn colors(self, p: &Palette) -> (Color32, Color32) {
        match self {
            Self::Plain => (p.muted, p.hover),
            Self::Accent => (p.accent, p.accent_soft),
            Self::Good => (p.good, p.good_soft),
            Self::Warn => (p.warn, p.warn_soft),
            Self::Bad => (p.bad, p.bad_soft),
        }
    }
}

pub fn chip(ui: &mut Ui, text: &str, tone: Tone, symbol: Option<Icon>) -> Response {
    let p = theme::palette(ui);
    let (front, back) = tone.colors(&p);
    let size = theme::sizes().small;
    let galley = ui.painter().layout(
        text.to_owned(),
        theme::semibold(size),
        front,
        (ui.available_width() - 40.0).max(60.0),
    );
    let mark = if symbol.is_some() { size + 5.0 } else { 0.0 };
    let wanted = vec2(galley.size().x + mark + 18.0, galley.size().y + 8.0);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    let painter = ui.painter();
    painter.rect_filled(rect, rect.height().min(26.0) / 2.0, back);
    if let Some(symbol) = symbol {
        let center = pos2(rect.left() + 9.0 + size / 2.0, rect.center().y);
        paint_icon(painter, symbol, center, size, front);
    }
    painter.galley(pos2(rect.left() + 9.0 + mark, rect.top() + 4.0), galley, front);
    response
}
