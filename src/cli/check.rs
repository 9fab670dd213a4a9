//! `check`: every problem of a question set at once.

use std::path::Path;

use super::{BAD_INPUT, DONE, Given, Outcome, Output, error::Failure};
use crate::{
    clock,
    decision::is_old_at,
    i18n::LookAgainText,
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
        output.line(&problem.describe(folder, given.language()));
    }
    match &built {
        Ok(built) => {
            warn_of_old_law(&built.questionnaire, given, output);
            say_fine(&built.questionnaire, given, output);
            Ok(Outcome::Exit(DONE))
        }
        Err(problems) => {
            let errors = problems
                .iter()
                .filter(|problem| problem.severity() == Severity::Error)
                .count();
            output.message(&given.text.check_errors(errors));
            Ok(Outcome::Exit(BAD_INPUT))
        }
    }
}

/// Legal points grow old without anybody changing them (chapter 32).
fn warn_of_old_law(questionnaire: &Questionnaire, given: Given, output: &mut Output) {
    let law = questionnaire.decision().law.iter();
    let old: Vec<&str> = law
        .filter(|point| is_old_at(point, clock::today()))
        .map(|point| point.id.as_str())
        .collect();
    if !old.is_empty() {
        output.line(&given.text.check_old_law(&old.join(", ")));
    }
}

fn say_fine(questionnaire: &Questionnaire, given: Given, output: &mut Output) {
    let (dimensions, items, checks) = (
        questionnaire.dimensions().len(),
        questionnaire.items().len(),
        questionnaire.checks().len(),
    );
    output.line(&given.text.check_fine(dimensions, items, checks));
    let anchors = questionnaire.items().iter().flat_map(|item| &item.anchors);
    let changed = anchors.filter(|anchor| anchor.before.is_some()).count();
    if changed > 0 {
        output.line(&LookAgainText::of(given.language()).changed_sentences(changed));
    }
}
