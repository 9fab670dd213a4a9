//! What can be wrong with changes, and its words.

use crate::{assessment::ValueError, i18n::Language};

/// One change that can't be made.
#[derive(Debug)]
pub(crate) enum ChangeProblem {
    /// No `=`.
    NoEquals(String),
    /// Only `profile.` changes are possible in a new scan.
    OnlyProfile(String),
    /// No such question.
    UnknownItem { id: String, origin: ChangeOrigin },
    /// No such profile field.
    UnknownField {
        id: String,
        known: Vec<String>,
        origin: ChangeOrigin,
    },
    /// Not an answer.
    BadResponse {
        id: String,
        value: String,
        highest: u8,
        origin: ChangeOrigin,
    },
    /// "Not applicable" without a reason.
    NoReason { id: String, origin: ChangeOrigin },
    /// Not a value for the profile field.
    BadValue {
        id: String,
        error: ValueError,
        origin: ChangeOrigin,
    },
    /// The same question twice.
    Twice { id: String, origin: ChangeOrigin },
    /// Something about the CSV file as a whole.
    Csv(CsvProblem),
}

/// Where a change came from: a line of the CSV file, or the arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ChangeOrigin {
    Arguments,
    Line { file: String, line: u64 },
}

impl ChangeOrigin {
    fn prefix(&self) -> String {
        match self {
            Self::Arguments => String::new(),
            Self::Line { file, line } => format!("{file}:{line}: "),
        }
    }
}

/// Something about the file as a whole.
#[derive(Debug)]
pub(crate) enum CsvProblem {
    /// The header lacks a column.
    NoColumn { file: String, column: &'static str },
    /// A column of another name.
    UnknownColumn { file: String, column: String },
    /// A column that stands twice.
    DoubleColumn { file: String, column: String },
    /// A row that can't be read, such as one with a quote that isn't closed.
    BadRow { file: String, line: u64 },
    /// A row with more cells than the header, or without a value.
    WrongCells { file: String, line: u64 },
}

impl CsvProblem {
    fn dutch(&self) -> String {
        match self {
            Self::NoColumn { file, column } => {
                format!("{file}:1: kolom ‘{column}’ ontbreekt; de kop is id,value,note,evidence.")
            }
            Self::UnknownColumn { file, column } => {
                format!("{file}:1: kolom ‘{column}’ is onbekend; de kop is id,value,note,evidence.")
            }
            Self::DoubleColumn { file, column } => format!("{file}:1: kolom ‘{column}’ staat er twee keer."),
            Self::BadRow { file, line } => {
                format!("{file}:{line}: deze regel is niet te lezen; kijk naar de aanhalingstekens.")
            }
            Self::WrongCells { file, line } => format!(
                "{file}:{line}: deze regel heeft te veel of te weinig cellen; zet tekst met een scheidingsteken tussen aanhalingstekens."
            ),
        }
    }

    fn english(&self) -> String {
        match self {
            Self::NoColumn { file, column } => {
                format!("{file}:1: column ‘{column}’ is missing; the header is id,value,note,evidence.")
            }
            Self::UnknownColumn { file, column } => {
                format!("{file}:1: column ‘{column}’ is unknown; the header is id,value,note,evidence.")
            }
            Self::DoubleColumn { file, column } => format!("{file}:1: column ‘{column}’ stands twice."),
            Self::BadRow { file, line } => {
                format!("{file}:{line}: this line can’t be read; check the quotes.")
            }
            Self::WrongCells { file, line } => {
                format!(
                    "{file}:{line}: this line has too many or too few cells; put quotes around text with a separator in it."
                )
            }
        }
    }
}

impl ChangeProblem {
    /// What to tell the user.
    pub fn describe(&self, language: Language) -> String {
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
            Self::UnknownItem { id, origin } => {
                format!(
                    "{}vraag ‘{id}’ bestaat niet in deze vragenlijst.",
                    origin.prefix()
                )
            }
            Self::UnknownField { id, known, origin } => {
                format!(
                    "{}profielveld ‘{id}’ bestaat niet; wel: {}.",
                    origin.prefix(),
                    known.join(", ")
                )
            }
            Self::BadResponse {
                id,
                value,
                highest,
                origin,
            } => format!(
                "{}‘{value}’ is geen antwoord op {id}; mogelijk is 0 tot en met {highest}, ?, nvt:reden of niets.",
                origin.prefix()
            ),
            Self::NoReason { id, origin } => {
                format!(
                    "{}bij {id} ontbreekt de reden; schrijf bijvoorbeeld {id}=nvt:reden.",
                    origin.prefix()
                )
            }
            Self::BadValue { id, error, origin } => {
                let detail = match error {
                    ValueError::UnknownOption { option, known } => {
                        format!("‘{option}’ bestaat niet; wel: {}", known.join(", "))
                    }
                    ValueError::NotANumber(text) => format!("‘{text}’ is geen getal van nul of meer"),
                    ValueError::OneOnly(text) => format!("‘{text}’: hier kan maar één waarde"),
                };
                format!("{}profielveld {id}: {detail}.", origin.prefix())
            }
            Self::Twice { id, origin } => {
                format!("{}{id} staat er twee keer; kies één antwoord.", origin.prefix())
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
            Self::UnknownItem { id, origin } => format!(
                "{}there is no question ‘{id}’ in this question set.",
                origin.prefix()
            ),
            Self::UnknownField { id, known, origin } => {
                format!(
                    "{}there is no profile field ‘{id}’; there are: {}.",
                    origin.prefix(),
                    known.join(", ")
                )
            }
            Self::BadResponse {
                id,
                value,
                highest,
                origin,
            } => format!(
                "{}‘{value}’ isn’t an answer to {id}; possible are 0 to {highest}, ?, nvt:reason or nothing.",
                origin.prefix()
            ),
            Self::NoReason { id, origin } => {
                format!(
                    "{}the reason at {id} is missing; write for example {id}=nvt:reason.",
                    origin.prefix()
                )
            }
            Self::BadValue { id, error, origin } => {
                let detail = match error {
                    ValueError::UnknownOption { option, known } => {
                        format!("there is no ‘{option}’; there are: {}", known.join(", "))
                    }
                    ValueError::NotANumber(text) => format!("‘{text}’ isn’t a number of zero or more"),
                    ValueError::OneOnly(text) => format!("‘{text}’: only one value is possible here"),
                };
                format!("{}profile field {id}: {detail}.", origin.prefix())
            }
            Self::Twice { id, origin } => format!("{}{id} stands twice; choose one answer.", origin.prefix()),
            Self::Csv(problem) => problem.english(),
        }
    }
}
