//! Scoring and the order of advice: the worked cases to the last figure, and rules that always hold.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;

use common::{answer_all, everything_applies, example, item, questions, random};
use datalabscan::{
    advice::{Kind, Recommendation},
    assessment::{Assessment, Level, ProfileValue, Response},
    evaluation::{Evaluation, Weighting, evaluate},
    questionnaire::Effort,
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

/// Chapter 6: every open gate in the order of the phase, and then three of a dimension at most, up to twelve.
#[test]
fn the_report_has_every_open_gate_and_at_most_twelve_steps() {
    let mut assessment = everything_applies();
    answer_all(&mut assessment, &Response::level(0));
    let evaluation = evaluated(&assessment);
    let steps = &evaluation.report_steps;
    assert_eq!(steps.len(), 12);
    let (gates, others) = steps.split_at(7);
    let all = &evaluation.recommendations;
    assert_eq!(gates, &all[..7]);
    assert!(gates.iter().all(|step| step.kind == Kind::Gate));
    for dimension in questions().dimensions() {
        let of_it = |steps: &[Recommendation]| {
            let of_it = steps
                .iter()
                .filter(|step| questions().item(step.item).dimension == dimension.id);
            of_it.count()
        };
        assert!(of_it(others) <= 3, "{}", dimension.key);
        let careful = dimension.key == "zorgvuldig";
        assert!(!careful || of_it(gates) == 4, "a gate is left out");
    }
    assert_eq!(evaluation.first_steps, steps[..3], "all of them gates");
}

/// Chapter 6: an open gate takes none of the three steps that the rest of its dimension may have.
#[test]
fn a_gate_takes_no_step_of_the_rest_of_its_dimension() {
    let mut assessment = everything_applies();
    answer_all(&mut assessment, &Response::level(questions().highest()));
    let dimension = questions().item(item("opdrachtgever")).dimension;
    for id in &questions().dimension(dimension).items {
        assessment.answer_mut(*id).response = Response::level(0);
    }
    let steps = evaluated(&assessment).report_steps;
    let gates = steps.iter().filter(|step| step.kind == Kind::Gate).count();
    assert_eq!((gates, steps.len() - gates), (1, 3));
}

/// Chapter 6: the soonest first, and within that the quick wins by priority.
#[test]
fn the_other_steps_of_the_report_stand_by_when_they_are_due() {
    let evaluation = evaluated(&example("voorbeeldstad"));
    let others = evaluation
        .report_steps
        .iter()
        .filter(|step| step.kind != Kind::Gate);
    let order: Vec<_> = others
        .map(|step| (step.horizon(questions()), step.kind))
        .collect();
    assert!(order.is_sorted() && order.len() == 11, "{order:?}");
    assert!(order.first() < order.last(), "{order:?}");
}

/// Chapter 6: what binds people every week isn't won quickly, however little it takes to agree on.
#[test]
fn a_step_with_hours_a_week_is_no_quick_win() {
    let mut assessment = example("voorbeeldstad");
    let kind = |assessment: &Assessment, key: &str| {
        let evaluation = evaluated(assessment);
        let mut steps = evaluation.recommendations.iter();
        steps.find(|step| step.item == item(key)).unwrap().kind
    };
    assert_eq!(kind(&assessment, "samen-aan-tafel"), Kind::Other);
    assessment.answer_mut(item("samen-aan-tafel")).response = Response::level(2);
    assert_eq!(kind(&assessment, "samen-aan-tafel"), Kind::QuickWin);
}

/// A step for a model about people isn't for a data lab without one.
#[test]
fn a_gate_that_does_not_apply_asks_no_step_of_it() {
    let effort = |analyses: &str| {
        let mut assessment = example("voorbeeldstad");
        let field = questions().field_by_key("analyses").unwrap();
        let choice = field.choice_by_key(analyses).unwrap().id;
        assessment.set_profile(field.id, Some(ProfileValue::Choices(vec![choice])));
        let evaluation = evaluated(&assessment);
        let mut steps = evaluation.recommendations.iter();
        let step = steps
            .find(|step| step.item == item("eerlijk-uitlegbaar"))
            .unwrap();
        (step.kind, step.effort(questions()))
    };
    assert_eq!(effort("voorspellend"), (Kind::Gate, Effort::Large));
    assert_eq!(effort("beschrijvend"), (Kind::QuickWin, Effort::Small));
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
    fn raising_an_answer_never_lowers_a_score_or_the_band(assessment in prop_oneof![random::assessment(), random::around_a_level()]) {
        let before = score(questions(), &assessment);
        for item in questions().items() {
            let Response::Level(level) = assessment.answer(item.id).response else { continue };
            if level.floor() == questions().highest() {
                continue;
            }
            let mut raised = assessment.clone();
            raised.answer_mut(item.id).response = Response::level(level.floor() + 1);
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
