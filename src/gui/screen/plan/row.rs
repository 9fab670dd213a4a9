//! One action: how far it is, what, who, by when, and its bar.

use egui::{
    Align2, CursorIcon, Id, Key, Modifiers, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2,
};

use super::{
    event::RowEvent,
    timeline::{Timeline, status_sign},
    view::PlanView,
};
use crate::{
    assessment::ActionId,
    decision::{PlanRow, PlanState},
    gui::{
        appearance::theme::{self, Palette},
        widget::{Icon, ListRow, Sign, Surface, Tone, described, keep_arrows, paint_icon, paint_line},
    },
};

const HEIGHT: f32 = 36.0;

/// A list narrower than this tells the rest of a row below its step.
const ROOM_FOR_COLUMNS: f32 = 620.0;

pub(super) fn id_of(action: ActionId) -> Id {
    Id::unique(("plan row", action))
}

pub(super) fn bar_of(action: ActionId) -> Id {
    id_of(action).with("bar")
}

/// Where the columns begin; `ready` is where its column ends.
pub(super) struct Columns {
    pub state: f32,
    number: f32,
    lock: f32,
    pub what: f32,
    pub who: f32,
    pub ready: f32,
}

impl Columns {
    pub fn of(rect: Rect, timeline: Option<Timeline>) -> Self {
        let right = timeline.map_or(rect.right(), |timeline| timeline.left) - 14.0;
        let left = rect.left() + 14.0;
        Self {
            state: left,
            number: left + 128.0,
            lock: left + 142.0,
            what: left + 156.0,
            who: right - 236.0,
            ready: right,
        }
    }
}

/// Shows a row; where it is, and what the user does at it.
pub(super) fn show(
    ui: &mut Ui,
    view: &PlanView,
    row: &PlanRow,
    timeline: Option<Timeline>,
    focus: Option<ActionId>,
) -> (Rect, Option<RowEvent>) {
    let id = row
        .action
        .map_or_else(|| Id::unique(("plan advice", row.number)), id_of);
    let event = keys(ui, id, row);
    let response = if ui.available_width() < ROOM_FOR_COLUMNS {
        narrow(ui, view, row, id)
    } else {
        wide(ui, view, row, timeline, id)
    };
    describe(&response, view, row);
    if row.action.is_some() && row.action == focus {
        response.request_focus();
        response.scroll_to_me(None);
    }
    let clicked = response.clicked().then(|| match row.action {
        Some(action) => Some(RowEvent::Open(action)),
        None => view.advised_of(row).map(RowEvent::TakeOver),
    });
    (response.rect, event.or(clicked.flatten()))
}

/// The keys of a row with the focus. The space bar is taken before the row sees it: it doesn't open it.
fn keys(ui: &Ui, id: Id, row: &PlanRow) -> Option<RowEvent> {
    if !ui.memory(|memory| memory.has_focus(id)) {
        return None;
    }
    let action = row.action?;
    // Arrows don't move the focus to whatever lies in that direction.
    keep_arrows(ui, id);
    let events = [
        (Modifiers::ALT, Key::ArrowUp, RowEvent::MoveBy(action, -1)),
        (Modifiers::ALT, Key::ArrowDown, RowEvent::MoveBy(action, 1)),
        (Modifiers::NONE, Key::ArrowUp, RowEvent::Focus(action, -1)),
        (Modifiers::NONE, Key::ArrowDown, RowEvent::Focus(action, 1)),
        (Modifiers::NONE, Key::Space, RowEvent::NextStatus(action)),
        (Modifiers::NONE, Key::Delete, RowEvent::Remove(action)),
    ];
    ui.input_mut(|input| {
        let mut events = events.into_iter();
        events.find(|(modifiers, key, _)| input.consume_key(*modifiers, *key))
    })
    .map(|(_, _, event)| event)
}

fn describe(response: &Response, view: &PlanView, row: &PlanRow) {
    let name = view.spoken(row);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let text = view.text();
    let hint = if row.action.is_some() {
        text.row_keys()
    } else {
        text.take_this_over()
    };
    described(response, hint);
}

