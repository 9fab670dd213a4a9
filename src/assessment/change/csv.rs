//! Answers from a spreadsheet: CSV with commas, semicolons or tabs, in any encoding that spreadsheets write.

use std::path::Path;

use super::{ChangeOrigin, ChangeProblem, Changes, problem::CsvProblem};
use crate::contents::{Encoding, FileKind, NotText, kind_of, read_text};

/// The most that is read, in bytes.
pub(crate) const LARGEST: u64 = 16 * 1024 * 1024;

/// The most rows that are read: more than any question set has questions and fields.
const MOST_ROWS: u64 = 2000;

/// The most characters of a cell: some fifty pages.
const LONGEST_CELL: usize = 100_000;

/// Where the columns are.
struct Columns {
    id: usize,
    value: usize,
    note: Option<usize>,
    evidence: Option<usize>,
    /// Number of cells in the header.
    count: usize,
}

/// Applies every row to the scan.
pub(crate) fn apply(path: &Path, bytes: &[u8], changes: &mut Changes) {
    let file = path.display().to_string();
    if let Err(problem) = rows(&file, bytes, changes) {
        // What is wrong with the whole goes before what is wrong with its rows.
        changes.problems.insert(0, ChangeProblem::Csv(problem));
    }
}

fn rows(file: &str, bytes: &[u8], changes: &mut Changes) -> Result<(), CsvProblem> {
    let (words, encoding) = words(file, bytes)?;
    if encoding == Encoding::Dos850 {
        changes.from_dos.push(file.to_owned());
    }
    // A spreadsheet may say its own separator first.
    let (text, skipped) = match words.split_once('\n') {
        Some((first, rest)) if first.trim().to_ascii_lowercase().starts_with("sep=") => (rest, 1),
        _ => (words.as_str(), 0),
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut columns = None;
    let mut last = None;
    let mut read = 0;
    for record in reader.records() {
        let record = record.map_err(|error| CsvProblem::BadRow {
            file: file.to_owned(),
            line: error.position().map_or(0, csv::Position::line) + skipped,
        })?;
        let line = line_of(text, &record) + skipped;
        read += 1;
        if read > MOST_ROWS {
            return Err(CsvProblem::TooManyRows {
                file: file.to_owned(),
                line,
                most: MOST_ROWS,
            });
        }
        match &columns {
            None => columns = Some(header(&record, file)?),
            Some(columns) => row(&record, columns, file, line, changes),
        }
        last = Some((start_of(text, &record), line));
    }
    // The reader takes everything behind a quote that is never closed as one cell.
    if let Some((_, line)) = last.filter(|(start, _)| is_left_open(&text[*start..])) {
        return Err(CsvProblem::BadRow {
            file: file.to_owned(),
            line,
        });
    }
    if columns.is_none() {
        return Err(CsvProblem::NoColumn {
            file: file.to_owned(),
            column: "id",
        });
    }
    Ok(())
}

/// Whether quotes in the last record don't pair up; a quote inside quotes is written twice.
fn is_left_open(record: &str) -> bool {
    !record.matches('"').count().is_multiple_of(2)
}

fn row(record: &csv::StringRecord, columns: &Columns, file: &str, line: u64, changes: &mut Changes) {
    let cell = |index: usize| record.get(index).unwrap_or_default().trim();
    if record.iter().all(|cell| cell.trim().is_empty()) {
        return;
    }
    let extra = record
        .iter()
        .skip(columns.count)
        .any(|cell| !cell.trim().is_empty());
    if extra || record.len() <= columns.value {
        changes.problems.push(ChangeProblem::Csv(CsvProblem::WrongCells {
            file: file.to_owned(),
            line,
        }));
        return;
    }
    if record.iter().any(|cell| cell.chars().count() > LONGEST_CELL) {
        changes.problems.push(ChangeProblem::Csv(CsvProblem::TooLong {
            file: file.to_owned(),
            line,
            most: LONGEST_CELL,
        }));
        return;
    }
    let origin = ChangeOrigin::Line {
        file: file.to_owned(),
        line,
    };
    changes.set(cell(columns.id), cell(columns.value), &origin);
    changes.describe(
        cell(columns.id),
        columns.note.map_or("", cell),
        columns.evidence.map_or("", cell),
    );
}

/// Where in the text a record begins; the reader counts from before the blank lines it skips.
fn start_of(text: &str, record: &csv::StringRecord) -> usize {
    let start = record
        .position()
        .map_or(0, |position| position.byte() as usize)
        .min(text.len());
    let blank = text.as_bytes()[start..]
        .iter()
        .take_while(|byte| matches!(byte, b'\r' | b'\n'))
        .count();
    start + blank
}

/// The line, from 1, where a record begins.
fn line_of(text: &str, record: &csv::StringRecord) -> u64 {
    text[..start_of(text, record)].matches('\n').count() as u64 + 1
}

/// The table as text.
fn words(file: &str, bytes: &[u8]) -> Result<(String, Encoding), CsvProblem> {
    let other = |kind| CsvProblem::OtherFile {
        file: file.to_owned(),
        kind,
    };
    // A scan and a page of a website are text too.
    match kind_of(bytes) {
        FileKind::Text | FileKind::Other => {}
        kind => return Err(other(kind)),
    }
    let text = read_text(bytes).map_err(|problem| match problem {
        NotText::Kind(kind) => other(kind),
        NotText::Mixed => CsvProblem::Mixed {
            file: file.to_owned(),
        },
    })?;
    Ok((text.words, text.encoding))
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
    if let Some(column) = known
        .iter()
        .find(|column| names.iter().filter(|name| name == *column).count() > 1)
    {
        return Err(CsvProblem::DoubleColumn {
            file: file.to_owned(),
            column: (*column).to_owned(),
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
        count: names.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::delimiter;

    #[test]
    fn the_separator_is_what_the_head_uses_most() {
        assert_eq!(
            [delimiter("id,value,note"), delimiter("id;value"), delimiter("id")],
            [b',', b';', b',']
        );
    }
}
