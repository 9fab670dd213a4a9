//! The command line: a thin face on the same core as the window.
//!
//! [`run`] gets everything it needs passed in, so that tests call it without a process. Exit codes:
//! 0 done, 1 something wrong with the input, 2 wrong usage, 3 no display.

mod args;
mod check;
mod error;
mod export;
mod extract;
mod fill;
mod group;
mod meeting;
mod plan;
mod report;
mod scan;
mod score;
mod usage;

use std::{
    ffi::OsString,
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::ArgMatches;

use crate::{
    assessment::format::EXTENSION,
    display::Renderer,
    i18n::{CliText, Language},
    questionnaire::{Questionnaire, build, bundled},
    storage::{StorageError, exists, read_question_set},
};

pub use self::args::ATTEMPT;
use self::{
    error::Failure,
    scan::{named, required},
};

/// Exit code: done.
pub const DONE: u8 = 0;
/// Exit code: something wrong with the input.
pub const BAD_INPUT: u8 = 1;
/// Exit code: wrong usage.
pub const BAD_USAGE: u8 = 2;
/// Exit code: no display to open a window on.
pub const NO_DISPLAY: u8 = 3;

/// What to do with the arguments of the process.
pub enum Outcome {
    /// It's done; the process ends with this code.
    Exit(u8),
    /// Watch over the window in a process of its own.
    Supervise {
        /// What should draw it, when asked for.
        renderer: Option<Renderer>,
        /// The language asked for, if any.
        language: Option<Language>,
    },
    /// Open the window, in the process that is watched over.
    Window {
        /// A scan or report to open at once.
        open: Option<PathBuf>,
        /// The question set.
        questionnaire: Arc<Questionnaire>,
        /// The language asked for, if any.
        language: Option<Language>,
        /// How to open it, in the words of the process that watches.
        attempt: String,
    },
}

/// Where output goes.
pub struct Output<'a> {
    /// Results.
    pub out: &'a mut dyn Write,
    /// Messages.
    pub err: &'a mut dyn Write,
    /// Whether results were lost, as on a full disk.
    pub lost: bool,
}

impl Output<'_> {
    /// A line of results.
    fn line(&mut self, text: &str) {
        self.bytes(format!("{text}\n").as_bytes());
    }

    /// Results as they are. A reader that has gone away is no reason to fail; a full disk is.
    fn bytes(&mut self, bytes: &[u8]) {
        if let Err(error) = self.out.write_all(bytes).and_then(|()| self.out.flush()) {
            self.lost |= error.kind() != std::io::ErrorKind::BrokenPipe;
        }
    }

    /// A line of messages.
    fn message(&mut self, text: &str) {
        // Where messages can't be read there is no other place to say so.
        let _ = writeln!(self.err, "{text}");
    }
}

/// Runs a command, or says that the window must be opened.
pub fn run(arguments: &[OsString], output: &mut Output) -> Outcome {
    let language = args::language(arguments);
    let text = CliText::of(language.unwrap_or_default());
    let matches = match args::command(text).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return Outcome::Exit(usage::explain(&error, text, output)),
    };
    let given = Given { language, text };
    match dispatch(&matches, given, output) {
        Ok(_) if output.lost => {
            output.message(text.output_failed());
            Outcome::Exit(BAD_INPUT)
        }
        Ok(outcome) => outcome,
        Err(failure) => {
            for line in failure.lines(given.language()) {
                output.message(&line);
            }
            Outcome::Exit(failure.exit_code())
        }
    }
}

/// The language of messages.
#[derive(Clone, Copy)]
struct Given {
    language: Option<Language>,
    text: CliText,
}

impl Given {
    fn language(self) -> Language {
        self.language.unwrap_or_default()
    }
}

fn dispatch(matches: &ArgMatches, given: Given, output: &mut Output) -> Result<Outcome, Failure> {
    let folder = matches.get_one::<PathBuf>(args::QUESTIONNAIRE);
    if let Some(("check", own)) = matches.subcommand() {
        let asked = own.get_one::<PathBuf>("dir").or(folder);
        return check::run(asked.map(PathBuf::as_path), given, output);
    }
    if let Some(("extract", own)) = matches.subcommand() {
        extract::run(own, given, output)?;
        return Ok(Outcome::Exit(DONE));
    }
    let folder = folder.map(PathBuf::as_path);
    let questions = || question_set(folder);
    match matches.subcommand() {
        Some(("new", own)) => fill::new(&*questions()?, own, given, output),
        Some(("fill", own)) => fill::fill(&*questions()?, own, given, output),
        Some(("score", own)) => score::run(&questions()?, own, given, output),
        Some(("plan", own)) => plan::run(&questions()?, own, given, output),
        Some(("report", own)) => report::run(&questions()?, own, given, output),
        Some(("invite", own)) => group::invite(&questions()?, own, given, output),
        Some(("merge", own)) => group::merge_files(&*questions()?, own, given, output),
        Some(("agenda", own)) => meeting::agenda(&questions()?, own, given, output),
        Some(("minutes", own)) => meeting::minutes(&questions()?, own, given, output),
        Some(("export", own)) => export::run(&questions()?, own, given, output),
        command => {
            let open = match command {
                Some((_, own)) => Some(existing(required(own, "file"))?),
                None => to_open(matches)?,
            };
            return window(open, matches, given, output);
        }
    }?;
    Ok(Outcome::Exit(DONE))
}

/// Opens the window, or says so to the process that does.
fn window(
    open: Option<PathBuf>,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<Outcome, Failure> {
    let language = given.language;
    let folder = matches
        .get_one::<PathBuf>(args::QUESTIONNAIRE)
        .map(PathBuf::as_path);
    if let Some(attempt) = matches.get_one::<String>(args::ATTEMPT) {
        return Ok(Outcome::Window {
            open,
            questionnaire: question_set(folder)?,
            language,
            attempt: attempt.clone(),
        });
    }
    // The window's own process reads the bundled question set; another one is checked before it starts.
    if folder.is_some() {
        question_set(folder)?;
    }
    let renderer = matches.get_one::<String>(args::RENDERER);
    if renderer.is_some_and(|code| code == args::GONE_RENDERER) {
        output.message(given.text.renderer_is_gone());
    }
    Ok(Outcome::Supervise {
        renderer: renderer.and_then(|code| Renderer::from_code(code)),
        language,
    })
}

/// The file to open in the window; the window would only say the same of one that isn't there.
fn existing(path: &Path) -> Result<PathBuf, Failure> {
    let path = named(path, EXTENSION);
    if exists(&path) {
        Ok(path)
    } else {
        Err(StorageError::NotFound(path).into())
    }
}

/// The file that stands alone among the arguments; one that isn't there is most likely a mistyped command.
fn to_open(matches: &ArgMatches) -> Result<Option<PathBuf>, Failure> {
    let Some(path) = matches.get_one::<PathBuf>("scan") else {
        return Ok(None);
    };
    let is_file = path.extension().is_some() || path.components().count() > 1;
    existing(path).map(Some).map_err(|missing| {
        if is_file {
            missing
        } else {
            Failure::NoScanOrCommand(path.display().to_string())
        }
    })
}

fn question_set(folder: Option<&Path>) -> Result<Arc<Questionnaire>, Failure> {
    let Some(folder) = folder else {
        return Ok(Arc::clone(bundled()));
    };
    match build(&read_question_set(folder)?) {
        Ok(built) => Ok(Arc::new(built.questionnaire)),
        Err(problems) => Err(StorageError::BadQuestions {
            folder: folder.to_owned(),
            problems,
        }
        .into()),
    }
}
