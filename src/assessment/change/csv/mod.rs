//! Answers from a spreadsheet: CSV with commas, semicolons or tabs, in any encoding that spreadsheets write.

mod cell;
mod header;
mod quotes;

use std::path::Path;

use super::{ChangeOrigin, ChangeProblem, Changes, problem::CsvProblem};
use crate::contents::{Encoding, FileKind, NotText, kind_of, read_text};
use header::{Columns, columns};

/// The most that is read, in bytes.
pub(crate) const LARGEST: u64 = 16 * 1024 * 1024;

/// The most rows that are read: more than any question set has questions and fields.
const MOST_ROWS: u64 = 2000;

/// The most characters of a cell: some fifty pages.
const LONGEST_CELL: usize = 100_000;

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
    if matches!(encoding, Encoding::Dos850 | Encoding::Macintosh) {
        changes.guessed.push((file.to_owned(), encoding));
    }
    let Start {
        at,
        lines: skipped,
        separator,
    } = start(&words);
    let text = &words[at..];
    let stray = quotes::first_stray(text, separator);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut head = None;
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
        match &head {
            // What isn't a table at all has other troubles than its quotes.
            None => {
                head = Some(columns(&record, file, line)?);
                if let Some(line) = stray {
                    return Err(CsvProblem::BadRow {
                        file: file.to_owned(),
                        line: line + skipped,
                    });
                }
            }
            Some(head) => row(&record, head, file, line, changes),
        }
    }
    match head {
        Some(_) if read > 1 => Ok(()),
        Some(_) => Err(CsvProblem::NoRows {
            file: file.to_owned(),
        }),
        None => Err(CsvProblem::NoColumn {
            file: file.to_owned(),
            line: 1 + skipped,
            column: "id",
        }),
    }
}

/// Where a table begins.
struct Start {
    /// The byte.
    at: usize,
    /// Number of lines before it.
    lines: u64,
    separator: u8,
}

/// Looks past lines with nothing on them, and past the one in which a spreadsheet says its separator.
fn start(text: &str) -> Start {
    let (mut at, mut lines, mut said) = (0, 0, None);
    for line in text.split_inclusive('\n') {
        let bare = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, ';' | ',' | '|' | '"'));
        if let Some(sign) = separator_said(line) {
            said = Some(sign);
        } else if !bare.is_empty() {
            break;
        }
        at += line.len();
        lines += 1;
    }
    let separator = said.unwrap_or_else(|| delimiter(&text[at..]));
    Start { at, lines, separator }
}

/// The sign behind `sep=`, which Excel writes in a line by itself.
fn separator_said(line: &str) -> Option<u8> {
    let line = line.trim_end_matches(['\r', '\n']).trim_matches('"');
    let (word, sign) = line.split_at_checked(4)?;
    match sign.as_bytes() {
        [sign] if word.eq_ignore_ascii_case("sep=") && SEPARATORS.contains(sign) => Some(*sign),
        _ => None,
    }
}

fn row(record: &csv::StringRecord, columns: &Columns, file: &str, line: u64, changes: &mut Changes) {
    if record.iter().all(|cell| cell.trim().is_empty()) {
        return;
    }
    if let Some(problem) = wrong_row(record, columns, file, line) {
        changes.problems.push(ChangeProblem::Csv(problem));
        return;
    }
    let cell = |index: usize| trimmed(record, index);
    let origin = ChangeOrigin::Line {
        file: file.to_owned(),
        line,
    };
    let id = cell::bare(cell(columns.id));
    changes.set(&id, &cell::bare(cell(columns.value)), columns.counting, &origin);
    changes.describe(
        &id,
        columns.note.map_or("", cell),
        columns.evidence.map_or("", cell),
        &origin,
    );
}

fn trimmed(record: &csv::StringRecord, index: usize) -> &str {
    record.get(index).unwrap_or_default().trim()
}

/// What is wrong with a row whatever it says.
fn wrong_row(record: &csv::StringRecord, columns: &Columns, file: &str, line: u64) -> Option<CsvProblem> {
    let file = file.to_owned();
    let mut extra = record.iter().skip(columns.count);
    if record.len() <= columns.value || extra.any(|cell| !cell.trim().is_empty()) {
        return Some(CsvProblem::WrongCells { file, line });
    }
    if let Some(at) = (0..columns.count).find(|at| !columns.named[*at] && !trimmed(record, *at).is_empty()) {
        let cell = trimmed(record, at).to_owned();
        return Some(CsvProblem::Unnamed { file, line, cell });
    }
    if record.iter().any(|cell| cell.chars().count() > LONGEST_CELL) {
        let most = LONGEST_CELL;
        return Some(CsvProblem::TooLong { file, line, most });
    }
    if let Some(cell) = record.iter().find(|cell| cell::is_error(cell)) {
        let cell = cell.trim().to_owned();
        return Some(CsvProblem::ErrorValue { file, line, cell });
    }
    let garbled = record.iter().find_map(cell::garbled)?;
    Some(CsvProblem::Garbled {
        file,
        line,
        letters: garbled.to_owned(),
    })
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
    // Programs for DOS mark the end.
    let words = text
        .words
        .trim_start_matches('\u{feff}')
        .trim_end_matches('\u{1a}');
    // Old programs on a Mac end lines with a return only.
    let words = if words.contains('\n') {
        words.to_owned()
    } else {
        words.replace('\r', "\n")
    };
    Ok((words, text.encoding))
}

/// What stands between cells, from the sign that is likely in text to the one that isn't.
const SEPARATORS: [u8; 4] = [b',', b'|', b';', b'\t'];

/// The separator that the header uses most.
fn delimiter(text: &str) -> u8 {
    let header = text.lines().next().unwrap_or_default();
    let count = |separator: u8| header.bytes().filter(|byte| *byte == separator).count();
    SEPARATORS
        .into_iter()
        .rev()
        .max_by_key(|separator| count(*separator))
        .unwrap_or(b',')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_separator_is_what_the_head_uses_most() {
        assert_eq!(
            ["id,value,note", "id;value", "id|value", "id\tvalue", "id"].map(delimiter),
            [b',', b';', b'|', b'\t', b',']
        );
    }

    #[test]
    fn a_table_begins_behind_what_a_spreadsheet_says_of_it() {
        for (text, at, lines, separator) in [
            ("id;value\n", 0, 0, b';'),
            ("sep=|\nid|value;;\n", 6, 1, b'|'),
            ("\"SEP=,\"\r\nid,value\n", 9, 1, b','),
            ("sep=\t\nid\tvalue", 6, 1, b'\t'),
            ("\n;;;\n \nid;value;;\n", 7, 3, b';'),
            ("", 0, 0, b','),
        ] {
            let found = start(text);
            assert_eq!(
                (found.at, found.lines, found.separator),
                (at, lines, separator),
                "{text}"
            );
        }
    }
}
