//! Opens the window, or says why there can't be one.
//!
//! The program starts itself once more for the window and watches over it ([`supervise`]), so that a
//! renderer that can't be had, or a driver that crashes, ends in the next renderer. The process with the
//! window ([`run`]) tells how it goes.

mod attempt;
mod chain;
mod child;
mod library;
mod on_card;
mod parent;
mod report;

use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::PathBuf,
    sync::Arc,
};

use egui::{IconData, ViewportBuilder};

use self::attempt::Reason;
pub use self::{
    attempt::{Attempt, Chooser, Failure},
    parent::supervise,
};
use super::{
    app::{App, Keep},
    place,
    render::host::{self, HostError, Program},
};
use crate::{
    i18n::{Language, fill, text},
    questionnaire::Questionnaire,
    storage::{self, Renderer},
};

/// How the window opens.
#[derive(Debug)]
pub struct GuiOptions {
    /// The question set.
    pub questionnaire: Arc<Questionnaire>,
    /// A scan to open at once.
    pub open: Option<PathBuf>,
    /// The language, when asked for; else the one of the last time.
    pub language: Option<Language>,
}

/// There can't be a window.
#[derive(Debug, thiserror::Error)]
#[error("the window can't open: {failed:?}")]
pub struct GuiError {
    /// What was tried.
    failed: Vec<Failure>,
    /// Whether the user asked for this renderer.
    is_asked: bool,
}

impl GuiError {
    /// Whether the window may still open in this process: it's another process that can't be started.
    pub fn is_lonely(&self) -> bool {
        matches!(self.failed.last(), Some(failure) if matches!(failure.reason, Reason::NotStarted(_)))
    }

    /// The same in the user's language, with what to do instead.
    pub fn explain(&self, language: Language) -> String {
        let text = &text(language).startup;
        let Some(last) = self.failed.last() else {
            return fill(text.no_window, &[("reason", "?")]);
        };
        let reason = last.explain(language);
        match &last.reason {
            Reason::Missing(_) if last.reason.is_final() => fill(text.no_library, &[("reason", &reason)]),
            _ if last.reason.is_final() => fill(text.no_window, &[("reason", &reason)]),
            _ if self.is_asked => {
                let renderer = last.renderer.code();
                fill(text.not_with, &[("renderer", renderer), ("reason", &reason)])
            }
            _ => {
                let tried = self
                    .failed
                    .iter()
                    .map(|failure| format!("{}: {}", failure.renderer.code(), failure.explain(language)))
                    .collect::<Vec<_>>();
                fill(text.no_window, &[("reason", &tried.join("; "))])
            }
        }
    }
}

/// Opens the window in this process; returns when it's closed. An attempt comes from the process that
/// watches over this one; without, the window is drawn by what always works.
///
/// # Errors
/// There can't be a window with this renderer; the reason has been told to the process that watches.
pub fn run(options: GuiOptions, attempt: Option<Attempt>) -> Result<(), GuiError> {
    child::watch_panics();
    if attempt.is_some() {
        child::begin();
    }
    let attempt = attempt.unwrap_or_default();
    let renderer = attempt.renderer;
    let start = move || match renderer {
        Renderer::Cpu => host::run(viewport(), |context| app(context, options, attempt)).map_err(reason),
        Renderer::Glow => on_card::run(viewport(), options, attempt),
    };
    let reason = match catch_unwind(AssertUnwindSafe(start)) {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(reason)) => reason,
        // Once the window is there, a panic is a mistake and stays one.
        Err(panic) if child::is_shown() => resume_unwind(panic),
        Err(panic) => child::reason(child::panic_words(panic.as_ref())),
    };
    child::fail(&reason);
    Err(GuiError {
        failed: vec![Failure { renderer, reason }],
        is_asked: false,
    })
}

/// The variable by which `datalabscan-cli` says that a terminal shows what the program writes.
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
        HostError::NoWindow(words) => child::reason(&words),
        HostError::NoDisplay(words) => match child::reason(&words) {
            Reason::Words(words) => Reason::NoDisplay(words),
            missing => missing,
        },
    }
}

/// The window as it was the last time; each renderer puts one without a place in the middle.
fn viewport() -> ViewportBuilder {
    let viewport = ViewportBuilder::default()
        .with_title("Datalabscan")
        .with_app_id("datalabscan")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([480.0, 320.0])
        .with_icon(icon());
    place::restored(viewport, storage::load_preferences().window.as_ref())
}

fn icon() -> Arc<IconData> {
    let bytes = include_bytes!("../../../assets/icons/datalabscan-256.png");
    // The icon is part of the program; a window without one is still a window.
    Arc::new(eframe::icon_data::from_png_bytes(bytes).unwrap_or_default())
}

fn app(context: &egui::Context, options: GuiOptions, attempt: Attempt) -> App {
    let mut app = App::new(context, options, Keep::OnDisk);
    app.attempt = attempt;
    app.follow_system(context);
    app
}

impl Program for App {
    fn logic(&mut self, context: &egui::Context) {
        child::count_frame(context);
        self.tick(context);
    }

    fn ui(&mut self, ui: &mut egui::Ui) {
        self.show(ui);
    }
}
