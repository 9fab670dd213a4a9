//! The window: opened with the renderer that was chosen, with [`cpu`] as the one that always works. The process that
//! watches over this one ([`crate::startup`]) gets a report.

mod cpu;
mod opengl;
mod watched;

use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    sync::Arc,
};

use egui::{IconData, ViewportBuilder};

use super::{
    app::{App, GuiOptions, Persistence},
    appearance::window_geometry,
    clipboard,
    work::Runner,
};
use crate::{
    display::Renderer,
    startup::{Attempt, Failure, NoWindow, Reason},
    storage,
};
use cpu::host::{self, HostError, Program};

pub use cpu::{Area, Raster};

/// Opens the window in this process; returns when it's closed. An attempt comes from the process that
/// watches over this one; without, the window is drawn by what always works.
///
/// # Errors
/// There can't be a window with this renderer; the reason has been told to the process that watches.
pub fn run(options: GuiOptions, attempt: Option<Attempt>) -> Result<(), NoWindow> {
    watched::watch_panics();
    if attempt.is_some() {
        watched::begin();
    }
    let attempt = attempt.unwrap_or_default();
    let renderer = attempt.renderer;
    let start = move || match renderer {
        Renderer::Cpu => host::run(viewport(), |context| app(context, options, attempt)).map_err(reason),
        Renderer::Glow => opengl::run(viewport(), options, attempt),
    };
    let reason = match catch_unwind(AssertUnwindSafe(start)) {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(reason)) => reason,
        // Once the window is there, a panic is a mistake and stays one.
        Err(panic) if watched::is_shown() => resume_unwind(panic),
        Err(panic) => watched::reason(watched::panic_words(panic.as_ref())),
    };
    watched::fail(&reason);
    Err(NoWindow::with(Failure { renderer, reason }))
}

/// Environment variable in which `datalabscan-cli` says that a terminal shows the program's output.
#[cfg(windows)]
const TERMINAL: &str = "DATALABSCAN_TERMINAL";

/// Tells a user who has no window: in the terminal, and where Windows gives the program none, in a box.
pub fn tell(words: &str) {
    eprintln!("{words}");
    #[cfg(windows)]
    if std::env::var_os(TERMINAL).is_none() {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title("Datalabscan")
            .set_description(words)
            .show();
    }
}

fn reason(error: HostError) -> Reason {
    match error {
        HostError::NoWindow(words) => watched::reason(&words),
        HostError::NoDisplay(words) => match watched::reason(&words) {
            Reason::Words(words) => Reason::NoDisplay(words),
            missing => missing,
        },
    }
}

/// The window as it was last time; without a remembered position, each renderer centres it.
fn viewport() -> ViewportBuilder {
    let viewport = ViewportBuilder::default()
        .with_title("Datalabscan")
        .with_app_id("datalabscan")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([480.0, 320.0])
        .with_icon(icon());
    window_geometry::restored(viewport, storage::load_preferences().window.as_ref())
}

fn icon() -> Arc<IconData> {
    let bytes = include_bytes!("../../../assets/icons/datalabscan-256.png");
    // The icon is part of the program; a window without one is still a window.
    Arc::new(eframe::icon_data::from_png_bytes(bytes).unwrap_or_default())
}

fn app(context: &egui::Context, options: GuiOptions, attempt: Attempt) -> App {
    let mut app = App::new(context, options, Persistence::OnDisk, Runner::Threads);
    app.begin(context, attempt);
    app
}

impl Program for App {
    fn logic(&mut self, context: &egui::Context) {
        watched::count_frame(context);
        clipboard::settle(context);
        self.tick(context);
    }

    fn ui(&mut self, ui: &mut egui::Ui) {
        self.show(ui);
    }
}
