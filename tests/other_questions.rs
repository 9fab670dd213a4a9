//! Nothing in the code knows how many dimensions, items or levels there are: a small question set
//! with three levels goes through the whole flow.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails by panicking"
)]

mod common;

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use common::bridges::{bridges, with_profile};
use datalabscan::{
    assessment::{
        Response,
        format::{decode, encode},
    },
    evaluation::evaluate,
    gui::{
        GuiOptions,
        app::{App, Keep},
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
        let evaluation = evaluate(&questions, &scan).unwrap();
        assert_eq!(evaluation.score.total.rounded(), Some(total));
        assert_eq!(
            evaluation
                .score
                .band_id()
                .map(|id| questions.band(id).key.as_str()),
            Some(band)
        );
        for language in Language::ALL {
            let options = ReportOptions::new(language, jiff::civil::date(2026, 11, 23));
            let text = compose(&questions, &scan, &evaluation, &options).plain_text();
            assert!(text.contains("Bridgeton") && !text.contains('{'), "{text}");
            assert!(
                report_pdf(&questions, &scan, &evaluation, &options)
                    .unwrap()
                    .starts_with(b"%PDF")
            );
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
                    App::new(ui.ctx(), options, Keep::Nowhere)
                });
                app.tick(ui.ctx());
                app.show(ui);
            },
            None,
        );
    window.run_ok();
    window
}

#[test]
fn two_question_sets_are_open_in_one_run_and_neither_outlives_its_window() {
    let folder = tempfile::tempdir().unwrap();
    let sets = [Arc::new(bridges()), Arc::new(bundled().as_ref().clone())];
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
    // What was begun in the background may still be ending.
    let until = Instant::now() + Duration::from_secs(20);
    while sets.iter().any(|set| Arc::strong_count(set) > 1) {
        assert!(Instant::now() < until, "a question set is still held");
        std::thread::yield_now();
    }
}
