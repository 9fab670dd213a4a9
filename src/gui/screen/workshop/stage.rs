//! One question on the large screen: the sentences, and once they are shown, who chose which.

use egui::{RichText, Role, Ui};

use super::{
    Talk,
    keys::Wish,
    outcome,
    row::{Row, SENTENCE},
};
use crate::{
    gui::{
        command::Cx,
        screen::together::{Board, in_words},
        theme, widget,
    },
    i18n::{CommandText, GroupText},
    questionnaire::Item,
    session::Session,
};

/// How much larger than usual everything is, by the size of the window: at 1024x768 it fits without scrolling.
pub(super) fn scale(ui: &Ui) -> f32 {
    let room = ui.ctx().content_rect().size();
    (room.x / 1024.0).min(room.y / 768.0).clamp(0.75, 2.4)
}

/// The type for one question: as large as leaves room below the sentences to show and record the answers.
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

/// Shows the talk about one question; what is wished by its buttons.
pub(super) fn show(
    ui: &mut Ui,
    session: &Session,
    talk: &Talk,
    board: &Board,
    place: (usize, usize),
    cx: &mut Cx<'_>,
) -> Option<Wish> {
    let item = session.questionnaire().item(talk.topic.item);
    let scale = type_scale(ui, item, cx);
    let mut wish = None;
    let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric((28.0 * scale) as i8, 16));
    frame.show(ui, |ui| {
        wish = bar(ui, talk, place, cx);
        let salt = format!("workshop {}", item.number);
        widget::scroll_without_keys(ui, &salt, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0 * scale;
            let question = format!("{}  {}", item.number, item.question.get(cx.language));
            let heading = widget::heading_sized(ui, &question, 1, 25.0 * scale);
            widget::live(ui, &heading);
            ui.add_space(3.0 * scale);
            wish = wish.or(answers(ui, session, talk, (item, scale), board, cx));
            ui.add_space(3.0 * scale);
            if talk.revealed {
                outcome::show(ui, session, item, board, cx);
            } else {
                wish = wish.or(hidden(ui, talk, cx));
            }
        });
    });
    wish
}

/// Where the talk is, how long it has been, and the buttons.
fn bar(ui: &mut Ui, talk: &Talk, (at, count): (usize, usize), cx: &Cx<'_>) -> Option<Wish> {
    let text = cx.together;
    let mut wish = None;
    ui.horizontal(|ui| {
        let p = theme::palette(ui);
        let size = 15.0 * scale(ui).min(1.5);
        let place = text.workshop_place(at, count);
        ui.label(RichText::new(place).font(theme::semibold(size)).color(p.accent));
        let timer = text.workshop_timer(&talk.clock.words(), talk.topic.minutes);
        let color = if talk.clock.is_over(talk.topic.minutes) {
            p.bad
        } else {
            p.muted
        };
        ui.label(RichText::new(timer).font(theme::semibold(size)).color(color));
        widget::trailing(ui, "workshop", |ui| {
            let buttons = [
                (text.workshop_back(), text.workshop_back_tip(), Wish::Back, at > 1),
                (text.workshop_next(), text.workshop_next_tip(), Wish::Next, true),
                (
                    text.workshop_leave(),
                    text.workshop_leave_tip(),
                    Wish::Leave,
                    true,
                ),
            ];
            for (label, tip, wished, enabled) in buttons {
                if widget::button(ui, &CommandText { label, tip }, enabled).clicked() {
                    wish = Some(wished);
                }
            }
        });
    });
    ui.add_space(4.0);
    wish
}

/// The button that shows who chose what.
fn hidden(ui: &mut Ui, talk: &Talk, cx: &Cx<'_>) -> Option<Wish> {
    let mut wish = None;
    ui.horizontal_wrapped(|ui| {
        let reveal = CommandText {
            label: cx.together.workshop_reveal(),
            tip: cx.together.workshop_reveal_tip(),
        };
        if widget::primary(ui, &reveal, true).clicked() {
            wish = Some(Wish::Reveal);
        }
        let known = talk.topic.agreement.spread.map(|spread| spread.known);
        let words = match known {
            Some(known) => cx.together.workshop_hidden(known),
            None => GroupText::of(cx.language).rows_hidden().to_owned(),
        };
        let keys = cx.together.workshop_reveal_tip();
        let words = theme::muted(ui, format!("{keys} · {words}"));
        widget::wrapped(ui, words);
    });
    wish
}

/// The sentences; once shown, one of them can be chosen together.
fn answers(
    ui: &mut Ui,
    session: &Session,
    talk: &Talk,
    (item, scale): (&Item, f32),
    board: &Board,
    cx: &Cx<'_>,
) -> Option<Wish> {
    let agreed = session.assessment().group.agreed(item.id);
    let agreed = agreed.map(|agreed| usize::from(agreed.level.floor()));
    let role = if talk.revealed {
        Role::RadioGroup
    } else {
        Role::List
    };
    let mut wish = None;
    widget::group(ui, role, cx.together.workshop_answers(), |ui| {
        for (level, anchor) in item.anchors.iter().enumerate() {
            let choosers = board.levels.get(level).map_or(&[][..], Vec::as_slice);
            let row = Row {
                level,
                text: anchor.text.get(cx.language),
                choosers: if talk.revealed { choosers } else { &[] },
                said: in_words(session, choosers, cx.language),
                revealed: talk.revealed,
                agreed: agreed == Some(level),
                scale,
            };
            if row.show(ui, item.anchors.len()).clicked() && talk.revealed {
                wish = u8::try_from(level).ok().map(Wish::Agree);
            }
        }
    });
    wish
}
