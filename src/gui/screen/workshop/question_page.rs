//! One question on the large screen: the answers and, once revealed, who chose which.

use egui::{RichText, Role, Ui};

use super::{
    Talk, agreed_answer,
    keys::Intent,
    sentence_row::{SENTENCE, SentenceRow},
};
use crate::{
    gui::{
        appearance::theme,
        command::Cx,
        screen::collaboration::{ChosenAnswers, in_words},
        widget::{self, Label},
    },
    i18n::GroupText,
    questionnaire::Item,
    session::Session,
};

/// The scale by the size of the window: at 1024x768 everything fits without scrolling.
pub(super) fn scale(ui: &Ui) -> f32 {
    let room = ui.ctx().content_rect().size();
    (room.x / 1024.0).min(room.y / 768.0).clamp(0.75, 2.4)
}

/// The type scale for one question: as large as leaves room below the answers to record what is agreed.
fn type_scale(ui: &Ui, item: &Item, cx: &Cx<'_>) -> f32 {
    let room = ui.ctx().content_rect().size();
    let width = (room.x - 150.0 * scale(ui)).max(120.0);
    let height = |larger: f32| -> f32 {
        let font = theme::regular(SENTENCE * larger);
        let color = theme::palette(ui).text;
        let sentence = |anchor: &crate::questionnaire::Anchor| {
            let text = anchor.text.get(cx.language).to_owned();
            let galley = ui.painter().layout(text, font.clone(), color, width);
            galley.size().y + 45.0 * larger
        };
        item.anchors.iter().map(sentence).sum()
    };
    let scales = [1.3, 1.2, 1.1, 1.0, 0.9].map(|larger| larger * scale(ui));
    let fits = |larger: &&f32| height(**larger) < room.y * 0.66;
    scales.iter().find(fits).copied().unwrap_or(scales[4])
}

/// Shows one question; returns what its buttons ask for.
pub(super) fn show(
    ui: &mut Ui,
    session: &Session,
    talk: &Talk,
    chosen: &ChosenAnswers,
    cx: &mut Cx<'_>,
) -> Option<Intent> {
    let item = session.questionnaire().item(talk.topic.item);
    let scale = type_scale(ui, item, cx);
    let mut intent = None;
    let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric((28.0 * scale) as i8, 16));
    frame.show(ui, |ui| {
        intent = bar(ui, talk, cx);
        let salt = format!("workshop {}", item.number);
        widget::scroll_without_keys(ui, &salt, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0 * scale;
            let question = format!("{}  {}", item.number, item.question.get(cx.language));
            widget::live(widget::heading_sized(ui, &question, 1, 25.0 * scale));
            ui.add_space(3.0 * scale);
            intent = intent.or(answers(ui, session, talk, scale, chosen, cx));
            ui.add_space(3.0 * scale);
            if talk.revealed {
                agreed_answer::show(ui, session, item, chosen, cx);
            } else {
                intent = intent.or(hidden(ui, talk, cx));
            }
        });
    });
    intent
}

/// The position in the agenda, the time, and the buttons.
fn bar(ui: &mut Ui, talk: &Talk, cx: &Cx<'_>) -> Option<Intent> {
    let text = cx.collaboration;
    let mut intent = None;
    ui.horizontal(|ui| {
        let p = theme::palette(ui);
        let size = 15.0 * scale(ui).min(1.5);
        let place = text.workshop_place(talk.number, talk.count);
        ui.label(RichText::new(place).font(theme::semibold(size)).color(p.accent));
        let timer = text.workshop_timer(&talk.timer.words(), talk.topic.minutes);
        let color = if talk.timer.is_over(talk.topic.minutes) {
            p.bad
        } else {
            p.muted
        };
        ui.label(RichText::new(timer).font(theme::semibold(size)).color(color));
        widget::trailing(ui, "workshop", |ui| {
            let buttons = [
                (
                    text.workshop_back(),
                    text.workshop_back_tip(),
                    Intent::Back,
                    talk.number > 1,
                ),
                (text.workshop_next(), text.workshop_next_tip(), Intent::Next, true),
                (
                    text.workshop_leave(),
                    text.workshop_leave_tip(),
                    Intent::Leave,
                    true,
                ),
            ];
            for (label, tip, intended, enabled) in buttons {
                if widget::button(ui, Label::from(label).tip(tip).enabled(enabled)).clicked() {
                    intent = Some(intended);
                }
            }
        });
    });
    ui.add_space(4.0);
    intent
}

fn hidden(ui: &mut Ui, talk: &Talk, cx: &Cx<'_>) -> Option<Intent> {
    let mut intent = None;
    ui.horizontal_wrapped(|ui| {
        let reveal = Label::from(cx.collaboration.workshop_reveal());
        if widget::primary(ui, reveal.tip(cx.collaboration.workshop_reveal_tip())).clicked() {
            intent = Some(Intent::Reveal);
        }
        let known = talk.topic.agreement.spread.map(|spread| spread.known);
        let words = match known {
            Some(known) => cx.collaboration.workshop_hidden(known),
            None => GroupText::of(cx.language).rows_hidden().to_owned(),
        };
        let keys = cx.collaboration.workshop_reveal_tip();
        widget::muted(ui, format!("{keys} · {words}"));
    });
    intent
}

/// The answers; once revealed, the group can choose one.
fn answers(
    ui: &mut Ui,
    session: &Session,
    talk: &Talk,
    scale: f32,
    chosen: &ChosenAnswers,
    cx: &Cx<'_>,
) -> Option<Intent> {
    let item = session.questionnaire().item(talk.topic.item);
    let agreed = session.assessment().group.agreed(item.id);
    let agreed = agreed.map(|agreed| usize::from(agreed.level.floor()));
    let role = if talk.revealed {
        Role::RadioGroup
    } else {
        Role::List
    };
    let mut intent = None;
    widget::group(ui, role, cx.collaboration.workshop_answers(), |ui| {
        for (level, anchor) in item.anchors.iter().enumerate() {
            let choosers = chosen.levels.get(level).map_or(&[][..], Vec::as_slice);
            let row = SentenceRow {
                level,
                text: anchor.text.get(cx.language),
                choosers: if talk.revealed { choosers } else { &[] },
                said: in_words(session, choosers, cx.language),
                revealed: talk.revealed,
                agreed: agreed == Some(level),
                scale,
            };
            if row.show(ui, item.anchors.len()).clicked() && talk.revealed {
                intent = u8::try_from(level).ok().map(Intent::Agree);
            }
        }
    });
    intent
}
