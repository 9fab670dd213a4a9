//! Answers from a spreadsheet: CSV with commas or semicolons, with or without a byte order mark, in
//! UTF-8 or, as Dutch spreadsheets still write it, Windows-1252.

use std::path::Path;

use encoding_rs::WINDOWS_1252;

use super::{
    change::Changes,
    error::{ChangeProblem, Place},
};

/// The most that is read, in bytes.
pub(super) const LARGEST: u64 = 16 * 1024 * 1024;

/// Something about the file as a whole.
#[derive(Debug)]
pub(super) enum CsvProblem {
    /// The header lacks a column.
    NoColumn { file: String, column: &'static str },
    /// A column of another name.
    UnknownColumn { file: String, column: String },
    /// A row that can't be read.
    BadRow { file: String, line: u64 },
}

impl CsvProblem {
    pub fn dutch(&self) -> String {
        match self {
            Self::NoColumn { file, column } => {
                format!("{file}:1: kolom ‘{column}’ ontbreekt; de kop is id,value,note,evidence.")
            }
            Self::UnknownColumn { file, column } => {
                format!("{file}:1: kolom ‘{column}’ is onbekend; de kop is id,value,note,evidence.")
            }
            Self::BadRow { file, line } => {
                format!("{file}:{line}: deze regel is niet te lezen; kijk naar de aanhalingstekens.")
            }
        }
    }

    pub fn english(&self) -> String {
        match self {
            Self::NoColumn { file, column } => {
                format!("{file}:1: column ‘{column}’ is missing; the header is id,value,note,evidence.")
            }
            Self::UnknownColumn { file, column } => {
                format!("{file}:1: column ‘{column}’ is unknown; the header is id,value,note,evidence.")
            }
            Self::BadRow { file, line } => {
                format!("{file}:{line}: this line can’t be read; check the quotes.")
            }
        }
    }
}

/// Where the columns are.
struct Columns {
    id: usize,
    value: usize,
    note: Option<usize>,
    evidence: Option<usize>,
}

/// Applies every row to the scan.
pub(super) fn apply(path: &Path, bytes: &[u8], changes: &mut Changes) {
    let file = path.display().to_string();
    let text = decode(bytes);
    // A spreadsheet may say its own separator first.
    let (text, skipped) = match text.split_once('\n') {
        Some((first, rest)) if first.trim().to_ascii_lowercase().starts_with("sep=") => (rest, 1),
        _ => (text.as_str(), 0),
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut columns = None;
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line) + skipped;
                changes.problems.push(ChangeProblem::Csv(CsvProblem::BadRow {
                    file: file.clone(),
                    line,
                }));
                return;
            }
        };
        let line = line_of(text, &record) + skipped;
        let cell = |index: usize| record.get(index).unwrap_or_default().trim();
        match &columns {
            None => match header(&record, &file) {
                Ok(found) => columns = Some(found),
                Err(problem) => return changes.problems.push(ChangeProblem::Csv(problem)),
            },
            Some(_) if record.iter().all(|cell| cell.trim().is_empty()) => {}
            Some(Columns {
                id,
                value,
                note,
                evidence,
            }) => {
                let place = Place::Line {
                    file: file.clone(),
                    line,
                };
                changes.set(cell(*id), cell(*value), &place);
                changes.describe(cell(*id), note.map_or("", cell), evidence.map_or("", cell));
            }
        }
    }
    if columns.is_none() {
        changes
            .problems
            .push(ChangeProblem::Csv(CsvProblem::NoColumn { file, column: "id" }));
    }
}

/// The line, from 1, where a record begins; the reader counts from before the blank lines it skips.
fn line_of(text: &str, record: &csv::StringRecord) -> u64 {
    let start = record
        .position()
        .map_or(0, |position| position.byte() as usize)
        .min(text.len());
    let bytes = text.as_bytes();
    let blank = bytes[start..]
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .count();
    text[..start + blank].matches('\n').count() as u64 + 1
}

fn decode(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    }
}

/// The separator that the header uses most.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |separator: u8| header.bytes().filter(|byte| *byte == separator).count();
    [b',', b';', b'\t']
        .into_iter()
        .rev()
        .max_by_key(|separator| count(*separator))
        .unwrap_or(b',')
}

fn header(record: &csv::StringRecord, file: &str) -> Result<Columns, CsvProblem> {
    let names: Vec<String> = record
        .iter()
        .map(|name| name.trim().to_ascii_lowercase())
        .collect();
    let known = ["id", "value", "note", "evidence"];
    if let Some(column) = names
        .iter()
        .find(|name| !name.is_empty() && !known.contains(&name.as_str()))
    {
        return Err(CsvProblem::UnknownColumn {
            file: file.to_owned(),
            column: column.clone(),
        });
    }
    let find = |column: &str| names.iter().position(|name| name == column);
    let need = |column: &'static str| {
        find(column).ok_or(CsvProblem::NoColumn {
            file: file.to_owned(),
            column,
        })
    };
    Ok(Columns {
        id: need("id")?,
        value: need("value")?,
        note: find("note"),
        evidence: find("evidence"),
    })
}

#[cfg(test)]
mod tests {
    use super::{decode, delimiter};

    #[test]
    fn reads_what_dutch_spreadsheets_write() {
        assert_eq!(decode(b"\xef\xbb\xbfid;value"), "id;value");
        assert_eq!(decode(b"caf\xe9 \x80"), "café €");
        assert_eq!(
            [delimiter("id,value,note"), delimiter("id;value"), delimiter("id")],
            [b',', b';', b',']
        );
    }
}
