//! The charts, with what they show in words (chapter 8: a text alternative for each, each also as a table).

use super::{context::Report, steps::NumberedStep, summary, words};
use crate::{
    questionnaire::{DimensionId, Horizon},
    report::{
        chart::{Bar, BarsData, Chart, Legend, TimelineData, TimelineSpan},
        document::{Block, Figure},
    },
};

/// A radar of fewer scores has no area to see.
const FEWEST_FOR_RADAR: usize = 3;

/// A bar per dimension.
pub(super) fn bars(report: &Report) -> Block {
    let shows = report.text.bars_show();
    let words = format!("{shows} {}.", report.scores.words());
    figure(Chart::Bars(report.scores.bars()), words)
}

/// An axis per dimension; nothing with fewer scores than span an area.
pub(super) fn radar(report: &Report) -> Option<Block> {
    if report.evaluation.ranked().len() < FEWEST_FOR_RADAR {
        return None;
    }
    // The bars have told all numbers: this says what stands out.
    let shows = [
        Some(report.text.radar_shows().to_owned()),
        Some(summary::strong_weak(report)),
        summary::unscored(report),
        on_target(report),
    ];
    let shows: Vec<String> = shows.into_iter().flatten().collect();
    Some(figure(Chart::Radar(report.scores.radar()), shows.join(" ")))
}

/// Which dimensions have reached their target score.
pub(super) fn on_target(report: &Report) -> Option<String> {
    let dimensions = report.questionnaire.dimensions().iter();
    let scored = dimensions.filter_map(|dimension| {
        let points = report.scores.points(dimension.id);
        Some((dimension.id, points.score?, points.target?))
    });
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
pub(super) fn bar(report: &Report, id: DimensionId) -> Option<Block> {
    let points = report.scores.points(id);
    points.ends?;
    let chart = Chart::Bars(BarsData {
        bars: vec![Bar {
            label: String::new(),
            value: String::new(),
            reading: points.reading(),
        }],
        legend: Legend::default(),
    });
    let shows = report.text.bar_shows();
    Some(figure(chart, format!("{shows} {}.", report.scores.words_of(id))))
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

fn figure(chart: Chart, alt: String) -> Block {
    Block::Figure(Figure {
        chart,
        alt,
        caption: Vec::new(),
    })
}
