//! `invite` and `merge`: several respondents from the command line.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::ArgMatches;
use jiff::civil::Date;

use super::{
    Given, Output,
    error::Failure,
    scan::{ended, locked, named, required, say_kept},
};
use crate::{
    assessment::{
        AnswerFile, Assessment, Choices, Invited, MergeResult, Outcome, Refusal, Remark, RespondentId,
        common_ground, format::EXTENSION, merge_as,
    },
    clock,
    evaluation::Case,
    i18n::{CollaborationText, GroupText, Language, MeetingText, folded},
    opening::{self, OpenError, Source, describe_merged, read_answers},
    questionnaire::{DimensionId, OptionId, Questionnaire},
    session::suggested_files::invitation_name,
    storage::{
        AnswerPaths, Versions, answer_paths, create_scan, create_scan_beside, exists, is_folder,
        is_same_file, new_respondent, rewrite_scan, save_scan_as,
    },
};

/// What can be wrong with a group.
#[derive(Debug)]
pub(super) enum GroupProblem {
    /// No such role.
    UnknownRole { role: String, known: Vec<String> },
    /// No such dimension.
    UnknownDimension { id: String, known: Vec<String> },
    /// A last day that is over.
    PastDay,
    /// No files to merge.
    NoFiles,
    /// None of the files could be merged.
    NothingMerged,
    /// Nothing to talk about.
    NoDifferences { respondents: usize },
    /// Nothing was talked about.
    NoTalk,
}

impl GroupProblem {
    pub fn describe(&self, language: Language) -> String {
        let text = GroupText::of(language);
        match self {
            Self::UnknownRole { role, known } => text.unknown_role(role, &known.join(", ")),
            Self::UnknownDimension { id, known } => text.unknown_dimension(id, &known.join(", ")),
            Self::PastDay => text.past_day().to_owned(),
            Self::NoFiles => text.no_files().to_owned(),
            Self::NothingMerged => text.nothing_to_merge().to_owned(),
            Self::NoDifferences { respondents } => text.no_differences(*respondents),
            Self::NoTalk => MeetingText::of(language).nothing_for_minutes().to_owned(),
        }
    }
}

/// Makes an invitation for a colleague, which the scan remembers.
pub(super) fn invite(
    questionnaire: &Arc<Questionnaire>,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let path = named(required(matches, "file"), EXTENSION);
    let is_report = opening::open(questionnaire, &path)?.source == Source::Report;
    // A report stays as it is, also where nothing may be written beside it.
    let lock = (!is_report).then(|| locked(&path, given, output)).transpose()?;
    let mut scan = opened_for_colleagues(questionnaire, &path, given, output)?;
    let role = role(questionnaire, matches)?;
    let until = matches.get_one::<Date>("until").copied();
    if until.is_some_and(|day| day < clock::today()) {
        return Err(GroupProblem::PastDay.into());
    }
    let invited = Invited {
        id: new_respondent()?,
        role: Some(role),
        on: clock::today(),
        asked: asked(questionnaire, matches)?,
        until,
    };
    let file = scan.invite(questionnaire, invited.id, role, invited.invitation());
    let written = write_invitation(questionnaire, matches, &file, given)?;
    let text = GroupText::of(given.language());
    let field = questionnaire.field(questionnaire.roles().role);
    let role = field
        .choice(role)
        .map_or("", |choice| choice.text.get(given.language()));
    output.line(&text.invited(&written.path.display().to_string(), role));
    let name = path.display().to_string();
    if lock.is_none() {
        output.message(&text.report_remembers_nothing(&name));
        return Ok(());
    }
    if let Some(replaced) = written.replaced {
        scan.withdraw(replaced);
    }
    scan.invited.push(invited);
    rewrite_scan(questionnaire, &path, &scan, &Versions::of_user())?;
    output.line(&text.invitation_remembered(&name));
    Ok(())
}

