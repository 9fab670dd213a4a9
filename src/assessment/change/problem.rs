//! What can be wrong with changes, and its words.

use super::{made::shown, value::Counting};
use crate::{
    assessment::ValueError,
    contents::{FileKind, Wanted},
    i18n::{ChangeText, Language, money, plain_number},
};

/// One change that can't be made.
#[derive(Debug)]
pub(crate) enum ChangeProblem {
    /// No `=`.
    NoEquals(String),
    /// Only `profile.` changes are possible in a new scan.
    OnlyProfile(String),
    /// No such question.
    UnknownItem {
        id: String,
        /// A number and an id that exist.
        number: String,
        key: String,
        origin: ChangeOrigin,
    },
    /// A profile field without `profile.` in front.
    WithoutPrefix { id: String, origin: ChangeOrigin },
    /// A note or evidence beside a profile field, which has none.
    NoteOnProfile { id: String, origin: ChangeOrigin },
    /// No such profile field.
    UnknownField {
        id: String,
        known: Vec<String>,
        origin: ChangeOrigin,
    },
    /// Not an answer.
    BadResponse {
        item: String,
        value: String,
        highest: u8,
        counting: Counting,
        origin: ChangeOrigin,
    },
    /// "Not applicable" at a question that always applies.
    NeverSkipped { item: String, origin: ChangeOrigin },
    /// "Not applicable" without a reason.
    NoReason { item: String, origin: ChangeOrigin },
    /// Not a value for the profile field.
    BadValue {
        id: String,
        error: ValueError,
        origin: ChangeOrigin,
    },
    /// A number outside what is usual.
    Unusual {
        id: String,
        text: String,
        value: f64,
        otherwise: Option<f64>,
        usual: [f64; 2],
        is_money: bool,
        origin: ChangeOrigin,
    },
    /// A date, which a spreadsheet made of the number of a question.
    Date {
        id: String,
        number: String,
        key: String,
        origin: ChangeOrigin,
    },
    /// The same question twice.
    Twice {
        name: String,
        first: ChangeOrigin,
        origin: ChangeOrigin,
    },
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
    /// Not a table in text.
    OtherFile { file: String, kind: FileKind },
    /// Text in two encodings at once.
    Mixed { file: String },
    /// The header lacks a column.
    NoColumn {
        file: String,
        line: u64,
        column: &'static str,
    },
    /// The first row with words isn't a header.
    NoHeader { file: String, line: u64, found: String },
    /// A column of another name.
    UnknownColumn { file: String, line: u64, column: String },
    /// Two columns for the same, as they are named.
    DoubleColumn {
        file: String,
        line: u64,
        columns: [String; 2],
    },
    /// A cell with words in a column without a name.
    Unnamed { file: String, line: u64, cell: String },
    /// Only a header.
    NoRows { file: String },
    /// A row that can't be read, such as one with a quote that isn't closed.
    BadRow { file: String, line: u64 },
    /// More rows than are read.
    TooManyRows { file: String, line: u64, most: u64 },
    /// A cell with more characters than are kept.
    TooLong { file: String, line: u64, most: usize },
    /// What a spreadsheet shows instead of what was typed.
    ErrorValue { file: String, line: u64, cell: String },
    /// Letters that another program lost or read wrongly.
    Garbled {
        file: String,
        line: u64,
        letters: String,
    },
    /// A row with more cells than the header, or without a value.
    WrongCells { file: String, line: u64 },
}

