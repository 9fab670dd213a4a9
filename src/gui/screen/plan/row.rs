//! One action: how far it is, what, who, by when, and its bar.

use egui::{
    Align2, Color32, CursorIcon, EventFilter, FontId, Id, Key, Modifiers, Rect, Response, Role, Sense,
    Stroke, Ui, WidgetInfo, pos2,
    text::{LayoutJob, TextWrapping},
    vec2,
};

use super::{
    event::RowEvent,
    timeline::{Timeline, status_sign},
    view::{PlanView, status_words},
};
use crate::{
    assessment::ActionId,
    decision::{PlanRow, PlanState},
    gui::{
        appearance::theme::{self, Palette},
        widget::{Icon, ListRow, Sign, Surface, Tone, paint_icon},
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
    describe(ui, &response, view, row);
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
    ui.memory_mut(|memory| {
        let filter = EventFilter {
            vertical_arrows: true,
            ..EventFilter::default()
        };
        memory.set_focus_lock_filter(id, filter);
    });
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

fn describe(ui: &Ui, response: &Response, view: &PlanView, row: &PlanRow) {
    let name = view.spoken(row);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let text = view.text();
    let hint = if row.action.is_some() {
        text.row_keys()
    } else {
        text.take_this_over()
    };
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_description(hint));
}

/// A step with the rest below it.
fn narrow(ui: &mut Ui, view: &PlanView, row: &PlanRow, id: Id) -> Response {
    let (text, number) = (view.text(), row.number.to_string());
    let state = row.state.map_or("", |state| status_words(text, state));
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
    let (text, painter, y) = (view.text(), ui.painter(), rect.center().y);
    let (body, small) = (theme::sizes().body, theme::sizes().small);
    let is_urgent = matches!(row.state, Some(PlanState::Overdue | PlanState::NotInPlan));
    let color = match row.state {
        _ if is_urgent => p.warn,
        Some(PlanState::Dropped | PlanState::Done) => p.muted,
        _ => p.text,
    };
    let font = if is_urgent {
        theme::semibold(small)
    } else {
        theme::regular(small)
    };
    if let Some(state) = row.state {
        status_sign(painter, state, pos2(columns.state + 6.0, y), p);
        let words = status_words(text, state);
        line(
            ui,
            words,
            pos2(columns.state + 20.0, y),
            96.0,
            font.clone(),
            color,
        );
    }
    let number = row.number.to_string();
    painter.text(
        pos2(columns.number, y),
        Align2::RIGHT_CENTER,
        number,
        theme::semibold(body),
        p.text,
    );
    if row.gate.is_some() {
        paint_icon(painter, Icon::Lock, pos2(columns.lock, y), 13.0, p.warn);
    }
    let room = columns.who - columns.what - 10.0;
    let what = view.short(row);
    let color_of_step = if row.state == Some(PlanState::Dropped) {
        p.muted
    } else {
        p.text
    };
    line(
        ui,
        what,
        pos2(columns.what, y),
        room,
        theme::regular(body),
        color_of_step,
    );
    line(
        ui,
        &row.lead,
        pos2(columns.who, y),
        140.0,
        theme::regular(small),
        p.muted,
    );
    let color = if is_urgent { p.warn } else { p.text };
    painter.text(
        pos2(columns.ready, y),
        Align2::RIGHT_CENTER,
        view.day(row.end),
        font,
        color,
    );
}

/// A line of text that is cut where its column ends.
fn line(ui: &Ui, words: &str, place: egui::Pos2, room: f32, font: FontId, color: Color32) {
    let mut job = LayoutJob::simple_singleline(words.to_owned(), font, color);
    job.wrap = TextWrapping::truncate_at_width(room.max(20.0));
    let galley = ui.painter().layout_job(job);
    let corner = place - vec2(0.0, galley.size().y / 2.0);
    ui.painter().galley(corner, galley, color);
}
