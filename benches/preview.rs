//! How long the pages on the screen take to follow a choice: `cargo bench --bench preview`.
//!
//! From the click on a choice of the report until its new pages show: the report is made, and the pages in sight are
//! drawn, in the background. In milliseconds, the median and the worst of many; the goal is 150.

#![allow(clippy::unwrap_used, reason = "nobody but a maintainer runs this")]
#![allow(clippy::disallowed_methods, reason = "a person waits between frames too")]

use std::{
    path::Path,
    time::{Duration, Instant},
};

use datalabscan::{
    gui::{
        GuiOptions,
        app::{App, Persistence},
        work::Runner,
    },
    i18n::{Language, text},
    questionnaire::bundled,
};
use egui::{Key, Modifiers, Role};
use egui_kittest::{Harness, kittest::Queryable};

const ROUNDS: usize = 20;

fn main() {
    for (width, height, scale) in [(1280.0, 800.0, 1.0), (1280.0, 800.0, 2.0)] {
        let mut window = open(width, height, scale);
        window.key_press_modifiers(Modifiers::COMMAND, Key::Num5);
        shown(&mut window, 0);
        let mut taken: Vec<Duration> = (0..ROUNDS)
            .map(|round| {
                let before = window.state().as_ref().unwrap().report().unwrap().0;
                let export = &text(Language::Dutch).export;
                let choice = if round % 2 == 0 {
                    export.short()
                } else {
                    export.full()
                };
                let start = Instant::now();
                window.get_by_role_and_label(Role::RadioButton, choice).click();
                shown(&mut window, before);
                start.elapsed()
            })
            .collect();
        taken.sort_unstable();
        println!(
            "{width} x {height} at {scale}: median {:.0} ms, worst {:.0} ms",
            taken[ROUNDS / 2].as_secs_f64() * 1e3,
            taken[ROUNDS - 1].as_secs_f64() * 1e3,
        );
    }
}

/// Runs frames until pages newer than these show.
fn shown(window: &mut Harness<'_, Option<App>>, before: u64) {
    loop {
        window.step();
        let report = window.state().as_ref().and_then(App::report);
        if report.is_some_and(|(generation, file)| generation > before && file.is_some()) {
            return;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn open<'a>(width: f32, height: f32, scale: f32) -> Harness<'a, Option<App>> {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/voorbeeldstad.datalabscan");
    let mut window = Harness::builder()
        .with_size(egui::vec2(width, height))
        .with_pixels_per_point(scale)
        .build_ui_state(
            move |ui, app: &mut Option<App>| {
                let app = app.get_or_insert_with(|| {
                    let options = GuiOptions {
                        questionnaire: bundled().clone(),
                        open: Some(example.clone()),
                        language: Some(Language::Dutch),
                    };
                    App::new(ui.ctx(), options, Persistence::Nowhere, Runner::Threads)
                });
                app.tick(ui.ctx());
                app.show(ui);
            },
            None,
        );
    window.run_ok();
    window
}
