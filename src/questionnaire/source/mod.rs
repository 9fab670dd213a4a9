//! The serde mirror of the RON files: what an author may write, before it has been checked.
//!
//! Everything a user can read is a [`SourceText`] with both languages optional, so that a missing
//! translation is reported by [`build`](super::build()) beside every other problem instead of
//! stopping the parse. Option fields may be left out or written without `Some(..)`.

mod condition;
mod decision;
mod dimension;
mod profile;
mod staff;
mod step;

use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

pub use condition::{Counted, Finding, GateState, SourceCondition};
pub use decision::{
    SourceByLanguage, SourceChange, SourceChoice, SourceDecider, SourceDecision, SourceDecisionRow,
    SourceGateTexts, SourceLaw, SourceLead, SourceLeftOut, SourceRoleKind, SourceSentence, SourceStandIn,
    SourceStop, SourceTakes, SourceTipOnPage, SourceUrgent, SourceUrgentDecision,
};
pub use dimension::{
    SourceAnchor, SourceBefore, SourceCeilingWhen, SourceDimension, SourceGate, SourceItem,
    SourceNotApplicable, SourceProvenance, SourceProvenanceKind,
};
pub use profile::{
    SourceField, SourceFieldKind, SourceOption, SourcePhaseGroup, SourceProfileStep, SourceRoles,
};
pub use staff::SourceStaffRole;
pub use step::{SourceAsk, SourceEffort, SourceHorizon, SourcePart, SourceStep};

use super::phrases::{PhraseSet, TitleSet};

/// A text in every language of the program; a missing one is a problem that `check` reports.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceText {
    /// Dutch, the leading language.
    #[serde(default)]
    pub nl: Option<String>,
    /// English.
    #[serde(default)]
    pub en: Option<String>,
}

/// `questionnaire.ron`: everything that isn't a dimension.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Questionnaire", deny_unknown_fields)]
pub struct SourceQuestionnaire {
    /// Version of the file format of the question set, now 1.
    pub format: u32,
    /// Id of the question set, kept in every saved scan.
    pub id: String,
    /// Version of the question set, kept in every saved scan.
    pub version: String,
    /// Month in which the legal points were last checked, `YYYY-MM`.
    pub knowledge_date: String,
    /// Name of the self-assessment.
    pub title: SourceText,
    /// Mandatory text on where the dimensions come from (chapter 1).
    pub provenance: SourceText,
    /// Mandatory sentence on what a band isn't (chapter 5.3).
    pub limits: SourceText,
    /// What to read before answering (chapter 4), one paragraph each.
    pub instructions: Vec<SourceText>,
    /// Shown instead of a next step at the highest level (chapter 4).
    pub highest_level: SourceText,
    /// Points per level, lowest first; their number is the number of levels.
    pub scale: Vec<f64>,
    /// File names of the dimensions, in order, beside this file.
    pub dimensions: Vec<String>,
    /// Dimensions that count double together in the last weighting variant (chapter 5.4).
    pub emphasised: Vec<String>,
    /// The intake (chapter 3).
    pub profile: Vec<SourceField>,
    /// The pages of the intake, each field on one of them; left out, a few fields each in their order.
    #[serde(default)]
    pub profile_steps: Vec<SourceProfileStep>,
    /// Which profile fields the program gives a meaning of its own.
    pub roles: SourceRoles,
    /// Kinds of respondents: options of the role field that look from the same side. A picture is only
    /// discussed when each kind took part (chapter 5.8).
    #[serde(default)]
    pub role_kinds: Vec<Vec<String>>,
    /// The staff that take the steps, in the order of totals (chapter 24.3).
    #[serde(default)]
    pub staff_roles: Vec<SourceStaffRole>,
    /// The fewest respondents that may be shown together without their consent (chapter 25.5); left out, 3.
    #[serde(default)]
    pub least_unnamed: Option<NonZeroU32>,
    /// The level from which an item that a step comes after is arranged (chapter 30.2); left out, 2.
    #[serde(default)]
    pub after_level: Option<u8>,
    /// Phases that share the order of their gates and the sentence on open gates.
    pub phases: Vec<SourcePhaseGroup>,
    /// The bands, lowest first (chapters 5.3 and 7.1).
    pub bands: Vec<SourceBand>,
    /// Tips on the ground of the intake (chapter 3).
    pub tips: Vec<SourceTip>,
    /// Consistency checks (chapter 9).
    pub checks: Vec<SourceCheck>,
    /// Risks for the decision page, in order of importance (chapter 8).
    pub risks: Vec<SourceRisk>,
    /// Reliability labels, lowest first (chapter 5.8).
    pub labels: Vec<SourceLabel>,
    /// Effort classes with their meaning (chapter 4).
    pub efforts: SourceEfforts,
    /// Sentences of the report (chapters 7.4 and 8).
    pub phrases: PhraseSet<SourceText>,
    /// Titles of the report's parts (chapter 8).
    pub titles: TitleSet<SourceText>,
    /// The scoring method in about ten lines (chapter 5), for the report.
    pub method: Vec<SourceText>,
    /// Literature behind the method (chapter 12).
    pub literature: Vec<SourceText>,
    /// Glossary (chapter 13).
    pub glossary: Vec<SourceTerm>,
}

