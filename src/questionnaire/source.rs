//! The serde mirror of the RON files: what an author may write, before it has been checked.
//!
//! Everything a user can read is a [`SourceText`] with both languages optional, so that a missing
//! translation is reported by [`check`](super::check) beside every other problem instead of
//! stopping the parse. Option fields may be left out or written without `Some(..)`.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::phrases::{PhraseSet, TitleSet};

/// A text in every language of the program; a missing one is a problem that `check` reports.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Questionnaire", deny_unknown_fields)]
pub struct SourceQuestionnaire {
    /// Version of the file format of the question set, now 1.
    pub format: u32,
    /// Id of the question set, kept in every saved scan.
    pub id: String,
    /// Version of the question set, kept in every saved scan.
    pub version: String,
    /// Month in which the legal notes were last checked, `YYYY-MM`.
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
    /// Which profile fields the program gives a meaning of its own.
    pub roles: SourceRoles,
    /// Phases that share the order of their gates and the sentence on open gates.
    pub phases: Vec<SourcePhaseGroup>,
    /// The bands, lowest first (chapter 5.3 and 7.1).
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
    /// Sentences of the report (chapter 7.4 and 8).
    pub phrases: PhraseSet<SourceText>,
    /// Titles of the report's parts (chapter 8).
    pub titles: TitleSet<SourceText>,
    /// The scoring method in about ten lines (chapter 5), for the report.
    pub method: Vec<SourceText>,
    /// Literature behind the method (chapter 12).
    pub literature: Vec<SourceText>,
    /// Legal notes (chapter 11).
    pub legal: Vec<SourceLegalNote>,
    /// Glossary (chapter 13).
    pub glossary: Vec<SourceTerm>,
}

/// A question of the intake.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Field", deny_unknown_fields)]
pub struct SourceField {
    /// Id, also the key on the command line.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: SourceFieldKind,
    /// Whether a scan can be scored without it.
    pub required: bool,
    /// The question.
    pub question: SourceText,
    /// Why it's asked.
    pub help: SourceText,
    /// The options, for `Choice` and `Choices`.
    #[serde(default)]
    pub options: Vec<SourceOption>,
}

/// Kind of a profile field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum SourceFieldKind {
    /// Free text.
    Text,
    /// Exactly one option.
    Choice,
    /// One or more options.
    Choices,
    /// A number, zero or more.
    Number,
    /// An amount in euros, zero or more.
    Euro,
}

/// An option of a profile field.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Option", deny_unknown_fields)]
pub struct SourceOption {
    /// Id.
    pub id: String,
    /// What the user reads.
    pub text: SourceText,
}

/// Ids of the profile fields with a meaning of their own.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Roles", deny_unknown_fields)]
pub struct SourceRoles {
    /// Text field with the name on the report.
    pub name: String,
    /// Choice field that picks the target level.
    pub phase: String,
    /// Choice field with the form of the organisation, for the cover.
    pub form: String,
    /// Choice field with the respondent's role.
    pub role: String,
    /// Number field with the hours per week there are now.
    pub hours_per_week: String,
    /// Euro field with the internal hourly rate.
    pub hourly_rate: String,
}

/// Phases that share the order of their gates (chapter 6) and their sentence (chapter 7.4).
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "PhaseGroup", deny_unknown_fields)]
pub struct SourcePhaseGroup {
    /// Option ids of the phase field.
    pub phases: Vec<String>,
    /// Gate ids, first to arrange first.
    pub gate_order: Vec<String>,
    /// Sentence when gates are open. Placeholder: `{wie_weet}`.
    pub open_gates: SourceText,
}

/// A band of readiness.
#[derive(Debug, Clone, Deserialize)]
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
    /// Opening paragraph (7.1). Placeholders: `{gemeente}`, `{score}`.
    pub paragraph: SourceText,
    /// Opening paragraph when a gate's ceiling holds the result down to this band (7.2).
    /// Placeholders: `{gemeente}`, `{score}`, `{band_score}`, `{lijst_poorten}`, `{lijst_blokkades}`.
    #[serde(default)]
    pub ceiling_paragraph: Option<SourceText>,
    /// Sentence after the paragraph when gates are open without lowering the band (7.2).
    /// Placeholders: `{lijst_poorten}`, `{lijst_blokkades}`.
    #[serde(default)]
    pub open_gates: Option<SourceText>,
}

