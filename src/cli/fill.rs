//! `new` and `fill`: scans from the command line.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::{
    Given, Output,
    error::Failure,
    scan::{ended, locked, named, required, say_kept},
};
use crate::{
    assessment::{
        Assessment, Author, Response, applies,
        change::{ChangeProblem, Changes, Made, Piece, Unusual, csv},
        format::EXTENSION,
        may_skip,
    },
    contents::Encoding,
    i18n::Help,
    opening::{self, Opened, Source},
    questionnaire::Questionnaire,
    session::begun,
    storage::{
        Rollout, Versions, create_scan, new_respondent, read_file, rewrite_scan, rollout, save_scan_as,
    },
};

pub(super) fn new(
    questionnaire: &Questionnaire,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let path = &ended(required(matches, "out"), EXTENSION);
    let mut assessment = begun(questionnaire, given.language());
    assessment.author = Author::new(new_respondent()?);
    let mut changes = Changes::new(questionnaire, &mut assessment, unusual(matches));
    for change in texts(matches) {
        changes.profile_argument(change);
    }
    done(changes.problems)?;
    if matches.get_flag("force") {
        // A scan may make way, a file of another kind may not.
        save_scan_as(questionnaire, path, &assessment, &Versions::of_user())?;
    } else {
        create_scan(questionnaire, path, &assessment)?;
    }
    output.line(&given.text.made(&path.display().to_string()));
    say_settings_wrong(given, output);
    Ok(())
}

/// What the organisation set counts for a new scan too, so that it's missed when it can't be read.
fn say_settings_wrong(given: Given, output: &mut Output) {
    if let Some(Rollout {
        path,
        settings: Err((line, column)),
    }) = rollout()
    {
        let text = Help::of(given.language());
        output.message(&text.set_wrong(&path.display().to_string(), *line, *column));
    }
}

pub(super) fn fill(
    questionnaire: &Questionnaire,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let path = named(required(matches, "file"), EXTENSION);
    // Another one who fills in the same scan waits, and then reads what is written here.
    let _lock = locked(&path, given, output)?;
    let Opened {
        mut assessment,
        source,
    } = opening::open(questionnaire, &path)?;
    if source == Source::Report {
        return Err(Failure::NotInReport(path.display().to_string()));
    }
    if assessment.is_summary() {
        return Err(Failure::NotInSummary(path.display().to_string()));
    }
    let before = assessment.clone();
    let mut changes = Changes::new(questionnaire, &mut assessment, unusual(matches));
    for change in texts(matches) {
        changes.argument(change);
    }
    if let Some(spreadsheet) = matches.get_one::<PathBuf>("csv") {
        csv::apply(spreadsheet, &read_file(spreadsheet, csv::LARGEST)?, &mut changes);
    }
    let made = changes.made();
    let guessed = std::mem::take(&mut changes.guessed);
    done(changes.problems)?;
    if let Some(consent) = matches.get_one::<String>("consent") {
        assessment.author.may_stand_alone = consent == "yes";
    }
    rewrite_scan(questionnaire, &path, &assessment, &Versions::of_user())?;
    say_useless_skips(questionnaire, &assessment, given, output);
    say_kept(questionnaire, &assessment, given, output);
    for (file, encoding) in guessed {
        output.message(&match encoding {
            Encoding::Macintosh => given.text.from_mac(&file),
            _ => given.text.from_dos(&file),
        });
    }
    say_made(questionnaire, &path, &made, [&before, &assessment], given, output);
    Ok(())
}

/// What was filled in, changed, erased and left; what is gone with what it was.
fn say_made(
    questionnaire: &Questionnaire,
    path: &Path,
    made: &Made,
    [before, after]: [&Assessment; 2],
    given: Given,
    output: &mut Output,
) {
    let text = given.text;
    let [filled, changed, erased, unchanged] =
        [&made.filled, &made.changed, &made.erased, &made.unchanged].map(Vec::len);
    let file = path.display().to_string();
    output.line(&text.filled(&file, filled, changed, erased, unchanged));
    let list = |pieces: &[Piece], words: &dyn Fn(&str, Piece) -> String| {
        let named = pieces.iter().map(|piece| {
            let name = piece.name(questionnaire, given.language());
            words(&name, *piece)
        });
        named.collect::<Vec<_>>().join("; ")
    };
    let value = |piece: Piece, scan| piece.value(questionnaire, scan, given.language());
    for piece in &made.filled {
        let name = piece.name(questionnaire, given.language());
        let value = piece.in_words(questionnaire, after, given.language());
        output.line(&text.filled_value(&name, &value));
    }
    if changed > 0 {
        let list = list(&made.changed, &|name, piece| {
            text.value_was(name, &value(piece, before), &value(piece, after))
        });
        output.line(&text.changed_values(&list));
    }
    if erased > 0 {
        let list = list(&made.erased, &|name, piece| {
            text.value_gone(name, &value(piece, before))
        });
        output.line(&text.erased_values(&list));
    }
}

fn unusual(matches: &ArgMatches) -> Unusual {
    if matches.get_flag("force") {
        Unusual::Taken
    } else {
        Unusual::Refused
    }
}

fn texts(matches: &ArgMatches) -> impl Iterator<Item = &String> {
    matches.get_many::<String>("changes").into_iter().flatten()
}

fn done(problems: Vec<ChangeProblem>) -> Result<(), Failure> {
    if problems.is_empty() {
        Ok(())
    } else {
        Err(Failure::Changes(problems))
    }
}

/// "Not applicable" where that isn't possible counts as unanswered (chapter 5.2); say so.
fn say_useless_skips(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    given: Given,
    output: &mut Output,
) {
    for item in questionnaire.items() {
        let skipped = matches!(assessment.answer(item.id).response, Response::NotApplicable(_));
        if skipped && applies(item, assessment) && !may_skip(item, assessment) {
            output.message(&given.text.skip_not_allowed(&item.key));
        }
    }
}
