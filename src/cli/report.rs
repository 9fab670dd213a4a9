//! `report`: the advice report as a PDF.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::ArgMatches;

use super::{
    Given, Output,
    error::Failure,
    scan::{Opened, Paper, open},
};
use crate::{
    evaluation::Case,
    i18n::{Export, ReportText},
    pdf::report_pdf,
    questionnaire::Questionnaire,
    report::{Disclosure, Logo, Part, ReportOptions, enclosures},
    session::suggested_files::{REPORT, for_publication},
    storage::read_file,
};

pub(super) fn run(
    questionnaire: &Arc<Questionnaire>,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = open(questionnaire, matches, given, output)?;
    let mut out = opened.out(matches, REPORT)?;
    if matches.get_flag("publication") && matches.get_one::<PathBuf>("out").is_none() {
        out = for_publication(&out, opened.language(given));
    }
    let status = matches.get_one::<String>("status").map_or("", String::as_str);
    if status.chars().count() > ReportOptions::LONGEST_STATUS {
        return Err(Failure::LongStatus);
    }
    let case = &opened.case;
    let options = options(&opened, matches, given)?;
    let paper = Paper {
        bytes: report_pdf(case, &options).map_err(Failure::Pdf)?,
        said: given.text.reported(&out.display().to_string()),
        // That is told with the rest of what others will see.
        lacks: Vec::new(),
    };
    say_enclosures(case, &options, given, output);
    paper.write(&out, matches, given, output)
}

fn options(opened: &Opened, matches: &ArgMatches, given: Given) -> Result<ReportOptions, Failure> {
    let logo = matches.get_one::<PathBuf>("logo");
    let parts = matches.get_many::<String>("without").into_iter().flatten();
    let status = matches.get_one::<String>("status").map_or("", String::as_str);
    Ok(ReportOptions {
        logo: logo.map(|path| read_logo(path)).transpose()?,
        short: matches.get_flag("short"),
        publication: matches.get_flag("publication"),
        higher_decider: matches.get_one::<String>("decider").is_some(),
        without: parts
            .filter_map(|key| Part::ALL.into_iter().find(|part| part.key() == key))
            .collect(),
        status: status.split_whitespace().collect::<Vec<_>>().join(" "),
        disclosure: Disclosure {
            scan: !matches.get_flag("without-scan"),
            notes: !matches.get_flag("without-notes"),
        },
        ..opened.options(matches, given)
    })
}

/// What others will see, before anything is written.
fn say_enclosures(case: &Case, options: &ReportOptions, given: Given, output: &mut Output) {
    let goes = enclosures(case, options, given.language());
    if !goes.included.is_empty() {
        output.line(&Export::of(given.language()).included(&goes.included.join("; ")));
    }
    if !goes.left_out.is_empty() {
        output.line(&Export::of(given.language()).left_out(&goes.left_out.join("; ")));
    }
    if !goes.not_shown.is_empty() {
        let text = ReportText::of(given.language());
        output.message(&text.not_shown(&goes.not_shown.join("; ")));
    }
}

fn read_logo(path: &Path) -> Result<Logo, Failure> {
    let bytes = read_file(path, Logo::LARGEST_FILE)?;
    Logo::decode(&bytes).map_err(|error| Failure::Logo {
        file: path.display().to_string(),
        error,
    })
}
