//! A question with its answers in one column, and the end of a theme after its last one.

mod answers;
mod checks;
mod column;
mod dots;
mod footer;
mod keys;
mod look_again;
mod notes;
mod onward;
mod opened;
mod place;
mod summary;
mod text;
mod theme_end;

use std::collections::BTreeSet;

use egui::{Context, Id, Ui, pos2};

use super::terms;
use crate::{
    assessment::{Response, dimension_progress},
    gui::{
        command::{Action, Cx},
        widget,
    },
    questionnaire::{DimensionId, Item, ItemId},
    session::{Change, Session, Subject},
};
pub(super) use checks::Checks;
use keys::KeyPress;
use notes::Notes;
use onward::{Moment, Onward};
use opened::{AnswerRow, Opened};
use theme_end::ThemeEnd;

/// What takes the focus when a question is shown.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Focus {
    Stay,
    /// The chosen answer, or else the first.
    #[default]
    Answer,
}

#[derive(Debug, Default)]
pub struct QuestionScreen {
    item: Option<ItemId>,
    moved: bool,
    focus: Focus,
    onward: Onward,
    notes: Notes,
    checks: Checks,
    show_checks: bool,
    /// Whether the example and the explanation are unfolded.
    unfolded: bool,
    /// The dimensions with an answer that was given here since their end was shown.
    touched: BTreeSet<DimensionId>,
    end: Option<ThemeEnd>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Onwards {
    Here,
    /// There is no next question.
    Review,
}

impl QuestionScreen {
    pub fn open(&mut self, item: ItemId) {
        if self.item != Some(item) {
            self.moved = true;
            self.unfolded = false;
            self.notes.close();
        }
        self.item = Some(item);
        self.end = None;
        self.onward.stop();
        self.focus = Focus::Answer;
    }

    /// Takes the focus when the page is turned to.
    pub fn enter(&mut self) {
        self.focus = Focus::Answer;
        self.onward.stop();
    }

    /// Goes to the next question, by way of the end of the dimension when that was completed here.
    pub fn go_on(&mut self, session: &Session) -> Onwards {
        let Some(here) = self.item(session) else {
            return Onwards::Review;
        };
        let next = session.next(here);
        let dimension = session.questionnaire().item(here).dimension;
        let is_last = next.is_none_or(|next| session.questionnaire().item(next).dimension != dimension);
        let progress = dimension_progress(session.questionnaire(), session.assessment(), dimension);
        if self.end.is_none() && is_last && progress.is_complete() && self.touched.remove(&dimension) {
            self.onward.stop();
            self.end = Some(ThemeEnd::new(dimension));
            return Onwards::Here;
        }
        self.end = None;
        match next {
            Some(next) => {
                self.open(next);
                Onwards::Here
            }
            None => Onwards::Review,
        }
    }

    /// Goes to the question before this one, or from the end of a dimension back to its last question.
    pub fn go_back(&mut self, session: &Session) {
        let before = self.item(session).and_then(|here| session.previous(here));
        if self.end.take().is_some() {
            self.moved = true;
            self.focus = Focus::Answer;
        } else if let Some(before) = before {
            self.open(before);
        }
    }

    /// Gives the focus to the part of the open question that a change was about.
    pub fn reveal(&mut self, subject: Subject, context: &Context) {
        self.onward.stop();
        self.focus = Focus::Stay;
        match subject {
            Subject::Note(item) => self.notes.open(notes::note_id(item), context),
            Subject::Evidence(item) => self.notes.open(notes::evidence_id(item), context),
            _ => self.focus = Focus::Answer,
        }
    }

    /// Whether this is the note or the evidence of the open question.
    pub fn has_field(&self, session: &Session, id: Id) -> bool {
        let here = self.item(session);
        here.is_some_and(|item| id == notes::note_id(item) || id == notes::evidence_id(item))
    }

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
        let whole = ui.available_rect_before_wrap();
        if let Some(end) = &mut self.end {
            end.show(ui, session, item, cx);
        } else {
            self.question(ui, session, item, cx);
        }
        let gutter = place::gutter(whole);
        if gutter.width() >= dots::LEAST && whole.height() >= dots::height(session) {
            dots::show(ui, gutter, session, item.dimension, cx);
        } else {
            let line = egui::Rect::from_min_max(whole.min, pos2(whole.right(), whole.top() + 4.0));
            widget::thin_progress(ui, line, session.progress().share());
        }
        ui.advance_cursor_after_rect(whole);
        self.moved = false;
    }

