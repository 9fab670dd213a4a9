//! `agenda` and `minutes`: the papers of a talk on the differences from the command line.

use std::{path::PathBuf, sync::Arc};

use clap::ArgMatches;

use super::{
    Given, Output,
    error::Failure,
    group::GroupProblem,
    scan::{Paper, open},
};
use crate::{
    evaluation::{Case, agenda as topics_of, meeting, within},
    i18n::{GroupText, MeetingText},
    pdf::{document_pdf, handout_pdf},
    questionnaire::Questionnaire,
    report::{ReportOptions, compose_handout, compose_minutes, compose_script, lacking_in, minutes_text},
};

/// The questions to talk about: on a page, or as a script for who leads the talk.
pub(super) fn agenda(
    questionnaire: &Arc<Questionnaire>,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = open(questionnaire, matches, given, output)?;
    let is_script = matches.get_flag("script");
    let extension = if is_script { "script.pdf" } else { "agenda.pdf" };
    let minutes = matches.get_one::<u32>("minutes").copied().unwrap_or(60);
    let options = opened.options(matches, given);
    let make = if is_script { script } else { page };
    opened.write(extension, matches, given, output, |file| {
        make(&opened.case, minutes, &options, file, given)
    })
}

fn page(
    case: &Case,
    minutes: u32,
    options: &ReportOptions,
    file: &str,
    given: Given,
) -> Result<Paper, Failure> {
    let topics = within(&topics_of(case), minutes);
    something(case, topics.len())?;
    let bytes = handout_pdf(case, &topics, options).map_err(Failure::Pdf)?;
    let lacks = lacking_in(&compose_handout(case, &topics, options));
    let minutes: u32 = topics.iter().map(|topic| topic.minutes).sum();
    let said = GroupText::of(given.language()).agenda_made(topics.len(), file, minutes);
    Ok(Paper { bytes, said, lacks })
}

fn script(
    case: &Case,
    minutes: u32,
    options: &ReportOptions,
    file: &str,
    given: Given,
) -> Result<Paper, Failure> {
    let meeting = meeting(&topics_of(case), minutes);
    something(case, meeting.topics.len())?;
    let document = compose_script(case, &meeting, options);
    let bytes = document_pdf(&document, options).map_err(Failure::Pdf)?;
    let text = MeetingText::of(given.language());
    Ok(Paper {
        bytes,
        said: text.script_made(meeting.topics.len(), file, meeting.total()),
        lacks: lacking_in(&document),
    })
}

fn something(case: &Case, topics: usize) -> Result<(), Failure> {
    let respondents = case.evaluation.reliability.respondents;
    match topics {
        0 => Err(GroupProblem::NoDifferences { respondents }.into()),
        _ => Ok(()),
    }
}

/// What was agreed, as a PDF or as text.
pub(super) fn minutes(
    questionnaire: &Arc<Questionnaire>,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let opened = open(questionnaire, matches, given, output)?;
    let case = &opened.case;
    let mut items = case.questionnaire.items().iter();
    if !items.any(|item| case.assessment.group.is_discussed(item.id)) {
        return Err(GroupProblem::NoTalk.into());
    }
    let options = opened.options(matches, given);
    let document = compose_minutes(case, &options);
    let format = matches.get_one::<String>("format");
    let text = format.is_some_and(|format| format == "text");
    let text = text.then(|| minutes_text(&document));
    if let Some(text) = &text
        && matches.get_one::<PathBuf>("out").is_none()
    {
        output.line(text.trim_end());
        return Ok(());
    }
    let extension = if text.is_some() { "txt" } else { "minutes.pdf" };
    opened.write(extension, matches, given, output, |file| {
        let said = MeetingText::of(given.language()).minutes_made(file);
        Ok(match text {
            // A text has every character.
            Some(text) => Paper {
                bytes: text.into_bytes(),
                said,
                lacks: Vec::new(),
            },
            None => Paper {
                bytes: document_pdf(&document, &options).map_err(Failure::Pdf)?,
                said,
                lacks: lacking_in(&document),
            },
        })
    })
}
