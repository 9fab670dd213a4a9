//! What the group agrees on at a question: the reason, and what a minority thinks.

use egui::{Id, Ui};

use crate::{
    gui::{
        appearance::theme,
        command::Cx,
        screen::{
            collaboration::{ChosenAnswers, hidden_answers, in_words, more_notes},
            columns,
        },
        widget,
    },
    i18n::{TogetherText, capital},
    questionnaire::{Item, ItemId},
    session::{Change, Session},
};

const ROWS: usize = 3;

/// With less room than this, the fields stand below each other.
const NARROW: f32 = 620.0;

pub(super) fn fields(item: ItemId) -> [Id; 2] {
    ["agreed reason", "agreed minority"].map(|field| Id::unique((field, item)))
}

/// Shows responses without a level and notes, and records why the answer was agreed on.
pub(super) fn show(ui: &mut Ui, session: &Session, item: &Item, chosen: &ChosenAnswers, cx: &mut Cx<'_>) {
    if chosen.is_hidden {
        hidden_answers(ui, cx);
    }
    for (what, choosers) in &chosen.others {
        let who = in_words(choosers);
        widget::muted(ui, format!("{}: {who}", capital(what)));
    }
    for note in &chosen.notes {
        widget::muted(ui, format!("‘{note}’"));
    }
    more_notes(ui, chosen, cx);
    let group = &session.assessment().group;
    if group.agreed(item.id).is_some() {
        words(ui, session, item.id, cx);
        return;
    }
    let keys = format!("1–{}", item.anchors.len());
    let words = cx.collaboration.workshop_choose(&keys);
    widget::strong(ui, words);
    let mut discussed = group.is_discussed(item.id);
    if widget::check(ui, cx.collaboration.discussed(), "", &mut discussed).changed() {
        cx.change(Change::Discussed(item.id, discussed));
    }
}

/// The two fields, side by side where there is room.
fn words(ui: &mut Ui, session: &Session, item: ItemId, cx: &mut Cx<'_>) {
    let Some(agreed) = session.assessment().group.agreed(item) else {
        return;
    };
    let [reason, minority] = fields(item);
    let (text, empty) = (cx.collaboration, TogetherText::of(cx.language).may_be_empty());
    columns(ui, 2, NARROW, |ui, side| {
        let change = if side == 0 {
            let name = [text.workshop_reason(), text.workshop_reason_hint()];
            let words = widget::edited(ui, reason, name, ROWS, &agreed.reason);
            words.map(|words| Change::AgreedReason(item, words))
        } else {
            let name = [text.workshop_minority(), empty];
            let words = widget::edited(ui, minority, name, ROWS, &agreed.minority);
            words.map(|words| Change::Minority(item, words))
        };
        if let Some(change) = change {
            cx.change(change);
        }
    });
}

/// What is agreed on, with a way to take it back; for the bar at the foot.
pub(super) fn state(ui: &mut Ui, session: &Session, item: ItemId, cx: &mut Cx<'_>) {
    let Some(agreed) = session.assessment().group.agreed(item) else {
        return;
    };
    let level = crate::i18n::answer_number(cx.language, agreed.level.value());
    let chosen = TogetherText::of(cx.language).agreed_now(&level);
    let chosen = theme::strong(ui, chosen);
    widget::live(ui.label(chosen));
    if widget::link(ui, cx.collaboration.workshop_clear()).clicked() {
        cx.change(Change::Agree(item, None));
    }
}
