//! `export`: the plan for another program.

use std::{path::PathBuf, sync::Arc};

use clap::ArgMatches;

use super::{
    Given, Output,
    error::Failure,
    plan::day,
    scan::{open, replaces},
};
use crate::{
    export::{CALENDAR, calendar},
    i18n::PlanText,
    questionnaire::Questionnaire,
    storage::write_report,
};

pub(super) fn run(
    questionnaire: &Arc<Questionnaire>,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = open(questionnaire, matches, given, output)?;
    if opened.case.assessment.plan.is_empty() {
        return Err(Failure::NoActions);
    }
    let out: PathBuf = opened.out(matches, CALENDAR)?;
    let language = given.language.unwrap_or(opened.case.assessment.language);
    let bytes = calendar(&opened.case, language, day(matches));
    write_report(&out, bytes.as_bytes(), replaces(matches))?;
    let actions = opened.case.assessment.plan.actions().len();
    let text = PlanText::of(given.language());
    output.line(&text.calendar_written(&out.display().to_string(), actions));
    Ok(())
}