/// A band of readiness.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Band", deny_unknown_fields)]
pub struct SourceBand {
    /// Id, lower case.
    pub id: String,
    /// Name.
    pub name: SourceText,
    /// Lowest rounded total, points.
    pub from: u32,
    /// Lowest rounded score that each dimension needs, points; 0 for none.
    #[serde(default)]
    pub dimension_floor: u32,
    /// What the band means, one sentence or three.
    pub meaning: SourceText,
    /// Opening paragraph (chapter 7.1). Placeholders: `{gemeente}`, `{score}`.
    pub paragraph: SourceText,
    /// Opening paragraph when a gate's ceiling holds the result down to this band (chapter 7.2).
    /// Placeholders: `{gemeente}`, `{score}`, `{band_score}`, `{lijst_poorten}`, `{lijst_blokkades}`.
    #[serde(default)]
    pub ceiling_paragraph: Option<SourceText>,
    /// Sentence after the paragraph when gates are open without lowering the band (chapter 7.2).
    /// Placeholders: `{lijst_poorten}`, `{lijst_blokkades}`.
    #[serde(default)]
    pub open_gates: Option<SourceText>,
}

/// A tip on the ground of the intake.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Tip", deny_unknown_fields)]
pub struct SourceTip {
    /// Id, if something refers to it.
    #[serde(default)]
    pub id: Option<String>,
    /// When it shows; all must hold.
    pub when: Vec<SourceCondition>,
    /// Where it shows.
    pub at: Vec<SourcePlace>,
    /// Whether it comes before other tips at the same place.
    #[serde(default)]
    pub first: bool,
    /// The tip.
    pub text: SourceText,
}

/// Where a tip shows.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
pub enum SourcePlace {
    /// At one item.
    Item(String),
    /// At a whole dimension.
    Dimension(String),
    /// At every open gate.
    OpenGates,
}

/// A consistency check.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Check", deny_unknown_fields)]
pub struct SourceCheck {
    /// Id.
    pub id: String,
    /// When it fires; all must hold.
    pub when: Vec<SourceCondition>,
    /// What it asks.
    pub text: SourceText,
}

/// A risk for the decision page.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Risk", deny_unknown_fields)]
pub struct SourceRisk {
    /// It holds when at least one of these does.
    pub when_any: Vec<SourceCondition>,
    /// The risk.
    pub text: SourceText,
}

/// A reliability label (chapter 5.8).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Label", deny_unknown_fields)]
pub struct SourceLabel {
    /// Id: `eerste-indruk`, `besproken-beeld`, `onderbouwd-beeld`.
    pub id: String,
    /// Name.
    pub name: SourceText,
    /// What it takes.
    pub conditions: SourceText,
    /// What a result with this label is good for.
    pub suitable_for: SourceText,
}

/// What the effort classes mean.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Efforts", deny_unknown_fields)]
pub struct SourceEfforts {
    /// Small.
    pub small: SourceText,
    /// Medium.
    pub medium: SourceText,
    /// Large.
    pub large: SourceText,
}

/// A glossary entry.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Term", deny_unknown_fields)]
pub struct SourceTerm {
    /// Term.
    pub term: SourceText,
    /// Explanation.
    pub explanation: SourceText,
}
