//! Scoring and the order of advice: the worked cases to the last figure, and rules that always hold.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;

use common::{answer_all, everything_applies, example, item, questions, random};
use datalabscan::{
    advice::Kind,
    assessment::{Assessment, Level, ProfileValue, Response},
    evaluation::{Evaluation, Weighting, evaluate},
    scoring::{GateStatus, dimension_working, rounded, score, total_working},
};
use proptest::prelude::*;

fn evaluated(assessment: &Assessment) -> Evaluation {
    evaluate(questions(), assessment).unwrap()
}

fn band(evaluation: &Evaluation) -> Option<String> {
    evaluation
        .score
        .band_id()
        .map(|band| questions().band(band).key.clone())
}

#[test]
fn all_zero_explores_and_all_highest_embeds() {
    for (level, total, expected) in [
        (0, 0.0, "verkennen"),
        (questions().highest(), 100.0, "verankeren"),
    ] {
        let mut assessment = everything_applies();
        answer_all(&mut assessment, &Response::level(level));
        let evaluation = evaluated(&assessment);
        assert_eq!(evaluation.score.total.score, Some(total));
        assert_eq!(band(&evaluation).as_deref(), Some(expected));
        assert!(evaluation.score.band_is_firm());
        assert_eq!(evaluation.weighting, Weighting::Stable);
    }
}

#[test]
fn all_dont_know_has_no_score_and_the_whole_interval() {
    let mut assessment = everything_applies();
    answer_all(&mut assessment, &Response::DontKnow);
    let evaluation = evaluated(&assessment);
    let total = evaluation.score.total;
    assert_eq!(
        (total.score, total.interval.low, total.interval.high),
        (None, 0.0, 100.0)
    );
    assert_eq!((total.known_share, total.dont_know_share), (0.0, 1.0));
    assert!(band(&evaluation).is_none() && !evaluation.score.band_is_firm());
    assert!(
        evaluation
            .score
            .gates
            .iter()
            .all(|gate| gate.status == GateStatus::Unknown)
    );
    assert_eq!(evaluation.recommendations.len(), questions().items().len());
}

/// Chapter 10.2, "Wat als?".
#[test]
fn one_gate_higher_lifts_the_band_but_hardly_the_score() {
    let mut assessment = example("voorbeeldstad");
    assert_eq!(band(&evaluated(&assessment)).as_deref(), Some("starten"));
    assessment.answer_mut(item("eerlijk-uitlegbaar")).response = Response::level(3);
    let evaluation = evaluated(&assessment);
    assert_eq!(
        evaluation.score.total.score.map(|total| (total * 100.0).round()),
        Some(7322.0)
    );
    assert_eq!(band(&evaluation).as_deref(), Some("doorgroeien"));
}

#[test]
fn gates_come_in_the_order_of_the_phase() {
    let mut assessment = everything_applies();
    let gates = |assessment: &Assessment| -> Vec<String> {
        let steps = evaluated(assessment).recommendations;
        let gates = steps.iter().filter(|step| step.kind == Kind::Gate);
        gates
            .map(|step| {
                questions()
                    .item(step.item)
                    .gate
                    .map(|gate| questions().gate(gate).key.clone())
                    .unwrap()
            })
            .collect()
    };
    let running = [
        "grondslag",
        "dpia",
        "toegang",
        "eerlijk",
        "partner-afspraken",
        "opdrachtgever",
        "uren-kernteam",
    ];
    assert_eq!(gates(&assessment), running);
    let phase = questions().roles().phase;
    let idea = questions().field(phase).choice_by_key("idee").unwrap().id;
    assessment.set_profile(phase, Some(ProfileValue::Choice(idea)));
    let starting = [
        "opdrachtgever",
        "uren-kernteam",
        "grondslag",
        "dpia",
        "toegang",
        "partner-afspraken",
        "eerlijk",
    ];
    assert_eq!(gates(&assessment), starting);
}

#[test]
fn advice_at_a_half_level_uses_the_lower_one() {
    let scale = questions().scale();
    assert!((Level::whole(1).points(scale) - 25.0).abs() < 1e-9);
    assert_eq!((Level::whole(4).floor(), Level::whole(4).value()), (4, 4.0));
}

