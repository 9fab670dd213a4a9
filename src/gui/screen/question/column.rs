//! The one column in which a question stands, above a row with the ways to go on.

use egui::{Align, Id, Rect, Sense, Stroke, Ui, pos2, vec2};

use super::{
    QuestionScreen, footer, look_again,
    opened::Opened,
    place::{LOW, PINNED, at, column, scrolled},
    summary, text,
};
use crate::gui::{appearance::theme, command::Cx, widget};

impl QuestionScreen {
    pub(super) fn column(&mut self, ui: &mut Ui, opened: &Opened<'_>, cx: &mut Cx<'_>) {
        let whole = ui.available_rect_before_wrap();
        let low = whole.height() < LOW;
        let place = column(whole);
        widget::pane(ui.ctx(), place);
        let above = place.with_max_y(place.bottom() - footer::height(low));
        let moved = self.moved;
        let over = if low { PINNED } else { 0.0 };
        let (places, question) = scrolled(ui, above, moved, over, |ui| self.contents(ui, opened, low, cx));
        if low && question < above.top() + PINNED / 2.0 {
            pinned(ui, above, opened, cx);
        }
        let below = Rect::from_min_max(pos2(place.left(), above.bottom()), place.max);
        let hidden = places.iter().enumerate();
        let hidden = hidden.filter(|(_, answer)| answer.bottom() > above.bottom() + 1.0);
        let hidden: Vec<usize> = hidden.map(|(nth, _)| nth + 1).collect();
        let asks = self.checks.any_open(opened.session, opened.item.id);
        self.show_checks |= at(ui, below, |ui| footer::show(ui, opened, &hidden, asks, cx));
    }

    /// The question and its answers; where each of the answers is, and where the question ends.
    fn contents(&mut self, ui: &mut Ui, opened: &Opened<'_>, low: bool, cx: &mut Cx<'_>) -> (Vec<Rect>, f32) {
        let Opened { session, item, .. } = *opened;
        let is_close = low || self.notes.any_open();
        ui.add_space(if is_close { 10.0 } else { 20.0 });
        let space = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 4.0);
        ui.spacing_mut().interact_size.y = 22.0;
        text::place(ui, session, item, cx);
        let question = self.explained(ui, opened, low, cx);
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
        (places, question)
    }
}

/// The question in one line over its answers. It's for the eye: the heading is there for who listens.
fn pinned(ui: &Ui, above: Rect, opened: &Opened<'_>, cx: &Cx<'_>) {
    let p = theme::palette(ui);
    let strip = above.with_max_y(above.top() + PINNED).expand2(vec2(8.0, 0.0));
    // A click on it isn't meant for the answer behind it.
    ui.interact(strip, Id::unique("question in one line"), Sense::CLICK);
    ui.painter().rect_filled(strip, 0.0, p.bg);
    ui.painter()
        .hline(strip.x_range(), strip.bottom(), Stroke::new(1.0, p.border));
    let (item, font) = (opened.item, theme::semibold(theme::sizes().body));
    let words = format!("{}  {}", item.number, item.question.get(cx.language));
    let start = pos2(above.left(), strip.center().y + 2.0);
    widget::paint_line(ui.painter(), start, &words, font, p.text, above.width());
}
