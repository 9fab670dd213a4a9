//! What the group agrees on at a question: the level, the reason, and what a minority thinks.

use egui::{Id, Ui};

use crate::{
    gui::{
        appearance::theme,
        command::Cx,
        screen::collaboration::{ChosenAnswers, hidden_answers, in_words, more_notes},
        widget,
    },
    i18n::{answer_number, capital},
    questionnaire::{Item, ItemId},
    session::{Change, Session},
};

pub(super) fn fields(item: ItemId) -> [Id; 2] {
    ["agreed reason", "agreed minority"].map(|field| Id::unique((field, item)))
}

/// Shows responses without a level and notes, and records what is agreed.
pub(super) fn show(ui: &mut Ui, session: &Session, item: &Item, chosen: &ChosenAnswers, cx: &mut Cx<'_>) {
    if chosen.is_hidden {
        hidden_answers(ui, cx);
    }
    for (what, choosers) in &chosen.others {
        let who = in_words(session, choosers, cx.language);
        widget::muted(ui, format!("{}: {who}", capital(what)));
    }
    for note in &chosen.notes {
        widget::muted(ui, format!("‘{note}’"));
    }
    more_notes(ui, chosen, cx);
    let group = &session.assessment().group;
    let Some(agreed) = group.agreed(item.id) else {
        let keys = format!("1–{}", item.anchors.len());
        let words = cx.collaboration.workshop_choose(&keys);
        widget::strong(ui, words);
        let mut discussed = group.is_discussed(item.id);
        if widget::check(ui, cx.collaboration.discussed(), "", &mut discussed).changed() {
            cx.change(Change::Discussed(item.id, discussed));
        }
        return;
    };
    let level = answer_number(cx.language, agreed.level.value());
    let chosen = cx.collaboration.workshop_chosen(&level);
    ui.horizontal_wrapped(|ui| {
        let chosen = theme::strong(ui, chosen);
        widget::live(ui.label(chosen));
        if widget::link(ui, cx.collaboration.workshop_clear()).clicked() {
            cx.change(Change::Agree(item.id, None));
        }
    });
    let [reason_id, minority_id] = fields(item.id);
    let mut reason = agreed.reason.clone();
    let (name, hint) = (
        cx.collaboration.workshop_reason(),
        cx.collaboration.workshop_reason_hint(),
    );
    if widget::named_row(ui, reason_id, name, hint, &mut reason, |_| {}).changed() {
        cx.change(Change::AgreedReason(item.id, reason));
    }
    let mut minority = agreed.minority.clone();
    let name = cx.collaboration.workshop_minority();
    let hint = cx.text.common.optional();
    if widget::named_row(ui, minority_id, name, hint, &mut minority, |_| {}).changed() {
        cx.change(Change::Minority(item.id, minority));
    }
}
