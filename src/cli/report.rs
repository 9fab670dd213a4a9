//! `report`: the advice report as a PDF.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use jiff::civil::Date;

use super::{
    Given, Output,
    error::Failure,
    scan::{Opened, open},
};
use crate::{
    assessment::Assessment,
    clock,
    i18n::{Language, fill},
    pdf::report_pdf,
    questionnaire::Questionnaire,
    report::{Disclosure, Extent, Logo, Part, ReportOptions, goes_along},
    storage::{read_file, write_report},
};

pub(super) fn run(
    questionnaire: &Questionnaire,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = open(questionnaire, matches, given, output)?;
    let out = opened.out(matches, "pdf")?;
    let Opened {
        assessment,
        evaluation,
        ..
    } = opened;
    // Without `--lang` the report is in the language that the scan was filled in.
    let logo = matches.get_one::<PathBuf>("logo");
    let options = ReportOptions {
        logo: logo.map(|path| read_logo(path)).transpose()?,
        ..options(matches, given.language.unwrap_or(assessment.language))
    };
    let bytes = report_pdf(questionnaire, &assessment, &evaluation, &options).map_err(Failure::Pdf)?;
    say_what_goes_along(questionnaire, &assessment, &options, given, output);
    write_report(&out, &bytes)?;
    output.line(&fill(
        given.text.reported,
        &[("file", &out.display().to_string())],
    ));
    Ok(())
}

fn options(matches: &ArgMatches, language: Language) -> ReportOptions {
    let date = matches.get_one::<Date>("date").copied();
    let parts = matches.get_many::<String>("without").into_iter().flatten();
    let status = matches.get_one::<String>("status").map_or("", String::as_str);
    let public = matches.get_flag("publication");
    ReportOptions {
        extent: if matches.get_flag("short") {
            Extent::Short
        } else {
            Extent::Full
        },
        without: parts
            .filter_map(|key| Part::ALL.into_iter().find(|part| part.key() == key))
            .collect(),
        status: status.split_whitespace().collect::<Vec<_>>().join(" "),
        disclosure: Disclosure {
            scan: !(public || matches.get_flag("without-scan")),
            notes: !(public || matches.get_flag("without-notes")),
        },
        ..ReportOptions::new(language, date.unwrap_or_else(clock::today))
    }
}

/// What others will see, before anything is written.
fn say_what_goes_along(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    options: &ReportOptions,
    given: Given,
    output: &mut Output,
) {
    let goes = goes_along(questionnaire, assessment, options, given.language());
    for (sentence, list) in [
        (given.text.goes_along, goes.included),
        (given.text.stays_behind, goes.left_out),
    ] {
        if !list.is_empty() {
            output.line(&fill(sentence, &[("list", &list.join("; "))]));
        }
    }
}

fn read_logo(path: &Path) -> Result<Logo, Failure> {
    let bytes = read_file(path, Logo::LARGEST_FILE)?;
    Logo::decode(&bytes).map_err(|error| Failure::Logo {
        file: path.display().to_string(),
        error,
    })
}
