//! A question with its answers, between the list of dimensions and the score so far.

use egui::{Context, Id, Rect, Ui, UiBuilder, vec2};

use super::{
    Breadth, answers,
    checks::Checks,
    dimension_end, dimensions,
    keys::{self, KeyPress},
    look_again, notes, question_text, score_so_far, summary,
};
use crate::{
    assessment::{Response, dimension_progress},
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, Icon, Label},
    },
    questionnaire::{DimensionId, Item, ItemId},
    session::{Change, Session, Subject},
};

const FOOTER: f32 = 62.0;

const BAR: f32 = 8.0;

/// When the chosen answer takes the focus.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Focus {
    #[default]
    Stay,
    /// When the next question opens, since an answer has the focus on this one.
    Next,
    Now,
}

/// State of the screen only.
#[derive(Debug, Default)]
pub struct QuestionScreen {
    item: Option<ItemId>,
    moved: bool,
    focus: Focus,
    checks: Checks,
    /// Whether to scroll to the checks.
    show_checks: bool,
    /// The dimension that was completed just before the open question.
    finished: Option<DimensionId>,
}

/// The open question, with its answers as rows.
struct Opened<'a> {
    session: &'a Session,
    item: &'a Item,
    rows: &'a [answers::AnswerRow],
}

impl QuestionScreen {
    pub fn open(&mut self, item: ItemId) {
        self.moved = self.item != Some(item);
        self.item = Some(item);
        self.finished = None;
    }

    /// Goes on to a question, and shows the end of the dimension before it when that is complete.
    pub fn go_on(&mut self, session: &Session, item: ItemId) {
        let here = self.item.map(|here| session.questionnaire().item(here).dimension);
        let next = session.questionnaire().item(item).dimension;
        let is_complete =
            |id| dimension_progress(session.questionnaire(), session.assessment(), id).is_complete();
        self.open(item);
        self.finished = here.filter(|here| *here != next && is_complete(*here));
    }

    /// Gives the focus to the part of the open question that a change was about.
    pub fn reveal(&mut self, subject: Subject, context: &Context) {
        let id = match subject {
            Subject::Note(item) => notes::note_id(item),
            Subject::Evidence(item) => notes::evidence_id(item),
            _ => {
                self.focus = Focus::Now;
                return;
            }
        };
        context.memory_mut(|memory| memory.request_focus(id));
    }

    /// Whether this is the note or the evidence of the open question.
    pub fn has_field(&self, session: &Session, id: Id) -> bool {
        let here = self.item(session);
        here.is_some_and(|item| id == notes::note_id(item) || id == notes::evidence_id(item))
    }

    /// The open question, if one applies.
    pub fn item(&self, session: &Session) -> Option<ItemId> {
        self.item
            .filter(|item| session.applies(*item))
            .or_else(|| session.first_open())
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let Some(id) = self.item(session) else {
            super::column(ui, 720.0, |ui| {
                widget::paragraph(ui, cx.text.question.nothing_applies())
            });
            return;
        };
        self.item = Some(id);
        let item = session.questionnaire().item(id);
        let rows = answers::rows(session, item, cx);
        self.keys(ui, session, item, &rows, cx);
        let whole = ui.available_rect_before_wrap();
        let breadth = Breadth::of(whole.width());
        let (left, right) = match breadth {
            Breadth::Wide => (256.0, 336.0),
            Breadth::Medium => (232.0, 0.0),
            Breadth::Narrow => (0.0, 0.0),
        };
        if left > 0.0 {
            let place = whole.with_max_x(whole.left() + left);
            widget::pane(ui.ctx(), place);
            column(ui, place.shrink2(vec2(12.0, 0.0)), "dimensions", |ui| {
                dimensions::list(ui, session, item.dimension, cx);
            });
        }
        let middle = Rect::from_x_y_ranges(whole.left() + left..=whole.right() - right, whole.y_range());
        widget::pane(ui.ctx(), middle);
        let opened = Opened {
            session,
            item,
            rows: &rows,
        };
        self.middle(ui, middle, breadth, &opened, cx);
        if right > 0.0 {
            let place = whole.with_min_x(whole.right() - right).shrink2(vec2(10.0, 0.0));
            column(ui, place.translate(vec2(-6.0, 0.0)), "score so far", |ui| {
                ui.set_max_width(ui.available_width() - BAR);
                score_so_far::show(ui, session, cx);
            });
        }
        ui.advance_cursor_after_rect(whole);
        if self.moved {
            self.focus = Focus::Stay;
            self.moved = false;
        }
    }

