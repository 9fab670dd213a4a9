//! How the outcome is calculated: the scores as charts and tables, step by step, and how certain all of it is.

use egui::Ui;

use super::{
    calculation, certainty,
    figure::{self, Figure},
    part::Part,
};
use crate::{
    evaluation::Case,
    gui::{command::Cx, screen::collaboration, widget},
    i18n::FiguresText,
    report::{
        chart::Chart,
        figures::{Points, Scores, TotalOnScale},
    },
};

/// How each figure is shown, by position in its list.
#[derive(Debug, Default)]
pub(super) struct Views {
    scale: usize,
    dimensions: usize,
}

pub(super) fn show(ui: &mut Ui, part: &Part<'_>, views: &mut Views, cx: &mut Cx<'_>) {
    let case = part.shown();
    if part.has_advice() {
        certainty::in_full(ui, part, cx);
    }
    if case.assessment.is_group() {
        widget::card(ui, |ui| {
            widget::heading(ui, cx.collaboration.standing(), 2);
            collaboration::figures(ui, case, cx);
        });
        ui.add_space(6.0);
    }
    widget::card(ui, |ui| {
        scale(ui, case, &mut views.scale, cx);
        calculation::total(ui, case, cx);
    });
    ui.add_space(6.0);
    dimensions(ui, case, &mut views.dimensions, cx);
}

fn scale(ui: &mut Ui, case: &Case, view: &mut usize, cx: &mut Cx<'_>) {
    let total = TotalOnScale::of(case, cx.language);
    let text = FiguresText::of(cx.language);
    widget::heading(ui, text.score(), 2);
    let shown = Figure {
        name: text.score(),
        of: &case.name(),
        words: &total.words,
        charts: vec![(text.scale(), total.chart)],
        table: total.table,
    };
    figure::show(ui, &shown, view, cx);
    if case.evaluation.score.total.score.is_none() {
        let (low, high) = Points::of_total(case).ends.unwrap_or_default();
        let lead = cx.text.results.no_stage_lead(&low.to_string(), &high.to_string());
        widget::small(ui, lead);
    }
}

/// The dimensions as bars or as a table.
fn dimensions(ui: &mut Ui, case: &Case, view: &mut usize, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    widget::card(ui, |ui| {
        widget::heading(ui, text.themes(), 2);
        ui.add_space(2.0);
        let scores = Scores::of(case, cx.language);
        let shown = Figure {
            name: text.themes(),
            of: &case.name(),
            words: &scores.words(),
            charts: vec![(FiguresText::of(cx.language).bars(), Chart::Bars(scores.bars()))],
            table: scores.table(),
        };
        figure::show(ui, &shown, view, cx);
        calculation::dimensions(ui, case, cx);
        widget::small(ui, text.themes_lead());
    });
}