/// The scan, whose profile has to be complete: it's the profile of every colleague too.
fn opened_for_colleagues(
    questionnaire: &Arc<Questionnaire>,
    path: &Path,
    given: Given,
    output: &mut Output,
) -> Result<Assessment, Failure> {
    let scan = opening::open(questionnaire, path)?.assessment;
    say_kept(questionnaire, &scan, given, output);
    let file = path.display().to_string();
    match Case::new(questionnaire, scan.clone()) {
        Ok(_) => Ok(scan),
        Err(missing) => Err(Failure::missing_profile(
            questionnaire,
            &missing.0,
            given.language(),
            file,
        )),
    }
}

/// An invitation that was written.
struct WrittenInvitation {
    path: PathBuf,
    /// The invitation whose file it took the place of.
    replaced: Option<RespondentId>,
}

/// Writes an invitation: into a folder under a name of its own, else to a new file, or in place of another one when
/// that's asked for.
fn write_invitation(
    questionnaire: &Questionnaire,
    matches: &ArgMatches,
    file: &Assessment,
    given: Given,
) -> Result<WrittenInvitation, Failure> {
    let out = &ended(required(matches, "out"), EXTENSION);
    let (mut path, mut replaced) = (out.clone(), None);
    if is_folder(out) {
        let roles = questionnaire.roles();
        let role = file.profile_choice(roles.role);
        let role = role.and_then(|role| questionnaire.field(roles.role).choice(role));
        let key = role.map_or("", |role| role.key.as_str());
        let name = invitation_name(file.profile_text(roles.name), key, given.language());
        (path, _) = create_scan_beside(questionnaire, &out.join(name), file)?;
    } else if matches.get_flag("force") {
        if is_same_file(out, &named(required(matches, "file"), EXTENSION)) {
            return Err(Failure::SameFile(out.display().to_string()));
        }
        let before = opening::open(questionnaire, out).ok();
        replaced = before.and_then(|before| before.assessment.author.id);
        // An earlier invitation makes way, a file of another kind doesn't.
        save_scan_as(questionnaire, out, file, &Versions::of_user())?;
    } else {
        create_scan(questionnaire, out, file)?;
    }
    Ok(WrittenInvitation { path, replaced })
}

fn role(questionnaire: &Questionnaire, matches: &ArgMatches) -> Result<OptionId, Failure> {
    let key = matches.get_one::<String>("role").map_or("", String::as_str);
    let field = questionnaire.field(questionnaire.roles().role);
    let unknown = || GroupProblem::UnknownRole {
        role: key.to_owned(),
        known: field.choices().iter().map(|choice| choice.key.clone()).collect(),
    };
    let said = folded(key);
    let is_said = |text: &str| folded(text) == said;
    let in_words = || {
        let mut choices = field.choices().iter();
        choices.find(|one| is_said(&one.key) || is_said(&one.text.nl) || is_said(&one.text.en))
    };
    Ok(field.choice_by_key(key).or_else(in_words).ok_or_else(unknown)?.id)
}

/// The dimensions asked, by textual id or number.
fn asked(questionnaire: &Questionnaire, matches: &ArgMatches) -> Result<Vec<DimensionId>, Failure> {
    let all = questionnaire.dimensions();
    let mut asked = Vec::new();
    for id in matches.get_many::<String>("only").into_iter().flatten() {
        let said = folded(id);
        let number = said
            .strip_prefix("thema ")
            .or_else(|| said.strip_prefix("theme "))
            .unwrap_or(&said);
        let found = all
            .iter()
            .find(|dimension| folded(&dimension.key) == said || dimension.number.to_string() == number);
        let unknown = || GroupProblem::UnknownDimension {
            id: id.clone(),
            known: all.iter().map(|dimension| dimension.key.clone()).collect(),
        };
        asked.push(found.ok_or_else(unknown)?.id);
    }
    asked.sort_unstable();
    asked.dedup();
    Ok(asked)
}

