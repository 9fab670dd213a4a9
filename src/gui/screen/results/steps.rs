//! The first steps.

use egui::Ui;

use crate::{
    advice::{Advice, Recommendation},
    evaluation::Case,
    gui::{
        appearance::theme,
        command::{Command, Cx},
        widget::{self, Icon},
    },
};

/// The first steps, each with who, how long and what to do this week.
pub(super) fn show(ui: &mut Ui, case: &Case, cx: &mut Cx<'_>) {
    widget::card(ui, |ui| {
        widget::heading(ui, cx.text.results.steps(), 2);
        if case.evaluation.first_steps.is_empty() {
            widget::paragraph(ui, cx.text.results.steps_none());
            return;
        }
        widget::muted(ui, cx.text.results.steps_lead());
        for (index, step) in case.evaluation.first_steps.iter().enumerate() {
            ui.add_space(4.0);
            ui.horizontal_top(|ui| {
                let p = theme::palette(ui);
                let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(28.0), egui::Sense::hover());
                ui.painter().circle_filled(rect.center(), 13.0, p.accent_soft);
                let font = theme::semibold(theme::sizes().body);
                let center = egui::Align2::CENTER_CENTER;
                ui.painter()
                    .text(rect.center(), center, index + 1, font, p.accent);
                ui.vertical(|ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = 3.0;
                    step_in_words(ui, case, step, cx);
                });
            });
        }
    });
}

fn step_in_words(ui: &mut Ui, case: &Case, step: &Recommendation, cx: &mut Cx<'_>) {
    let questionnaire = &case.questionnaire;
    let item = questionnaire.item(step.item);
    let text = cx.text.results;
    let dimension = questionnaire.dimension(item.dimension).short.get(cx.language);
    let effort = questionnaire.effort(step.effort(questionnaire)).get(cx.language);
    let mut lines = vec![text.effort(effort)];
    let what = match step.advice(questionnaire) {
        Advice::Step(step) => {
            lines.insert(0, text.who(step.who.get(cx.language)));
            lines.push(text.this_week(step.this_week.get(cx.language)));
            step.what.get(cx.language).to_owned()
        }
        Advice::FindOut => match &item.dont_know {
            Some(ask) => ask.what.get(cx.language).to_owned(),
            None => text.find_out(item.who_knows.get(cx.language)),
        },
    };
    widget::strong(ui, what);
    for line in lines {
        widget::muted(ui, line);
    }
    let label = format!("{} · {dimension}", text.to_question(&item.number));
    cx.on_click(
        &widget::link_icon(ui, &label, Icon::Right),
        Command::GoTo(item.id),
    );
}
