//! How the scores are calculated, step by step.

use egui::Ui;

use super::part::in_number;
use crate::{
    evaluation::Case,
    gui::{appearance::theme, command::Cx, widget},
    i18n::{FiguresText, Language, capital, join, number, percentage},
    questionnaire::Dimension,
    report::figures::{Points, Table},
    scoring::{DimensionScore, ItemPart, KNOWN_FOR_TOTAL, dimension_working, total_working},
};

pub(super) fn total(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    let (text, language) = (FiguresText::of(cx.language), cx.language);
    disclosure(ui, text.how(), "total", |ui| {
        widget::paragraph(ui, text.total_lead());
        let working = total_working(&case.evaluation.score);
        let row = |part: &crate::scoring::DimensionPart| {
            let dimension = case.questionnaire.dimension(part.dimension);
            vec![
                capital(dimension.short.get(language)),
                shown(part.mean, language, text),
                number(language, part.weight, 2),
            ]
        };
        let table = Table {
            header: [text.theme(), text.score(), text.weight()]
                .map(str::to_owned)
                .into(),
            rows: working.parts.iter().map(row).collect(),
        };
        widget::table(ui, text.how(), &table);
        ui.add_space(4.0);
        for line in total_lines(case, working.sum, working.weight, cx) {
            widget::paragraph(ui, &line);
        }
    });
}

fn total_lines(case: &Case, sum: f64, weight: f64, cx: &Cx<'_>) -> Vec<String> {
    let (text, language) = (FiguresText::of(cx.language), cx.language);
    let total = &case.evaluation.score.total;
    let mut lines = Vec::new();
    if let (Some(score), Some(points)) = (total.score, total.rounded()) {
        let [sum, weight, mean] = [sum, weight, score].map(|value| exact(value, language));
        lines.push(text.total_sum(&sum, &weight, &mean, points));
        if let Some(verdict) = case.evaluation.score.band {
            let band = case.questionnaire.band(verdict.by_points);
            let (score, from) = (points.to_string(), band.from.to_string());
            let name = band.name.get(language);
            lines.push(text.band(&score, name, &from));
        }
    } else {
        let percent = percentage(language, total.known_share);
        let needed = percentage(language, KNOWN_FOR_TOTAL);
        lines.push(text.total_none(&percent, &needed));
    }
    if total.known_share < 1.0 {
        let (low, high) = Points::of_total(case).ends.unwrap_or_default();
        lines.push(text.total_ends(&low.to_string(), &high.to_string()));
    }
    lines
}

/// The calculation of each dimension's score; each can be opened.
pub(super) fn dimensions(ui: &mut Ui, case: &Case, cx: &Cx<'_>) {
    let (text, language) = (FiguresText::of(cx.language), cx.language);
    disclosure(ui, text.how_themes(), "themes", |ui| {
        let scale = case.questionnaire.scale().iter();
        let scale: Vec<String> = scale.map(|points| half(*points, language)).collect();
        let list = join(language, &scale);
        widget::paragraph(ui, &text.theme_lead(&list));
        for dimension in case.questionnaire.dimensions() {
            let score = case.evaluation.score.dimension(dimension.id);
            if score.interval.is_none() {
                continue;
            }
            let shown = shown(score.score(), language, text);
            let title = format!("{}. {}: {shown}", dimension.number, dimension.title.get(language));
            disclosure(ui, &title, &dimension.key, |ui| {
                of_dimension(ui, case, dimension, score, cx);
            });
        }
    });
}

fn of_dimension(ui: &mut Ui, case: &Case, dimension: &Dimension, score: &DimensionScore, cx: &Cx<'_>) {
    let (text, language) = (FiguresText::of(cx.language), cx.language);
    let questionnaire = &case.questionnaire;
    let working = dimension_working(questionnaire, &case.evaluation.score, dimension.id);
    let row = |part: &ItemPart| {
        let item = questionnaire.item(part.item);
        vec![
            format!("{} {}", item.number, item.short.get(language)),
            in_number(part.state.level(), language),
            part.points
                .map_or_else(|| "–".to_owned(), |points| half(points, language)),
            part.weight.to_string(),
        ]
    };
    let table = Table {
        header: [text.question(), text.answer(), text.points(), text.weight()]
            .map(str::to_owned)
            .into(),
        rows: working.parts.iter().map(row).collect(),
    };
    widget::table(ui, dimension.short.get(language), &table);
    ui.add_space(4.0);
    match (score.score(), score.rounded()) {
        (Some(mean), Some(points)) => {
            let [sum, weight, mean] = [working.sum, working.weight, mean].map(|value| exact(value, language));
            widget::paragraph(ui, &text.theme_sum(&sum, &weight, &mean, points));
        }
        _ => {
            widget::paragraph(ui, text.theme_none());
        }
    }
    if let Some(target) = Points::of_dimension(case, dimension.id).target {
        let target = target.to_string();
        widget::paragraph(ui, &text.theme_target(&target));
    }
}

fn shown(score: Option<f64>, language: Language, text: FiguresText) -> String {
    score.map_or_else(|| text.unknown().to_owned(), |score| exact(score, language))
}

/// With at most two decimals.
fn exact(value: f64, language: Language) -> String {
    let whole = (value - value.round()).abs() < 0.005;
    number(language, value, if whole { 0 } else { 2 })
}

/// Points, with one decimal for halves.
fn half(value: f64, language: Language) -> String {
    number(language, value, usize::from(value.fract() != 0.0))
}

fn disclosure(ui: &mut Ui, title: &str, salt: &str, add: impl FnOnce(&mut Ui)) {
    let title = egui::RichText::new(title).color(theme::palette(ui).accent);
    egui::CollapsingHeader::new(title)
        .id_salt(("working", salt))
        .show(ui, add);
}
