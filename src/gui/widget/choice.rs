//! Rows to choose from: the answers to a question, the options of the intake.

use egui::{
    Align2, FontId, Id, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, UiStackInfo,
    Vec2, WidgetInfo, pos2, vec2,
};

use super::icon::{Icon, paint_icon};
use crate::gui::appearance::theme::{self, Palette};

/// How a row is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// One of the rows.
    Radio,
    /// Any of the rows.
    Check,
}

/// A row.
#[derive(Debug, Clone)]
pub struct ChoiceRow<'a> {
    /// Its id, known beforehand so that the screen can give it the focus.
    pub id: Id,
    /// What it says.
    pub text: &'a str,
    /// More about it.
    pub detail: Option<&'a str>,
    /// A word at the right end.
    pub aside: Option<&'a str>,
    /// The key that chooses it.
    pub key: Option<String>,
    /// How it's marked.
    pub mark: Mark,
    /// Whether it's chosen.
    pub selected: bool,
    /// Its place in the group, from 0.
    pub position: usize,
    /// The rows in the group.
    pub size: usize,
}

const TEXT_LEFT: f32 = 50.0;
const PADDING: f32 = 11.0;

/// Marks what [`group`] makes.
const GROUP: &str = "group";

/// Contents that belong together under a name, for a screen reader.
pub fn group<R>(ui: &mut Ui, role: Role, name: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new()
        .ui_stack_info(UiStackInfo::default().with_tag(GROUP))
        .accessibility_role(role)
        .accessibility_label(name);
    ui.scope_builder(builder, add).inner
}

/// Tells a screen reader which of how many a control is, in the group around it; the first has position 0.
pub fn position_in_group(ui: &Ui, id: Id, position: usize, size: usize) {
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_position_in_set(position);
        node.set_size_of_set(size);
    });
    // On Linux, the size is the group's.
    let mut around = ui.stack().iter();
    if let Some(group) = around.find(|around| around.tags().contains(GROUP)) {
        ui.ctx()
            .accesskit_node_builder(group.unique_id, |node| node.set_size_of_set(size));
    }
}

/// A row to choose.
pub fn choice_row(ui: &mut Ui, row: &ChoiceRow<'_>) -> Response {
    let p = theme::palette(ui);
    let width = ui.available_width();
    let aside = row.aside.map(|text| {
        let font = theme::regular(theme::sizes().small);
        ui.painter().layout_no_wrap(text.to_owned(), font, p.muted)
    });
    let beside = aside.as_ref().map_or(0.0, |galley| galley.size().x + 14.0);
    let right = beside + if row.key.is_some() { 52.0 } else { 16.0 };
    let room = (width - TEXT_LEFT - right).max(40.0);
    let lay = |text: &str, font: FontId, color| ui.painter().layout(text.to_owned(), font, color, room);
    let body = lay(row.text, theme::regular(theme::sizes().body), p.text);
    let detail = row
        .detail
        .map(|text| lay(text, theme::regular(theme::sizes().small), p.muted));
    let below = detail.as_ref().map_or(0.0, |galley| galley.size().y + 2.0);
    let height = body.size().y + below + 2.0 * PADDING;
    let (_, rect) = ui.allocate_space(Vec2::new(width, height.max(42.0)));
    let response = ui.interact(rect, row.id, Sense::click());
    describe(ui, &response, row);
    if ui.is_rect_visible(rect) {
        let (hover, chosen) = surface(ui, rect, &response, row.selected, &p);
        let mark = pos2(rect.left() + 26.0, rect.center().y);
        paint_mark(ui, row.mark, mark, hover, chosen, &p);
        let top = rect.center().y - f32::midpoint(body.size().y, below);
        let next = top + body.size().y + 2.0;
        ui.painter()
            .galley(pos2(rect.left() + TEXT_LEFT, top), body, p.text);
        if let Some(detail) = detail {
            ui.painter()
                .galley(pos2(rect.left() + TEXT_LEFT, next), detail, p.muted);
        }
        if let Some(aside) = aside {
            let place = pos2(
                rect.right() - 50.0 - aside.size().x,
                rect.center().y - aside.size().y / 2.0,
            );
            ui.painter().galley(place, aside, p.muted);
        }
        if let Some(key) = &row.key {
            paint_key(ui, pos2(rect.right() - 27.0, rect.center().y), key, &p);
        }
    }
    response
}

/// A key on the keyboard.
pub fn paint_key(ui: &Ui, center: Pos2, key: &str, p: &Palette) {
    let cap = Rect::from_center_size(center, vec2(24.0, 24.0));
    let painter = ui.painter();
    painter.rect(
        cap,
        6.0,
        p.card,
        Stroke::new(1.0, p.control_border),
        StrokeKind::Inside,
    );
    let font = theme::semibold(theme::sizes().small);
    painter.text(center, Align2::CENTER_CENTER, key, font, p.muted);
}

fn describe(ui: &Ui, response: &Response, row: &ChoiceRow<'_>) {
    let role = match row.mark {
        Mark::Radio => Role::RadioButton,
        Mark::Check => Role::CheckBox,
    };
    response.widget_info(|| WidgetInfo::selected(role, ui.is_enabled(), row.selected, row.text));
    position_in_group(ui, response.id, row.position, row.size);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        if let Some(more) = row.detail.or(row.aside) {
            node.set_description(more);
        }
        if let Some(key) = &row.key {
            node.set_keyboard_shortcut(key.clone());
        }
    });
}

/// Paints the surface; how far the hover and the choice have come, 0..=1.
fn surface(ui: &Ui, rect: Rect, response: &Response, selected: bool, p: &Palette) -> (f32, f32) {
    let animate = |name, value| ui.ctx().animate_bool(response.id.with(name), value);
    let (hover, chosen) = (animate("hover", response.hovered()), animate("chosen", selected));
    let fill = p
        .card
        .lerp_to_gamma(p.hover, hover)
        .lerp_to_gamma(p.accent_soft, chosen);
    let edge = p
        .border
        .lerp_to_gamma(p.control_border, hover)
        .lerp_to_gamma(p.accent, chosen);
    let stroke = Stroke::new(1.0 + 0.8 * chosen, edge);
    ui.painter().rect(rect, 10.0, fill, stroke, StrokeKind::Inside);
    (hover, chosen)
}

pub(super) fn paint_mark(ui: &Ui, mark: Mark, center: Pos2, hover: f32, chosen: f32, p: &Palette) {
    let painter = ui.painter();
    let edge = p.control_border.lerp_to_gamma(p.accent, chosen.max(hover * 0.5));
    match mark {
        Mark::Radio => {
            painter.circle(center, 9.0, p.card, Stroke::new(1.6, edge));
            painter.circle_filled(center, 4.8 * chosen, p.accent);
        }
        Mark::Check => {
            let square = Rect::from_center_size(center, Vec2::splat(18.0));
            let fill = p.card.lerp_to_gamma(p.accent, chosen);
            painter.rect(square, 5.0, fill, Stroke::new(1.6, edge), StrokeKind::Inside);
            if chosen > 0.5 {
                paint_icon(painter, Icon::Check, center, 13.0, p.on_accent);
            }
        }
    }
}
