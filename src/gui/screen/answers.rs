//! The answers to a question: its anchors, "don't know" and, where allowed, "not applicable".

use egui::{EventFilter, Id, Role, Ui};

use crate::{
    assessment::{Response, may_skip},
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, End, ListRow, Sign},
    },
    questionnaire::Item,
    session::{Change, Session},
};

pub(super) struct AnswerRow {
    pub id: Id,
    /// The response when it's chosen.
    pub response: Response,
    text: String,
    detail: Option<String>,
    level: Option<String>,
    key: String,
}

pub(super) fn rows(session: &Session, item: &Item, cx: &Cx<'_>) -> Vec<AnswerRow> {
    let id = |row: usize| Id::unique(("answer", item.id, row));
    let mut rows: Vec<AnswerRow> = item
        .anchors
        .iter()
        .enumerate()
        .map(|(level, anchor)| AnswerRow {
            id: id(level),
            response: Response::level(level as u8),
            text: anchor.text.get(cx.language).to_owned(),
            detail: None,
            level: Some(cx.text.question.level(&(level + 1).to_string())),
            key: (level + 1).to_string(),
        })
        .collect();
    rows.push(AnswerRow {
        id: id(rows.len()),
        response: Response::DontKnow,
        text: cx.text.question.dont_know().to_owned(),
        detail: None,
        level: None,
        key: cx.text.question.dont_know_key().to_owned(),
    });
    if let Some(allowed) = item
        .not_applicable
        .as_ref()
        .filter(|_| may_skip(item, session.assessment()))
    {
        let reason = allowed.reason.get(cx.language).to_owned();
        rows.push(AnswerRow {
            id: id(rows.len()),
            response: Response::NotApplicable(reason.clone()),
            text: cx.text.question.not_applicable().to_owned(),
            detail: Some(reason),
            level: None,
            key: cx.text.question.not_applicable_key().to_owned(),
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

pub(super) fn show(ui: &mut Ui, item: &Item, rows: &[AnswerRow], chosen: &Response, cx: &mut Cx<'_>) {
    widget::group(ui, Role::RadioGroup, cx.text.question.answer(), |ui| {
        for (position, row) in rows.iter().enumerate() {
            if position == item.anchors.len() {
                ui.add_space(4.0);
            }
            let mut shown = ListRow::new(Role::RadioButton, &row.text)
                .id(row.id)
                .sign(Sign::Radio)
                .line(&row.text)
                .end(End::Key(&row.key, row.level.as_deref().unwrap_or_default()))
                .selected(is_chosen(row, chosen))
                .position(position, rows.len());
            if let Some(detail) = &row.detail {
                shown = shown.line(theme::small(ui, detail)).description(detail);
            }
            let response = shown.show(ui);
            if response.has_focus() {
                keep_arrows(ui, row.id);
            }
            if response.clicked() {
                cx.change(Change::Respond(item.id, row.response.clone()));
            }
        }
    });
}

/// The arrow keys choose here instead of moving the focus elsewhere.
fn keep_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: false,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}
