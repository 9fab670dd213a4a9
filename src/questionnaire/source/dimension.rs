//! A dimension file.

use std::{collections::BTreeMap, num::NonZeroU8};

use serde::{Deserialize, Serialize};

use super::{SourceAsk, SourceCondition, SourceStep, SourceText};
use crate::questionnaire::unique_map;

/// One dimension file.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Dimension", deny_unknown_fields)]
pub struct SourceDimension {
    /// Id.
    pub id: String,
    /// Title.
    pub title: SourceText,
    /// Short form for running text and charts.
    pub short: SourceText,
    /// Why this matters.
    pub why: SourceText,
    /// Where the dimension comes from.
    pub provenance: SourceProvenance,
    /// What to know about where it comes from, for the chapter on sources.
    #[serde(default)]
    pub provenance_note: Option<SourceText>,
    /// Sentence for a high score (chapter 7.3).
    pub strong: SourceText,
    /// Sentence for a middle score (chapter 7.3).
    pub middle: SourceText,
    /// Sentence for a low score (chapter 7.3).
    pub weak: SourceText,
    /// The questions.
    pub items: Vec<SourceItem>,
}

/// Whether the source names the dimension or it was derived, with the words (in Dutch).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Provenance", deny_unknown_fields)]
pub struct SourceProvenance {
    /// Named or derived.
    pub kind: SourceProvenanceKind,
    /// Literal quotes.
    pub quotes: Vec<String>,
    /// Literal findings that support it.
    #[serde(default)]
    pub findings: Vec<String>,
}

/// Kind of provenance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
pub enum SourceProvenanceKind {
    /// The source names it as advice.
    Named,
    /// The makers derived it from a finding.
    Derived,
}

/// A question with its anchors.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Item", deny_unknown_fields)]
pub struct SourceItem {
    /// Id.
    pub id: String,
    /// Short form for running text.
    pub short: SourceText,
    /// Name in a cell of the matrix (chapter 28.1); left out, it's the short form.
    #[serde(default)]
    pub label: Option<SourceText>,
    /// The question.
    pub question: SourceText,
    /// Explanation with an example.
    pub explanation: SourceText,
    /// Weight, 1 to 3.
    pub weight: u8,
    /// Why this weight.
    pub weight_reason: SourceText,
    /// Target level per phase, by option id of the phase field.
    #[serde(deserialize_with = "unique_map")]
    pub target: BTreeMap<String, u8>,
    /// When the item applies; empty means always.
    #[serde(default)]
    pub applies: Vec<SourceCondition>,
    /// When the respondent may answer "not applicable"; left out means never.
    #[serde(default)]
    pub not_applicable: Option<SourceNotApplicable>,
    /// Whether the text must be checked by a lawyer before publication (chapter 32, rule 5).
    #[serde(default)]
    pub legal_review: bool,
    /// The gate on this item.
    #[serde(default)]
    pub gate: Option<SourceGate>,
    /// Examples of evidence.
    pub evidence: Vec<SourceText>,
    /// Who knows the answer.
    pub who_knows: SourceText,
    /// What to do when nobody who answered knows.
    #[serde(default)]
    pub dont_know: Option<SourceAsk>,
    /// Sources to refer to.
    #[serde(default)]
    pub references: Vec<SourceText>,
    /// The answers, lowest level first.
    pub anchors: Vec<SourceAnchor>,
}

/// When "not applicable" may be chosen.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "NotApplicable", deny_unknown_fields)]
pub struct SourceNotApplicable {
    /// The reason that is offered.
    pub reason: SourceText,
    /// When it may be chosen; empty means always.
    #[serde(default)]
    pub when: Vec<SourceCondition>,
}

/// A gate (precondition).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Gate", deny_unknown_fields)]
pub struct SourceGate {
    /// Id.
    pub id: String,
    /// Name as a sentence.
    pub name: SourceText,
    /// Form in running text.
    pub short: SourceText,
    /// What can't be done until it's met.
    pub blocks: SourceText,
    /// The decision asked of management.
    pub decision: SourceText,
    /// Weeks from the first start in which what opens it can be ready.
    #[serde(default)]
    pub due_weeks: Option<NonZeroU8>,
    /// Lowest level at which it's met; missing is a problem that `check` reports.
    #[serde(default)]
    pub threshold: Option<u8>,
    /// When it applies; empty means always (as far as the item does).
    #[serde(default)]
    pub when: Vec<SourceCondition>,
    /// Band id above which the result can't come while the gate is open.
    pub ceiling: String,
    /// A different ceiling when these conditions hold.
    #[serde(default)]
    pub ceiling_when: Option<SourceCeilingWhen>,
}

/// A ceiling under a condition.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "CeilingWhen", deny_unknown_fields)]
pub struct SourceCeilingWhen {
    /// All must hold.
    pub when: Vec<SourceCondition>,
    /// Band id.
    pub ceiling: String,
}

/// An answer: a sentence that describes one level.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Anchor", deny_unknown_fields)]
pub struct SourceAnchor {
    /// The sentence.
    pub text: SourceText,
    /// The sentence that an older version had here, if an answer given then must be looked at again.
    #[serde(default)]
    pub before: Option<SourceBefore>,
    /// The step to the next level; left out at the highest.
    #[serde(default)]
    pub step: Option<SourceStep>,
}

/// The sentence of an answer in an older version of the question set.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Before", deny_unknown_fields)]
pub struct SourceBefore {
    /// The last version that had it.
    pub version: String,
    /// The sentence.
    pub text: SourceText,
}
