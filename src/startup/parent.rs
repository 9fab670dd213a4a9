//! The process that watches over the window: it starts the program again with a renderer, and with the
//! next one when there is no window, whatever the reason: an error, a crash in a driver, or silence.

use std::{
    ffi::OsString,
    io::{BufRead, BufReader},
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{RecvTimeoutError, channel},
    thread,
    time::Duration,
};

use super::{
    attempt::{Attempt, Chooser, Reason},
    chain::{self, Ending, Known},
    no_window::NoWindow,
    report::Report,
};
use crate::{
    display::Renderer,
    storage::{self, log},
};

/// How long a renderer may take until there is something to see.
const PATIENCE: Duration = Duration::from_secs(30);

/// Opens the window in a process of its own, with the arguments of this one; returns its exit code.
///
/// # Errors
/// There can't be a window.
pub fn supervise(asked: Option<Renderer>, arguments: &[OsString]) -> Result<u8, NoWindow> {
    let machine = storage::machine();
    let worked = storage::load_worked(machine);
    let known = Known {
        asked,
        preferred: storage::load_preferences().renderer(),
        worked,
        machine,
    };
    let outcome = chain::follow(known, |attempt| {
        // What the user chose says nothing about what the program would find.
        let is_news = attempt.chooser == Chooser::Program && worked != Some(attempt.renderer);
        let remember = || {
            if is_news {
                // The next start takes a little longer then.
                if let Err(error) = storage::save_worked(machine, attempt.renderer) {
                    log::note("renderer not remembered", &[&error]);
                }
            }
        };
        let ending = match command(attempt, arguments) {
            Ok(command) => watch(command, PATIENCE, remember),
            Err(error) => Ending::Failed(Reason::NotStarted(error.to_string())),
        };
        if let Ending::Failed(reason) = &ending {
            log::note("no window", &[&attempt.renderer, reason]);
        }
        ending
    });
    log::flush();
    outcome.map_err(|failed| NoWindow {
        failed,
        is_asked: asked.is_some(),
    })
}

/// Tells the allocator to do without large pages: they make one report sooner, but a window that stays open for hours
/// holds a third more memory with them.
const NO_LARGE_PAGES: (&str, &str) = ("MIMALLOC_ALLOW_THP", "0");

/// This program once more, with an attempt.
fn command(attempt: &Attempt, arguments: &[OsString]) -> std::io::Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .arg("--attempt")
        .arg(attempt.to_argument())
        .args(arguments.iter().skip(1))
        .env(NO_LARGE_PAGES.0, NO_LARGE_PAGES.1);
    Ok(command)
}

/// Starts a process and waits until it ends; calls `shown` once there is something to see.
///
/// The process gets a pipe as its input that stays open as long as this process lives.
fn watch(mut command: Command, patience: Duration, shown: impl FnOnce()) -> Ending {
    let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => return Ending::Failed(Reason::NotStarted(error.to_string())),
    };
    // Waiting would close it.
    let _lifeline = child.stdin.take();
    match first_word(&mut child, patience) {
        Word::Shown => {
            shown();
            Ending::Ran(wait(child))
        }
        Word::Failed(reason) => {
            end(&mut child);
            wait(child);
            Ending::Failed(reason)
        }
        Word::Silent => {
            end(&mut child);
            wait(child);
            Ending::Failed(Reason::Silent(patience.as_secs()))
        }
        Word::Gone { has_opened: true } => Ending::Failed(Reason::Died(wait(child))),
        Word::Gone { has_opened: false } => Ending::Ran(wait(child)),
    }
}

/// Ends a process that has said all it had to say: a driver may not let go of it.
fn end(child: &mut Child) {
    // One that has ended by itself can't be ended once more.
    let _ = child.kill();
}

/// How an attempt turns out.
enum Word {
    Shown,
    Failed(Reason),
    Silent,
    Gone { has_opened: bool },
}

