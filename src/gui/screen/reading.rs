//! The scores as charts and sentences show them.

use crate::{
    evaluation::Case,
    i18n::{Language, Text},
    questionnaire::Dimension,
    report::chart::{Legend, RadarAxis, RadarData, Reading},
    scoring::{Interval, rounded},
};

/// One dimension's score with its interval and target.
pub(super) fn reading(case: &Case, dimension: &Dimension) -> Reading {
    let score = case.evaluation.score.dimension(dimension.id);
    let interval = score.interval.unwrap_or(Interval { low: 0.0, high: 0.0 });
    let target = case
        .evaluation
        .target_scores
        .get(dimension.id.index())
        .copied()
        .flatten();
    Reading {
        score: score.score().map(|score| score as f32),
        low: interval.low as f32,
        high: interval.high as f32,
        target: target.map(|target| target as f32),
    }
}

/// The radar of all dimensions; a legend when the words are given.
pub(super) fn radar_data(case: &Case, language: Language, legend: Legend) -> RadarData {
    let axis = |dimension: &Dimension| RadarAxis {
        label: dimension.short.get(language).to_owned(),
        reading: reading(case, dimension),
    };
    RadarData {
        axes: case.questionnaire.dimensions().iter().map(axis).collect(),
        legend,
    }
}

/// The words of a legend.
pub(super) fn legend(text: Text) -> Legend {
    Legend {
        score: text.results.legend_score().to_owned(),
        interval: text.results.legend_interval().to_owned(),
        target: text.results.legend_target().to_owned(),
    }
}

/// The numbers of a radar in words.
pub(super) fn radar_words(case: &Case, language: Language, text: Text) -> String {
    let axis = |dimension: &Dimension| {
        let reading = reading(case, dimension);
        let name = dimension.short.get(language);
        match reading.score {
            Some(score) => {
                let score = rounded(f64::from(score)).to_string();
                text.insight.radar_axis(name, &score)
            }
            None => {
                let (low, high) = ends(reading.low, reading.high);
                text.insight.radar_axis_open(name, &low, &high)
            }
        }
    };
    let words: Vec<String> = case.questionnaire.dimensions().iter().map(axis).collect();
    words.join("; ")
}

/// `tussen 30 en 61`.
pub(super) fn between(text: Text, low: f32, high: f32) -> String {
    let (low, high) = ends(low, high);
    text.common.between(&low, &high)
}

fn ends(low: f32, high: f32) -> (String, String) {
    let words = |score: f32| rounded(f64::from(score)).to_string();
    (words(low), words(high))
}
