//! Buttons.

use egui::{
    Button, Color32, Response, RichText, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::icon::{Icon, paint_icon};
use crate::{gui::appearance::theme, i18n::CommandText};

/// An ordinary button; its explanation shows when the pointer rests on it.
pub fn button(ui: &mut Ui, text: &CommandText, enabled: bool) -> Response {
    let response = ui.add_enabled(enabled, Button::new(text.label));
    explained(ui, response, text)
}

/// The one button of a screen that leads on.
pub fn primary(ui: &mut Ui, text: &CommandText, enabled: bool) -> Response {
    let p = theme::palette(ui);
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
        let label = RichText::new(text.label)
            .font(theme::semibold(theme::sizes().body))
            .color(p.on_accent);
        ui.add_enabled(enabled, Button::new(label))
    });
    explained(ui, shown.inner, text)
}

/// A button that looks like a link.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let p = theme::palette(ui);
    let label = RichText::new(text).color(p.accent);
    ui.add(Button::new(label).frame(false).wrap())
}

/// A link with a symbol in front.
pub fn link_icon(ui: &mut Ui, text: &str, symbol: Icon) -> Response {
    let p = theme::palette(ui);
    let galley = ui.painter().layout(
        text.to_owned(),
        theme::regular(theme::sizes().body),
        p.accent,
        (ui.available_width() - 24.0).max(80.0),
    );
    let size = vec2(galley.size().x + 24.0, galley.size().y.max(18.0) + 8.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    paint_icon(
        ui.painter(),
        symbol,
        pos2(rect.left() + 8.0, rect.center().y),
        15.0,
        p.accent,
    );
    let place = pos2(rect.left() + 24.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(place, galley, p.accent);
    if response.hovered() {
        let line = Stroke::new(1.0, p.accent);
        ui.painter()
            .hline(place.x..=rect.right(), rect.bottom() - 4.0, line);
    }
    response
}

/// A button that holds or not; when it does, its surface says so in the colour of what is chosen.
pub fn toggle(ui: &mut Ui, text: &str, holds: bool, framed: bool) -> Response {
    let p = theme::palette(ui);
    // Not in a scope of its own, in which it wouldn't wrap to the next line.
    let selection = &mut ui.visuals_mut().selection;
    let before = *selection;
    selection.bg_fill = p.accent_soft;
    selection.stroke = Stroke::new(1.0, p.accent);
    let response = ui.add(Button::selectable(holds, text).frame_when_inactive(framed));
    ui.visuals_mut().selection = before;
    response
}

/// A square button with only a symbol; the label is its name.
pub fn icon_button(ui: &mut Ui, text: &CommandText, symbol: Icon) -> Response {
    let info = WidgetInfo::labeled(Role::Button, ui.is_enabled(), text.label);
    symbol_button(ui, text, symbol, false, &info)
}

/// One of a few choices beside each other, with only a symbol; the chosen one is marked.
pub fn icon_choice(ui: &mut Ui, text: &CommandText, symbol: Icon, selected: bool) -> Response {
    let info = WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), selected, text.label);
    symbol_button(ui, text, symbol, selected, &info)
}

fn symbol_button(
    ui: &mut Ui,
    text: &CommandText,
    symbol: Icon,
    selected: bool,
    info: &WidgetInfo,
) -> Response {
    let (_, response) = ui.allocate_exact_size(vec2(36.0, 34.0), Sense::click());
    paint_symbol(ui, &response, symbol, selected, info);
    explained(ui, response, text)
}

/// A button with only a symbol at a place of its own, without an explanation.
pub fn icon_button_at(ui: &Ui, response: Response, name: &str, symbol: Icon) -> Response {
    let info = WidgetInfo::labeled(Role::Button, ui.is_enabled(), name);
    paint_symbol(ui, &response, symbol, false, &info);
    response
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

/// One of a few choices beside each other; the chosen one is marked.
pub fn tab(ui: &mut Ui, text: &CommandText, role: Role, selected: bool) -> Response {
    let p = theme::palette(ui);
    let font = if selected {
        theme::semibold(theme::sizes().body)
    } else {
        theme::regular(theme::sizes().body)
    };
    let color = if selected { p.accent } else { p.text };
    let galley = ui.painter().layout_no_wrap(text.label.to_owned(), font, color);
    // The width of the strong form, so that nothing moves when the choice does.
    let strong = theme::semibold(theme::sizes().body);
    let widest = ui.painter().layout_no_wrap(text.label.to_owned(), strong, color);
    let size = vec2(widest.size().x + 22.0, 34.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), selected, text.label));
    if selected {
        ui.painter().rect_filled(rect, 8.0, p.accent_soft);
    } else if response.hovered() {
        ui.painter()
            .rect(rect, 8.0, p.hover, Stroke::NONE, StrokeKind::Inside);
    }
    let place = rect.center() - galley.size() / 2.0;
    ui.painter().galley(place, galley, color);
    explained(ui, response, text)
}

fn explained(ui: &Ui, response: Response, text: &CommandText) -> Response {
    if !text.tip.is_empty() && text.tip != text.label {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_description(text.tip));
        return response.on_hover_text(text.tip);
    }
    response
}