#[test]
fn the_report_has_at_most_ten_steps_and_three_of_one_dimension() {
    let mut assessment = everything_applies();
    answer_all(&mut assessment, &Response::level(0));
    let evaluation = evaluated(&assessment);
    assert_eq!(evaluation.report_steps.len(), 10);
    for dimension in questions().dimensions() {
        let steps = evaluation.report_steps.iter();
        let count = steps
            .filter(|step| questions().item(step.item).dimension == dimension.id)
            .count();
        assert!(count <= 3, "{}: {count}", dimension.key);
    }
    let first: Vec<_> = evaluation
        .first_steps
        .iter()
        .map(|step| questions().item(step.item).dimension)
        .collect();
    assert_eq!(first.len(), 3);
    assert!(first[0] != first[1] && first[1] != first[2] && first[0] != first[2]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_workings_lead_to_the_scores(assessment in random::assessment()) {
        let score = score(questions(), &assessment);
        let near = |a: Option<f64>, b: Option<f64>| match (a, b) {
            (Some(a), Some(b)) => (a - b).abs() < 1e-9,
            (a, b) => a == b,
        };
        for dimension in &score.dimensions {
            let working = dimension_working(questions(), &score, dimension.id);
            prop_assert!(near(working.mean(), dimension.known_mean));
            prop_assert_eq!(working.parts.len(), dimension.applicable_items);
        }
        let total = total_working(&score);
        if score.total.score.is_some() {
            prop_assert!(near(total.mean(), score.total.score));
        }
    }

    #[test]
    fn scores_lie_in_their_intervals(assessment in random::assessment()) {
        let score = score(questions(), &assessment);
        let inside = |value: f64, low: f64, high: f64| low - 1e-9 <= value && value <= high + 1e-9;
        let total = score.total;
        prop_assert!(inside(total.interval.low, 0.0, 100.0) && inside(total.interval.high, 0.0, 100.0));
        prop_assert!(total.interval.low <= total.interval.high + 1e-9);
        if let Some(value) = total.score {
            prop_assert!(inside(value, total.interval.low, total.interval.high));
        }
        for dimension in &score.dimensions {
            if let (Some(mean), Some(interval)) = (dimension.known_mean, dimension.interval) {
                prop_assert!(inside(mean, interval.low, interval.high));
            }
        }
        if let Some(band) = score.band_id() {
            prop_assert!(score.range.lowest <= band && band <= score.range.highest);
        }
    }

    #[test]
    fn raising_an_answer_never_lowers_a_score_or_the_band(assessment in random::assessment(), pick in any::<prop::sample::Index>()) {
        let known: Vec<_> = questions().items().iter()
            .filter_map(|item| match assessment.answer(item.id).response {
                Response::Level(level) if level.floor() < questions().highest() => Some((item.id, level.floor())),
                _ => None,
            })
            .collect();
        prop_assume!(!known.is_empty());
        let (id, level) = known[pick.index(known.len())];
        let before = score(questions(), &assessment);
        let mut raised = assessment.clone();
        raised.answer_mut(id).response = Response::level(level + 1);
        let after = score(questions(), &raised);
        prop_assert!(after.total.score >= before.total.score.map(|total| total - 1e-9));
        prop_assert!(after.total.interval.low >= before.total.interval.low - 1e-9);
        prop_assert!(after.total.interval.high >= before.total.interval.high - 1e-9);
        prop_assert!(after.band_id() >= before.band_id());
        prop_assert!(after.range.lowest >= before.range.lowest && after.range.highest >= before.range.highest);
        for (before, after) in before.dimensions.iter().zip(&after.dimensions) {
            prop_assert!(after.score() >= before.score().map(|score| score - 1e-9));
        }
    }

    #[test]
    fn steps_are_complete_and_in_order(assessment in random::assessment()) {
        let evaluation = evaluated(&assessment);
        let steps = &evaluation.recommendations;
        prop_assert!(steps.windows(2).all(|pair| pair[0].kind <= pair[1].kind));
        for pair in steps.windows(2).filter(|pair| pair[0].kind == pair[1].kind && pair[0].kind != Kind::Gate) {
            prop_assert!(pair[0].priority >= pair[1].priority - 1e-6);
        }
        let open = evaluation.score.open_gates().count();
        prop_assert_eq!(steps.iter().filter(|step| step.kind == Kind::Gate).count(), open);
        prop_assert!(steps.iter().all(|step| step.priority.is_finite() && step.priority >= 0.0));
    }

    #[test]
    fn rounding_is_to_the_nearest(points in 0.0..=100.0_f64) {
        prop_assert!((f64::from(rounded(points)) - points).abs() <= 0.5 + 1e-6);
    }
}
