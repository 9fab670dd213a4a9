//! A question to discuss, on a card: how far apart the answers are, who chose what, and what was agreed.

use egui::{Role, Ui};

use super::chosen_answers::{ChosenAnswers, in_words};
use crate::{
    assessment::Agreed,
    evaluation::Topic,
    gui::{
        appearance::theme,
        command::{Command, Cx},
        widget::{self, Icon, Tone},
    },
    i18n::{GroupText, answer_number},
    questionnaire::{Item, ItemId},
    report::GroupWords,
    session::{Change, Session},
};

pub(super) fn show(ui: &mut Ui, session: &Session, topic: &Topic, chosen: &ChosenAnswers, cx: &mut Cx<'_>) {
    let item = session.questionnaire().item(topic.item);
    let title = format!("{} {}", item.number, item.question.get(cx.language));
    widget::group(ui, Role::Group, &title, |ui| {
        widget::heading(ui, &title, 3);
        chips(ui, session, topic, cx);
        chosen_sentences(ui, item, chosen, cx);
        if !chosen.notes.is_empty() {
            widget::strong(ui, GroupText::of(cx.language).notes());
            for note in &chosen.notes {
                widget::paragraph(ui, &format!("‘{note}’"));
            }
            more_notes(ui, chosen, cx);
        }
        agreed(ui, session, item.id, cx);
        ui.horizontal_wrapped(|ui| {
            let label = cx.text.results.to_question(&item.number);
            cx.on_click(&widget::link(ui, &label), Command::GoTo(item.id));
        });
    });
}

/// The minutes, how far apart the answers are, and what depends on them.
fn chips(ui: &mut Ui, session: &Session, topic: &Topic, cx: &Cx<'_>) {
    let words = GroupWords::new(session.questionnaire(), cx.language);
    ui.horizontal_wrapped(|ui| {
        let minutes = GroupText::of(cx.language).minutes(topic.minutes);
        widget::chip(ui, &minutes, Tone::Plain, Some(Icon::Clock));
        // A difference is no mistake: no verdict looks like one.
        widget::chip(ui, words.consensus(topic.agreement.consensus), Tone::Plain, None);
        if let Some(stakes) = words.stakes(topic.stakes) {
            widget::chip(ui, &stakes, Tone::Accent, None);
        }
    });
}

/// The sentences that were chosen, each with who chose it.
fn chosen_sentences(ui: &mut Ui, item: &Item, chosen: &ChosenAnswers, cx: &Cx<'_>) {
    if chosen.is_hidden {
        hidden_answers(ui, cx);
    }
    for (level, (anchor, choosers)) in item.anchors.iter().zip(&chosen.levels).enumerate() {
        if choosers.is_empty() {
            continue;
        }
        let who = in_words(choosers);
        let anchor = format!("{}: {}", level + 1, anchor.text.get(cx.language));
        line(ui, &anchor, &who);
    }
    for (what, choosers) in &chosen.others {
        line(ui, &crate::i18n::capital(what), &in_words(choosers));
    }
}

/// Says that it isn't shown who chose what.
pub fn hidden_answers(ui: &mut Ui, cx: &Cx<'_>) {
    let text = GroupText::of(cx.language);
    let words = crate::i18n::capital(text.rows_hidden());
    widget::muted(ui, format!("{words}. {}", text.notes_hidden()));
}

fn line(ui: &mut Ui, what: &str, who: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        widget::paragraph(ui, what);
        let p = theme::palette(ui);
        let who = egui::RichText::new(who)
            .font(theme::semibold(theme::sizes().small))
            .color(p.accent);
        widget::wrapped(ui, who);
    });
}

pub(super) fn agreed(ui: &mut Ui, session: &Session, item: ItemId, cx: &mut Cx<'_>) {
    let group = &session.assessment().group;
    let text = GroupText::of(cx.language);
    if let Some(agreed) = group.agreed(item) {
        let level = answer_number(cx.language, agreed.level.value());
        widget::notice(ui, Tone::Good, Icon::Check, |ui| {
            widget::strong(ui, text.agreed_answer(&level));
            reasons(ui, agreed, text);
        });
        return;
    }
    let mut discussed = group.is_discussed(item);
    if widget::check(ui, cx.collaboration.discussed(), "", &mut discussed).changed() {
        cx.change(Change::Discussed(item, discussed));
    }
}

/// Why the group agreed on an answer, and what a minority thinks.
pub(super) fn reasons(ui: &mut Ui, agreed: &Agreed, text: GroupText) {
    for (what, words) in [
        (text.agreed_reason(), &agreed.reason),
        (text.minority(), &agreed.minority),
    ] {
        if !words.trim().is_empty() {
            widget::paragraph(ui, &format!("{what}: {words}"));
        }
    }
}

pub fn more_notes(ui: &mut Ui, chosen: &ChosenAnswers, cx: &Cx<'_>) {
    if chosen.more_notes > 0 {
        widget::small(ui, cx.collaboration.more_notes(chosen.more_notes));
    }
}
