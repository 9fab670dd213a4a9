//! The end of a dimension: its score, what that means, and what comes next.

use egui::Ui;

use crate::{
    assessment::dimension_progress,
    evaluation::Case,
    gui::{appearance::theme, command::Cx, widget},
    questionnaire::{Dimension, DimensionId},
    report::{
        chart::{Bar, BarsData, Chart, Legend, Reading},
        figures::Points,
    },
    scoring::{DimensionScore, Strength},
    session::Session,
};

/// Says that a dimension is complete, above the first question of the next one.
pub(super) fn show(ui: &mut Ui, session: &Session, finished: DimensionId, next: DimensionId, cx: &Cx<'_>) {
    let Some(case) = session.case() else {
        return;
    };
    let dimension = session.questionnaire().dimension(finished);
    let score = case.evaluation.score.dimension(finished);
    widget::card_sized(ui, 16, |ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        let (n, title) = (dimension.number, dimension.title.get(cx.language));
        let title = cx.text.aids.done(n, title);
        widget::row(ui, |ui| {
            let p = theme::palette(ui);
            let (ring, _) = ui.allocate_exact_size(egui::Vec2::splat(26.0), egui::Sense::hover());
            widget::paint_ring(ui.painter(), ring.center(), 11.0, 1.0, &n.to_string(), &p);
            widget::live(widget::heading(ui, &title, 2));
        });
        if session.invitation().is_none() {
            outcome(ui, case, dimension, score, cx);
        }
        widget::strong(ui, coming(session, next, cx));
    });
}

/// The score and what it means. A colleague who was invited doesn't see it.
fn outcome(ui: &mut Ui, case: &Case, dimension: &Dimension, score: &DimensionScore, cx: &Cx<'_>) {
    let points = Points::of_dimension(case, dimension.id);
    let mut line = score_words(points, cx);
    if let Some(strength) = score.strength() {
        line = format!("{line} {}", meaning(dimension, strength).get(cx.language));
    }
    widget::paragraph(ui, &line);
    if points.ends.is_some() {
        bar(ui, points.reading(), &line, cx);
    }
}

fn score_words(points: Points, cx: &Cx<'_>) -> String {
    let text = cx.text.aids;
    let Some((low, high)) = points.ends else {
        return text.not_scored().to_owned();
    };
    let between = cx.text.common.between(&low.to_string(), &high.to_string());
    match points.score.map(|score| score.to_string()) {
        None => text.no_score(&between),
        Some(score) if points.is_open() => text.score_between(&score, &between),
        Some(score) => text.score(&score),
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
    widget::chart(ui, &Chart::Bars(data), cx.text.aids.bar(), words);
}

fn coming(session: &Session, next: DimensionId, cx: &Cx<'_>) -> String {
    let text = cx.text.aids;
    let dimension = session.questionnaire().dimension(next);
    let left = dimension_progress(session.questionnaire(), session.assessment(), next).left();
    let (number, title) = (dimension.number, dimension.title.get(cx.language));
    match left {
        0 => text.next_complete(number, title),
        _ => text.next(left, number, title, session.minutes_for(left)),
    }
}
