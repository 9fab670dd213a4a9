//! Buttons.

use egui::{Button, Color32, Response, RichText, Role, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

use super::{
    accessible::described,
    icon::{Icon, paint_icon},
};
use crate::{gui::appearance::theme, i18n::CommandText};

/// The size of a button with only a symbol, in points.
pub(super) const ICON_BUTTON: Vec2 = vec2(36.0, 34.0);

/// What a button says, with its explanation and whether it can be used.
#[derive(Debug, Clone, Copy)]
pub struct Label<'a> {
    text: &'a str,
    tip: &'a str,
    enabled: bool,
}

impl<'a> Label<'a> {
    pub const fn tip(mut self, tip: &'a str) -> Self {
        self.tip = tip;
        self
    }

    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
}

impl<'a> From<&'a str> for Label<'a> {
    fn from(text: &'a str) -> Self {
        Self {
            text,
            tip: "",
            enabled: true,
        }
    }
}

impl<'a> From<&'a String> for Label<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl From<CommandText> for Label<'static> {
    fn from(text: CommandText) -> Self {
        Self {
            tip: text.tip,
            ..text.label.into()
        }
    }
}

/// An ordinary button; its explanation shows when the pointer rests on it.
pub fn button<'a>(ui: &mut Ui, label: impl Into<Label<'a>>) -> Response {
    let label = label.into();
    let response = ui.add_enabled(label.enabled, Button::new(label.text));
    explained(response, &label)
}

/// The one button of a screen that leads on.
pub fn primary<'a>(ui: &mut Ui, label: impl Into<Label<'a>>) -> Response {
    let (label, p) = (label.into(), theme::palette(ui));
    let shown = ui.scope(|ui| {
        let widgets = &mut ui.visuals_mut().widgets;
        let states = [
            (&mut widgets.inactive, p.accent),
            (&mut widgets.hovered, p.accent.lerp_to_gamma(p.text, 0.15)),
            (&mut widgets.active, p.accent.lerp_to_gamma(p.text, 0.25)),
        ];
        for (state, fill) in states {
            state.weak_bg_fill = fill;
            state.bg_stroke = Stroke::new(1.0, fill);
        }
        let text = RichText::new(label.text)
            .font(theme::semibold(theme::sizes().body))
            .color(p.on_accent);
        ui.add_enabled(label.enabled, Button::new(text))
    });
    explained(shown.inner, &label)
}

/// A button that can be on, which shows in its colour.
pub fn toggle(ui: &mut Ui, text: &str, holds: bool) -> Response {
    let p = theme::palette(ui);
    // Not in a scope of its own, in which it wouldn't wrap to the next line.
    let selection = &mut ui.visuals_mut().selection;
    let before = *selection;
    selection.bg_fill = p.accent_soft;
    selection.stroke = Stroke::new(1.0, p.accent);
    let response = ui.add(Button::selectable(holds, text).frame_when_inactive(true));
    ui.visuals_mut().selection = before;
    response
}

/// A square button with only a symbol; the label is its name.
pub fn icon_button<'a>(ui: &mut Ui, label: impl Into<Label<'a>>, symbol: Icon) -> Response {
    let (_, response) = ui.allocate_exact_size(ICON_BUTTON, Sense::click());
    icon_button_at(ui, response, label, symbol)
}

/// The same at a place of its own.
pub fn icon_button_at<'a>(
    ui: &Ui,
    response: Response,
    label: impl Into<Label<'a>>,
    symbol: Icon,
) -> Response {
    let label = label.into();
    let info = WidgetInfo::labeled(Role::Button, ui.is_enabled(), label.text);
    paint_symbol(ui, &response, symbol, false, &info);
    explained(response, &label)
}

/// One of a few choices in a row, with only a symbol; the chosen one is marked.
pub fn icon_choice<'a>(ui: &mut Ui, label: impl Into<Label<'a>>, symbol: Icon, selected: bool) -> Response {
    let label = label.into();
    let (_, response) = ui.allocate_exact_size(ICON_BUTTON, Sense::click());
    let info = WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), selected, label.text);
    paint_symbol(ui, &response, symbol, selected, &info);
    explained(response, &label)
}

fn paint_symbol(ui: &Ui, response: &Response, symbol: Icon, selected: bool, info: &WidgetInfo) {
    let p = theme::palette(ui);
    response.widget_info(|| info.clone());
    let (front, back) = match (selected, response.hovered()) {
        (true, _) => (p.accent, p.accent_soft),
        (false, true) => (p.text, p.hover),
        (false, false) => (p.text, Color32::TRANSPARENT),
    };
    ui.painter().rect_filled(response.rect, 8.0, back);
    paint_icon(ui.painter(), symbol, response.rect.center(), 17.0, front);
}

/// One of a few choices in a row; the chosen one is marked.
pub fn tab<'a>(ui: &mut Ui, label: impl Into<Label<'a>>, role: Role, selected: bool) -> Response {
    let (label, p) = (label.into(), theme::palette(ui));
    let font = if selected {
        theme::semibold(theme::sizes().body)
    } else {
        theme::regular(theme::sizes().body)
    };
    let color = if selected { p.accent } else { p.text };
    let lay = |font| ui.painter().layout_no_wrap(label.text.to_owned(), font, color);
    let galley = lay(font);
    // The width of the strong form, so that nothing moves when the choice does.
    let widest = lay(theme::semibold(theme::sizes().body));
    let size = vec2(widest.size().x + 22.0, 34.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), selected, label.text));
    if selected {
        ui.painter().rect_filled(rect, 8.0, p.accent_soft);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 8.0, p.hover);
    }
    let place = rect.center() - galley.size() / 2.0;
    ui.painter().galley(place, galley, color);
    explained(response, &label)
}

fn explained(response: Response, label: &Label<'_>) -> Response {
    if label.tip.is_empty() || label.tip == label.text {
        return response;
    }
    described(&response, label.tip);
    response.on_hover_text(label.tip)
}
