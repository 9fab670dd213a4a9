//! Dimensions, their items and anchors.

use crate::{
    i18n::Localized,
    questionnaire::{AskStep, Condition, DimensionId, GateId, ItemId, Step},
};

/// A label in the matrix has room for this many characters (chapter 28.1).
pub const MOST_LABEL_CHARACTERS: usize = 18;

/// A dimension (a "do", a theme).
#[derive(Debug, Clone, PartialEq)]
pub struct Dimension {
    /// Its id.
    pub id: DimensionId,
    /// Its textual id.
    pub key: String,
    /// Its number, from 1.
    pub number: usize,
    /// Title.
    pub title: Localized,
    /// Short form for running text and charts.
    pub short: Localized,
    /// Why this matters.
    pub why: Localized,
    /// Where it comes from.
    pub provenance: Provenance,
    /// What to know about where it comes from, for the chapter on sources.
    pub provenance_note: Option<Localized>,
    /// Sentence for a high score (chapter 7.3).
    pub strong: Localized,
    /// Sentence for a middle score (chapter 7.3).
    pub middle: Localized,
    /// Sentence for a low score (chapter 7.3).
    pub weak: Localized,
    /// Its items, in order.
    pub items: Vec<ItemId>,
}

/// Where a dimension comes from; the words are in Dutch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// Named or derived.
    pub kind: ProvenanceKind,
    /// Literal quotes.
    pub quotes: Vec<String>,
    /// Literal findings that support it.
    pub findings: Vec<String>,
}

/// Kind of provenance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProvenanceKind {
    /// The source names it as advice.
    Named,
    /// The makers derived it from a finding.
    Derived,
}

/// A question with its anchors.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Its textual id.
    pub key: String,
    /// Its number, `3.1`.
    pub number: String,
    /// Its dimension.
    pub dimension: DimensionId,
    /// Short form for running text.
    pub short: Localized,
    /// Name in a cell of the matrix, at most [`MOST_LABEL_CHARACTERS`] characters if the set gives one (chapter 28.1).
    pub label: Localized,
    /// The question.
    pub question: Localized,
    /// Explanation with an example.
    pub explanation: Localized,
    /// Weight, 1 to 3.
    pub weight: u8,
    /// Why this weight.
    pub weight_reason: Localized,
    /// Target level per option of the phase field.
    pub targets: Vec<u8>,
    /// When it applies; empty means always.
    pub applies: Vec<Condition>,
    /// When the respondent may answer "not applicable".
    pub not_applicable: Option<NotApplicable>,
    /// Whether a lawyer must check the text before publication.
    pub legal_review: bool,
    /// The gate on this item.
    pub gate: Option<GateId>,
    /// Examples of evidence.
    pub evidence: Vec<Localized>,
    /// Who knows the answer.
    pub who_knows: Localized,
    /// What to do when nobody who answered knows.
    pub dont_know: Option<AskStep>,
    /// Sources to refer to.
    pub references: Vec<Localized>,
    /// The answers, one per level, lowest first.
    pub anchors: Vec<Anchor>,
}

impl Item {
    /// The step from `level` to the next; `gate_applies` says whether the gate on this item does. None at the
    /// highest level.
    pub fn step_from(&self, level: u8, gate_applies: bool) -> Option<&Step> {
        let step = self.anchors.get(usize::from(level))?.step.as_ref()?;
        let instead = step.without_gate.as_deref().filter(|_| !gate_applies);
        Some(instead.unwrap_or(step))
    }
}

/// When "not applicable" may be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct NotApplicable {
    /// The reason that is offered.
    pub reason: Localized,
    /// When it may be chosen; empty means always.
    pub when: Vec<Condition>,
}

/// An answer: a sentence that describes one level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The sentence.
    pub text: Localized,
    /// The sentence that an older version had here; an answer given then must be looked at again.
    pub before: Option<Before>,
    /// The step to the next level; `None` exactly at the highest.
    pub step: Option<Step>,
}

/// The sentence of an answer in an older version of the question set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Before {
    /// The last version that had it.
    pub version: String,
    /// The sentence.
    pub text: Localized,
}
