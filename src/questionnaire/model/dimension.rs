//! Dimensions, their items and anchors, and the steps between levels.

use crate::{
    i18n::Localized,
    questionnaire::{Condition, DimensionId, GateId, ItemId},
};

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
    /// Sources to refer to.
    pub references: Vec<Localized>,
    /// The answers, one per level, lowest first.
    pub anchors: Vec<Anchor>,
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
    /// The step to the next level; `None` exactly at the highest.
    pub step: Option<Step>,
}

/// The step from one level to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub what: Localized,
    /// Who does it.
    pub who: Localized,
    /// Effort class.
    pub effort: Effort,
    /// When.
    pub horizon: Horizon,
    /// The first thing to do this week.
    pub this_week: Localized,
}

/// Effort of one step, own hours (chapter 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// At most 2 working days.
    Small,
    /// 3 to 10 working days.
    Medium,
    /// More than 10 working days, or a decision on lasting money or posts.
    Large,
}

impl Effort {
    /// Its letter: S, M or L.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Small => "S",
            Self::Medium => "M",
            Self::Large => "L",
        }
    }
}

/// When a step should be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Horizon {
    /// Within three months.
    WithinThreeMonths,
    /// In three to twelve months.
    WithinAYear,
    /// After more than twelve months.
    AfterAYear,
}
