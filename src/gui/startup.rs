//! Opens the window, or says why there can't be one.

use std::{
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use eframe::NativeOptions;
use egui::{IconData, ViewportBuilder};

use super::{
    app::{App, Keep},
    place,
};
use crate::{
    i18n::{Language, fill, text},
    questionnaire::Questionnaire,
    storage,
};

/// Whether the window has been painted.
static IS_OPEN: AtomicBool = AtomicBool::new(false);

/// How the window opens.
#[derive(Debug)]
pub struct GuiOptions {
    /// The question set.
    pub questionnaire: &'static Questionnaire,
    /// A scan to open at once.
    pub open: Option<PathBuf>,
    /// The language, when asked for; else the one of the last time.
    pub language: Option<Language>,
}

/// There can't be a window.
#[derive(Debug, thiserror::Error)]
#[error("the window can't open: {0}")]
pub struct GuiError(String);

impl GuiError {
    /// The same in the user's language, with what to do instead.
    pub fn explain(&self, language: Language) -> String {
        fill(text(language).startup.no_window, &[("reason", &self.0)])
    }
}

/// Opens the window; returns when it's closed.
///
/// # Errors
/// Without a display, a graphics driver or the libraries that a window needs.
pub fn run(options: GuiOptions) -> Result<(), GuiError> {
    let viewport = ViewportBuilder::default()
        .with_title("Datalabscan")
        .with_app_id("datalabscan")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([480.0, 320.0])
        .with_icon(icon());
    let place = storage::load_preferences().window;
    let native = NativeOptions {
        viewport: place::restored(viewport, place.as_ref()),
        centered: place.is_none(),
        ..NativeOptions::default()
    };
    let start = move || {
        eframe::run_native(
            "datalabscan",
            native,
            Box::new(|creation| Ok(Box::new(App::new(&creation.egui_ctx, options, Keep::OnDisk)))),
        )
    };
    // A missing libxkbcommon-x11 makes winit panic before there is a window; that's no reason to show
    // a user a backtrace. Once the window is there, a panic is a mistake and stays one.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if IS_OPEN.load(Ordering::Relaxed) {
            hook(panic);
        }
    }));
    match catch_unwind(AssertUnwindSafe(start)) {
        Ok(Ok(())) => Ok(()),
        Ok(Err(error)) => Err(GuiError(without_place(&error.to_string()).to_owned())),
        Err(panic) if IS_OPEN.load(Ordering::Relaxed) => resume_unwind(panic),
        Err(panic) => Err(GuiError(panic_words(panic.as_ref()))),
    }
}

/// A reason without the place in the source of winit that it comes from.
fn without_place(reason: &str) -> &str {
    let after = reason
        .rsplit_once(".rs:")
        .and_then(|(_, rest)| rest.split_once(": "));
    after.map_or(reason, |(_, rest)| rest).trim_end_matches('.')
}

fn panic_words(panic: &(dyn std::any::Any + Send)) -> String {
    let words = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied());
    words.unwrap_or("?").lines().next().unwrap_or("?").to_owned()
}

fn icon() -> Arc<IconData> {
    let bytes = include_bytes!("../../assets/icons/datalabscan-256.png");
    // The icon is part of the program; a window without one is still a window.
    Arc::new(eframe::icon_data::from_png_bytes(bytes).unwrap_or_default())
}

impl eframe::App for App {
    fn logic(&mut self, context: &egui::Context, frame: &mut eframe::Frame) {
        if !IS_OPEN.load(Ordering::Relaxed) {
            place::bring_into_sight(context, frame);
        }
        self.tick(context);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.show(ui);
        IS_OPEN.store(true, Ordering::Relaxed);
    }
}
