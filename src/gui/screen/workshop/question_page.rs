//! One question on the large screen: the answers and, once revealed, who chose which.

use egui::{RichText, Role, Ui};

use super::{
    Clock, Page, Talk, agreed_answer,
    keys::Intent,
    sentence_row::{DOTS_WIDTH, NARROW, SENTENCE, SentenceRow},
};
use crate::{
    gui::{
        appearance::theme,
        command::Cx,
        screen::collaboration::{ChosenAnswers, in_words, threshold, threshold_line},
        widget::{self, Label},
    },
    i18n::{GroupText, TogetherText},
    questionnaire::Item,
    session::Session,
};

/// Type size of the words at the threshold on the smallest screen, in points.
const THRESHOLD: f32 = 14.0;

/// The scale by the size of the window: at 1024x768 everything fits without scrolling.
pub(super) fn scale(ui: &Ui) -> f32 {
    let room = ui.ctx().content_rect().size();
    (room.x / 1024.0).min(room.y / 768.0).clamp(0.75, 2.4)
}

/// The type scale for one question: as large as leaves room below the answers to record what is agreed.
fn type_scale(ui: &Ui, item: &Item, cx: &Cx<'_>) -> f32 {
    let room = ui.ctx().content_rect().size();
    let beside = if room.x < NARROW { 0.0 } else { DOTS_WIDTH };
    let width = (room.x - (150.0 + beside) * scale(ui)).max(120.0);
    let height = |larger: f32| -> f32 {
        let font = theme::regular(SENTENCE * larger);
        let color = theme::palette(ui).text;
        let sentence = |anchor: &crate::questionnaire::Anchor| {
            let text = anchor.text.get(cx.language).to_owned();
            let galley = ui.painter().layout(text, font.clone(), color, width);
            galley.size().y + 26.0 * larger
        };
        let line = if item.gate.is_some() { 24.0 * larger } else { 0.0 };
        line + item.anchors.iter().map(sentence).sum::<f32>()
    };
    let scales = [1.3, 1.2, 1.1, 1.0, 0.9].map(|larger| larger * scale(ui));
    let fits = |larger: &&f32| height(**larger) < room.y * 0.56;
    scales.iter().find(fits).copied().unwrap_or(scales[4])
}

/// Shows one question; returns what its buttons ask for.
pub(super) fn show(ui: &mut Ui, session: &Session, page: &Page<'_>, cx: &mut Cx<'_>) -> Option<Intent> {
    let (mut above, mut below) = (None, None);
    widget::above_footer(
        ui,
        "workshop",
        cx,
        |ui, cx| above = contents(ui, session, page, cx),
        |ui, cx| below = buttons(ui, session, page.talk, cx),
    );
    above.or(below)
}

fn contents(ui: &mut Ui, session: &Session, page: &Page<'_>, cx: &mut Cx<'_>) -> Option<Intent> {
    let talk = page.talk;
    let item = session.questionnaire().item(talk.topic.item);
    let scale = type_scale(ui, item, cx);
    let mut intent = None;
    let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric((28.0 * scale) as i8, 16));
    frame.show(ui, |ui| {
        intent = bar(ui, page, cx);
        let salt = format!("workshop {}", item.number);
        widget::scroll_without_keys(ui, &salt, |ui| {
            ui.spacing_mut().item_spacing.y = 5.0 * scale;
            let question = format!("{}  {}", item.number, item.question.get(cx.language));
            widget::live(widget::heading_sized(ui, &question, 1, 25.0 * scale));
            ui.add_space(3.0 * scale);
            intent = intent.or(answers(ui, session, talk, scale, page.chosen, cx));
            ui.add_space(3.0 * scale);
            if talk.revealed {
                agreed_answer::show(ui, session, item, page.chosen, cx);
            } else {
                hidden(ui, talk, cx);
            }
        });
    });
    intent
}

/// The position in the agenda, the time of the question and of the meeting, and the way out.
fn bar(ui: &mut Ui, page: &Page<'_>, cx: &Cx<'_>) -> Option<Intent> {
    let text = cx.collaboration;
    let talk = page.talk;
    let mut intent = None;
    ui.horizontal(|ui| {
        let p = theme::palette(ui);
        let size = 15.0 * scale(ui).min(1.5);
        let label = |ui: &mut Ui, words: String, color| {
            ui.label(RichText::new(words).font(theme::semibold(size)).color(color));
        };
        label(ui, text.workshop_place(talk.number, talk.count), p.accent);
        let timer = text.workshop_timer(&talk.timer.words(), talk.topic.minutes);
        let is_over = talk.timer.is_over(talk.topic.minutes);
        label(ui, timer, if is_over { p.target } else { p.text });
        let Clock { passed, minutes } = page.clock;
        let total = TogetherText::of(cx.language).total_time(passed, minutes);
        label(ui, total, if passed > minutes { p.target } else { p.muted });
        widget::trailing(ui, "workshop", |ui| {
            let leave = Label::from(text.workshop_leave()).tip(text.workshop_leave_tip());
            if widget::button(ui, leave).clicked() {
                intent = Some(Intent::Leave);
            }
        });
    });
    ui.add_space(4.0);
    intent
}

/// What leads on, in the same place on each page.
fn buttons(ui: &mut Ui, session: &Session, talk: &Talk, cx: &mut Cx<'_>) -> Option<Intent> {
    let text = cx.collaboration;
    let row = ui.horizontal_wrapped(|ui| {
        let back = Label::from(text.workshop_back()).tip(text.workshop_back_tip());
        let back = widget::button(ui, back.enabled(talk.number > 1)).clicked();
        let back = back.then_some(Intent::Back);
        if talk.revealed && session.assessment().group.agreed(talk.topic.item).is_some() {
            let record = TogetherText::of(cx.language);
            let record = Label::from(record.record_and_go_on()).tip(record.record_tip());
            let records = widget::primary(ui, record).clicked();
            agreed_answer::state(ui, session, talk.topic.item, cx);
            return back.or(records.then_some(Intent::Record));
        }
        let reveal = Label::from(text.workshop_reveal()).tip(text.workshop_reveal_tip());
        let reveals = !talk.revealed && widget::primary(ui, reveal).clicked();
        let next = Label::from(text.workshop_next()).tip(text.workshop_next_tip());
        let goes_on = widget::button(ui, next).clicked();
        back.or(reveals.then_some(Intent::Reveal))
            .or(goes_on.then_some(Intent::Next))
    });
    row.inner
}

fn hidden(ui: &mut Ui, talk: &Talk, cx: &Cx<'_>) {
    let known = talk.topic.agreement.spread.map(|spread| spread.known);
    let words = match known {
        Some(known) => cx.collaboration.workshop_hidden(known),
        None => GroupText::of(cx.language).rows_hidden().to_owned(),
    };
    let keys = cx.collaboration.workshop_reveal_tip();
    widget::muted(ui, format!("{keys} · {words}"));
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
        let met_from = threshold(session, item).filter(|_| talk.revealed);
        for (level, anchor) in item.anchors.iter().enumerate() {
            if met_from == Some(level) {
                let words = TogetherText::of(cx.language).met_from_answer(level + 1);
                threshold_line(ui, &words, THRESHOLD * scale);
            }
            let choosers = chosen.levels.get(level).map_or(&[][..], Vec::as_slice);
            let row = SentenceRow {
                level,
                text: anchor.text.get(cx.language),
                choosers: if talk.revealed { choosers } else { &[] },
                said: in_words(choosers),
                nobody: (!chosen.is_hidden).then(|| TogetherText::of(cx.language).nobody_chose()),
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
