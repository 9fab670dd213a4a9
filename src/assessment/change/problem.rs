//! What can be wrong with changes, and its words.

use crate::{
    assessment::ValueError,
    i18n::{ChangeText, Language},
};

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
    /// Words with the place in front.
    fn before(&self, words: &str) -> String {
        match self {
            Self::Arguments => words.to_owned(),
            Self::Line { file, line } => format!("{file}:{line}: {words}"),
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

impl ChangeProblem {
    /// What to tell the user.
    pub fn describe(&self, language: Language) -> String {
        let text = ChangeText::of(language);
        match self {
            Self::NoEquals(change) => text.no_equals(change),
            Self::OnlyProfile(change) => text.only_profile(change),
            Self::UnknownItem { id, origin } => origin.before(&text.unknown_item(id)),
            Self::UnknownField { id, known, origin } => {
                origin.before(&text.unknown_field(id, &known.join(", ")))
            }
            Self::BadResponse {
                id,
                value,
                highest,
                origin,
            } => origin.before(&text.bad_response(value, id, *highest)),
            Self::NoReason { id, origin } => origin.before(&text.no_reason(id)),
            Self::BadValue { id, error, origin } => {
                let reason = match error {
                    ValueError::UnknownOption { option, known } => {
                        text.unknown_option(option, &known.join(", "))
                    }
                    ValueError::NotANumber(value) => text.not_a_number(value),
                    ValueError::OneOnly(value) => text.one_only(value),
                };
                origin.before(&text.bad_value(id, &reason))
            }
            Self::Twice { id, origin } => origin.before(&text.twice(id)),
            Self::Csv(problem) => problem.describe(text),
        }
    }
}

impl CsvProblem {
    fn describe(&self, text: ChangeText) -> String {
        match self {
            Self::NoColumn { file, column } => format!("{file}:1: {}", text.no_column(column)),
            Self::UnknownColumn { file, column } => format!("{file}:1: {}", text.unknown_column(column)),
            Self::DoubleColumn { file, column } => format!("{file}:1: {}", text.double_column(column)),
            Self::BadRow { file, line } => format!("{file}:{line}: {}", text.bad_row()),
            Self::WrongCells { file, line } => format!("{file}:{line}: {}", text.wrong_cells()),
        }
    }
}
