//! The program for a Windows terminal: starts `datalabscan` beside it, passes its output through and returns its exit
//! code.
//!
//! On Windows a program either opens a terminal window each time it starts, or can't write in the one it was started
//! from. `datalabscan.exe` does the second, since most people double-click it. Through pipes its output does arrive.

use std::{
    env,
    io::{self, Read, Write},
    process::{Command, ExitStatus, Stdio, exit},
    thread,
};

/// Tells `datalabscan` that a terminal shows what it writes, so that it needn't put up a box.
const TERMINAL: &str = "DATALABSCAN_TERMINAL";

fn main() {
    match run() {
        // On Unix a program that a signal ended has no code: 128 and the signal is for shells, 1 will do here.
        Ok(status) => exit(status.code().unwrap_or(1)),
        Err(error) => {
            eprintln!(
                "Het programma datalabscan kan niet gestart worden. Staat het in dezelfde map als datalabscan-cli? Er is niets veranderd. \
                 ({error})\nThe program datalabscan can't be started. Is it in the same folder as datalabscan-cli? Nothing has changed."
            );
            exit(1);
        }
    }
}

fn run() -> io::Result<ExitStatus> {
    let program = env::current_exe()?.with_file_name(format!("datalabscan{}", env::consts::EXE_SUFFIX));
    let mut child = Command::new(program)
        .args(env::args_os().skip(1))
        .env(TERMINAL, "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let errors = child
        .stderr
        .take()
        .map(|from| thread::spawn(|| pass(from, io::stderr())));
    if let Some(from) = child.stdout.take() {
        pass(from, io::stdout());
    }
    if let Some(errors) = errors {
        // It can only have panicked on a write, of which there is nobody left to tell.
        errors.join().ok();
    }
    child.wait()
}

/// Writes what comes, as soon as it comes. When the reader has gone, `from` is dropped: the program notices, and says so
/// by its exit code.
fn pass(mut from: impl Read, mut to: impl Write) {
    let mut buffer = [0; 8192];
    while let Ok(length @ 1..) = from.read(&mut buffer) {
        if to.write_all(&buffer[..length]).and_then(|()| to.flush()).is_err() {
            break;
        }
    }
}
