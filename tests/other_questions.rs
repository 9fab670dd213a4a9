//! Nothing in the code knows how many dimensions, items or levels there are: a small question set
//! with three levels goes through the whole flow.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "decision/page.rs"]
mod page;

use std::{path::PathBuf, sync::Arc};

use common::bridges::{bridges, bridges_of_any_phase, with_profile};
use datalabscan::{
    assessment::{
        Response,
        format::{decode, encode},
    },
    decision::{Request, decide},
    evaluation::{Case, evaluate},
    gui::{
        GuiOptions,
        app::{App, Persistence},
        work::Runner,
    },
    i18n::Language,
    pdf::report_pdf,
    questionnaire::{Questionnaire, bundled},
    report::{ReportOptions, compose},
};
use egui::{Key, Modifiers};
use egui_kittest::Harness;

#[test]
fn three_levels_go_through_the_whole_flow() {
    let questions = bridges();
    assert_eq!(
        (
            questions.highest(),
            questions.dimensions().len(),
            questions.items().len()
        ),
        (2, 1, 2)
    );
    for (levels, total, band) in [
        ([0, 0], 0, "verkennen"),
        ([1, 2], 75, "doorgroeien"),
        ([2, 2], 100, "verankeren"),
    ] {
        let mut scan = with_profile(&questions);
        for (item, level) in questions.items().iter().zip(levels) {
            scan.answer_mut(item.id).response = Response::level(level);
        }
        assert_eq!(
            decode(&questions, encode(&questions, &scan).as_bytes()).unwrap(),
            scan
        );
        let case = Case::new(&questions, scan.clone()).unwrap();
        assert_eq!(case.evaluation.score.total.rounded(), Some(total));
        assert_eq!(
            case.evaluation
                .score
                .band_id()
                .map(|id| questions.band(id).key.as_str()),
            Some(band)
        );
        for language in Language::ALL {
            let request = Request::new(language, jiff::civil::date(2026, 11, 23));
            let said = page::text(&decide(&case, &request));
            assert!(
                said.contains("Bridgeton") && !said.contains(['{', '[', '|']),
                "{said}"
            );
            let options = ReportOptions::new(language, jiff::civil::date(2026, 11, 23));
            let text = compose(&case, &options).unwrap().plain_text();
            assert!(text.contains("Bridgeton") && !text.contains('{'), "{text}");
            assert!(report_pdf(&case, &options).unwrap().starts_with(b"%PDF"));
        }
    }
}

#[test]
fn a_level_of_the_larger_scale_does_not_exist_here() {
    let questions = bridges();
    let text = encode(&questions, &with_profile(&questions));
    let text = text.replace("answers: {", "answers: {\"wood\": Answer(response: Level(3)),");
    assert!(decode(&questions, text.as_bytes()).is_err());
}

#[test]
fn everything_unknown_is_an_interval() {
    let questions = bridges();
    let evaluation = evaluate(&questions, &with_profile(&questions)).unwrap();
    let total = evaluation.score.total;
    assert_eq!(
        (
            total.score,
            total.interval.low.to_bits(),
            total.interval.high.to_bits()
        ),
        (None, 0_f64.to_bits(), 100_f64.to_bits())
    );
    assert_eq!(evaluation.recommendations.len(), 1, "only the gate");
}

/// Chapter 4: a target level fits a phase; chapter 6: what a gate asks, it asks in any phase.
#[test]
fn without_a_phase_only_a_gate_has_a_target_level() {
    let questions = bridges_of_any_phase();
    let mut scan = with_profile(&questions);
    let [stone, wood] = [0, 1].map(|at| questions.items()[at].id);
    for item in [stone, wood] {
        scan.answer_mut(item).response = Response::level(0);
    }
    let with_phase = Case::new(&questions, scan.clone()).unwrap();
    scan.set_profile(questions.roles().phase, None);
    let without = Case::new(&questions, scan).unwrap();
    assert_eq!(
        [&with_phase, &without].map(|case| case.target(stone)),
        [Some(1); 2]
    );
    assert_eq!(
        [&with_phase, &without].map(|case| case.target(wood)),
        [Some(1), None]
    );
    assert_eq!(without.evaluation.target_scores, [None]);
    let steps = |case: &Case| -> Vec<_> {
        let steps = case.evaluation.report_steps.iter();
        steps.map(|step| (step.item, step.target)).collect()
    };
    assert_eq!(steps(&with_phase), [(stone, Some(1)), (wood, Some(1))]);
    assert_eq!(
        steps(&without),
        [(stone, Some(1))],
        "nothing asks more of the wood"
    );
}

type Window = Harness<'static, Option<App>>;

fn window(questionnaire: &Arc<Questionnaire>, scan: PathBuf) -> Window {
    let questionnaire = Arc::clone(questionnaire);
    let mut window = Harness::builder()
        .with_size(egui::vec2(1280.0, 1000.0))
        .build_ui_state(
            move |ui, app: &mut Option<App>| {
                let app = app.get_or_insert_with(|| {
                    let options = GuiOptions {
                        questionnaire: Arc::clone(&questionnaire),
                        open: Some(scan.clone()),
                        language: Some(Language::English),
                    };
                    App::new(ui.ctx(), options, Persistence::Nowhere, Runner::Manual)
                });
                app.tick(ui.ctx());
                app.show(ui);
            },
            None,
        );
    window.run_ok();
    while window.state_mut().as_mut().is_some_and(App::run_next_job) {
        window.run_ok();
    }
    window
}

#[test]
fn two_question_sets_are_open_in_one_run_and_neither_outlives_its_window() {
    let folder = tempfile::tempdir().unwrap();
    let sets = [bridges(), Arc::new(bundled().as_ref().clone())];
    let mut windows: Vec<Window> = sets
        .iter()
        .enumerate()
        .map(|(at, set)| {
            let scan = folder.path().join(format!("{at}.datalabscan"));
            std::fs::write(&scan, encode(set, &with_profile(set))).unwrap();
            window(set, scan)
        })
        .collect();
    for window in &mut windows {
        window.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
        window.run_ok();
        window.key_press(Key::Num3);
        window.run_ok();
    }
    for (window, set) in windows.iter().zip(&sets) {
        let session = window.state().as_ref().unwrap().session().unwrap();
        assert_eq!(session.questionnaire().items().len(), set.items().len());
        let first = session.assessment().answer(set.items()[0].id);
        assert_eq!(first.response, Response::level(2));
    }
    drop(windows);
    assert!(
        sets.iter().all(|set| Arc::strong_count(set) == 1),
        "a question set is still held"
    );
}
