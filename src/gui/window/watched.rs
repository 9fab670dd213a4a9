//! The watched process, which has the window: it reports to the process that watches over it.

use std::{
    io::Write,
    sync::{
        OnceLock,
        atomic::{AtomicBool, AtomicU8, Ordering},
    },
    thread,
};

use egui::{Context, ViewportCommand};

use crate::{
    startup::{Library, Reason, Report, watch_parent},
    storage::log,
};

/// Frames after which the window counts as shown: the first one has then reached the screen.
const FRAMES: u8 = 2;

static IS_WATCHED: AtomicBool = AtomicBool::new(false);

/// Frames so far, at most [`FRAMES`].
static SHOWN: AtomicU8 = AtomicU8::new(0);

static FAILED: AtomicBool = AtomicBool::new(false);

/// The window, once it's there.
static WINDOW: OnceLock<Context> = OnceLock::new();

pub(super) fn is_shown() -> bool {
    SHOWN.load(Ordering::Relaxed) >= FRAMES
}

pub(super) fn count_frame(context: &Context) {
    let frames = SHOWN.load(Ordering::Relaxed);
    if frames >= FRAMES {
        return;
    }
    // After the first frame it's there already, and the same.
    let _ = WINDOW.set(context.clone());
    SHOWN.store(frames + 1, Ordering::Relaxed);
    if is_shown() {
        tell(&Report::Shown);
    } else {
        context.request_repaint();
    }
}

/// Reports that the window is about to open, and closes it when the watching process is gone.
pub(super) fn begin() {
    IS_WATCHED.store(true, Ordering::Relaxed);
    tell(&Report::Opening);
    watch_parent(|| {
        let window = WINDOW.get();
        if let Some(window) = window {
            window.send_viewport_cmd(ViewportCommand::Close);
            window.request_repaint();
        }
        window.is_some()
    });
}

/// Reports why there is no window; only the first reason counts.
pub(super) fn fail(reason: &Reason) {
    if !FAILED.swap(true, Ordering::Relaxed) {
        tell(&Report::Failed(reason.clone()));
    }
}

/// Before there is a window, only reports a panic, since the next renderer may work.
pub(super) fn watch_panics() {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        log::note_panic(panic.location());
        if is_shown() {
            return hook(panic);
        }
        fail(&reason(panic_words(panic.payload())));
        if thread::current().name() != Some("main") {
            // Nobody would notice that a thread of a driver is gone.
            std::process::exit(1);
        }
    }));
}

/// The reason in the words of a library.
pub(super) fn reason(words: &str) -> Reason {
    let words = without_place(words.lines().next().unwrap_or("?"));
    Library::from_words(words).map_or_else(|| Reason::Words(words.to_owned()), Reason::Missing)
}

pub(super) fn panic_words(panic: &(dyn std::any::Any + Send)) -> &str {
    let words = panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied());
    words.unwrap_or("?")
}

/// A reason without the place in the source of winit that it comes from.
fn without_place(reason: &str) -> &str {
    let after = reason
        .rsplit_once(".rs:")
        .and_then(|(_, rest)| rest.split_once(": "));
    after.map_or(reason, |(_, rest)| rest).trim_end_matches('.')
}

fn tell(report: &Report) {
    if !IS_WATCHED.load(Ordering::Relaxed) {
        return;
    }
    let mut output = std::io::stdout().lock();
    // Nobody may be listening, and then there is nobody to tell.
    let _ = writeln!(output, "{}", report.to_line()).and_then(|()| output.flush());
}
