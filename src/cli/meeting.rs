//! `agenda` and `minutes`: the papers of a talk on the differences from the command line.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::ArgMatches;
use jiff::civil::Date;

use super::{
    Given, Output,
    error::Failure,
    group::GroupProblem,
    scan::{open, replaces},
};
use crate::{
    clock,
    evaluation::{Case, agenda as topics_of, meeting, within},
    i18n::{GroupText, MeetingText, ReportText},
    pdf::{document_pdf, handout_pdf},
    questionnaire::Questionnaire,
    report::{ReportOptions, compose_handout, compose_minutes, compose_script, lacking_in, minutes_text},
    storage::write_report,
};

/// A PDF, what to say of it, and the characters that it can't show.
type Paper = (Vec<u8>, String, Vec<String>);

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
    let out = opened.out(matches, extension)?;
    let minutes = matches.get_one::<u32>("minutes").copied().unwrap_or(60);
    let options = options(&opened.case, matches, given);
    let (bytes, said, lacks) = if is_script {
        script_bytes(&opened.case, minutes, &options, &out, given)?
    } else {
        agenda_bytes(&opened.case, minutes, &options, &out, given)?
    };
    say_lacks(&lacks, given, output);
    write_report(&out, &bytes, replaces(matches))?;
    output.line(&said);
    Ok(())
}

fn agenda_bytes(
    case: &Case,
    minutes: u32,
    options: &ReportOptions,
    out: &Path,
    given: Given,
) -> Result<Paper, Failure> {
    let topics = within(&topics_of(case), minutes);
    something(case, topics.len())?;
    let bytes = handout_pdf(case, &topics, options).map_err(Failure::Pdf)?;
    let lacks = lacking_in(&compose_handout(case, &topics, options));
    let minutes: u32 = topics.iter().map(|topic| topic.minutes).sum();
    let file = out.display().to_string();
    let said = GroupText::of(given.language()).agenda_made(topics.len(), &file, minutes);
    Ok((bytes, said, lacks))
}

/// Says which characters of what people wrote the paper can't show.
fn say_lacks(lacks: &[String], given: Given, output: &mut Output) {
    if !lacks.is_empty() {
        output.message(&ReportText::of(given.language()).not_shown(&lacks.join(" ")));
    }
}

fn script_bytes(
    case: &Case,
    minutes: u32,
    options: &ReportOptions,
    out: &Path,
    given: Given,
) -> Result<Paper, Failure> {
    let meeting = meeting(&topics_of(case), minutes);
    something(case, meeting.topics.len())?;
    let document = compose_script(case, &meeting, options);
    let bytes = document_pdf(&document, options).map_err(Failure::Pdf)?;
    let file = out.display().to_string();
    let said = MeetingText::of(given.language()).script_made(meeting.topics.len(), &file, meeting.total());
    Ok((bytes, said, lacking_in(&document)))
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
    let options = options(case, matches, given);
    let document = compose_minutes(case, &options);
    if matches
        .get_one::<String>("format")
        .is_some_and(|format| format == "text")
    {
        let text = minutes_text(&document);
        if matches.get_one::<PathBuf>("out").is_none() {
            output.line(text.trim_end());
            return Ok(());
        }
        let out = opened.out(matches, "txt")?;
        write_report(&out, text.as_bytes(), replaces(matches))?;
        output.line(&MeetingText::of(given.language()).minutes_made(&out.display().to_string()));
        return Ok(());
    }
    let out = opened.out(matches, "minutes.pdf")?;
    let bytes = document_pdf(&document, &options).map_err(Failure::Pdf)?;
    say_lacks(&lacking_in(&document), given, output);
    write_report(&out, &bytes, replaces(matches))?;
    let file = out.display().to_string();
    output.line(&MeetingText::of(given.language()).minutes_made(&file));
    Ok(())
}

fn options(case: &Case, matches: &ArgMatches, given: Given) -> ReportOptions {
    let date = matches.get_one::<Date>("date").copied();
    ReportOptions::new(
        given.language.unwrap_or(case.assessment.language),
        date.unwrap_or_else(clock::today),
    )
}
