//! The charts, with what they show in words (chapter 8: a text alternative for each, each also as a table).

use super::{context::Report, steps::NumberedStep, summary, words};
use crate::{
    questionnaire::{DimensionId, Horizon},
    report::{
        chart::{Bar, BarsData, Chart, Legend, RadarAxis, RadarData, Reading, TimelineData, TimelineSpan},
        document::{Block, Figure},
    },
    scoring::{DimensionScore, rounded},
};

/// A radar of fewer scores has no area to see.
const FEWEST_FOR_RADAR: usize = 3;

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
    figure(chart, described(report, report.text.bars_show()))
}

/// An axis per dimension; nothing with fewer scores than span an area.
pub(super) fn radar(report: &Report) -> Option<Block> {
    if report.evaluation.ranked().len() < FEWEST_FOR_RADAR {
        return None;
    }
    let axes = scores(report).map(|one| RadarAxis {
        label: words::capitalised(report.short(one.id)),
        reading: reading(report, one),
    });
    let chart = Chart::Radar(RadarData {
        axes: axes.collect(),
        legend: legend(report),
    });
    // The bars have told all numbers: this says what stands out.
    let shows = [
        Some(report.text.radar_shows().to_owned()),
        Some(summary::strong_weak(report)),
        summary::unscored(report),
        on_target(report),
    ];
    let shows: Vec<String> = shows.into_iter().flatten().collect();
    Some(figure(chart, shows.join(" ")))
}

/// Which dimensions have reached their target score.
pub(super) fn on_target(report: &Report) -> Option<String> {
    let scored = scores(report).filter_map(|one| Some((one.id, one.rounded()?, target(report, one.id)?)));
    let scored: Vec<_> = scored.collect();
    let reached = scored.iter().filter(|(_, score, target)| score >= target);
    let names: Vec<&str> = reached.map(|(id, ..)| report.short(*id)).collect();
    match (scored.len(), names.len()) {
        (0, _) => None,
        (_, 0) => Some(report.text.none_on_target().to_owned()),
        (all, some) if all == some => Some(report.text.all_on_target().to_owned()),
        _ => {
            let list = words::list(report.language(), &names);
            Some(report.text.some_on_target(&list))
        }
    }
}

/// One dimension on the same scale; nothing when none of its questions applies.
pub(super) fn bar(report: &Report, one: &DimensionScore) -> Option<Block> {
    one.interval?;
    let chart = Chart::Bars(BarsData {
        bars: vec![Bar {
            label: String::new(),
            value: String::new(),
            reading: reading(report, one),
        }],
        legend: Legend::default(),
    });
    let shows = report.text.bar_shows();
    Some(figure(
        chart,
        format!("{shows} {}.", words::capitalised(&described_one(report, one))),
    ))
}

/// The steps of the report in time; their numbers are those of the lists of steps.
pub(super) fn timeline(report: &Report, steps: &[NumberedStep]) -> Block {
    let text = report.text;
    let spans = [
        (Horizon::WithinThreeMonths, text.within_three_months()),
        (Horizon::WithinAYear, text.within_a_year()),
        (Horizon::AfterAYear, text.after_a_year()),
    ];
    let spans = spans.map(|(horizon, label)| {
        let marks = steps.iter().filter(|(_, step)| step.horizon == horizon);
        TimelineSpan {
            label: words::capitalised(label),
            marks: marks.map(|(number, _)| number.to_string()).collect(),
        }
    });
    let entries = spans.iter().map(|span| match span.marks.as_slice() {
        [] => text.span_empty(&span.label),
        [one] => text.span_one(&span.label, one),
        more => {
            let list = words::list(report.language(), more);
            text.span_more(&span.label, &list)
        }
    });
    let alt = [text.timeline_shows().to_owned()].into_iter().chain(entries);
    let alt = alt.collect::<Vec<_>>().join(" ");
    let spans = spans.into();
    figure(Chart::Timeline(TimelineData { spans }), alt)
}

/// The score as it is written: a whole number, a question mark, or a dash when nothing applies.
pub(super) fn shown(report: &Report, one: &DimensionScore) -> String {
    match (one.rounded(), one.interval) {
        (Some(score), _) => score.to_string(),
        (None, Some(_)) => "?".to_owned(),
        (None, None) => report.text.nothing().to_owned(),
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
        score: report.text.score().to_owned(),
        interval: report.text.interval().to_owned(),
        target: report.text.legend_target().to_owned(),
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
    format!("{introduction} {}.", words::capitalised(&entries.join("; ")))
}

fn described_one(report: &Report, one: &DimensionScore) -> String {
    let name = report.short(one.id);
    let Some(interval) = one.interval else {
        return format!("{name}: {}", report.text.does_not_apply());
    };
    let (low, high) = words::ends(interval);
    let between = report.text.between(&low, &high);
    let mut out = match one.rounded() {
        Some(score) if low == high => format!("{name}: {score}"),
        Some(score) => format!("{name}: {score}, {between}"),
        None => format!("{name}: {}, {between}", report.text.too_little_known()),
    };
    if let Some(target) = target(report, one.id) {
        out.push_str(", ");
        out.push_str(&report.text.target_is(target));
    }
    out
}
