//! What is asked: the question with its place, explanation and tips, and who knows the answer.

use egui::Ui;

use crate::{
    advice::{tips_at_dimension, tips_at_item},
    assessment::Response,
    gui::{
        command::Cx,
        session::{Change, Session},
        theme,
        widget::{self, Icon, Tone},
    },
    i18n::fill,
    questionnaire::{Item, ItemId},
};

/// The question, with its place and explanation.
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
    let (number, place) = (dimension.number.to_string(), place.to_string());
    let total = applying.len().to_string();
    let name = fill(
        cx.text.question.theme_line,
        &[("n", &number), ("title", dimension.title.get(cx.language))],
    );
    let position = fill(cx.text.question.position, &[("a", &place), ("b", &total)]);
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
            let line = fill(cx.text.question.gate_line, &[("name", name)]);
            let chip = widget::chip(ui, cx.text.question.gate, Tone::Accent, Some(Icon::Lock));
            ui.ctx()
                .accesskit_node_builder(chip.id, |node| node.set_description(line.as_str()));
            chip.on_hover_text(line);
        }
    });
    ui.add_space(2.0);
    widget::heading(ui, item.question.get(cx.language), 1);
    let explanation = theme::muted(ui, item.explanation.get(cx.language));
    widget::wrapped(ui, explanation);
}

/// Tips on the ground of the profile.
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

/// Who knows the answer, and a way to take it back.
pub(super) fn below_answers(ui: &mut Ui, item: &Item, chosen: &Response, cx: &mut Cx<'_>) {
    let p = theme::palette(ui);
    ui.horizontal_wrapped(|ui| {
        widget::icon(ui, Icon::Person, 15.0, p.muted);
        let who = fill(
            cx.text.question.who_knows,
            &[("who", item.who_knows.get(cx.language))],
        );
        let who = theme::small(ui, who);
        ui.label(who);
        if chosen.is_given() && widget::link(ui, cx.text.question.clear).clicked() {
            cx.change(Change::Respond(item.id, Response::Unanswered));
        }
    });
}
