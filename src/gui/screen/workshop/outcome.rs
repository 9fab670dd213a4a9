//! What the group agrees on at a question: the level, the reason, and what a minority thinks.

use egui::{Id, Ui};

use crate::{
    gui::{
        command::Cx,
        screen::together::{Board, in_words, more_notes},
        theme, widget,
    },
    i18n::{answer_number, capital},
    questionnaire::{Item, ItemId},
    session::{Change, Session},
};

/// The text fields.
pub(super) fn fields(item: ItemId) -> [Id; 2] {
    ["agreed reason", "agreed minority"].map(|field| Id::unique((field, item)))
}

/// Shows what was said beside the levels, and records what is agreed.
pub(super) fn show(ui: &mut Ui, session: &Session, item: &Item, board: &Board, cx: &mut Cx<'_>) {
    for (what, choosers) in &board.others {
        let who = in_words(session, choosers, cx.language);
        let line = theme::muted(ui, format!("{}: {who}", capital(what)));
        widget::wrapped(ui, line);
    }
    for note in &board.notes {
        let note = theme::muted(ui, format!("‘{note}’"));
        widget::wrapped(ui, note);
    }
    more_notes(ui, board, cx);
    let group = &session.assessment().group;
    let Some(agreed) = group.agreed(item.id) else {
        let keys = format!("1–{}", item.anchors.len());
        let words = cx.together.workshop_choose(&keys);
        let words = theme::strong(ui, words);
        widget::wrapped(ui, words);
        let mut discussed = group.is_discussed(item.id);
        if widget::check(ui, cx.together.discussed(), "", &mut discussed).changed() {
            cx.change(Change::Discussed(item.id, discussed));
        }
        return;
    };
    let level = answer_number(cx.language, agreed.level.value());
    let chosen = cx.together.workshop_chosen(&level);
    ui.horizontal_wrapped(|ui| {
        let chosen = theme::strong(ui, chosen);
        let response = ui.label(chosen);
        widget::live(ui, &response);
        if widget::link(ui, cx.together.workshop_clear()).clicked() {
            cx.change(Change::Agree(item.id, None));
        }
    });
    let [reason_id, minority_id] = fields(item.id);
    let mut reason = agreed.reason.clone();
    let (name, hint) = (cx.together.workshop_reason(), cx.together.workshop_reason_hint());
    if widget::named_row(ui, reason_id, name, hint, &mut reason, |_| {}).changed() {
        cx.change(Change::AgreedReason(item.id, reason));
    }
    let mut minority = agreed.minority.clone();
    let name = cx.together.workshop_minority();
    let hint = cx.text.common.optional();
    if widget::named_row(ui, minority_id, name, hint, &mut minority, |_| {}).changed() {
        cx.change(Change::Minority(item.id, minority));
    }
}