/// Joins answer files to a scan, which is made when it isn't there yet.
pub(super) fn merge_files(
    questionnaire: &Questionnaire,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let out = &ended(&named(required(matches, "out"), EXTENSION), EXTENSION);
    let asked: Vec<PathBuf> = matches
        .get_many::<PathBuf>("files")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let paths = answer_paths(&asked, out)?;
    if paths.is_empty() {
        return Err(GroupProblem::NoFiles.into());
    }
    let _lock = locked(out, given, output)?;
    let before = existing(questionnaire, out)?;
    let choices = choices(matches, &paths);
    let files: Vec<AnswerFile<OpenError>> = read_answers(questionnaire, &paths).collect();
    let ground = before.clone().or_else(|| common_ground(questionnaire, &files));
    let result = match ground {
        Some(ground) => merge_as(questionnaire, ground, files, &choices),
        None => merge_as(
            questionnaire,
            Assessment::new(questionnaire, given.language()),
            files,
            &choices,
        ),
    };
    say_merged(questionnaire, &result, out, given, output);
    save(questionnaire, out, before.as_ref(), &result, given, output)
}

/// The files that may be by another person than the one whose invitation they were made with.
fn choices(matches: &ArgMatches, paths: &AnswerPaths) -> Choices {
    let names = paths.files.iter().map(|path| path.display().to_string());
    Choices {
        both: names.filter(|_| matches.get_flag("both")).collect(),
        ..Choices::default()
    }
}

/// The result of each file, and the sums.
fn say_merged(
    questionnaire: &Questionnaire,
    result: &MergeResult<OpenError>,
    out: &Path,
    given: Given,
    output: &mut Output,
) {
    let text = GroupText::of(given.language());
    for file in &result.files {
        output.line(&describe_merged(file, given.language()));
        if let Outcome::Refused(Refusal::OtherMunicipality { name, expected }) = &file.outcome {
            let field = &questionnaire.field(questionnaire.roles().name).key;
            // Whichever of the two lacks a name is the one to change.
            output.line(&if expected.is_empty() {
                text.same_municipality(&out.display().to_string(), field, name)
            } else {
                text.same_municipality(&file.name, field, expected)
            });
        }
    }
    let mut remarks = result.files.iter().flat_map(|file| &file.remarks);
    if remarks.any(|remark| matches!(remark, Remark::MaybeTwoPeople { .. })) {
        output.line(text.count_both_hint());
    }
    let [taken, aside, refused] = [
        result.taken().count(),
        result.set_aside().count(),
        result.refused().count(),
    ];
    output.line(&CollaborationText::of(given.language()).merged_sum(taken, aside, refused));
}

fn existing(questionnaire: &Questionnaire, out: &Path) -> Result<Option<Assessment>, Failure> {
    if !exists(out) {
        return Ok(None);
    }
    let opened = opening::open(questionnaire, out)?;
    match opened.source {
        Source::Scan(_) => Ok(Some(opened.assessment)),
        Source::Report => Err(Failure::NotInReport(out.display().to_string())),
    }
}

fn save(
    questionnaire: &Questionnaire,
    out: &Path,
    before: Option<&Assessment>,
    result: &MergeResult<OpenError>,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    let text = GroupText::of(given.language());
    if result.refused().count() == result.files.len() {
        return Err(GroupProblem::NothingMerged.into());
    }
    let count = result.scan.voices(questionnaire).count();
    let file = out.display().to_string();
    match before {
        // Not even the date of saving changes when there's nothing new.
        Some(before) if *before == result.scan => output.line(&text.merged_nothing_new(&file, count)),
        Some(_) => {
            rewrite_scan(questionnaire, out, &result.scan, &Versions::of_user())?;
            output.line(&text.merged(&file, count));
        }
        None => {
            create_scan(questionnaire, out, &result.scan)?;
            output.line(&text.merged(&file, count));
        }
    }
    Ok(())
}
