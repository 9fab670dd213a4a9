//! A dimension file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{SourceCondition, SourceText};
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
    /// Whether the text must be checked by a lawyer before publication (chapter 11).
    #[serde(default)]
    pub legal_review: bool,
    /// The gate on this item.
    #[serde(default)]
    pub gate: Option<SourceGate>,
    /// Examples of evidence.
    pub evidence: Vec<SourceText>,
    /// Who knows the answer.
    pub who_knows: SourceText,
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
    /// The step to the next level; left out at the highest.
    #[serde(default)]
    pub step: Option<SourceStep>,
}

/// Advice: the step from one level to the next.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Step", deny_unknown_fields)]
pub struct SourceStep {
    /// What to do.
    pub what: SourceText,
    /// Who does it.
    pub who: SourceText,
    /// Effort class.
    pub effort: SourceEffort,
    /// When it should be done.
    pub horizon: SourceHorizon,
    /// The first thing to do this week.
    pub this_week: SourceText,
}

/// Effort class (chapter 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
pub enum SourceEffort {
    /// At most 2 working days.
    S,
    /// 3 to 10 working days.
    M,
    /// More than 10 working days, or a decision on lasting money.
    L,
}

/// When a step should be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
pub enum SourceHorizon {
    /// Within three months.
    WithinThreeMonths,
    /// In three to twelve months.
    WithinAYear,
    /// After more than twelve months.
    AfterAYear,
}
