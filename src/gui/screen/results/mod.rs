//! The outcome.

mod calculation;
mod checks;
mod dimensions;
mod figure;
mod gates;
mod look_again;
mod steps;

use egui::{RichText, Ui};

use crate::{
    evaluation::{Case, Weighting},
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, Icon, Label, Tone},
    },
    i18n::{FiguresText, Results},
    report::figures::{Points, TotalOnScale},
    session::Session,
};
use figure::Figure;

/// State of the screen only: how each figure is shown, by position in its list.
#[derive(Debug, Default)]
pub struct ResultsScreen {
    scale: usize,
    dimensions: usize,
}

impl ResultsScreen {
    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let Some(case) = session.case() else {
            return;
        };
        widget::scroll(ui, "results", false, |ui| {
            super::column(ui, 920.0, |ui| {
                outcome(ui, session, case, &mut self.scale, cx);
                ui.add_space(6.0);
                look_again::show(ui, case, cx);
                group(ui, case, cx);
                steps::show(ui, case, cx);
                ui.add_space(6.0);
                gates::show(ui, case, cx);
                ui.add_space(6.0);
                dimensions::show(ui, case, &mut self.dimensions, cx);
                ui.add_space(6.0);
                checks::show(ui, case, cx);
                ui.add_space(6.0);
                solidity(ui, case, cx);
            });
        });
    }
}

fn outcome(ui: &mut Ui, session: &Session, case: &Case, view: &mut usize, cx: &mut Cx<'_>) {
    let questionnaire = &case.questionnaire;
    let text = cx.text.results;
    let p = theme::palette(ui);
    widget::card_sized(ui, 24, |ui| {
        let over = format!("{} · {}", text.title(), case.name());
        ui.label(
            RichText::new(over)
                .font(theme::semibold(theme::sizes().small))
                .color(p.accent),
        );
        if let Some(verdict) = case.evaluation.score.band {
            let band = questionnaire.band(verdict.band);
            widget::heading_sized(ui, band.name.get(cx.language), 1, 32.0);
            firmness(ui, case, cx);
            widget::paragraph(ui, band.meaning.get(cx.language));
            let lowered = [
                (
                    verdict.is_lowered_by_floors(),
                    verdict.by_points,
                    verdict.before_gates,
                    Results::floor as fn(Results, &str, &str) -> String,
                    Icon::Info,
                ),
                (
                    verdict.is_lowered_by_gates(),
                    verdict.before_gates,
                    verdict.band,
                    Results::ceiling,
                    Icon::Lock,
                ),
            ];
            let name = |band| questionnaire.band(band).name.get(cx.language);
            for (_, from, to, phrase, symbol) in lowered.into_iter().filter(|(holds, ..)| *holds) {
                let line = phrase(text, name(from), name(to));
                widget::notice(ui, Tone::Warn, symbol, |ui| widget::paragraph(ui, &line));
            }
        } else {
            widget::heading_sized(ui, text.no_band(), 1, 32.0);
            let (low, high) = ends(case);
            let line = text.no_band_lead(&low, &high);
            widget::paragraph(ui, &line);
        }
        ui.add_space(6.0);
        scale(ui, case, view, cx);
        calculation::total(ui, case, cx);
        widget::small(ui, questionnaire.limits().get(cx.language));
        ui.add_space(4.0);
        onward(ui, session, cx);
    });
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

fn firmness(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    let text = cx.text.results;
    ui.horizontal_wrapped(|ui| {
        if case.evaluation.score.band_is_firm() {
            widget::chip(ui, text.firm(), Tone::Good, Some(Icon::Check)).on_hover_text(text.firm_tip());
            return;
        }
        widget::chip(ui, text.provisional(), Tone::Accent, Some(Icon::Info));
        let name = |band| case.questionnaire.band(band).name.get(cx.language);
        let range = case.evaluation.score.range;
        let words = text.range(name(range.lowest), name(range.highest));
        widget::small(ui, words);
    });
}

/// The lowest and the highest total that open answers allow.
fn ends(case: &Case) -> (String, String) {
    let (low, high) = Points::of_total(case).ends.unwrap_or_default();
    (low.to_string(), high.to_string())
}

fn scale(ui: &mut Ui, case: &Case, view: &mut usize, cx: &mut Cx<'_>) {
    let total = TotalOnScale::of(case, cx.language);
    let shown = Figure {
        name: cx.text.insight.score(),
        of: &case.name(),
        words: &total.words,
        charts: vec![(FiguresText::of(cx.language).scale(), total.chart)],
        table: total.table,
    };
    figure::show(ui, &shown, view, cx);
    let total = &case.evaluation.score.total;
    if total.score.is_some() && total.known_share < 1.0 {
        let (low, high) = ends(case);
        let line = cx.text.results.interval(&low, &high);
        widget::small(ui, line);
    }
}

fn onward(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let left = session.progress().left();
    ui.horizontal_wrapped(|ui| {
        let report = Label::from(cx.text.results.make_report()).tip(cx.text.commands.export().tip);
        cx.on_click(&widget::primary(ui, report), Action::Export);
        if left > 0 {
            cx.on_click(&widget::button(ui, cx.text.profile.go_on()), Action::Questions);
            let line = cx.text.results.unfinished(left);
            widget::small(ui, line);
        }
    });
}

fn solidity(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    if case.evaluation.score.band.is_none() {
        return;
    }
    let phrases = case.questionnaire.phrases();
    widget::card(ui, |ui| {
        widget::heading(ui, cx.text.results.weighting(), 2);
        let words = match case.evaluation.weighting {
            Weighting::Stable => &phrases.weighting_stable,
            Weighting::Sensitive => &phrases.weighting_sensitive,
        };
        widget::paragraph(ui, words.get(cx.language));
    });
}
