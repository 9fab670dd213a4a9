//! Rows that are dragged to another place, and bars that are dragged to other weeks. Keys and the open action do the same.

use egui::{CursorIcon, Rect, Response, Stroke, Ui, vec2};
use jiff::{ToSpan, civil::Date};

use super::{event::RowEvent, row, timeline::Timeline};
use crate::{
    assessment::{ActionId, ActionPlan},
    decision::calendar::working_day_by,
    gui::appearance::theme,
};

/// How close to the edge of the list the pointer makes it scroll, in points.
const EDGE: f32 = 30.0;

/// Where the rows are, with their actions.
pub(super) type Shown = [(Option<ActionId>, Rect)];

/// Shows where what is being dragged would come; what is to be done once it's let go.
pub(super) fn show(
    ui: &Ui,
    plan: &ActionPlan,
    timeline: Option<Timeline>,
    shown: &Shown,
) -> Option<RowEvent> {
    let dragged = |id| {
        let response = ui.ctx().read_response(id)?;
        (response.dragged() || response.drag_stopped()).then_some(response)
    };
    shown.iter().find_map(|(action, place)| {
        let id = (*action)?;
        if let Some(response) = dragged(row::id_of(id)) {
            return to_place(ui, &response, plan, id, shown);
        }
        let (bar, timeline) = (dragged(row::bar_of(id))?, timeline?);
        to_weeks(ui, &bar, plan, id, *place, timeline)
    })
}

fn to_place(ui: &Ui, row: &Response, plan: &ActionPlan, id: ActionId, shown: &Shown) -> Option<RowEvent> {
    let y = ui.ctx().pointer_interact_pos()?.y;
    let from = plan.place(id)?;
    let rows = shown
        .iter()
        .filter_map(|(action, rect)| Some((plan.place((*action)?)?, *rect)));
    // Above the first and below the last row these are meant.
    let away = |rect: &Rect| (rect.center().y - y).abs();
    let (to, rect) = rows.min_by(|(_, a), (_, b)| away(a).total_cmp(&away(b)))?;
    if row.drag_stopped() {
        return (to != from).then_some(RowEvent::MoveTo(id, to));
    }
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    ui.scroll_to_rect(Rect::from_center_size(rect.center(), vec2(1.0, 2.0 * EDGE)), None);
    if to != from {
        let edge = if to < from { rect.top() } else { rect.bottom() };
        let line = Stroke::new(3.0, theme::palette(ui).accent);
        ui.painter().hline(rect.x_range(), edge, line);
    }
    None
}

fn to_weeks(
    ui: &Ui,
    bar: &Response,
    plan: &ActionPlan,
    id: ActionId,
    place: Rect,
    timeline: Timeline,
) -> Option<RowEvent> {
    let x = ui.ctx().pointer_interact_pos()?.x;
    let key = bar.id.with("grabbed");
    if bar.drag_started() {
        let pressed = ui.input(|input| input.pointer.press_origin());
        ui.data_mut(|data| data.insert_temp(key, pressed.map_or(x, |place| place.x)));
    }
    let grabbed: f32 = ui.data(|data| data.get_temp(key))?;
    let weeks = ((x - grabbed) / timeline.width()).round() as i32;
    let action = plan.action(id)?;
    // By whole weeks, so that what begins on a Monday goes on doing so.
    let later = |day: Date| working_day_by(day.saturating_add((7 * weeks).days()));
    let (start, ready) = (later(action.start), later(action.ready));
    if bar.drag_stopped() {
        return (weeks != 0).then_some(RowEvent::Dates(id, start, ready));
    }
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    if weeks != 0 {
        timeline.outline(ui.painter(), [start, ready], place, &theme::palette(ui));
    }
    None
}
