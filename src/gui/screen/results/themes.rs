//! The scores per theme.

use egui::Ui;

use super::{
    figure::{self, Figure},
    working,
};
use crate::{
    evaluation::Case,
    gui::{
        command::Cx,
        screen::reading,
        theme,
        widget::{self, Table},
    },
    i18n::{FiguresText, capital},
    questionnaire::Dimension,
    report::{
        about_dimensions,
        chart::{Bar, BarsData, Chart, Reading},
    },
    scoring::rounded,
};

/// The themes as bars, as a radar or as a table, with what stands out in sentences.
pub(super) fn show(ui: &mut Ui, case: &Case, view: &mut usize, cx: &mut Cx<'_>) {
    let text = cx.text.results;
    let figures = FiguresText::of(cx.language);
    widget::card(ui, |ui| {
        widget::heading(ui, text.themes(), 2);
        for line in about_dimensions(case, cx.language) {
            widget::paragraph(ui, &line);
        }
        ui.add_space(2.0);
        let legend = reading::legend(cx.text);
        let radar = reading::radar_data(case, cx.language, legend);
        let words = reading::radar_words(case, cx.language, cx.text);
        let shown = Figure {
            name: text.themes(),
            of: &case.name(),
            words: &words,
            charts: vec![
                (figures.bars(), Chart::Bars(bars(case, cx))),
                (figures.radar(), Chart::Radar(radar)),
            ],
            table: table(case, cx),
        };
        figure::show(ui, &shown, view, cx);
        working::themes(ui, case, cx);
        let lead = theme::small(ui, text.themes_lead());
        widget::wrapped(ui, lead);
    });
}

fn bars(case: &Case, cx: &Cx<'_>) -> BarsData {
    let bar = |dimension: &Dimension| {
        let reading = reading::reading(case, dimension);
        Bar {
            label: capital(dimension.short.get(cx.language)),
            value: score(reading),
            reading,
        }
    };
    BarsData {
        bars: case.questionnaire.dimensions().iter().map(bar).collect(),
        legend: reading::legend(cx.text),
    }
}

/// The same numbers in rows.
pub(in crate::gui::screen) fn table(case: &Case, cx: &Cx<'_>) -> Table {
    let text = FiguresText::of(cx.language);
    let row = |dimension: &Dimension| {
        let reading = reading::reading(case, dimension);
        let (low, high) = (whole(reading.low), whole(reading.high));
        let target = reading.target.map_or_else(|| "–".to_owned(), whole);
        let possible = if low == high {
            low
        } else {
            format!("{low}–{high}")
        };
        vec![
            capital(dimension.short.get(cx.language)),
            score(reading),
            possible,
            target,
        ]
    };
    Table {
        header: [text.theme(), text.score(), text.possible(), text.target()]
            .map(str::to_owned)
            .into(),
        rows: case.questionnaire.dimensions().iter().map(row).collect(),
    }
}

fn score(reading: Reading) -> String {
    reading.score.map_or_else(|| "?".to_owned(), whole)
}

fn whole(score: f32) -> String {
    rounded(f64::from(score)).to_string()
}