/// A condition; a list of them means all.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum SourceCondition {
    /// The field holds (at least) one of these options.
    Is {
        /// Profile field.
        field: String,
        /// Option ids.
        any: Vec<String>,
    },
    /// The field holds none of these options.
    IsNot {
        /// Profile field.
        field: String,
        /// Option ids.
        any: Vec<String>,
    },
    /// The number has been filled in and is at least this.
    NumberAtLeast {
        /// Profile field.
        field: String,
        /// Bound.
        value: f64,
    },
    /// The number has been filled in and is less than this.
    NumberBelow {
        /// Profile field.
        field: String,
        /// Bound.
        value: f64,
    },
    /// The level is known and at least this.
    LevelAtLeast {
        /// Item.
        item: String,
        /// Level.
        level: u8,
    },
    /// The level is known and at most this.
    LevelAtMost {
        /// Item.
        item: String,
        /// Level.
        level: u8,
    },
    /// The level is known and equal to this.
    LevelIs {
        /// Item.
        item: String,
        /// Level.
        level: u8,
    },
    /// The gate applies and is not met or not known. For risks only.
    GateOpen {
        /// Gate.
        gate: String,
    },
}

/// A tip on the ground of the intake.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Tip", deny_unknown_fields)]
pub struct SourceTip {
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
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub enum SourcePlace {
    /// At one item.
    Item(String),
    /// At a whole dimension.
    Dimension(String),
    /// At every open gate.
    OpenGates,
}

/// A consistency check.
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Risk", deny_unknown_fields)]
pub struct SourceRisk {
    /// It holds when at least one of these does.
    pub when_any: Vec<SourceCondition>,
    /// The risk.
    pub text: SourceText,
}

/// A reliability label (chapter 5.8).
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Efforts", deny_unknown_fields)]
pub struct SourceEfforts {
    /// Small.
    pub small: SourceText,
    /// Medium.
    pub medium: SourceText,
    /// Large.
    pub large: SourceText,
}

/// A legal note (chapter 11).
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "LegalNote", deny_unknown_fields)]
pub struct SourceLegalNote {
    /// Subject.
    pub topic: SourceText,
    /// What the program may say.
    pub text: SourceText,
    /// What it rests on.
    pub basis: SourceText,
    /// What a lawyer must check before publication, if anything.
    #[serde(default)]
    pub review: Option<SourceText>,
}

/// A glossary entry.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Term", deny_unknown_fields)]
pub struct SourceTerm {
    /// Term.
    pub term: SourceText,
    /// Explanation.
    pub explanation: SourceText,
}

/// One dimension file.
#[derive(Debug, Clone, Deserialize)]
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
    /// Sentence for a high score (7.3).
    pub strong: SourceText,
    /// Sentence for a middle score (7.3).
    pub middle: SourceText,
    /// Sentence for a low score (7.3).
    pub weak: SourceText,
    /// The questions.
    pub items: Vec<SourceItem>,
}

/// Whether the source names the dimension or it was derived, with the words (in Dutch).
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum SourceProvenanceKind {
    /// The source names it as advice.
    Named,
    /// The makers derived it from a finding.
    Derived,
}

/// A question with its anchors.
#[derive(Debug, Clone, Deserialize)]
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
    #[serde(deserialize_with = "super::unique_map")]
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
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "NotApplicable", deny_unknown_fields)]
pub struct SourceNotApplicable {
    /// The reason that is offered.
    pub reason: SourceText,
    /// When it may be chosen; empty means always.
    #[serde(default)]
    pub when: Vec<SourceCondition>,
}

/// A gate (precondition).
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "CeilingWhen", deny_unknown_fields)]
pub struct SourceCeilingWhen {
    /// All must hold.
    pub when: Vec<SourceCondition>,
    /// Band id.
    pub ceiling: String,
}

/// An answer: a sentence that describes one level.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename = "Anchor", deny_unknown_fields)]
pub struct SourceAnchor {
    /// The sentence.
    pub text: SourceText,
    /// The step to the next level; left out at the highest.
    #[serde(default)]
    pub step: Option<SourceStep>,
}

/// Advice: the step from one level to the next.
#[derive(Debug, Clone, Deserialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum SourceEffort {
    /// At most 2 working days.
    S,
    /// 3 to 10 working days.
    M,
    /// More than 10 working days, or a decision on lasting money.
    L,
}

/// When a step should be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum SourceHorizon {
    /// Within three months.
    WithinThreeMonths,
    /// In three to twelve months.
    WithinAYear,
    /// After more than twelve months.
    AfterAYear,
}
