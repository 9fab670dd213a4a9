//! The end of a theme: its score, what that means, and what comes next.

use egui::Ui;

use super::reading;
use crate::{
    assessment::dimension_progress,
    gui::{command::Cx, theme, widget},
    i18n::fill,
    questionnaire::{Dimension, DimensionId},
    report::chart::{Bar, BarsData, Chart, Legend, Reading},
    scoring::{DimensionScore, Strength, rounded},
    session::Session,
};

/// Says that a theme is finished, above the first question of the next one.
pub(super) fn show(ui: &mut Ui, session: &Session, finished: DimensionId, next: DimensionId, cx: &Cx<'_>) {
    let Some(evaluation) = session.evaluation() else {
        return;
    };
    let dimension = session.questionnaire().dimension(finished);
    let score = evaluation.score.dimension(finished);
    widget::card_sized(ui, 16, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let (n, title) = (dimension.number.to_string(), dimension.title.get(cx.language));
        let title = fill(cx.text.aids.done, &[("n", &n), ("title", title)]);
        widget::row(ui, |ui| {
            let p = theme::palette(ui);
            let (ring, _) = ui.allocate_exact_size(egui::Vec2::splat(26.0), egui::Sense::hover());
            widget::paint_ring(ui.painter(), ring.center(), 11.0, 1.0, &n, &p);
            let title = widget::heading(ui, &title, 2);
            widget::live(ui, &title);
        });
        if session.invitation().is_none() {
            outcome(ui, session, dimension, score, cx);
        }
        let next = theme::strong(ui, coming(session, next, cx));
        widget::wrapped(ui, next);
    });
}

/// The score and what it means; for a colleague who was invited that's for whoever asks.
fn outcome(ui: &mut Ui, session: &Session, dimension: &Dimension, score: &DimensionScore, cx: &Cx<'_>) {
    let mut line = score_words(score, cx);
    if let Some(strength) = score.strength() {
        line = format!("{line} {}", meaning(dimension, strength).get(cx.language));
    }
    widget::paragraph(ui, &line);
    if score.interval.is_some() {
        bar(ui, reading::reading(session, dimension), &line, cx);
    }
}

fn score_words(score: &DimensionScore, cx: &Cx<'_>) -> String {
    let text = &cx.text.aids;
    let Some(interval) = score.interval else {
        return text.not_scored.to_owned();
    };
    let between = reading::between(cx.text, interval.low as f32, interval.high as f32);
    let number = score.rounded().map(|score| score.to_string());
    let is_open = rounded(interval.low) != rounded(interval.high);
    match number {
        None => fill(text.no_score, &[("between", &between)]),
        Some(score) if is_open => fill(text.score_between, &[("score", &score), ("between", &between)]),
        Some(score) => fill(text.score, &[("score", &score)]),
    }
}

const fn meaning(dimension: &Dimension, strength: Strength) -> &crate::i18n::Localized {
    match strength {
        Strength::Strong => &dimension.strong,
        Strength::Middle => &dimension.middle,
        Strength::Weak => &dimension.weak,
    }
}

fn bar(ui: &mut Ui, reading: Reading, words: &str, cx: &Cx<'_>) {
    let data = BarsData {
        bars: vec![Bar {
            label: String::new(),
            value: String::new(),
            reading,
        }],
        legend: Legend::default(),
    };
    widget::chart(ui, &Chart::Bars(data), cx.text.aids.bar, words);
}

/// What the next theme asks.
fn coming(session: &Session, next: DimensionId, cx: &Cx<'_>) -> String {
    let text = &cx.text.aids;
    let dimension = session.questionnaire().dimension(next);
    let left = dimension_progress(session.questionnaire(), session.assessment(), next).left();
    let phrase = match left {
        0 => text.next_complete,
        1 => text.next_one,
        _ => text.next,
    };
    let values = [
        ("n", dimension.number.to_string()),
        ("title", dimension.title.get(cx.language).to_owned()),
        ("count", left.to_string()),
        ("minutes", session.minutes_for(left).to_string()),
    ];
    let values = [0, 1, 2, 3].map(|at: usize| (values[at].0, values[at].1.as_str()));
    fill(phrase, &values)
}
