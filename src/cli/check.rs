//! `check`: every problem of a question set at once.

use std::path::Path;

use super::{BAD_INPUT, DONE, Given, Outcome, Output, error::Failure};
use crate::{
    i18n::fill,
    questionnaire::{Questionnaire, Severity, build, bundled},
    storage::read_question_set,
};

pub(super) fn run(folder: Option<&Path>, given: Given, output: &mut Output) -> Result<Outcome, Failure> {
    let Some(folder) = folder else {
        say_fine(bundled(), given, output);
        return Ok(Outcome::Exit(DONE));
    };
    let built = build(&read_question_set(folder)?);
    let problems = match &built {
        Ok(built) => &built.warnings,
        Err(problems) => problems,
    };
    for problem in problems {
        output.line(
            &folder
                .join(problem.describe(given.language()))
                .display()
                .to_string(),
        );
    }
    match &built {
        Ok(built) => {
            say_fine(&built.questionnaire, given, output);
            Ok(Outcome::Exit(DONE))
        }
        Err(problems) => {
            let errors = problems
                .iter()
                .filter(|problem| problem.severity() == Severity::Error)
                .count();
            output.message(&fill(given.text.check_errors, &[("count", &errors.to_string())]));
            Ok(Outcome::Exit(BAD_INPUT))
        }
    }
}

fn say_fine(questionnaire: &Questionnaire, given: Given, output: &mut Output) {
    let counts = [
        ("dimensions", questionnaire.dimensions().len()),
        ("items", questionnaire.items().len()),
        ("checks", questionnaire.checks().len()),
    ];
    let counts = counts.map(|(name, count)| (name, count.to_string()));
    let values: Vec<(&str, &str)> = counts
        .iter()
        .map(|(name, count)| (*name, count.as_str()))
        .collect();
    output.line(&fill(given.text.check_fine, &values));
}
