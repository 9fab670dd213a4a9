//! Failures of commands, and their words.

use super::{BAD_INPUT, BAD_USAGE, group::GroupProblem};
use crate::{
    assessment::change::ChangeProblem,
    i18n::{CliText, Language, LeastEffortText, PdfText, PlanText},
    opening::{self, OpenError},
    pdf::PdfError,
    questionnaire::{FieldId, Questionnaire},
    report::{LogoError, ReportOptions},
    storage::{StorageError, explain},
};

/// Problems shown at once; a whole spreadsheet of the wrong kind would push the first ones off the screen.
const MOST_SHOWN: usize = 20;

/// Why a command failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// A file.
    Storage(StorageError),
    /// A scan or report that doesn't open.
    Open(OpenError),
    /// Answers can't be filled in in a report.
    NotInReport(String),
    /// A plan without actions has no days to write.
    NoActions,
    /// Answers can't be filled in in the summary of a group.
    NotInSummary(String),
    /// Changes that can't be made; nothing was saved.
    Changes(Vec<ChangeProblem>),
    /// Missing profile fields: their ids with their questions, and the scan.
    MissingProfile {
        fields: Vec<(String, String)>,
        file: String,
    },
    /// The only argument is neither a scan nor a command.
    NoScanOrCommand(String),
    /// No such stage; the known ones by their textual ids.
    UnknownStage { stage: String, known: Vec<String> },
    /// A status that doesn't fit at the foot of a page.
    LongStatus,
    /// The output is the input.
    SameFile(String),
    /// A file that can't be the logo.
    Logo { file: String, error: LogoError },
    /// The report couldn't be made.
    Pdf(PdfError),
    /// Something about several respondents.
    Group(GroupProblem),
}

impl From<GroupProblem> for Failure {
    fn from(problem: GroupProblem) -> Self {
        Self::Group(problem)
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        Self::Open(error)
    }
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Self {
        Self::Storage(error)
    }
}

impl Failure {
    pub fn missing_profile(
        questionnaire: &Questionnaire,
        missing: &[FieldId],
        language: Language,
        file: String,
    ) -> Self {
        let describe = |id: &FieldId| {
            let field = questionnaire.field(*id);
            (field.key.clone(), field.question.get(language).to_owned())
        };
        Self::MissingProfile {
            fields: missing.iter().map(describe).collect(),
            file,
        }
    }

    pub fn exit_code(&self) -> u8 {
        match self {
            // `ITEM` without `=` is wrong usage, not wrong content.
            Self::Changes(problems)
                if problems.iter().all(|problem| {
                    matches!(
                        problem,
                        ChangeProblem::NoEquals(_) | ChangeProblem::OnlyProfile(_)
                    )
                }) =>
            {
                BAD_USAGE
            }
            Self::NoScanOrCommand(_) => BAD_USAGE,
            _ => BAD_INPUT,
        }
    }

    /// What to tell the user.
    pub fn lines(&self, language: Language) -> Vec<String> {
        let text = CliText::of(language);
        match self {
            Self::Storage(StorageError::BadQuestions { folder, problems }) => {
                let mut lines: Vec<String> = problems
                    .iter()
                    .map(|problem| problem.describe(folder, language))
                    .collect();
                lines.push(text.check_errors(problems.len()));
                lines
            }
            Self::Storage(error @ StorageError::NotOurs { .. }) => {
                vec![format!("{} {}", explain(error, language), text.or_force())]
            }
            Self::Storage(error) => vec![explain(error, language)],
            Self::Changes(problems) => {
                let shown = problems.iter().take(MOST_SHOWN);
                let mut lines: Vec<String> = shown.map(|problem| problem.describe(language)).collect();
                let hidden = problems.len().saturating_sub(MOST_SHOWN);
                if hidden > 0 {
                    lines.push(text.more_problems(hidden));
                }
                lines.push(text.nothing_saved().to_owned());
                lines
            }
            Self::MissingProfile { fields, file } => {
                let mut lines = vec![text.missing_profile().to_owned()];
                lines.extend(
                    fields
                        .iter()
                        .map(|(key, question)| format!("  {key}: {question}")),
                );
                let key = fields.first().map_or("", |(key, _)| key);
                lines.push(text.missing_profile_hint(file, key));
                lines
            }
            Self::Open(error) => vec![opening::explain(error, language)],
            Self::NotInReport(file) => vec![text.not_in_report(file)],
            Self::NoActions => vec![PlanText::of(language).no_actions().to_owned()],
            Self::NotInSummary(file) => vec![text.not_in_summary(file)],
            Self::NoScanOrCommand(file) => vec![text.no_scan_or_command(file)],
            Self::UnknownStage { stage, known } => {
                vec![LeastEffortText::of(language).unknown_stage(stage, &known.join(", "))]
            }
            Self::LongStatus => vec![text.long_status(ReportOptions::LONGEST_STATUS)],
            Self::SameFile(file) => vec![text.same_file(file)],
            Self::Logo { file, error } => vec![format!("{file}: {}", error.explain(language))],
            Self::Group(problem) => vec![problem.describe(language)],
            Self::Pdf(PdfError::Refused(refusal)) => vec![refusal.explain(language).to_owned()],
            Self::Pdf(error) => vec![PdfText::of(language).not_made(&error.explain(language))],
        }
    }
}
