//! How soon the window shows and what it takes, beside a window with nothing in it: `cargo bench --bench window`.
//!
//! Needs a display, `xev` (which says when a window appears) and `xdotool`; under Xvfb:
//! `xvfb-run -s "-screen 0 1280x800x24" cargo bench --bench window`. The goals: a first frame within 1.3 times that of
//! the empty window, no more than 120 MB with a graphics card and 80 MB without. A driver that isn't there is left out.

#![allow(clippy::unwrap_used, reason = "nobody but a maintainer runs this")]
#![allow(clippy::disallowed_methods, reason = "the window is another process")]

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread::{self, sleep},
    time::{Duration, Instant},
};

const ROUNDS: usize = 9;

/// Longer than any window takes.
const PATIENCE: Duration = Duration::from_secs(20);

const RENDERERS: [&str; 2] = ["cpu", "glow"];

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if matches!(arguments.as_slice(), [_, bare] if bare == "bare") {
        return bare_window();
    }
    if std::env::var_os("DISPLAY").is_none() {
        println!("This needs a display; see the top of benches/window.rs.");
        return;
    }
    let home = tempfile::tempdir().unwrap();
    let screen = Screen(home.path());
    println!(
        "median of {ROUNDS}: ms until there is a window to see; MB of memory, at first and after all screens"
    );
    let own = std::env::current_exe().unwrap();
    for renderer in RENDERERS {
        // There's no bare window without a graphics card to compare with: that one is our own.
        let empty = (renderer != "cpu").then(|| screen.first_frame(&own, &["bare"]));
        let program = Path::new(env!("CARGO_BIN_EXE_datalabscan"));
        let first = screen.first_frame(program, &["--renderer", renderer]);
        let Some(first) = first else {
            println!("{renderer:5} not on this machine");
            continue;
        };
        let empty = empty.flatten();
        let ratio = empty.map(|empty| first.as_secs_f64() / empty.as_secs_f64());
        let (start, end) = screen.memory(program, renderer);
        println!(
            "{renderer:5} {:>6} ms   empty window {:>6}   ratio {:>5}   {start:>4} MB, {end:>4} MB",
            first.as_millis(),
            empty.map_or("-".into(), |empty| format!("{} ms", empty.as_millis())),
            ratio.map_or("-".into(), |ratio| format!("{ratio:.2}")),
        );
    }
}

/// A window with one word in it, as eframe's own example is.
fn bare_window() {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        ..eframe::NativeOptions::default()
    };
    let _ = eframe::run_ui_native("bare", options, |ui, _frame| {
        egui::CentralPanel::no_frame().show(ui, |ui| ui.label("Hello"));
    });
}

/// The display, with a home of its own for the program.
struct Screen<'a>(&'a Path);

impl Screen<'_> {
    fn start(&self, program: &Path, arguments: &[&str]) -> Child {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env("HOME", self.0)
            .env_remove("WAYLAND_DISPLAY");
        for kind in ["CONFIG", "STATE", "DATA"] {
            command.env(format!("XDG_{kind}_HOME"), self.0);
        }
        command
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    /// The median time until the window shows; `None` when it never does.
    fn first_frame(&self, program: &Path, arguments: &[&str]) -> Option<Duration> {
        let mut times = Vec::new();
        // The first one warms the caches of the disk up.
        for _ in 0..=ROUNDS {
            let watcher = Watcher::new();
            let start = Instant::now();
            let mut child = self.start(program, arguments);
            let shown = watcher.wait_for("MapNotify", &mut child);
            let taken = start.elapsed();
            let _ = child.kill();
            let _ = child.wait();
            if !shown {
                return None;
            }
            watcher.wait_for("DestroyNotify", &mut child);
            times.push(taken);
        }
        times.remove(0);
        times.sort_unstable();
        Some(times[times.len() / 2])
    }

    /// What the window and the process that watches over it take, in MB: at the welcome, and with an example
    /// on which every part was shown.
    fn memory(&self, program: &Path, renderer: &str) -> (u64, u64) {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/voorbeeldstad.datalabscan");
        let watcher = Watcher::new();
        let mut child = self.start(program, &["--renderer", renderer]);
        watcher.wait_for("MapNotify", &mut child);
        sleep(Duration::from_secs(1));
        let start = taken(&child);
        let _ = child.kill();
        let _ = child.wait();
        watcher.wait_for("DestroyNotify", &mut child);
        let mut child = self.start(program, &["--renderer", renderer, example.to_str().unwrap()]);
        watcher.wait_for("MapNotify", &mut child);
        sleep(Duration::from_secs(1));
        for keys in ["ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5"] {
            let _ = Command::new("xdotool").args(["key", keys]).status();
            sleep(Duration::from_secs(2));
        }
        let end = taken(&child);
        let _ = child.kill();
        let _ = child.wait();
        watcher.wait_for("DestroyNotify", &mut child);
        (start, end)
    }
}

/// Memory of a process and its children in MB, what they share with others counted by halves and less.
fn taken(child: &Child) -> u64 {
    let id = child.id();
    let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children")).unwrap_or_default();
    let ids = children
        .split_whitespace()
        .map(str::to_owned)
        .chain([id.to_string()]);
    let of = |id: String| {
        let text = std::fs::read_to_string(format!("/proc/{id}/smaps_rollup")).ok()?;
        let line = text.lines().find(|line| line.starts_with("Pss:"))?;
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    };
    ids.filter_map(of).sum::<u64>() / 1024
}

/// Says what windows of the display do.
struct Watcher {
    process: Child,
    events: Receiver<String>,
}

impl Watcher {
    fn new() -> Self {
        let mut process = Command::new("xev")
            .args(["-root", "-event", "substructure"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let (tell, events) = channel();
        thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let _ = tell.send(line);
            }
        });
        // It listens a moment after it starts.
        sleep(Duration::from_millis(300));
        Self { process, events }
    }

    /// Waits until a window does this; whether it did before the program ended.
    fn wait_for(&self, event: &str, child: &mut Child) -> bool {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            match self.events.recv_timeout(Duration::from_millis(100)) {
                Ok(line) if line.starts_with(event) => return true,
                Err(_) if matches!(child.try_wait(), Ok(Some(_))) => return false,
                _ => {}
            }
        }
        false
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
