//! The outcome.

mod advice;
mod calculation;
mod certainty;
mod checks;
mod dimensions;
mod figure;
mod gates;
mod look_again;
mod plan;
mod told;
mod unknown;

use egui::Ui;

use super::Breadth;
use crate::{
    clock::today,
    decision::Variant,
    evaluation::Case,
    gui::{command::Cx, widget},
    i18n::{FiguresText, Language},
    report::figures::{Points, TotalOnScale},
    session::Session,
};
use figure::Figure;
use told::Told;

/// The width of both columns, and of the right one with the space before it.
const WIDEST: f32 = 1200.0;
const RIGHT: f32 = 384.0;
const GAP: f32 = 24.0;

/// State of the screen, and what it says.
#[derive(Debug, Default)]
pub struct ResultsScreen {
    /// How each figure is shown, by position in its list.
    scale: usize,
    dimensions: usize,
    told: Option<Told>,
    /// Whether the user asked for all steps.
    to_plan: bool,
}

impl ResultsScreen {
    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let Some(case) = session.case() else {
            return;
        };
        let told = self.told(case, cx.language);
        widget::scroll(ui, "results", false, |ui| {
            super::column(ui, WIDEST, |ui| {
                let to_plan = std::mem::take(&mut self.to_plan);
                self.at_a_glance(ui, session, case, &told, cx);
                plan::all(ui, &told, to_plan, cx);
                group(ui, case, cx);
                dimensions::show(ui, case, &mut self.dimensions, cx);
                ui.add_space(6.0);
                checks::show(ui, case, cx);
            });
        });
        self.told = Some(told);
    }

    /// What the report says now; worked out anew only when something has changed.
    fn told(&mut self, case: &Case, language: Language) -> Told {
        let date = today();
        let known = self.told.take();
        known
            .filter(|told| told.holds(case, language, date))
            .unwrap_or_else(|| Told::of(case, language, date))
    }

    /// The advice with what to do about it, in one look where there's room.
    fn at_a_glance(&mut self, ui: &mut Ui, session: &Session, case: &Case, told: &Told, cx: &mut Cx<'_>) {
        let room = ui.available_width();
        if Breadth::of(room) != Breadth::Wide {
            advice::show(ui, session, case, told, cx);
            self.next(ui, session, case, told, cx);
            ui.add_space(6.0);
            self.standing(ui, case, told, cx);
            certainty::show(ui, told, cx);
            ui.add_space(6.0);
            return;
        }
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(room - RIGHT - GAP);
                advice::show(ui, session, case, told, cx);
                self.standing(ui, case, told, cx);
            });
            ui.add_space(GAP - ui.spacing().item_spacing.x);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                self.next(ui, session, case, told, cx);
                ui.add_space(6.0);
                certainty::show(ui, told, cx);
            });
        });
        ui.add_space(6.0);
    }

    /// The first steps, or what is to be known before there are any.
    fn next(&mut self, ui: &mut Ui, session: &Session, case: &Case, told: &Told, cx: &mut Cx<'_>) {
        if told.decision.variant == Variant::NoAdvice {
            unknown::show(ui, session, case, told, cx);
        } else if plan::this_month(ui, told, cx) {
            self.to_plan = true;
            ui.ctx().request_repaint();
        }
    }

    /// What holds the stage where it is, and where that is on the scale.
    fn standing(&mut self, ui: &mut Ui, case: &Case, told: &Told, cx: &mut Cx<'_>) {
        gates::show(ui, case, told, cx);
        widget::card_sized(ui, 16, |ui| {
            scale(ui, case, &mut self.scale, cx);
            calculation::total(ui, case, cx);
            widget::small(ui, case.questionnaire.limits().get(cx.language));
        });
        ui.add_space(6.0);
    }
}

fn group(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    if !case.assessment.is_group() {
        return;
    }
    widget::card(ui, |ui| {
        widget::heading(ui, cx.collaboration.standing(), 2);
        super::collaboration::figures(ui, case, cx);
    });
    ui.add_space(6.0);
}

/// The lowest and the highest total that open answers allow.
fn ends(case: &Case) -> (String, String) {
    let (low, high) = Points::of_total(case).ends.unwrap_or_default();
    (low.to_string(), high.to_string())
}

fn scale(ui: &mut Ui, case: &Case, view: &mut usize, cx: &mut Cx<'_>) {
    let total = TotalOnScale::of(case, cx.language);
    widget::heading(ui, cx.text.insight.score(), 2);
    let shown = Figure {
        name: cx.text.insight.score(),
        of: &case.name(),
        words: &total.words,
        charts: vec![(FiguresText::of(cx.language).scale(), total.chart)],
        table: total.table,
    };
    figure::show(ui, &shown, view, cx);
    if case.evaluation.score.total.score.is_none() {
        let (low, high) = ends(case);
        widget::small(ui, cx.text.results.no_stage_lead(&low, &high));
    }
}
