//! The actions, one below the other, with the timeline beside them where there is room.

use egui::{Align2, Rect, Role, Sense, Stroke, Ui, pos2, vec2};

use super::{
    drag,
    edit::EditForm,
    event::RowEvent,
    row::{self, Columns},
    timeline::Timeline,
    view::PlanView,
};
use crate::{
    assessment::{ActionId, MadeFrom, PlanChange},
    gui::{
        appearance::theme,
        command::{Command, Cx},
        widget,
    },
    session::{Change, Session},
};

/// With at least this width the timeline stands beside the list.
const ROOM_FOR_TIMELINE: f32 = 880.0;

/// The part of the width that the list takes beside the timeline.
const LIST: f32 = 0.6;

const HEAD: f32 = 44.0;

/// The timeline in a place of this width; none where it's too narrow.
pub(super) fn timeline(view: &PlanView, place: Rect) -> Option<Timeline> {
    let weeks = view.overview.load.weeks?;
    (place.width() >= ROOM_FOR_TIMELINE).then(|| Timeline {
        weeks,
        left: place.left() + place.width() * LIST,
        right: place.right() - 2.0,
    })
}

/// Shows the rows; what the user does at one of them.
pub(super) fn show(
    ui: &mut Ui,
    session: &Session,
    view: &PlanView,
    open: &mut Option<EditForm>,
    focus: Option<ActionId>,
    cx: &mut Cx<'_>,
) -> Option<RowEvent> {
    widget::muted(ui, view.text().keys());
    widget::group(ui, Role::List, view.text().actions(), |ui| {
        widget::card_sized(ui, 2, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let place = ui.available_rect_before_wrap();
            let timeline = timeline(view, place);
            let top = head(ui, view, timeline, cx);
            let mut event = None;
            let mut shown = Vec::new();
            for (index, row) in view.overview.plan.rows.iter().enumerate() {
                let (rect, done) = row::show(ui, view, row, timeline, focus);
                shown.push((row.action, rect));
                event = event.or(done);
                remark(ui, session, view, index, cx);
                if let Some(form) = open.as_mut().filter(|form| Some(form.id) == row.action) {
                    event = event.or(form.show(ui, session, row, cx));
                }
            }
            if let Some(timeline) = timeline {
                let y = [top, ui.min_rect().bottom()];
                timeline.today(ui.painter(), view.today, y, &theme::palette(ui));
            }
            event.or_else(|| drag::show(ui, &session.assessment().plan, timeline, &shown))
        })
    })
}

/// The heads of the columns; where the rows begin.
fn head(ui: &mut Ui, view: &PlanView, timeline: Option<Timeline>, cx: &Cx<'_>) -> f32 {
    let width = ui.available_width();
    let Some(timeline) = timeline else {
        return ui.cursor().top();
    };
    let (rect, _) = ui.allocate_exact_size(vec2(width, HEAD), Sense::hover());
    let columns = Columns::of(rect, Some(timeline));
    let (p, text) = (theme::palette(ui), view.text());
    let font = theme::regular(theme::sizes().small);
    let y = rect.bottom() - 5.0;
    for (x, words) in [
        (columns.state, text.status()),
        (columns.what, text.step()),
        (columns.who, text.who()),
    ] {
        let place = pos2(x, y);
        ui.painter()
            .text(place, Align2::LEFT_BOTTOM, words, font.clone(), p.muted);
    }
    let place = pos2(columns.ready, y);
    ui.painter()
        .text(place, Align2::RIGHT_BOTTOM, text.ready(), font, p.muted);
    timeline.head(ui, rect, cx.language);
    ui.painter()
        .hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, p.border));
    rect.bottom()
}

/// What has happened to the answer that an action was made from.
fn remark(ui: &mut Ui, session: &Session, view: &PlanView, index: usize, cx: &mut Cx<'_>) {
    let row = &view.overview.plan.rows[index];
    let (Some(item), Some(id)) = (row.item, row.action) else {
        return;
    };
    let number = &session.questionnaire().item(item).number;
    let Some((words, updates)) = view.remark(index, number) else {
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.add_space(56.0);
        widget::small(ui, words);
        if updates {
            let link = widget::link(ui, &view.text().update(number));
            cx.on_click(&link, Command::GoTo(item));
            return;
        }
        if widget::link(ui, view.text().still_fits()).clicked()
            && let Some(case) = session.case()
        {
            let now = MadeFrom::from(case.evaluation.score.state(item));
            cx.change(Change::Plan(PlanChange::Fits(id, now)));
        }
    });
    ui.add_space(4.0);
}
