//! The document that is decided on, with the blocks of its first page.

use jiff::civil::Date;

use super::{Law, Plan, Preconditions, Standing, Workbook};
use crate::questionnaire::ItemId;

/// How much the answers allow to be asked (chapter 23.1). It follows from them and is never chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variant {
    /// Too little is known for advice.
    NoAdvice,
    /// Advice that is to be checked first.
    Provisional,
    /// A decision is asked for.
    Decision,
}

/// The document that is decided on, block by block.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// What is asked.
    pub variant: Variant,
    /// Whether it's the version for publication (chapter 25.6).
    pub is_publication: bool,
    /// The title: "Voorlopig advies over het datalab".
    pub title: String,
    /// The title of the file.
    pub file_title: String,
    /// Municipality, readers and date.
    pub subtitle: String,
    /// The status word, with what the user typed after it.
    pub status: String,
    /// The dates that follow from the date of the report.
    pub dates: Dates,
    /// Questions that this version leaves out everywhere (chapter 25.6).
    pub withheld: Vec<ItemId>,
    /// Page 1, *Over dit datalab* (chapter 27.2).
    pub about: Vec<Pair>,
    /// Page 1, the advice in one sentence (chapter 27.3).
    pub advice: String,
    /// Page 1, why; at most three (chapter 27.4).
    pub reasons: Vec<String>,
    /// Page 1, what stops as a precaution (chapter 27.5).
    pub stops: Option<Stops>,
    /// Page 1, what is missing and who knows it (chapter 27.7).
    pub missing: Option<MissingAnswers>,
    /// Page 1, the decisions, or what is prepared for one (chapters 27.6 and 27.7).
    pub proposal: Option<Proposal>,
    /// Page 1, what else is possible (chapter 27.9).
    pub alternatives: Option<Alternatives>,
    /// Page 1, if nothing is done: at most two sentences (chapter 27.8).
    pub inaction: Vec<String>,
    /// Page 1, back on the agenda.
    pub agenda: Agenda,
    /// Page 1, how certain this is.
    pub certainty: Vec<Pair>,
    /// Page 2, beside the matrix (chapter 28).
    pub standing: Standing,
    /// Page 3 (chapter 29).
    pub preconditions: Preconditions,
    /// Page 4 (chapter 30).
    pub plan: Plan,
    /// The workbook's sentences (chapter 31).
    pub workbook: Workbook,
    /// The workbook's legal points (chapter 32).
    pub law: Law,
}

/// The dates that follow from the date of the report (chapter 24.1); all but the first are working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// Of the report; any day.
    pub report: Date,
    /// The first start of a step.
    pub first_start: Date,
    /// When what can't wait is decided.
    pub decide: Date,
    /// When work stops, or is decided on.
    pub stop: Date,
    /// When the check is done.
    pub check: Date,
    /// When it's back on the agenda.
    pub back: Date,
}

/// A label with its value, heard as "label: value".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The label, without a colon.
    pub label: String,
    /// The value.
    pub value: String,
    /// The value where room is short, if that is another (chapter 27.1).
    pub shorter: Option<String>,
}

/// What stops as a precaution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stops {
    /// By whom, from when, until what.
    pub intro: String,
    /// One a set that isn't empty, or the sentence that nothing needs to stop.
    pub rows: Vec<String>,
    /// Whether anything stops; if not, there is one row and no intro.
    pub any: bool,
}

/// Who knows the answers that are missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingAnswers {
    /// How many are known, and how many it takes.
    pub intro: String,
    /// Who knows it, the numbers of the questions, by when.
    pub rows: Vec<[String; 3]>,
}

/// The table of decisions on page 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The heading of the block: "De directie besluit".
    pub heading: String,
    /// The rows, in order: as many as there is ever room for.
    pub rows: Vec<ProposalRow>,
    /// The rows where room is short: first with what belongs together in one row, then also with at most five rows, then
    /// with names only in the last of these (chapter 27.1).
    pub shorter: [Vec<ProposalRow>; 3],
    /// What it costs: the last line.
    pub totals: String,
}

/// A decision, or a decision that is prepared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalRow {
    /// Its name in the method: `DR-P2`.
    pub id: String,
    /// Numbers of the plan rows that it rests on, ascending.
    pub steps: Vec<usize>,
    /// What is decided; starts with "dat".
    pub what: String,
    /// A few words, for a row in which several are folded.
    pub short: String,
    /// Who carries it out.
    pub who: String,
    /// When it's ready, as printed.
    pub ready: String,
    /// One-off hours, as printed: "3–5", or the step that is estimated first.
    pub once: String,
    /// Hours a week, as printed; "–" for none.
    pub weekly: String,
}

/// What else is possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternatives {
    /// As the profile is now.
    pub now: String,
    /// At most two: the words in bold that it starts with, and the rest.
    pub choices: Vec<(String, String)>,
    /// That no other choice helps; instead of choices.
    pub none: Option<String>,
    /// At most one tip.
    pub tip: Option<String>,
}

/// When it's back on the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The day, and with what.
    pub sentence: String,
    /// The line to tick and fill in by hand; each part starts with a box or is a word with room behind it.
    pub to_tick: Option<String>,
}
