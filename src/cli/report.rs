//! `report`: the advice report as a PDF.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::{Zoned, civil::Date};

use super::{
    Given, Output,
    error::Failure,
    scan::{Opened, open},
};
use crate::{
    i18n::fill,
    pdf::report_pdf,
    questionnaire::Questionnaire,
    report::{Logo, ReportOptions},
    storage::{read_file, write_report},
};

pub(super) fn run(
    questionnaire: &Questionnaire,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let Opened {
        path,
        assessment,
        evaluation,
    } = open(questionnaire, matches, given, output)?;
    let out = matches
        .get_one::<PathBuf>("out")
        .cloned()
        .unwrap_or_else(|| path.with_extension("pdf"));
    let same = |a: &Path, b: &Path| {
        a.canonicalize()
            .ok()
            .is_some_and(|a| b.canonicalize().is_ok_and(|b| a == b))
    };
    if out == path || same(&out, path) {
        return Err(Failure::SameFile(out.display().to_string()));
    }
    let date = matches
        .get_one::<Date>("date")
        .copied()
        .unwrap_or_else(|| Zoned::now().date());
    // Without `--lang` the report is in the language that the scan was filled in.
    let language = given.language.unwrap_or(assessment.language);
    let logo = matches
        .get_one::<PathBuf>("logo")
        .map(|path| read_logo(path))
        .transpose()?;
    let options = ReportOptions {
        logo,
        ..ReportOptions::new(language, date)
    };
    let bytes = report_pdf(questionnaire, &assessment, &evaluation, &options).map_err(Failure::Pdf)?;
    write_report(&out, &bytes)?;
    output.line(&fill(
        given.text.reported,
        &[("file", &out.display().to_string())],
    ));
    Ok(())
}

fn read_logo(path: &Path) -> Result<Logo, Failure> {
    let bytes = read_file(path, Logo::LARGEST_FILE)?;
    Logo::decode(&bytes).map_err(|error| Failure::Logo {
        file: path.display().to_string(),
        error,
    })
}
