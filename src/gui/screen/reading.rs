//! The scores as charts and sentences show them.

use crate::{
    i18n::{Language, Text, fill},
    questionnaire::Dimension,
    report::chart::{Legend, RadarAxis, RadarData, Reading},
    scoring::{Interval, rounded},
    session::Session,
};

/// One dimension's score with its interval and target.
pub(super) fn reading(session: &Session, dimension: &Dimension) -> Reading {
    let Some(evaluation) = session.evaluation() else {
        return Reading::default();
    };
    let score = evaluation.score.dimension(dimension.id);
    let interval = score.interval.unwrap_or(Interval { low: 0.0, high: 0.0 });
    let target = evaluation
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
pub(super) fn radar_data(session: &Session, language: Language, legend: Legend) -> RadarData {
    let axis = |dimension: &Dimension| RadarAxis {
        label: dimension.short.get(language).to_owned(),
        reading: reading(session, dimension),
    };
    RadarData {
        axes: session.questionnaire().dimensions().iter().map(axis).collect(),
        legend,
    }
}

/// The words of a legend.
pub(super) fn legend(text: &Text) -> Legend {
    Legend {
        score: text.results.legend_score.to_owned(),
        interval: text.results.legend_interval.to_owned(),
        target: text.results.legend_target.to_owned(),
    }
}

/// The numbers of a radar in words.
pub(super) fn radar_words(session: &Session, language: Language, text: &Text) -> String {
    let axis = |dimension: &Dimension| {
        let reading = reading(session, dimension);
        let name = dimension.short.get(language);
        match reading.score {
            Some(score) => {
                let score = rounded(f64::from(score)).to_string();
                fill(text.insight.radar_axis, &[("name", name), ("score", &score)])
            }
            None => {
                let (low, high) = ends(reading.low, reading.high);
                fill(
                    text.insight.radar_axis_open,
                    &[("name", name), ("low", &low), ("high", &high)],
                )
            }
        }
    };
    let words: Vec<String> = session.questionnaire().dimensions().iter().map(axis).collect();
    words.join("; ")
}

/// `tussen 30 en 61`.
pub(super) fn between(text: &Text, low: f32, high: f32) -> String {
    let (low, high) = ends(low, high);
    fill(text.common.between, &[("low", &low), ("high", &high)])
}

fn ends(low: f32, high: f32) -> (String, String) {
    let words = |score: f32| rounded(f64::from(score)).to_string();
    (words(low), words(high))
}