fn first_word(child: &mut Child, patience: Duration) -> Word {
    let Some(output) = child.stdout.take() else {
        return Word::Gone { has_opened: false };
    };
    let (sender, reports) = channel();
    // Reads on after the first frame as well, or writing more would end the child.
    thread::spawn(move || {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let report = Report::from_line(String::from_utf8_lossy(&line).trim_end());
            if let Some(report) = report {
                // Nobody listens any more once it has been decided.
                let _ = sender.send(report);
            }
        }
    });
    // Until the window opens it's no renderer that takes its time.
    if reports.recv().is_err() {
        return Word::Gone { has_opened: false };
    }
    match reports.recv_timeout(patience) {
        Ok(Report::Failed(reason)) => Word::Failed(reason),
        Ok(Report::Shown | Report::Opening) => Word::Shown,
        Err(RecvTimeoutError::Timeout) => Word::Silent,
        Err(RecvTimeoutError::Disconnected) => Word::Gone { has_opened: true },
    }
}

/// Waits until a process ends; returns its exit code.
fn wait(mut child: Child) -> u8 {
    child.wait().map_or(1, exit_code)
}

fn exit_code(status: ExitStatus) -> u8 {
    #[cfg(unix)]
    let signal = std::os::unix::process::ExitStatusExt::signal(&status).map(|signal| 128 + signal);
    #[cfg(not(unix))]
    let signal = None;
    let code = status.code().or(signal).unwrap_or(1);
    // Windows has larger codes for crashes; none may become 0.
    u8::try_from(code).unwrap_or(1)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    /// What a child that runs this script leads to, and whether it showed anything.
    fn ending(script: &str) -> (Ending, bool) {
        let mut command = Command::new("sh");
        let failed = Report::Failed(Reason::NoDriver).to_line();
        let prelude = format!(
            "say() {{ echo 'datalabscan: '\"$1\"; }}; fail() {{ echo '{failed}'; }}; set -e; {script}"
        );
        command.arg("-c").arg(prelude);
        let mut shown = false;
        let ending = watch(command, Duration::from_secs(20), || shown = true);
        (ending, shown)
    }

    #[test]
    fn a_child_that_shows_something_ends_the_program_with_its_code() {
        let (ending, shown) = ending("say Opening; echo noise; say Shown; exit 5");
        assert_eq!((ending, shown), (Ending::Ran(5), true));
    }

    #[test]
    fn a_child_that_fails_tells_why() {
        let (ending, shown) = ending("say Opening; fail; exit 3");
        assert_eq!((ending, shown), (Ending::Failed(Reason::NoDriver), false));
    }

    #[test]
    fn a_child_that_crashes_before_it_shows_anything_has_failed() {
        assert_eq!(
            ending("say Opening; kill -SEGV $$").0,
            Ending::Failed(Reason::Died(139))
        );
        assert_eq!(ending("say Opening; exit 0").0, Ending::Failed(Reason::Died(0)));
    }

    #[test]
    fn a_crash_later_is_a_crash() {
        assert_eq!(
            ending("say Opening; say Shown; kill -SEGV $$").0,
            Ending::Ran(139)
        );
    }

    #[test]
    fn what_goes_wrong_before_the_window_is_not_the_renderers() {
        assert_eq!(ending("exit 1").0, Ending::Ran(1));
    }

    #[test]
    fn a_silent_child_is_ended() {
        let mut command = Command::new("sh");
        let opening = Report::Opening.to_line();
        command.arg("-c").arg(format!("echo '{opening}'; exec sleep 600"));
        let ending = watch(command, Duration::from_millis(50), || {});
        assert_eq!(ending, Ending::Failed(Reason::Silent(0)));
    }

    #[test]
    fn a_child_notices_that_its_parent_is_gone_by_its_input() {
        // The input stays open while the parent waits: a child that reads it reads on.
        let script = "say Opening; say Shown; exec 3<&0; (read line <&3; echo gone >&2) & sleep 0.2; \
                      kill -0 $! && exit 9";
        assert_eq!(ending(script).0, Ending::Ran(9));
    }

    #[test]
    fn a_program_that_cannot_start_has_failed() {
        let command = Command::new("/nonexistent/program");
        let ending = watch(command, Duration::from_secs(20), || {});
        assert!(
            matches!(ending, Ending::Failed(Reason::NotStarted(_))),
            "{ending:?}"
        );
    }
}
