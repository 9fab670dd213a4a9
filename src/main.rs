//! The program: a command runs it in the terminal, without one the window opens.

// No terminal window beside the program's own; `datalabscan-cli` is for terminals.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::{ffi::OsString, io, process::ExitCode};

use datalabscan::{
    cli::{self, Outcome, Output},
    gui::{self, GuiOptions},
    i18n::Language,
    startup::{self, Attempt, NoWindow},
    storage,
};

/// A faster allocator than the system's.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    start(std::env::args_os().collect())
}

fn start(mut arguments: Vec<OsString>) -> ExitCode {
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let mut output = Output {
        out: &mut out,
        err: &mut err,
        lost: false,
    };
    let outcome = cli::run(&arguments, &mut output);
    if !matches!(outcome, Outcome::Exit(_)) {
        storage::log::start();
    }
    match outcome {
        Outcome::Exit(code) => ExitCode::from(code),
        Outcome::Supervise { renderer, language } => match startup::supervise(renderer, &arguments) {
            Ok(code) => ExitCode::from(code),
            Err(error) if error.is_lonely() => {
                // No second process can be had: open the window in this one.
                arguments.insert(1, format!("--{}=", cli::ATTEMPT).into());
                start(arguments)
            }
            Err(error) => no_window(&error, language),
        },
        Outcome::Window {
            open,
            questionnaire,
            language,
            attempt,
        } => {
            let options = GuiOptions {
                questionnaire,
                open,
                language,
            };
            let attempt = Attempt::from_argument(&attempt);
            let is_watched = attempt.is_some();
            match gui::run(options, attempt) {
                Ok(()) => ExitCode::SUCCESS,
                // The process that watches has been told why, and decides what to do.
                Err(_) if is_watched => ExitCode::from(cli::NO_DISPLAY),
                Err(error) => no_window(&error, language),
            }
        }
    }
}

fn no_window(error: &NoWindow, language: Option<Language>) -> ExitCode {
    let language = language.or_else(|| storage::load_preferences().language);
    gui::tell(&error.explain(language.unwrap_or_default()));
    ExitCode::from(cli::NO_DISPLAY)
}
