//! Steps: from one level to the next, or to an answer that nobody knows.

use serde::{Deserialize, Serialize};

use super::SourceText;

/// Advice: the step from one level to the next.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Step", deny_unknown_fields)]
pub struct SourceStep {
    /// What to do.
    pub what: SourceText,
    /// The same in a few words; left out, it's the whole.
    #[serde(default)]
    pub short: Option<SourceText>,
    /// Who does it, in words; left out, it follows from `lead` and `with`.
    #[serde(default)]
    pub who: Option<SourceText>,
    /// The staff role that leads it.
    #[serde(default)]
    pub lead: Option<String>,
    /// The other staff roles that it takes.
    #[serde(default)]
    pub with: Vec<String>,
    /// Effort class; left out, it follows from the hours.
    #[serde(default)]
    pub effort: Option<SourceEffort>,
    /// One-off hours of all own staff together, lowest and highest; left out, they follow from the effort class.
    #[serde(default)]
    pub once_hours: Option<(u32, u32)>,
    /// Hours a week from then on, beyond those of the level itself; left out for less than one.
    #[serde(default)]
    pub weekly_hours: Option<(u32, u32)>,
    /// When it should be done.
    pub horizon: SourceHorizon,
    /// Items that must be arranged first.
    #[serde(default)]
    pub after: Vec<String>,
    /// What somebody else can look at when it's done.
    #[serde(default)]
    pub done_when: Option<SourceText>,
    /// The first thing to do this week.
    pub this_week: SourceText,
    /// What a large step consists of, in order; their hours add up to those of the step.
    #[serde(default)]
    pub parts: Vec<SourcePart>,
    /// The step instead, when the gate of the item doesn't apply.
    #[serde(default)]
    pub without_gate: Option<Box<SourceStep>>,
}

/// A part of a large step.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Part", deny_unknown_fields)]
pub struct SourcePart {
    /// What to do.
    pub what: SourceText,
    /// The same in a few words; left out, it's the whole.
    #[serde(default)]
    pub short: Option<SourceText>,
    /// The staff role that leads it; left out, the one of the step.
    #[serde(default)]
    pub lead: Option<String>,
    /// The other staff roles that it takes.
    #[serde(default)]
    pub with: Vec<String>,
    /// One-off hours, lowest and highest; a lowest of 0 means that it may not be needed.
    pub once_hours: (u32, u32),
    /// Whether it's done at once: before anything that the step comes after, from any level below, and also while
    /// nobody knows whether the rest is needed.
    #[serde(default)]
    pub at_once: bool,
}

/// The step to an answer that nobody who answered knows.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Ask", deny_unknown_fields)]
pub struct SourceAsk {
    /// Whom to ask what.
    pub what: SourceText,
    /// The staff role that asks.
    #[serde(default)]
    pub lead: Option<String>,
    /// The staff roles that know.
    #[serde(default)]
    pub ask: Vec<String>,
    /// One-off hours, lowest and highest; left out, one to two.
    #[serde(default)]
    pub once_hours: Option<(u32, u32)>,
}

/// Effort class (chapter 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
pub enum SourceEffort {
    /// At most 16 hours.
    S,
    /// At most 80 hours.
    M,
    /// More.
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
