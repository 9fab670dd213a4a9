//! The one column in which a question stands, above a row with the ways to go on.

use egui::{Align, Rect, Ui, UiBuilder, pos2, vec2};

use super::{Opened, QuestionScreen, footer, look_again, summary, text};
use crate::gui::{command::Cx, widget};

/// The width of the column: no line is longer.
const WIDTH: f32 = 760.0;

/// Below this height, in points, everything is closer together.
pub(super) const LOW: f32 = 480.0;

/// The column, in the middle of the window.
pub(super) fn column(whole: Rect) -> Rect {
    let margin = if whole.width() < 700.0 { 16.0 } else { 24.0 };
    let width = (whole.width() - 2.0 * margin).min(WIDTH);
    Rect::from_center_size(whole.center(), vec2(width, whole.height()))
}

/// The room to the left of the column.
pub(super) fn gutter(whole: Rect) -> Rect {
    whole.with_max_x(column(whole).left())
}

/// Contents that scroll in the column; the bar to scroll with is beside it.
pub(super) fn scrolled<R>(ui: &mut Ui, place: Rect, to_top: bool, add: impl FnOnce(&mut Ui) -> R) -> R {
    let wider = place.with_max_x(place.right() + 12.0);
    at(ui, wider, |ui| {
        widget::scroll(ui, "question", to_top, |ui| {
            ui.set_max_width(place.width());
            add(ui)
        })
    })
}

/// Contents at a place; what lies around a control may show beside it.
pub(super) fn at<R>(ui: &mut Ui, place: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(UiBuilder::new().max_rect(place));
    child.set_clip_rect(ui.clip_rect().intersect(place.expand2(vec2(8.0, 0.0))));
    add(&mut child)
}

impl QuestionScreen {
    pub(super) fn column(&mut self, ui: &mut Ui, opened: &Opened<'_>, cx: &mut Cx<'_>) {
        let whole = ui.available_rect_before_wrap();
        let low = whole.height() < LOW;
        let place = column(whole);
        widget::pane(ui.ctx(), place);
        let above = place.with_max_y(place.bottom() - footer::height(low));
        let moved = self.moved;
        let places = scrolled(ui, above, moved, |ui| self.contents(ui, opened, low, cx));
        let below = Rect::from_min_max(pos2(place.left(), above.bottom()), place.max);
        let hidden = places.iter().enumerate();
        let hidden = hidden.filter(|(_, answer)| answer.bottom() > above.bottom() + 1.0);
        let hidden: Vec<usize> = hidden.map(|(nth, _)| nth + 1).collect();
        let asks = self.checks.any_open(opened.session, opened.item.id);
        self.show_checks |= at(ui, below, |ui| footer::show(ui, opened, &hidden, asks, cx));
    }

    /// The question and its answers; where each of the answers is.
    fn contents(&mut self, ui: &mut Ui, opened: &Opened<'_>, low: bool, cx: &mut Cx<'_>) -> Vec<Rect> {
        let Opened { session, item, .. } = *opened;
        let is_close = low || self.notes.any_open();
        ui.add_space(if is_close { 10.0 } else { 20.0 });
        let space = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 4.0);
        ui.spacing_mut().interact_size.y = 22.0;
        text::place(ui, session, item, cx);
        self.explained(ui, opened, low, cx);
        ui.spacing_mut().item_spacing.y = space;
        ui.add_space(2.0);
        if look_again::show(ui, session, item, cx) {
            self.focus = super::Focus::Answer;
        }
        summary::show(ui, session, item, cx);
        let places = self.answers(ui, opened, low, cx);
        let chosen = session.response(item.id);
        if !chosen.is_given() && self.notes.has_any(session, item.id) {
            self.notes.show(ui, opened, cx);
        }
        text::whom_to_ask(ui, item, chosen, cx);
        let checks = ui.scope(|ui| self.checks.show(ui, session, item.id, cx));
        if checks.inner {
            self.focus = super::Focus::Answer;
        }
        if std::mem::take(&mut self.show_checks) {
            checks.response.scroll_to_me(Some(Align::Center));
        }
        text::terms_in_answers(ui, session, item, cx);
        text::tips(ui, session, item, cx);
        ui.add_space(12.0);
        places
    }
}