    /// The question above the buttons; on a low window the buttons scroll with it.
    fn middle(&mut self, ui: &mut Ui, place: Rect, breadth: Breadth, opened: &Opened<'_>, cx: &mut Cx<'_>) {
        let Opened { session, item, rows } = *opened;
        let low = place.height() < 420.0;
        let footer = if low { 0.0 } else { FOOTER };
        let margin = if breadth == Breadth::Narrow { 10.0 } else { 12.0 };
        let above = place.with_max_y(place.bottom() - footer);
        let moved = self.moved;
        at(ui, above.shrink2(vec2(margin, 0.0)), |ui| {
            widget::scroll(ui, "question", moved, |ui| {
                ui.add_space(if low { 8.0 } else { 18.0 });
                // The bar to scroll with has a place beside the cards.
                ui.set_max_width(ui.available_width() - BAR);
                if breadth == Breadth::Narrow {
                    dimensions::rings(ui, session, item.dimension, cx);
                }
                if breadth != Breadth::Wide {
                    score_so_far::strip(ui, session, cx);
                }
                if let Some(finished) = self.finished {
                    dimension_end::show(ui, session, finished, item.dimension, cx);
                    ui.add_space(4.0);
                }
                self.card(ui, session, item, rows, cx);
                if low {
                    self.footer(ui, session, item, cx);
                }
                if breadth != Breadth::Wide {
                    ui.add_space(8.0);
                    score_so_far::show(ui, session, cx);
                }
                ui.add_space(16.0);
            });
        });
        if !low {
            let below = place.with_min_y(place.bottom() - footer);
            let below = below.with_max_x(below.right() - BAR);
            at(ui, below.shrink2(vec2(margin, 8.0)), |ui| {
                self.footer(ui, session, item, cx);
            });
        }
    }

    fn card(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        item: &Item,
        rows: &[answers::AnswerRow],
        cx: &mut Cx<'_>,
    ) {
        let chosen = session.response(item.id).clone();
        if self.focus == Focus::Now || (self.focus == Focus::Next && self.moved) {
            self.focus = Focus::Stay;
            let row = rows
                .iter()
                .find(|row| answers::is_chosen(row, &chosen))
                .or(rows.first());
            if let Some(row) = row {
                ui.memory_mut(|memory| memory.request_focus(row.id));
            }
        }
        widget::card(ui, |ui| {
            question_text::title(ui, session, item, cx);
            question_text::tips(ui, session, item, cx);
            if look_again::show(ui, session, item, cx) {
                self.focus = Focus::Now;
            }
            summary::show(ui, session, item, cx);
            ui.add_space(4.0);
            answers::show(ui, item, rows, &chosen, cx);
            question_text::terms_in_answers(ui, session, item, cx);
            question_text::below_answers(ui, item, &chosen, cx);
            let checks = ui.scope(|ui| self.checks.show(ui, session, item.id, cx));
            if checks.inner {
                self.focus = Focus::Now;
            }
            if std::mem::take(&mut self.show_checks) {
                checks.response.scroll_to_me(Some(egui::Align::Center));
            }
            ui.add_space(6.0);
            notes::show(ui, session, item, cx);
        });
    }

