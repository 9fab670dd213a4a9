//! The outcome.

mod checks;
mod figure;
mod gates;
mod steps;
mod themes;
mod working;

use egui::{RichText, Ui};

use super::reading;
use crate::{
    evaluation::{Evaluation, Weighting},
    gui::{
        command::{Action, Cx},
        theme,
        widget::{self, Icon, Table, Tone},
    },
    i18n::{CommandText, FiguresText, fill},
    questionnaire::Band,
    report::chart::{Chart, Reading, ScaleBand, ScaleData},
    scoring::rounded,
    session::Session,
};
use figure::Figure;
pub(super) use themes::table;

/// What is only on the screen: the ways in which the figures are shown, by their place.
#[derive(Debug, Default)]
pub struct ResultsScreen {
    scale: usize,
    themes: usize,
}

impl ResultsScreen {
    /// Shows the screen.
    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let Some(evaluation) = session.evaluation() else {
            return;
        };
        widget::scroll(ui, "results", false, |ui| {
            super::column(ui, 920.0, |ui| {
                outcome(ui, session, evaluation, &mut self.scale, cx);
                ui.add_space(6.0);
                group(ui, session, evaluation, cx);
                steps::show(ui, session, evaluation, cx);
                ui.add_space(6.0);
                gates::show(ui, session, evaluation, cx);
                ui.add_space(6.0);
                themes::show(ui, session, evaluation, &mut self.themes, cx);
                ui.add_space(6.0);
                checks::show(ui, session, evaluation, cx);
                ui.add_space(6.0);
                solidity(ui, session, evaluation, cx);
            });
        });
    }
}

fn outcome(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, view: &mut usize, cx: &mut Cx<'_>) {
    let questionnaire = session.questionnaire();
    let text = &cx.text.results;
    let p = theme::palette(ui);
    widget::card_sized(ui, 24, |ui| {
        let over = format!("{} · {}", text.title, session.municipality());
        ui.label(
            RichText::new(over)
                .font(theme::semibold(theme::sizes().small))
                .color(p.accent),
        );
        if let Some(verdict) = evaluation.score.band {
            let band = questionnaire.band(verdict.band);
            widget::heading_sized(ui, band.name.get(cx.language), 1, 32.0);
            firmness(ui, session, evaluation, cx);
            widget::paragraph(ui, band.meaning.get(cx.language));
            let lowered = [
                (
                    verdict.is_lowered_by_floors(),
                    verdict.by_points,
                    verdict.before_gates,
                    text.floor,
                    Icon::Info,
                ),
                (
                    verdict.is_lowered_by_gates(),
                    verdict.before_gates,
                    verdict.band,
                    text.ceiling,
                    Icon::Lock,
                ),
            ];
            let name = |band| questionnaire.band(band).name.get(cx.language);
            for (_, from, to, words, symbol) in lowered.into_iter().filter(|(holds, ..)| *holds) {
                let line = fill(words, &[("points", name(from)), ("band", name(to))]);
                widget::notice(ui, Tone::Warn, symbol, |ui| widget::paragraph(ui, &line));
            }
        } else {
            widget::heading_sized(ui, text.no_band, 1, 32.0);
            let (low, high) = ends(evaluation);
            let line = fill(text.no_band_lead, &[("low", &low), ("high", &high)]);
            widget::paragraph(ui, &line);
        }
        ui.add_space(6.0);
        scale(ui, session, evaluation, view, cx);
        working::total(ui, session, evaluation, cx);
        let limits = theme::small(ui, questionnaire.limits().get(cx.language));
        widget::wrapped(ui, limits);
        ui.add_space(4.0);
        onward(ui, session, cx);
    });
}

/// How far the respondents agree, when there are several.
fn group(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &Cx<'_>) {
    if session.assessment().group.respondents().is_empty() {
        return;
    }
    widget::card(ui, |ui| {
        widget::heading(ui, cx.together.standing, 2);
        super::together::figures(ui, session, evaluation, cx);
    });
    ui.add_space(6.0);
}