    fn question(&mut self, ui: &mut Ui, session: &Session, item: &Item, cx: &mut Cx<'_>) {
        let rows = answers::rows(session, item, cx);
        self.keys(ui, session, item, &rows, cx);
        let asks = self.checks.any_open(session, item.id);
        let waited = match self.onward.now(ui, session, item.id, asks) {
            Moment::Stay => None,
            Moment::Wait(share) => Some(share),
            Moment::Go => {
                cx.send(Action::Next);
                None
            }
        };
        self.take_focus(ui, session, item, &rows);
        let opened = Opened {
            session,
            item,
            rows: &rows,
            waited,
        };
        self.column(ui, &opened, cx);
    }

    /// Gives the chosen answer, or else the first, the focus when a question opens, so that the Tab key starts there.
    fn take_focus(&mut self, ui: &Ui, session: &Session, item: &Item, rows: &[AnswerRow]) {
        if std::mem::replace(&mut self.focus, Focus::Stay) == Focus::Stay {
            return;
        }
        let chosen = session.response(item.id);
        let row = rows.iter().find(|row| answers::is_chosen(row, chosen));
        if let Some(row) = row.or(rows.first()) {
            ui.memory_mut(|memory| memory.request_focus(row.id));
        }
    }

    /// Chooses an answer; with `onward` it goes on to the next question after a moment.
    fn choose(&mut self, ui: &Ui, item: &Item, response: &Response, cx: &mut Cx<'_>) {
        self.touched.insert(item.dimension);
        self.onward.begin(ui, item.id, response.clone());
        cx.change(Change::Respond(item.id, response.clone()));
    }

    fn keys(&mut self, ui: &Ui, session: &Session, item: &Item, rows: &[AnswerRow], cx: &mut Cx<'_>) {
        if keys::goes_on_from_field(ui, &[notes::note_id(item.id), notes::evidence_id(item.id)]) {
            cx.send(Action::Next);
            return;
        }
        let ids: Vec<Id> = rows.iter().map(|row| row.id).collect();
        let focused = ui.memory(egui::Memory::focused);
        let focused = ids.iter().position(|id| Some(*id) == focused);
        let Some(press) = keys::pressed(ui, &ids) else {
            return;
        };
        let wanted = |kind: fn(&Response) -> bool| rows.iter().position(|row| kind(&row.response));
        let row = match press {
            KeyPress::Answer(row) => Some(row).filter(|row| *row < item.anchors.len()),
            KeyPress::DontKnow => wanted(|response| *response == Response::DontKnow),
            KeyPress::NotApplicable => wanted(|response| matches!(response, Response::NotApplicable(_))),
            KeyPress::Move(by) => {
                // Passing by an answer isn't choosing it for good.
                let next = focused.and_then(|at| at.checked_add_signed(by));
                if let Some(row) = next.and_then(|next| rows.get(next)) {
                    ui.memory_mut(|memory| memory.request_focus(row.id));
                    self.touched.insert(item.dimension);
                    cx.change(Change::Respond(item.id, row.response.clone()));
                }
                self.onward.stop();
                return;
            }
            KeyPress::Note => return self.write(notes::note_id(item.id), ui.ctx()),
            KeyPress::Evidence => return self.write(notes::evidence_id(item.id), ui.ctx()),
            KeyPress::Stay => return self.onward.stop(),
            KeyPress::Previous => return cx.send(Action::Previous),
            KeyPress::Next => return cx.send(Action::Next),
            KeyPress::Forward if session.response(item.id).is_given() => return cx.send(Action::Next),
            KeyPress::Forward => None,
        };
        if let Some(row) = row.and_then(|row| rows.get(row)) {
            ui.memory_mut(|memory| memory.request_focus(row.id));
            self.choose(ui, item, &row.response, cx);
        }
    }

    /// Opens a field below the answer and gives it the focus.
    fn write(&mut self, field: Id, context: &Context) {
        self.onward.stop();
        self.notes.open(field, context);
    }
}
