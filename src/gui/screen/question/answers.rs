//! The answers to a question: its anchors, "don't know" and, where allowed, "not applicable".

use egui::{Id, Rect, Role, Ui};

use super::{
    QuestionScreen,
    opened::{AnswerRow, Opened},
    place::PINNED,
};
use crate::{
    assessment::{Response, may_skip},
    gui::{
        command::Cx,
        widget::{self, AnswerLook},
    },
    questionnaire::Item,
    session::Session,
};

pub(super) fn rows(session: &Session, item: &Item, cx: &Cx<'_>) -> Vec<AnswerRow> {
    let id = |row: usize| Id::unique(("answer", item.id, row));
    let text = cx.text.question;
    let mut rows: Vec<AnswerRow> = item
        .anchors
        .iter()
        .enumerate()
        .map(|(level, anchor)| AnswerRow {
            id: id(level),
            response: Response::level(level as u8),
            text: anchor.text.get(cx.language).to_owned(),
            beside: String::new(),
            number: text.level(&(level + 1).to_string()),
            key: (level + 1).to_string(),
        })
        .collect();
    rows.push(AnswerRow {
        id: id(rows.len()),
        response: Response::DontKnow,
        text: text.dont_know().to_owned(),
        beside: text.who_knows(item.who_knows.get(cx.language)),
        number: String::new(),
        key: text.dont_know_key().to_owned(),
    });
    let allowed = item.not_applicable.as_ref();
    if let Some(allowed) = allowed.filter(|_| may_skip(item, session.assessment())) {
        let reason = allowed.reason.get(cx.language).to_owned();
        rows.push(AnswerRow {
            id: id(rows.len()),
            response: Response::NotApplicable(reason.clone()),
            text: text.not_applicable().to_owned(),
            beside: reason,
            number: String::new(),
            key: text.not_applicable_key().to_owned(),
        });
    }
    rows
}

/// Whether this row is the chosen one; the reason of "not applicable" may be in another language
/// than the window.
pub(super) fn is_chosen(row: &AnswerRow, chosen: &Response) -> bool {
    match (&row.response, chosen) {
        (Response::NotApplicable(_), Response::NotApplicable(_)) => true,
        (row, chosen) => row == chosen,
    }
}

impl QuestionScreen {
    /// Shows the answers, with note and evidence in the chosen one; where each of the sentences is.
    pub(super) fn answers(
        &mut self,
        ui: &mut Ui,
        opened: &Opened<'_>,
        tight: bool,
        cx: &mut Cx<'_>,
    ) -> Vec<Rect> {
        let Opened {
            session, item, rows, ..
        } = *opened;
        let chosen = session.response(item.id).clone();
        let focused = ui.memory(egui::Memory::focused);
        let at = |wanted: &dyn Fn(&AnswerRow) -> bool| rows.iter().position(wanted);
        let stop = at(&|row| Some(row.id) == focused).or_else(|| at(&|row| is_chosen(row, &chosen)));
        let name = format!(
            "{}: {}",
            cx.text.question.answer(),
            item.question.get(cx.language)
        );
        let mut places = Vec::new();
        let mut pressed = None;
        widget::group(ui, Role::RadioGroup, &name, |ui| {
            ui.spacing_mut().item_spacing.y = if tight { 6.0 } else { 8.0 };
            for (position, row) in rows.iter().enumerate() {
                let is_sentence = position < item.anchors.len();
                let look = if is_sentence {
                    AnswerLook::Card
                } else {
                    AnswerLook::Apart
                };
                let shown = widget::AnswerRow {
                    look,
                    beside: &row.beside,
                    number: &row.number,
                    selected: is_chosen(row, &chosen),
                    position: [position, rows.len()],
                    is_stop: !is_sentence || position == stop.unwrap_or(0),
                    tight,
                    over: if tight { PINNED } else { 0.0 },
                    ..widget::AnswerRow::new(row.id, &row.key, &row.text)
                };
                let shown = shown.show(ui, |ui| self.notes.show(ui, opened, cx));
                if shown.response.has_focus() {
                    widget::keep_arrows(ui, row.id);
                }
                if shown.chosen {
                    pressed = Some(row);
                }
                if is_sentence {
                    places.push(shown.response.rect);
                }
            }
        });
        if let Some(row) = pressed {
            ui.memory_mut(|memory| memory.request_focus(row.id));
            self.choose(ui, item, &row.response, cx);
        }
        places
    }
}