    fn footer(&mut self, ui: &mut Ui, session: &Session, item: &Item, cx: &mut Cx<'_>) {
        let given = session.response(item.id).is_given();
        let commands = cx.text.commands;
        ui.horizontal(|ui| {
            let first = session.previous(item.id).is_none();
            let previous = Label::from(commands.previous()).enabled(!first);
            cx.on_click(&widget::button(ui, previous), Action::Previous);
            if self.checks.any_open(session, item.id) {
                let check = widget::live(widget::link_icon(ui, cx.text.question.check(), Icon::Question));
                self.show_checks |= check.clicked();
            } else if ui.available_width() > 460.0 {
                let keys = keys_range(item);
                let hint = if given {
                    cx.text.question.keys(&keys)
                } else {
                    cx.text.question.keys_open(&keys)
                };
                let hint = theme::small(ui, hint);
                widget::live(ui.label(hint));
            }
            widget::trailing(ui, "forward", |ui| {
                if !given {
                    cx.button(ui, Action::Skip);
                }
                let next = Label::from(forward(session, item, cx)).tip(commands.next().tip);
                cx.on_click(&widget::primary(ui, next.enabled(given)), Action::Next);
            });
        });
    }

    fn keys(
        &mut self,
        ui: &Ui,
        session: &Session,
        item: &Item,
        rows: &[answers::AnswerRow],
        cx: &mut Cx<'_>,
    ) {
        let ids: Vec<Id> = rows.iter().map(|row| row.id).collect();
        let focused = ui.memory(egui::Memory::focused).filter(|id| ids.contains(id));
        let Some(press) = keys::pressed(ui, &ids) else {
            return;
        };
        let chosen = session.response(item.id);
        let wanted = |kind: fn(&Response) -> bool| rows.iter().position(|row| kind(&row.response));
        let step = |by: isize| {
            let at = ids.iter().position(|id| Some(*id) == focused)?;
            at.checked_add_signed(by).filter(|next| *next < ids.len())
        };
        let row = match press {
            KeyPress::Answer(row) => Some(row).filter(|row| *row < item.anchors.len()),
            KeyPress::DontKnow => wanted(|response| *response == Response::DontKnow),
            KeyPress::NotApplicable => wanted(|response| matches!(response, Response::NotApplicable(_))),
            KeyPress::Up => step(-1),
            KeyPress::Down => step(1),
            KeyPress::Forward | KeyPress::Next | KeyPress::Previous => {
                self.focus = if focused.is_some() {
                    Focus::Next
                } else {
                    Focus::Stay
                };
                match press {
                    KeyPress::Previous => cx.send(Action::Previous),
                    KeyPress::Forward if !chosen.is_given() => self.focus = Focus::Stay,
                    _ => cx.send(Action::Next),
                }
                return;
            }
        };
        if let Some(row) = row.and_then(|row| rows.get(row)) {
            if focused.is_some() {
                ui.memory_mut(|memory| memory.request_focus(row.id));
            }
            cx.change(Change::Respond(item.id, row.response.clone()));
        }
    }
}

/// A column that scrolls by itself.
fn column(ui: &mut Ui, place: Rect, salt: &str, add: impl FnOnce(&mut Ui)) {
    at(ui, place, |ui| {
        widget::scroll(ui, salt, false, |ui| {
            ui.add_space(18.0);
            add(ui);
            ui.add_space(12.0);
        });
    });
}

fn at<R>(ui: &mut Ui, place: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().max_rect(place);
    let mut child = ui.new_child(builder);
    child.set_clip_rect(ui.clip_rect().intersect(place.expand2(vec2(8.0, 0.0))));
    add(&mut child)
}

fn forward(session: &Session, item: &Item, cx: &Cx<'_>) -> &'static str {
    match session.next(item.id) {
        Some(_) => cx.text.commands.next().label,
        None if session.progress().is_complete() => cx.text.question.to_results(),
        None => cx.text.question.to_overview(),
    }
}

/// `1–5`.
fn keys_range(item: &Item) -> String {
    format!("1–{}", item.anchors.len())
}
