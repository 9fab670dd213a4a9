//! The scores per dimension.

use egui::Ui;

use super::{
    calculation,
    figure::{self, Figure},
};
use crate::{
    evaluation::Case,
    gui::{command::Cx, widget},
    i18n::FiguresText,
    report::{chart::Chart, figures::Scores},
};

/// The dimensions as bars, as a radar or as a table.
pub(super) fn show(ui: &mut Ui, case: &Case, view: &mut usize, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    let figures = FiguresText::of(cx.language);
    widget::card(ui, |ui| {
        widget::heading(ui, text.themes(), 2);
        ui.add_space(2.0);
        let scores = Scores::of(case, cx.language);
        let shown = Figure {
            name: text.themes(),
            of: &case.name(),
            words: &scores.words(),
            charts: vec![
                (figures.bars(), Chart::Bars(scores.bars())),
                (figures.radar(), Chart::Radar(scores.radar())),
            ],
            table: scores.table(),
        };
        figure::show(ui, &shown, view, cx);
        calculation::dimensions(ui, case, cx);
        widget::small(ui, text.themes_lead());
    });
}