fn firmness(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &Cx<'_>) {
    let text = &cx.text.results;
    ui.horizontal_wrapped(|ui| {
        if evaluation.score.band_is_firm() {
            widget::chip(ui, text.firm, Tone::Good, Some(Icon::Check)).on_hover_text(text.firm_tip);
            return;
        }
        widget::chip(ui, text.provisional, Tone::Accent, Some(Icon::Info));
        let name = |band| session.questionnaire().band(band).name.get(cx.language);
        let range = evaluation.score.range;
        let words = fill(
            text.range,
            &[("low", name(range.lowest)), ("high", name(range.highest))],
        );
        let words = theme::small(ui, words);
        widget::wrapped(ui, words);
    });
}

fn ends(evaluation: &Evaluation<'_>) -> (String, String) {
    let interval = evaluation.score.total.interval;
    (
        rounded(interval.low).to_string(),
        rounded(interval.high).to_string(),
    )
}

/// The score on the scale of bands.
fn scale(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, view: &mut usize, cx: &mut Cx<'_>) {
    let bands = session.questionnaire().bands();
    let total = &evaluation.score.total;
    let shown = |(index, band): (usize, &Band)| ScaleBand {
        label: band.name.get(cx.language).to_owned(),
        upto: bands.get(index + 1).map_or(100.0, |next| next.from as f32),
        current: evaluation.score.band_id() == Some(band.id),
    };
    let value = total
        .rounded()
        .map_or_else(|| "?".to_owned(), |score| score.to_string());
    let data = ScaleData {
        bands: bands.iter().enumerate().map(shown).collect(),
        value: value.clone(),
        reading: Reading {
            score: total.score.map(|score| score as f32),
            low: total.interval.low as f32,
            high: total.interval.high as f32,
            target: None,
        },
        legend: reading::legend(cx.text),
    };
    let between = reading::between(cx.text, data.reading.low, data.reading.high);
    let score = fill(cx.text.common.out_of_hundred, &[("score", &value)]);
    let text = FiguresText::of(cx.language);
    let row = |band: &Band| {
        let here = evaluation.score.band_id() == Some(band.id);
        vec![
            band.name.get(cx.language).to_owned(),
            band.from.to_string(),
            if here { text.here.to_owned() } else { String::new() },
        ]
    };
    let table = Table {
        header: [text.band_name, text.band_from, text.band_here]
            .map(str::to_owned)
            .into(),
        rows: bands.iter().map(row).collect(),
    };
    let shown = Figure {
        name: cx.text.insight.score,
        of: session.municipality(),
        words: &format!("{score}; {between}"),
        charts: vec![(text.scale, Chart::Scale(data))],
        table,
    };
    figure::show(ui, &shown, view, cx);
    if total.score.is_some() && total.known_share < 1.0 {
        let (low, high) = ends(evaluation);
        let line = fill(cx.text.results.interval, &[("low", &low), ("high", &high)]);
        let line = theme::small(ui, line);
        widget::wrapped(ui, line);
    }
}

fn onward(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let left = session.progress().left();
    ui.horizontal_wrapped(|ui| {
        let report = CommandText {
            label: cx.text.results.make_report,
            tip: cx.text.commands.export.tip,
        };
        if widget::primary(ui, &report, true).clicked() {
            cx.send(Action::Export);
        }
        if left > 0 {
            if ui.button(cx.text.profile.go_on).clicked() {
                cx.send(Action::Questions);
            }
            let line = fill(cx.text.results.unfinished, &[("n", &left.to_string())]);
            let line = theme::small(ui, line);
            widget::wrapped(ui, line);
        }
    });
}

fn solidity(ui: &mut Ui, session: &Session, evaluation: &Evaluation<'_>, cx: &Cx<'_>) {
    if evaluation.score.band.is_none() {
        return;
    }
    let phrases = session.questionnaire().phrases();
    widget::card(ui, |ui| {
        widget::heading(ui, cx.text.results.weighting, 2);
        let words = match evaluation.weighting {
            Weighting::Stable => &phrases.weighting_stable,
            Weighting::Sensitive => &phrases.weighting_sensitive,
        };
        widget::paragraph(ui, words.get(cx.language));
    });
}
