//! Opening a scan, the same way for every command.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::ArgMatches;
use jiff::civil::Date;

use super::{Given, Output, error::Failure};
use crate::{
    assessment::{Assessment, format::EXTENSION},
    clock,
    evaluation::Case,
    i18n::{Language, ReportText},
    opening,
    questionnaire::Questionnaire,
    report::ReportOptions,
    storage::{Lock, Replace, exists, explain_left, file_exists, is_same_file, write_report},
};

/// A scan with what the program concludes from it.
pub(super) struct Opened {
    pub path: PathBuf,
    pub case: Case,
}

impl Opened {
    /// The file to write: argument `out` with its extension, or the name of what was read with another one.
    ///
    /// # Errors
    /// When that's the very file that was read.
    pub fn out(&self, matches: &ArgMatches, extension: &str) -> Result<PathBuf, Failure> {
        let given = matches.get_one::<PathBuf>("out");
        let last = extension.rsplit('.').next().unwrap_or(extension);
        let out = given.map_or_else(|| renamed(&self.path, extension), |path| ended(path, last));
        if is_same_file(&out, &self.path) {
            return Err(Failure::SameFile(out.display().to_string()));
        }
        Ok(out)
    }

    /// The language of what is written: that of argument `lang`, or else the one that the scan was filled in.
    pub fn language(&self, given: Given) -> Language {
        given.language.unwrap_or(self.case.assessment.language)
    }

    /// The language and the day of a paper.
    pub fn options(&self, matches: &ArgMatches, given: Given) -> ReportOptions {
        ReportOptions::new(self.language(given), day(matches))
    }

    /// Writes a paper about the scan into [`out`](Self::out), and says so; `make` gets the name of the file.
    pub fn write(
        &self,
        extension: &str,
        matches: &ArgMatches,
        given: Given,
        output: &mut Output,
        make: impl FnOnce(&str) -> Result<Paper, Failure>,
    ) -> Result<(), Failure> {
        let out = self.out(matches, extension)?;
        make(&out.display().to_string())?.write(&out, matches, given, output)
    }
}

/// What a command writes.
pub(super) struct Paper {
    pub bytes: Vec<u8>,
    /// What is said once it's written.
    pub said: String,
    /// Characters in what people wrote that it can't show.
    pub lacks: Vec<String>,
}

impl Paper {
    /// Writes it, and says so.
    pub fn write(
        self,
        out: &Path,
        matches: &ArgMatches,
        given: Given,
        output: &mut Output,
    ) -> Result<(), Failure> {
        if !self.lacks.is_empty() {
            let text = ReportText::of(given.language());
            output.message(&text.not_shown(&self.lacks.join(" ")));
        }
        write_report(out, &self.bytes, replaces(matches))?;
        output.line(&self.said);
        Ok(())
    }
}

/// The day in argument `date`, or today.
pub(super) fn day(matches: &ArgMatches) -> Date {
    matches
        .get_one::<Date>("date")
        .copied()
        .unwrap_or_else(clock::today)
}

/// The name of a scan or report with another extension. Anything else behind a point is part of its name, such as the
/// number in `Scan 2.3`.
fn renamed(path: &Path, extension: &str) -> PathBuf {
    let is_ours = |found: &std::ffi::OsStr| {
        [EXTENSION, "pdf"]
            .iter()
            .any(|known| found.eq_ignore_ascii_case(known))
    };
    if path.extension().is_some_and(is_ours) {
        return path.with_extension(extension);
    }
    with_ending(path, extension)
}

/// The name with the extension behind all of it.
fn with_ending(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{extension}"));
    PathBuf::from(name)
}

/// The name of a new file, with its extension behind it when that is missing: programs and colleagues go by it. Nothing is
/// cut off, and a file that is there is what was meant.
pub(super) fn ended(path: &Path, extension: &str) -> PathBuf {
    let has_it = path
        .extension()
        .is_some_and(|found| found.eq_ignore_ascii_case(extension));
    let name = path.as_os_str().to_string_lossy();
    // What no name can end in is for the writer to refuse.
    if has_it || exists(path) || name.ends_with(['.', ' ', '/', '\\']) {
        return path.to_owned();
    }
    with_ending(path, extension)
}

/// The right to change a scan, with a word about a lock that was left behind.
pub(super) fn locked(path: &Path, given: Given, output: &mut Output) -> Result<Lock, Failure> {
    let lock = Lock::take(path)?;
    if let Some(holder) = &lock.left {
        output.message(&explain_left(path, holder, given.language()));
    }
    Ok(lock)
}

/// What a report may take the place of, by argument `force`.
fn replaces(matches: &ArgMatches) -> Replace {
    if matches.get_flag("force") {
        Replace::Anything
    } else {
        Replace::Own
    }
}

/// Whether argument `format` asks for JSON.
pub(super) fn wants_json(matches: &ArgMatches) -> bool {
    let format = matches.get_one::<String>("format");
    format.is_some_and(|format| format == "json")
}

/// Reads the scan or report in argument `file` and evaluates it.
pub(super) fn open(
    questionnaire: &Arc<Questionnaire>,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<Opened, Failure> {
    let path = named(required(matches, "file"), EXTENSION);
    let assessment = opening::open(questionnaire, &path)?.assessment;
    say_kept(questionnaire, &assessment, given, output);
    let case = Case::new(questionnaire, assessment).map_err(|missing| {
        Failure::missing_profile(
            questionnaire,
            &missing.0,
            given.language(),
            path.display().to_string(),
        )
    })?;
    Ok(Opened { path, case })
}

/// Says that a scan comes from another version of the question set, and what it holds that the question set doesn't know.
pub(super) fn say_kept(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    given: Given,
    output: &mut Output,
) {
    if assessment.origin().hash != questionnaire.hash() {
        let version = assessment.origin().version.as_str();
        output.message(&given.text.other_version(version));
    }
    let kept = assessment.kept.ids();
    if !kept.is_empty() {
        output.message(&given.text.kept(&kept.join(", ")));
    }
}

/// The path in a required argument.
pub(super) fn required<'a>(matches: &'a ArgMatches, name: &str) -> &'a Path {
    // clap doesn't let a command without it come this far.
    matches
        .get_one::<PathBuf>(name)
        .map_or(Path::new(""), PathBuf::as_path)
}

/// The file that is meant: `duinrand` is `duinrand.datalabscan` when only that is there.
pub(super) fn named(path: &Path, extension: &str) -> PathBuf {
    let mut longer = path.as_os_str().to_owned();
    longer.push(".");
    longer.push(extension);
    let longer = PathBuf::from(longer);
    if !file_exists(path) && file_exists(&longer) {
        longer
    } else {
        path.to_owned()
    }
}
