//! The charts, with what they show in words (chapter 8: a text alternative for each, each also as a table).

use super::{context::Report, words};
use crate::{
    i18n::fill,
    questionnaire::DimensionId,
    report::{
        chart::{Bar, BarsData, Chart, Legend, RadarAxis, RadarData, Reading},
        document::{Block, Figure},
    },
    scoring::{DimensionScore, rounded},
};

/// A bar per dimension.
pub(super) fn bars(report: &Report) -> Block {
    let bars = scores(report).map(|one| Bar {
        label: words::capitalised(report.short(one.id)),
        value: shown(report, one),
        reading: reading(report, one),
    });
    let chart = Chart::Bars(BarsData {
        bars: bars.collect(),
        legend: legend(report),
    });
    figure(chart, described(report, report.text.bars_show))
}

/// An axis per dimension.
pub(super) fn radar(report: &Report) -> Block {
    let axes = scores(report).map(|one| RadarAxis {
        label: words::capitalised(report.short(one.id)),
        reading: reading(report, one),
    });
    let chart = Chart::Radar(RadarData {
        axes: axes.collect(),
        legend: legend(report),
    });
    figure(chart, described(report, report.text.radar_shows))
}

/// The score as it is written: a whole number, a question mark, or a dash when nothing applies.
pub(super) fn shown(report: &Report, one: &DimensionScore) -> String {
    match (one.rounded(), one.interval) {
        (Some(score), _) => score.to_string(),
        (None, Some(_)) => "?".to_owned(),
        (None, None) => report.text.nothing.to_owned(),
    }
}

/// The target score in whole points.
pub(super) fn target(report: &Report, id: DimensionId) -> Option<u32> {
    let targets = &report.evaluation.target_scores;
    targets.get(id.index()).copied().flatten().map(rounded)
}

fn scores<'r>(report: &'r Report) -> impl Iterator<Item = &'r DimensionScore> {
    report.evaluation.score.dimensions.iter()
}

/// Rounded, as everything that is shown (chapter 5.1, rule 5).
fn reading(report: &Report, one: &DimensionScore) -> Reading {
    let end = |value: fn(&crate::scoring::Interval) -> f64| {
        one.interval
            .as_ref()
            .map_or(0.0, |interval| rounded(value(interval)) as f32)
    };
    Reading {
        score: one.rounded().map(|score| score as f32),
        low: end(|interval| interval.low),
        high: end(|interval| interval.high),
        target: target(report, one.id).map(|target| target as f32),
    }
}

fn legend(report: &Report) -> Legend {
    Legend {
        score: report.text.score.to_owned(),
        interval: report.text.legend_interval.to_owned(),
        target: report.text.legend_target.to_owned(),
    }
}

fn figure(chart: Chart, alt: String) -> Block {
    Block::Figure(Figure {
        chart,
        alt,
        caption: Vec::new(),
    })
}

/// The same numbers in words.
fn described(report: &Report, introduction: &str) -> String {
    let entries: Vec<String> = scores(report).map(|one| described_one(report, one)).collect();
    format!("{introduction} {}.", entries.join("; "))
}

fn described_one(report: &Report, one: &DimensionScore) -> String {
    let name = report.short(one.id);
    let Some(interval) = one.interval else {
        return format!("{name}: {}", report.text.does_not_apply);
    };
    let (low, high) = words::ends(interval);
    let values = [("laag", low.as_str()), ("hoog", &high)];
    let between = fill(report.text.between, &values);
    let mut out = match one.rounded() {
        Some(score) if low == high => format!("{name}: {score}"),
        Some(score) => format!("{name}: {score}, {between}"),
        None => format!("{name}: {}, {between}", report.text.too_little_known),
    };
    if let Some(target) = target(report, one.id) {
        out.push_str(", ");
        out.push_str(&fill(report.text.target_is, &[("n", &target.to_string())]));
    }
    out
}
