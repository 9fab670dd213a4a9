//! The log file: it tells what went wrong in the window, and nothing of what was answered, by whom or where.

#![allow(clippy::unwrap_used, reason = "a test says what went wrong by failing")]

mod common;

use std::{fs, path::Path, thread};

use common::{everything_applies, questions};
use datalabscan::{
    assessment::{ProfileValue, Response, format::encode},
    gui::{
        GuiOptions,
        app::{App, Persistence},
        work::Runner,
    },
    i18n::Language,
    storage::log,
};
use egui::{Key, Modifiers};
use egui_kittest::Harness;

const MUNICIPALITY: &str = "Zorgzebradorp";
const NOTE: &str = "stroopwafel";

type Window = Harness<'static, Option<App>>;

fn window(open: &Path, keep: Persistence) -> Window {
    let open = open.to_owned();
    let mut window = Harness::builder()
        .with_size(egui::vec2(1280.0, 900.0))
        .with_max_steps(60)
        .with_step_dt(0.25)
        .build_ui_state(
            move |ui, app: &mut Option<App>| {
                let app = app.get_or_insert_with(|| {
                    let options = GuiOptions {
                        questionnaire: questions().clone(),
                        open: Some(open.clone()),
                        language: Some(Language::Dutch),
                    };
                    App::new(ui.ctx(), options, keep.clone(), Runner::Manual)
                });
                app.tick(ui.ctx());
                app.show(ui);
            },
            None,
        );
    finish(&mut window);
    window
}

/// Runs frames and jobs until neither asks for more.
fn finish(window: &mut Window) {
    for _ in 0..20 {
        window.run_ok();
        while window.state_mut().as_mut().is_some_and(App::run_next_job) {
            window.run_ok();
        }
    }
}

#[test]
fn a_log_tells_what_failed_and_nothing_about_whom() {
    let logs = tempfile::tempdir().unwrap();
    log::start_in(logs.path());
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join(MUNICIPALITY);
    fs::create_dir(&place).unwrap();
    let path = place.join(format!("{MUNICIPALITY}.datalabscan"));
    let mut scan = everything_applies();
    let name = ProfileValue::Text(MUNICIPALITY.to_owned());
    scan.set_profile(questions().roles().name, Some(name));
    let first = questions().items()[0].id;
    scan.answer_mut(first).note = NOTE.to_owned();
    fs::write(&path, encode(questions(), &scan)).unwrap();

    // A file that isn't there, and one that isn't a scan.
    drop(window(&place.join("nergens"), Persistence::Nowhere));
    let broken = place.join("kapot.datalabscan");
    fs::write(&broken, format!("datalabscan {MUNICIPALITY}")).unwrap();
    drop(window(&broken, Persistence::Nowhere));
    // Saving fails, and so does the backup.
    let mut window = window(&path, Persistence::Nowhere);
    fs::remove_dir_all(&place).unwrap();
    window.key_press_modifiers(Modifiers::COMMAND, Key::Num2);
    finish(&mut window);
    window.key_press(Key::Num4);
    finish(&mut window);
    let session = window.state().as_ref().unwrap().session().unwrap();
    assert_eq!(session.assessment().answer(first).response, Response::level(3));
    // A mistake in the program, which says what it was about.
    std::panic::set_hook(Box::new(|panic| log::note_panic(panic.location())));
    let panicked = thread::spawn(|| panic!("{MUNICIPALITY}")).join();
    assert!(panicked.is_err());

    log::flush();
    let text = fs::read_to_string(log::path().unwrap()).unwrap();
    for line in [
        "open: Storage NotFound",
        "open: Storage NotAScan",
        "save: No",
        "panic: tests/log.rs:",
    ] {
        assert!(text.contains(line), "no {line} in:\n{text}");
    }
    let lower = text.to_lowercase();
    for secret in [MUNICIPALITY, NOTE, "nergens", "kapot", "datalabscan\""] {
        assert!(!lower.contains(&secret.to_lowercase()), "{secret} in:\n{text}");
    }
    let folders = [folder.path(), logs.path()];
    assert!(
        folders
            .iter()
            .all(|folder| !text.contains(folder.to_str().unwrap()))
    );
}
