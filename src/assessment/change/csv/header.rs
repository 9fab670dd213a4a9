//! The first row of a table: what stands in which column.

use super::super::{problem::CsvProblem, value::Counting};
use crate::i18n::folded;

/// Where the columns are.
pub(super) struct Columns {
    pub id: usize,
    pub value: usize,
    pub note: Option<usize>,
    pub evidence: Option<usize>,
    /// How a digit by itself counts.
    pub counting: Counting,
    /// Number of cells in the header.
    pub count: usize,
    /// Which of them have a name.
    pub named: Vec<bool>,
}

/// A column, and what people call it, folded. The first name is the one in messages.
type Names = (&'static str, &'static [&'static str]);

const ID: Names = (
    "id",
    &[
        "vraag",
        "nummer",
        "nr",
        "vraagnummer",
        "question",
        "number",
        "item",
    ],
);
const VALUE: Names = ("value", &["waarde", "antwoord", "answer"]);
const NOTE: Names = (
    "note",
    &[
        "opmerking",
        "opmerkingen",
        "toelichting",
        "notitie",
        "notes",
        "comment",
        "comments",
        "remark",
    ],
);
const EVIDENCE: Names = ("evidence", &["bewijs", "bewijsstuk"]);

/// Heads of a column in which a digit is the number of an answer, as people count them.
const COUNTS_FROM_ONE: [&str; 2] = ["antwoord", "answer"];

/// Reads the header.
pub(super) fn columns(record: &csv::StringRecord, file: &str, line: u64) -> Result<Columns, CsvProblem> {
    let names: Vec<String> = record.iter().map(folded).collect();
    let file = || file.to_owned();
    let all = [ID, VALUE, NOTE, EVIDENCE];
    let places = all.map(|(name, others)| places(&names, name, others));
    if places.iter().all(Vec::is_empty) {
        let found = record.iter().collect::<Vec<_>>().join(" ");
        let (file, found) = (file(), found.trim().to_owned());
        return Err(CsvProblem::NoHeader { file, line, found });
    }
    if let Some(at) =
        (0..names.len()).find(|at| !names[*at].is_empty() && !places.iter().any(|list| list.contains(at)))
    {
        let column = record.get(at).unwrap_or_default().trim().to_owned();
        return Err(CsvProblem::UnknownColumn {
            file: file(),
            line,
            column,
        });
    }
    if let Some((places, (column, _))) = places.iter().zip(all).find(|(places, _)| places.len() > 1) {
        let named = |at: Option<&usize>| {
            at.and_then(|at| record.get(*at))
                .unwrap_or(column)
                .trim()
                .to_owned()
        };
        return Err(CsvProblem::DoubleColumn {
            file: file(),
            line,
            columns: [named(places.first()), named(places.get(1))],
        });
    }
    let [id, value, note, evidence] = places.map(|places| places.first().copied());
    let need = |place: Option<usize>, column| {
        place.ok_or(CsvProblem::NoColumn {
            file: file(),
            line,
            column,
        })
    };
    let value = need(value, VALUE.0)?;
    let counts_from_one = COUNTS_FROM_ONE.contains(&names[value].as_str());
    Ok(Columns {
        id: need(id, ID.0)?,
        value,
        note,
        evidence,
        counting: if counts_from_one {
            Counting::FromOne
        } else {
            Counting::FromZero
        },
        count: names.len(),
        named: names.iter().map(|name| !name.is_empty()).collect(),
    })
}

/// The columns with this name, or else with another name for the same.
fn places(names: &[String], name: &str, others: &[&str]) -> Vec<usize> {
    let with = |fits: &dyn Fn(&str) -> bool| -> Vec<usize> {
        (0..names.len()).filter(|at| fits(&names[*at])).collect()
    };
    let exact = with(&|found| found == name);
    if exact.is_empty() {
        with(&|found| others.contains(&found))
    } else {
        exact
    }
}
