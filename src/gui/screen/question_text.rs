//! The question with its position, explanation and tips, and who knows the answer.

use egui::Ui;

use super::terms;
use crate::{
    advice::{tips_at_dimension, tips_at_item},
    assessment::Response,
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, Gloss, Icon, TextLook, Tone},
    },
    questionnaire::{Item, ItemId},
    session::{Change, Session},
};

pub(super) fn title(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    let dimension = session.questionnaire().dimension(item.dimension);
    let applying: Vec<ItemId> = dimension
        .items
        .iter()
        .copied()
        .filter(|id| session.applies(*id))
        .collect();
    let place = applying
        .iter()
        .position(|id| *id == item.id)
        .map_or(1, |at| at + 1);
    let total = applying.len();
    let name = cx
        .text
        .question
        .theme_line(dimension.number, dimension.title.get(cx.language));
    let position = cx.text.question.position(place, total);
    let p = theme::palette(ui);
    let small = theme::sizes().small;
    ui.horizontal_wrapped(|ui| {
        ui.label(
            egui::RichText::new(name)
                .font(theme::semibold(small))
                .color(p.accent),
        );
        ui.label(theme::small(ui, position));
        if let Some(gate) = item.gate {
            let name = session.questionnaire().gate(gate).name.get(cx.language);
            let line = cx.text.question.gate_line(name);
            let chip = widget::chip(ui, cx.text.question.gate(), Tone::Accent, Some(Icon::Lock));
            ui.ctx()
                .accesskit_node_builder(chip.id, |node| node.set_description(line.as_str()));
            chip.on_hover_text(line);
        }
    });
    ui.add_space(2.0);
    explained(ui, session, item, cx);
}

/// The question, its explanation and its example, with the words of the glossary explained where
/// they're first used.
fn explained(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    let p = theme::palette(ui);
    let sizes = theme::sizes();
    let look = |font, color, heading| TextLook { font, color, heading };
    let question = look(theme::semibold(sizes.heading), p.text, Some(1));
    let body = look(theme::regular(sizes.body), p.muted, None);
    let explain = |word: &str| cx.text.aids.explain(word);
    let mut known = Vec::new();
    let mut show = |ui: &mut Ui, text: &str, look: &TextLook| {
        let words = terms::new_in(session, text, cx.language, &mut known);
        widget::glossed(ui, text, &words, look, explain);
    };
    show(ui, item.question.get(cx.language), &question);
    let explanation = item.explanation.get(cx.language);
    let mark = format!(" {}: ", cx.text.common.example());
    match explanation.find(&mark) {
        // The example keeps the word in front of it: what it is shouldn't hang on how it looks.
        Some(at) => {
            show(ui, &explanation[..at], &body);
            widget::aside(ui, |ui| show(ui, &explanation[at + 1..], &body));
        }
        None => show(ui, explanation, &body),
    }
}

/// The words of the glossary that only the answers use.
pub(super) fn terms_in_answers(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    let mut known = Vec::new();
    for text in [&item.question, &item.explanation] {
        terms::new_in(session, text.get(cx.language), cx.language, &mut known);
    }
    let answers = item.anchors.iter().map(|anchor| anchor.text.get(cx.language));
    let words: Vec<Gloss<'_>> = answers
        .flat_map(|text| terms::new_in(session, text, cx.language, &mut known))
        .collect();
    if !words.is_empty() {
        let explain = |word: &str| cx.text.aids.explain(word);
        widget::glossary_line(ui, cx.text.aids.terms(), &words, explain);
    }
}

pub(super) fn tips(ui: &mut Ui, session: &Session, item: &Item, cx: &Cx<'_>) {
    let (questionnaire, assessment) = (session.questionnaire(), session.assessment());
    let mut tips = tips_at_item(questionnaire, assessment, item.id);
    tips.extend(tips_at_dimension(questionnaire, assessment, item.dimension));
    for tip in tips {
        widget::notice(ui, Tone::Accent, Icon::Bulb, |ui| {
            widget::paragraph(ui, tip.text.get(cx.language));
        });
    }
}

/// Who knows the answer, and a button to clear it.
pub(super) fn below_answers(ui: &mut Ui, item: &Item, chosen: &Response, cx: &mut Cx<'_>) {
    let p = theme::palette(ui);
    let who = item.who_knows.get(cx.language);
    if *chosen == Response::DontKnow {
        let ask = cx.text.aids.ask(who);
        widget::notice(ui, Tone::Accent, Icon::Person, |ui| {
            widget::live(widget::strong(ui, ask));
            widget::paragraph(ui, cx.text.aids.ask_meanwhile());
        });
    }
    ui.horizontal_wrapped(|ui| {
        if *chosen != Response::DontKnow {
            widget::icon(ui, Icon::Person, 15.0, p.muted);
            let who = theme::small(ui, cx.text.question.who_knows(who));
            ui.label(who);
        }
        if chosen.is_given() && widget::link(ui, cx.text.question.clear()).clicked() {
            cx.change(Change::Respond(item.id, Response::Unanswered));
        }
    });
}
