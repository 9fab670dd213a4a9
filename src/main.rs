//! The program: a command runs it in the terminal, without one the window opens.

use std::{ffi::OsString, io, process::ExitCode};

use datalabscan::{
    cli::{self, Outcome, Output},
    gui::{self, GuiOptions},
};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let mut output = Output {
        out: &mut out,
        err: &mut err,
        lost: false,
    };
    match cli::run(&arguments, &mut output) {
        Outcome::Exit(code) => ExitCode::from(code),
        Outcome::Window {
            open,
            questionnaire,
            language,
        } => {
            let options = GuiOptions {
                // The one question set of the process lives as long as it does.
                questionnaire: Box::leak(questionnaire),
                open,
                language,
            };
            match gui::run(options) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => {
                    let language = language.unwrap_or_default();
                    eprintln!("{}", error.explain(language));
                    ExitCode::from(cli::NO_DISPLAY)
                }
            }
        }
    }
}