impl ChangeProblem {
    /// What to tell the user. What comes out of a file is repeated without characters that steer a terminal.
    pub fn describe(&self, language: Language) -> String {
        let text = ChangeText::of(language);
        match self {
            Self::NoEquals(change) => text.no_equals(&shown(change)),
            Self::OnlyProfile(change) => text.only_profile(&shown(change)),
            Self::UnknownItem { id, origin, .. } if id.is_empty() => origin.before(text.no_item()),
            Self::UnknownItem {
                id,
                number,
                key,
                origin,
            } => origin.before(&text.unknown_item(&shown(id), number, key)),
            Self::WithoutPrefix { id, origin } => origin.before(&text.without_prefix(&shown(id))),
            Self::NoteOnProfile { id, origin } => origin.before(&text.note_on_profile(&shown(id))),
            Self::UnknownField { id, known, origin } => {
                origin.before(&text.unknown_field(&shown(id), &known.join(", ")))
            }
            Self::BadResponse {
                item,
                value,
                highest,
                counting,
                origin,
            } => {
                let last = highest + 1;
                origin.before(&match counting {
                    Counting::FromZero => text.bad_response(&shown(value), item, last, *highest),
                    Counting::FromOne => text.bad_answer(&shown(value), item, last),
                })
            }
            Self::NeverSkipped { item, origin } => origin.before(&text.never_skipped(item)),
            Self::NoReason { item, origin } => origin.before(&text.no_reason(item)),
            Self::BadValue { id, error, origin } => {
                origin.before(&text.bad_value(id, &bad_value(error, text)))
            }
            Self::Unusual { origin, .. } => origin.before(&self.unusual(text, language)),
            Self::Date {
                id,
                number,
                key,
                origin,
            } => origin.before(&text.date_for_number(&shown(id), number, key)),
            Self::Twice { name, first, origin } => origin.before(&match first {
                ChangeOrigin::Line { line, .. } => text.twice_in_lines(name, *line as usize),
                ChangeOrigin::Arguments => text.twice(name),
            }),
            Self::Csv(problem) => problem.describe(text, language),
        }
    }

    /// What a number was read as, and what else it could be.
    fn unusual(&self, words: ChangeText, language: Language) -> String {
        let Self::Unusual {
            id,
            text,
            value,
            otherwise,
            usual,
            is_money,
            ..
        } = self
        else {
            return String::new();
        };
        let shows = |value: f64| {
            if *is_money {
                money(language, value)
            } else {
                plain_number(language, value, false)
            }
        };
        let [least, most] = usual.map(shows);
        match otherwise {
            Some(other) => {
                words.unusual_read(id, &shown(text), &shows(*value), &shows(*other), &least, &most)
            }
            None => words.unusual(id, &shows(*value), &least, &most),
        }
    }
}

fn bad_value(error: &ValueError, text: ChangeText) -> String {
    match error {
        ValueError::UnknownOption { option, known } => text.unknown_option(&shown(option), &known.join(", ")),
        ValueError::NotANumber(value) => text.not_a_number(&shown(value)),
        ValueError::OneOnly(value) => text.one_only(&shown(value)),
    }
}

impl CsvProblem {
    fn describe(&self, text: ChangeText, language: Language) -> String {
        match self {
            Self::OtherFile { file, kind } => {
                text.no_table(file, &kind.name(language), kind.cure(Wanted::Table, language))
            }
            Self::Mixed { file } => text.mixed_encodings(file),
            Self::NoColumn { file, line, column } => format!("{file}:{line}: {}", text.no_column(column)),
            Self::NoHeader { file, line, found } => {
                format!("{file}:{line}: {}", text.no_header(&shown(found)))
            }
            Self::UnknownColumn { file, line, column } => {
                format!("{file}:{line}: {}", text.unknown_column(&shown(column)))
            }
            Self::DoubleColumn { file, line, columns } => {
                let [first, second] = columns.each_ref().map(|name| shown(name));
                let words = if first == second {
                    text.double_column(&first)
                } else {
                    text.alike_columns(&first, &second)
                };
                format!("{file}:{line}: {words}")
            }
            Self::Unnamed { file, line, cell } => {
                format!("{file}:{line}: {}", text.unnamed_column(&shown(cell)))
            }
            Self::NoRows { file } => text.no_rows(file),
            Self::ErrorValue { file, line, cell } => {
                format!("{file}:{line}: {}", text.error_value(&shown(cell)))
            }
            Self::Garbled { file, line, letters } => format!("{file}:{line}: {}", text.garbled(letters)),
            Self::BadRow { file, line } => format!("{file}:{line}: {}", text.bad_row()),
            Self::TooManyRows { file, line, most } => {
                format!("{file}:{line}: {}", text.too_many_rows(*most as usize))
            }
            Self::TooLong { file, line, most } => format!("{file}:{line}: {}", text.too_long(*most)),
            Self::WrongCells { file, line } => format!("{file}:{line}: {}", text.wrong_cells()),
        }
    }
}