/// A step with the rest below it.
fn narrow(ui: &mut Ui, view: &PlanView, row: &PlanRow, id: Id) -> Response {
    let (text, number) = (view.text(), row.number.to_string());
    let state = row.state.map_or("", |state| state.words(text));
    let sign = match row.state {
        Some(PlanState::Overdue | PlanState::NotInPlan) => Sign::Icon(Icon::Warning, Tone::Warn),
        Some(PlanState::Done) => Sign::Icon(Icon::Check, Tone::Accent),
        _ => Sign::Number(&number),
    };
    let below = text.row_below(state, &row.who, &view.day(row.end));
    let name = view.spoken(row);
    ListRow::new(Role::Button, &name)
        .id(id)
        .sign(sign)
        .line(view.short(row))
        .line(theme::small(ui, below))
        .surface(Surface::Flat)
        .scale(0.8)
        .show(ui)
}

fn wide(ui: &mut Ui, view: &PlanView, row: &PlanRow, timeline: Option<Timeline>, id: Id) -> Response {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HEIGHT));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let p = theme::palette(ui);
    let fill = match row.state {
        _ if response.dragged() || response.hovered() => Some(p.hover),
        Some(PlanState::Overdue) => Some(p.warn_soft),
        _ => None,
    };
    if let Some(timeline) = timeline {
        timeline.grid(ui.painter(), [rect.top(), rect.bottom()], &p);
    }
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect, 0.0, fill);
    }
    columns(ui, view, row, &Columns::of(rect, timeline), rect, &p);
    let mut shown = response;
    if let Some(timeline) = timeline {
        timeline.bar(ui.painter(), row, rect, view.today, &p);
        if let Some(action) = row.action {
            // No stop of the Tab key: the days are in the open action.
            let sense = Sense::CLICK | Sense::DRAG;
            let bar = ui.interact(timeline.bar_at(row, rect), bar_of(action), sense);
            shown = shown.union(bar.on_hover_cursor(CursorIcon::Grab));
        }
    }
    ui.painter()
        .hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, p.border));
    shown
}

fn columns(ui: &Ui, view: &PlanView, row: &PlanRow, columns: &Columns, rect: Rect, p: &Palette) {
    let (painter, y) = (ui.painter(), rect.center().y);
    let (body, small) = (theme::sizes().body, theme::sizes().small);
    let is_urgent = matches!(row.state, Some(PlanState::Overdue | PlanState::NotInPlan));
    let (font, warning) = if is_urgent {
        (theme::semibold(small), Some(p.warn))
    } else {
        (theme::regular(small), None)
    };
    let left = |x: f32, room: f32, words: &str, font, color| {
        paint_line(painter, pos2(x, y), words, font, color, room.max(20.0));
    };
    let right = |x: f32, words: String, font, color| {
        painter.text(pos2(x, y), Align2::RIGHT_CENTER, words, font, color);
    };
    if let Some(state) = row.state {
        status_sign(painter, state, pos2(columns.state + 6.0, y), p);
        let is_over = matches!(state, PlanState::Dropped | PlanState::Done);
        let color = warning.unwrap_or(if is_over { p.muted } else { p.text });
        let words = state.words(view.text());
        left(columns.state + 20.0, 96.0, words, font.clone(), color);
    }
    right(
        columns.number,
        row.number.to_string(),
        theme::semibold(body),
        p.text,
    );
    if row.gate.is_some() {
        paint_icon(painter, Icon::Lock, pos2(columns.lock, y), 13.0, p.warn);
    }
    let room = columns.who - columns.what - 10.0;
    let is_dropped = row.state == Some(PlanState::Dropped);
    let color = if is_dropped { p.muted } else { p.text };
    left(columns.what, room, view.short(row), theme::regular(body), color);
    left(columns.who, 140.0, &row.lead, theme::regular(small), p.muted);
    right(columns.ready, view.day(row.end), font, warning.unwrap_or(p.text));
}
