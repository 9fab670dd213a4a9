//! A question to talk about, on a card: how far apart the answers lie, who chose what, and what came of the talk.

use egui::{Role, Ui};

use super::board::{Board, in_words};
use crate::{
    evaluation::Topic,
    gui::{
        command::{Command, Cx},
        theme,
        widget::{self, Icon, Tone},
    },
    i18n::{GroupText, answer_number},
    questionnaire::{Item, ItemId},
    report::GroupWords,
    scoring::Consensus,
    session::{Change, Session},
};

/// Shows the card.
pub(super) fn show(ui: &mut Ui, session: &Session, topic: &Topic, board: &Board, cx: &mut Cx<'_>) {
    let item = session.questionnaire().item(topic.item);
    let title = format!("{} {}", item.number, item.question.get(cx.language));
    widget::group(ui, Role::Group, &title, |ui| {
        widget::heading(ui, &title, 3);
        chips(ui, session, topic, cx);
        chosen(ui, session, item, board, cx);
        if !board.notes.is_empty() {
            let notes = theme::strong(ui, GroupText::of(cx.language).notes());
            widget::wrapped(ui, notes);
            for note in &board.notes {
                widget::paragraph(ui, &format!("‘{note}’"));
            }
            more_notes(ui, board, cx);
        }
        agreed(ui, session, item.id, cx);
        ui.horizontal_wrapped(|ui| {
            let label = cx.together.to_question(&item.number);
            if widget::link(ui, &label).clicked() {
                cx.send(Command::GoTo(item.id));
            }
        });
    });
}

/// How long, how far apart, and what hangs on it.
fn chips(ui: &mut Ui, session: &Session, topic: &Topic, cx: &Cx<'_>) {
    let words = GroupWords::new(session.questionnaire(), cx.language);
    ui.horizontal_wrapped(|ui| {
        let minutes = GroupText::of(cx.language).minutes(topic.minutes);
        widget::chip(ui, &minutes, Tone::Plain, Some(Icon::Clock));
        let tone = match topic.agreement.consensus {
            Consensus::Agreed => Tone::Good,
            Consensus::Differs => Tone::Warn,
            Consensus::DiffersMuch => Tone::Bad,
        };
        widget::chip(ui, words.consensus(topic.agreement.consensus), tone, None);
        if let Some(stakes) = words.stakes(topic.stakes) {
            widget::chip(ui, &stakes, Tone::Accent, None);
        }
    });
}

/// The sentences that were chosen, each with who chose it.
fn chosen(ui: &mut Ui, session: &Session, item: &Item, board: &Board, cx: &Cx<'_>) {
    for (level, (anchor, choosers)) in item.anchors.iter().zip(&board.levels).enumerate() {
        if choosers.is_empty() {
            continue;
        }
        let who = in_words(session, choosers, cx.language);
        let anchor = format!("{}: {}", level + 1, anchor.text.get(cx.language));
        line(ui, &anchor, &who);
    }
    for (what, choosers) in &board.others {
        line(
            ui,
            &crate::i18n::capital(what),
            &in_words(session, choosers, cx.language),
        );
    }
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

/// What came of the talk.
fn agreed(ui: &mut Ui, session: &Session, item: ItemId, cx: &mut Cx<'_>) {
    let group = &session.assessment().group;
    let text = GroupText::of(cx.language);
    if let Some(agreed) = group.agreed(item) {
        let level = answer_number(cx.language, agreed.level.value());
        widget::notice(ui, Tone::Good, Icon::Check, |ui| {
            let title = text.agreed_answer(&level);
            let title = theme::strong(ui, title);
            widget::wrapped(ui, title);
            for (what, words) in [
                (text.agreed_reason(), &agreed.reason),
                (text.minority(), &agreed.minority),
            ] {
                if !words.trim().is_empty() {
                    widget::paragraph(ui, &format!("{what}: {words}"));
                }
            }
        });
        return;
    }
    let mut discussed = group.is_discussed(item);
    if widget::check(ui, cx.together.discussed(), "", &mut discussed).changed() {
        cx.change(Change::Discussed(item, discussed));
    }
}

/// Says that there are more notes than are shown.
pub fn more_notes(ui: &mut Ui, board: &Board, cx: &Cx<'_>) {
    if board.more_notes > 0 {
        let words = theme::small(ui, cx.together.more_notes(board.more_notes));
        widget::wrapped(ui, words);
    }
}
