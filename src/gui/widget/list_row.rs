//! The one row of every list: a sign at the left, lines of text, and something at the right end.

use std::sync::Arc;

use egui::{
    Align2, Galley, Id, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, TextStyle, TextWrapMode, Ui,
    WidgetInfo, WidgetText, pos2, vec2,
};

use super::{
    button::icon_button_at,
    chip::Tone,
    group::position_in_group,
    icon::{Icon, paint_icon},
    ring::paint_ring,
};
use crate::gui::appearance::theme::{self, Palette};

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sign<'a> {
    /// One of the rows can be selected.
    Radio,
    /// Any of the rows can be selected.
    Check,
    /// How far along something is, 0..=1, with a text in it.
    Ring(f32, &'a str),
    Icon(Icon, Tone),
    Number(&'a str),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End<'a> {
    None,
    Arrow,
    Text(&'a str),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surface {
    Card,
    /// Nothing, until the pointer is over it or it's selected.
    Flat,
    /// Nothing at all, and the sign at the very left.
    Bare,
}

/// A row; built in steps, then shown.
#[must_use = "a row is only shown by `show`"]
pub struct ListRow<'a> {
    role: Role,
    name: &'a str,
    id: Option<Id>,
    sign: Option<Sign<'a>>,
    lines: Vec<WidgetText>,
    end: End<'a>,
    surface: Surface,
    selected: Option<bool>,
    position: Option<(usize, usize)>,
    description: Option<&'a str>,
    enabled: bool,
    scale: f32,
}

/// How far the animations of the pointer over a row and of its choice are, 0..=1.
#[derive(Clone, Copy)]
struct Emphasis {
    hover: f32,
    chosen: f32,
}

const PADDING: f32 = 10.0;
/// Between two lines.
const GAP: f32 = 2.0;

impl<'a> ListRow<'a> {
    /// With its role and name for a screen reader.
    pub fn new(role: Role, name: &'a str) -> Self {
        Self {
            role,
            name,
            id: None,
            sign: None,
            lines: Vec::new(),
            end: End::None,
            surface: Surface::Card,
            selected: None,
            position: None,
            description: None,
            enabled: true,
            scale: 1.0,
        }
    }

    /// An id known beforehand, so that the screen can give it the focus.
    pub const fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    pub const fn sign(mut self, sign: Sign<'a>) -> Self {
        self.sign = Some(sign);
        self
    }

    pub fn line(mut self, text: impl Into<WidgetText>) -> Self {
        self.lines.push(text.into());
        self
    }

    pub const fn end(mut self, end: End<'a>) -> Self {
        self.end = end;
        self
    }

    pub const fn surface(mut self, surface: Surface) -> Self {
        self.surface = surface;
        self
    }

    /// Whether it's the chosen one, for rows of which one or some can be chosen.
    pub const fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }

    /// Which of how many it is in the group around it, from 0.
    pub const fn position(mut self, position: usize, count: usize) -> Self {
        self.position = Some((position, count));
        self
    }

    /// What a screen reader says after the name.
    pub const fn description(mut self, description: &'a str) -> Self {
        self.description = Some(description);
        self
    }

    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    pub const fn scale(mut self, scale: f32) -> Self {
        self.scale = scale;
        self
    }

    pub fn show(self, ui: &mut Ui) -> Response {
        let end = self.end_text(ui);
        let width = ui.available_width();
        let room = width - self.left() - self.right(end.as_ref());
        let lay = |line: &WidgetText| {
            let wrap = Some(TextWrapMode::Wrap);
            line.clone()
                .into_galley(ui, wrap, room.max(40.0), TextStyle::Body)
        };
        let lines: Vec<Arc<Galley>> = self.lines.iter().map(lay).collect();
        let text = lines.iter().map(|line| line.size().y + GAP).sum::<f32>() - GAP;
        let (padding, least) = match self.surface {
            Surface::Bare => (3.0, 28.0),
            Surface::Card | Surface::Flat => (PADDING * self.scale, 42.0),
        };
        let (id, rect) = ui.allocate_space(vec2(width, (text + 2.0 * padding).max(least)));
        let sense = if self.enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let response = ui.interact(rect, self.id.unwrap_or(id), sense);
        self.describe(ui, &response);
        if ui.is_rect_visible(rect) {
            let p = theme::palette(ui);
            let emphasis = self.paint_surface(ui, &response, &p);
            let mut corner = pos2(rect.left() + self.left(), rect.center().y - text / 2.0);
            let first = lines
                .first()
                .map_or(0.0, |line| line.size().y / line.rows.len().max(1) as f32);
            let sign = match self.surface {
                Surface::Bare if !matches!(self.sign, Some(Sign::Ring(..))) => corner.y + first / 2.0,
                _ => rect.center().y,
            };
            self.paint_sign(ui, pos2(rect.left() + self.left() * 0.46, sign), emphasis, &p);
            for line in lines {
                let next = corner.y + line.size().y + GAP;
                ui.painter().galley(corner, line, p.text);
                corner.y = next;
            }
            self.paint_end(ui, rect, end, &p);
        }
        response
    }

    fn left(&self) -> f32 {
        match (self.sign, self.surface) {
            (None, _) => 14.0,
            (Some(Sign::Radio | Sign::Check), Surface::Bare) => 30.0,
            (Some(_), _) => 54.0 * self.scale,
        }
    }

    fn right(&self, text: Option<&Arc<Galley>>) -> f32 {
        let text = text.map_or(0.0, |text| text.size().x + 14.0);
        text + match self.end {
            End::None if self.surface == Surface::Bare => 0.0,
            End::None | End::Text(_) => 16.0,
            End::Arrow => 34.0,
        }
    }

    fn end_text(&self, ui: &Ui) -> Option<Arc<Galley>> {
        let small = theme::sizes().small;
        let End::Text(words) = self.end else { return None };
        let color = theme::palette(ui).muted;
        (!words.is_empty()).then(|| {
            ui.painter()
                .layout_no_wrap(words.to_owned(), theme::semibold(small), color)
        })
    }

    fn describe(&self, ui: &Ui, response: &Response) {
        let enabled = ui.is_enabled();
        response.widget_info(|| match self.selected {
            Some(selected) => WidgetInfo::selected(self.role, enabled, selected, self.name),
            None => WidgetInfo::labeled(self.role, enabled, self.name),
        });
        if let Some((position, count)) = self.position {
            position_in_group(ui, response.id, position, count);
        }
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if let Some(description) = self.description {
                node.set_description(description);
            }
            if self.role == Role::ListBoxOption {
                node.set_selected(self.selected == Some(true));
            }
        });
    }

    fn paint_surface(&self, ui: &Ui, response: &Response, p: &Palette) -> Emphasis {
        let animate = |name, value| ui.ctx().animate_bool(response.id.with(name), value);
        let hover = animate("hover", self.enabled && response.hovered());
        let chosen = animate("chosen", self.selected == Some(true));
        let (painter, rect) = (ui.painter(), response.rect);
        match self.surface {
            Surface::Card => {
                let mix = |[rest, hovered, selected]: [egui::Color32; 3]| {
                    rest.lerp_to_gamma(hovered, hover).lerp_to_gamma(selected, chosen)
                };
                let fill = mix([p.card, p.hover, p.accent_soft]);
                let edge = mix([p.border, p.control_border, p.accent]);
                let edge = Stroke::new(1.0 + 0.8 * chosen, edge);
                painter.rect(rect, 10.0, fill, edge, StrokeKind::Inside);
            }
            Surface::Flat if self.selected == Some(true) => {
                painter.rect_filled(rect, 10.0, p.accent_soft);
                let bar = rect.with_max_x(rect.left() + 4.0).shrink2(vec2(0.0, 10.0));
                painter.rect_filled(bar, 2.0, p.accent);
            }
            Surface::Flat if self.enabled && response.hovered() => {
                painter.rect_filled(rect, 10.0, p.border.gamma_multiply(0.45));
            }
            Surface::Flat | Surface::Bare => {}
        }
        Emphasis { hover, chosen }
    }

    fn paint_sign(&self, ui: &Ui, center: Pos2, emphasis: Emphasis, p: &Palette) {
        let Emphasis { hover, chosen } = emphasis;
        let painter = ui.painter();
        let edge = p.control_border.lerp_to_gamma(p.accent, chosen.max(hover * 0.5));
        match self.sign {
            None => {}
            Some(Sign::Radio) => {
                painter.circle(center, 9.0, p.card, Stroke::new(1.6, edge));
                painter.circle_filled(center, 4.8 * chosen, p.accent);
            }
            Some(Sign::Check) => {
                let square = Rect::from_center_size(center, vec2(18.0, 18.0));
                let fill = p.card.lerp_to_gamma(p.accent, chosen);
                painter.rect(square, 5.0, fill, Stroke::new(1.6, edge), StrokeKind::Inside);
                if chosen > 0.5 {
                    paint_icon(painter, Icon::Check, center, 13.0, p.on_accent);
                }
            }
            Some(Sign::Ring(share, text)) => paint_ring(painter, center, 13.0, share, text, p),
            Some(Sign::Icon(symbol, tone)) => {
                let (front, back) = tone.colors(p);
                painter.circle_filled(center, 14.0, back);
                paint_icon(painter, symbol, center, 15.0, front);
            }
            Some(Sign::Number(number)) => {
                let font = theme::semibold(20.0 * self.scale);
                let color = p.muted.lerp_to_gamma(p.accent, chosen);
                painter.text(center, Align2::CENTER_CENTER, number, font, color);
            }
        }
    }

    fn paint_end(&self, ui: &Ui, rect: Rect, text: Option<Arc<Galley>>, p: &Palette) {
        let at = |right: f32| pos2(rect.right() - right, rect.center().y);
        if self.end == End::Arrow {
            paint_icon(ui.painter(), Icon::Right, at(18.0), 14.0, p.muted);
        }
        if let Some(text) = text {
            let corner = at(14.0 + text.size().x) - vec2(0.0, text.size().y / 2.0);
            ui.painter().galley(corner, text, p.muted);
        }
    }
}

/// A button with only a symbol at the right end of a row that has room for it; its name shows as well.
pub fn end_button(ui: &Ui, row: &Response, name: &str, symbol: Icon) -> Response {
    let center = row.rect.right_center() - vec2(28.0, 0.0);
    let place = Rect::from_center_size(center, super::button::ICON_BUTTON);
    let button = ui.interact(place, row.id.with("button"), Sense::click());
    icon_button_at(ui, button, name, symbol).on_hover_text(name)
}

/// A choice to tick, with more about it underneath when there's something to say.
pub fn check(ui: &mut Ui, text: &str, detail: &str, checked: &mut bool) -> Response {
    let mut row = ListRow::new(Role::CheckBox, text)
        .sign(Sign::Check)
        .line(text)
        .surface(Surface::Bare)
        .selected(*checked);
    if !detail.is_empty() {
        row = row.line(theme::small(ui, detail)).description(detail);
    }
    let mut response = row.show(ui);
    if response.clicked() {
        *checked = !*checked;
        response.mark_changed();
    }
    response
}
