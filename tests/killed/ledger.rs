//! What was entered and when, written down before it's done.

use std::{
    collections::BTreeMap,
    fs::{self, File},
    io::Write,
    path::Path,
};

use datalabscan::assessment::{Assessment, Response};

use crate::common::questions;

/// What is entered more than this before the end, in milliseconds, may never be lost.
const SAFE: u64 = 3000;

pub struct Ledger(File);

#[derive(Debug, Clone)]
struct Entry {
    time: u64,
    item: usize,
    /// The answer and the note, as they are in the scan.
    value: String,
}

impl Ledger {
    pub fn open(path: &Path) -> Self {
        Self(File::options().create(true).append(true).open(path).unwrap())
    }

    /// Writes down what the answer to a question is about to become.
    pub fn enters(&mut self, time: u64, item: usize, value: &str) {
        // At once, so that no line is torn by the end of the process.
        self.0
            .write_all(format!("{time} {item} {value}\n").as_bytes())
            .unwrap();
    }
}

/// An answer as one word.
pub fn value(response: &Response, note: &str) -> String {
    let response = match response {
        Response::Level(level) => level.value().to_string(),
        Response::DontKnow => "?".to_owned(),
        Response::NotApplicable(_) => "n".to_owned(),
        Response::Unanswered => "-".to_owned(),
    };
    format!("{response}{note}")
}

/// How many answers were entered, and which are lost from a scan although they were entered long enough before the end.
pub fn lost(ledger: &Path, scan: &Assessment) -> (usize, Vec<String>) {
    let text = fs::read_to_string(ledger).unwrap_or_default();
    let entries: Vec<Entry> = text.lines().filter_map(entry).collect();
    let Some(end) = entries.last().map(|entry| entry.time) else {
        return (0, Vec::new());
    };
    let mut of_item: BTreeMap<usize, Vec<&Entry>> = BTreeMap::new();
    for entry in &entries {
        of_item.entry(entry.item).or_default().push(entry);
    }
    let lost = of_item.into_iter().filter_map(|(item, entries)| {
        let safe = entries.iter().rposition(|entry| entry.time + SAFE <= end)?;
        let answer = scan.answer(questions().items()[item].id);
        let found = value(&answer.response, &answer.note);
        // What was entered since may have been saved, and need not.
        let is_there = entries[safe..].iter().any(|entry| entry.value == found);
        (!is_there).then(|| {
            format!(
                "question {item}: {found} instead of {:?} at {end}",
                &entries[safe..]
            )
        })
    });
    (entries.len(), lost.collect())
}

/// When the last thing was entered.
pub fn end(ledger: &Path) -> u64 {
    let text = fs::read_to_string(ledger).unwrap_or_default();
    text.lines()
        .filter_map(entry)
        .next_back()
        .map_or(0, |entry| entry.time)
}

fn entry(line: &str) -> Option<Entry> {
    let mut parts = line.split(' ');
    Some(Entry {
        time: parts.next()?.parse().ok()?,
        item: parts.next()?.parse().ok()?,
        value: parts.next()?.to_owned(),
    })
}
