//! `export`: the plan for another program.

use std::sync::Arc;

use clap::ArgMatches;

use super::{
    Given, Output,
    error::Failure,
    scan::{Paper, day, open},
};
use crate::{
    export::{CALENDAR, calendar},
    i18n::PlanText,
    questionnaire::Questionnaire,
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
    opened.write(CALENDAR, matches, given, output, |file| {
        let actions = opened.case.assessment.plan.actions().len();
        let text = PlanText::of(given.language());
        Ok(Paper {
            bytes: calendar(&opened.case, opened.language(given), day(matches)).into_bytes(),
            said: text.calendar_written(actions, file),
            lacks: Vec::new(),
        })
    })
}
