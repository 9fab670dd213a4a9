//! Failures of commands, and their words.

use super::{BAD_INPUT, BAD_USAGE, csv::CsvProblem, group::GroupProblem};
use crate::{
    assessment::ValueError,
    i18n::{CliText, Language, PdfText},
    opening::{self, OpenError},
    pdf::PdfError,
    questionnaire::{FieldId, Questionnaire},
    report::LogoError,
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
    /// Changes that can't be made; nothing was saved.
    Changes(Vec<ChangeProblem>),
    /// Missing profile fields: their ids with their questions, and the scan.
    MissingProfile {
        fields: Vec<(String, String)>,
        file: String,
    },
    /// The only argument is neither a scan nor a command.
    NoScanOrCommand(String),
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

/// One change that can't be made.
#[derive(Debug)]
pub(super) enum ChangeProblem {
    /// No `=`.
    NoEquals(String),
    /// Only `profile.` changes are possible in a new scan.
    OnlyProfile(String),
    /// No such question.
    UnknownItem { id: String, place: Place },
    /// No such profile field.
    UnknownField {
        id: String,
        known: Vec<String>,
        place: Place,
    },
    /// Not an answer.
    BadResponse {
        id: String,
        value: String,
        highest: u8,
        place: Place,
    },
    /// "Not applicable" without a reason.
    NoReason { id: String, place: Place },
    /// Not a value for the profile field.
    BadValue {
        id: String,
        error: ValueError,
        place: Place,
    },
    /// The same question twice.
    Twice { id: String, place: Place },
    /// Something about the CSV file as a whole.
    Csv(CsvProblem),
}

/// Where a change came from: a line of the CSV file, or the arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    Arguments,
    Line { file: String, line: u64 },
}

impl Place {
    fn prefix(&self) -> String {
        match self {
            Self::Arguments => String::new(),
            Self::Line { file, line } => format!("{file}:{line}: "),
        }
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
                    .map(|problem| format!("{}/{}", folder.display(), problem.describe(language)))
                    .collect();
                lines.push(text.check_errors(problems.len()));
                lines
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
            Self::NoScanOrCommand(file) => vec![text.no_scan_or_command(file)],
            Self::SameFile(file) => vec![text.same_file(file)],
            Self::Logo { file, error } => vec![format!("{file}: {}", error.explain(language))],
            Self::Group(problem) => vec![problem.describe(language)],
            Self::Pdf(error) => vec![PdfText::of(language).not_made(&error.explain(language))],
        }
    }
}

impl ChangeProblem {
    fn describe(&self, language: Language) -> String {
        match language {
            Language::Dutch => self.dutch(),
            Language::English => self.english(),
        }
    }

    fn dutch(&self) -> String {
        match self {
            Self::NoEquals(text) => {
                format!("‘{text}’ heeft geen =; schrijf bijvoorbeeld ITEM=2 of profile.KEY=WAARDE.")
            }
            Self::OnlyProfile(text) => format!(
                "‘{text}’: bij een nieuwe scan kan alleen het profiel ingevuld worden; gebruik daarna fill."
            ),
            Self::UnknownItem { id, place } => {
                format!("{}vraag ‘{id}’ bestaat niet in deze vragenlijst.", place.prefix())
            }
            Self::UnknownField { id, known, place } => {
                format!(
                    "{}profielveld ‘{id}’ bestaat niet; wel: {}.",
                    place.prefix(),
                    known.join(", ")
                )
            }
            Self::BadResponse {
                id,
                value,
                highest,
                place,
            } => format!(
                "{}‘{value}’ is geen antwoord op {id}; mogelijk is 0 tot en met {highest}, ?, nvt:reden of niets.",
                place.prefix()
            ),
            Self::NoReason { id, place } => {
                format!(
                    "{}bij {id} ontbreekt de reden; schrijf bijvoorbeeld {id}=nvt:reden.",
                    place.prefix()
                )
            }
            Self::BadValue { id, error, place } => {
                let detail = match error {
                    ValueError::UnknownOption { option, known } => {
                        format!("‘{option}’ bestaat niet; wel: {}", known.join(", "))
                    }
                    ValueError::NotANumber(text) => format!("‘{text}’ is geen getal van nul of meer"),
                    ValueError::OneOnly(text) => format!("‘{text}’: hier kan maar één waarde"),
                };
                format!("{}profielveld {id}: {detail}.", place.prefix())
            }
            Self::Twice { id, place } => {
                format!("{}{id} staat er twee keer; kies één antwoord.", place.prefix())
            }
            Self::Csv(problem) => problem.dutch(),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::NoEquals(text) => {
                format!("‘{text}’ has no =; write for example ITEM=2 or profile.KEY=VALUE.")
            }
            Self::OnlyProfile(text) => {
                format!("‘{text}’: in a new scan only the profile can be filled in; use fill afterwards.")
            }
            Self::UnknownItem { id, place } => format!(
                "{}there is no question ‘{id}’ in this question set.",
                place.prefix()
            ),
            Self::UnknownField { id, known, place } => {
                format!(
                    "{}there is no profile field ‘{id}’; there are: {}.",
                    place.prefix(),
                    known.join(", ")
                )
            }
            Self::BadResponse {
                id,
                value,
                highest,
                place,
            } => format!(
                "{}‘{value}’ isn’t an answer to {id}; possible are 0 to {highest}, ?, nvt:reason or nothing.",
                place.prefix()
            ),
            Self::NoReason { id, place } => {
                format!(
                    "{}the reason at {id} is missing; write for example {id}=nvt:reason.",
                    place.prefix()
                )
            }
            Self::BadValue { id, error, place } => {
                let detail = match error {
                    ValueError::UnknownOption { option, known } => {
                        format!("there is no ‘{option}’; there are: {}", known.join(", "))
                    }
                    ValueError::NotANumber(text) => format!("‘{text}’ isn’t a number of zero or more"),
                    ValueError::OneOnly(text) => format!("‘{text}’: only one value is possible here"),
                };
                format!("{}profile field {id}: {detail}.", place.prefix())
            }
            Self::Twice { id, place } => format!("{}{id} stands twice; choose one answer.", place.prefix()),
            Self::Csv(problem) => problem.english(),
        }
    }
}
