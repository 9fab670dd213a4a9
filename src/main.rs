//! The program: a command runs it in the terminal, without one the window opens.

use std::{ffi::OsString, io, process::ExitCode};

use datalabscan::cli::{self, Outcome, Output};

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let (mut out, mut err) = (io::stdout(), io::stderr());
    let mut output = Output {
        out: &mut out,
        err: &mut err,
    };
    match cli::run(&arguments, &mut output) {
        Outcome::Exit(code) => ExitCode::from(code),
        Outcome::Window { .. } => ExitCode::from(cli::NO_DISPLAY),
    }
}
