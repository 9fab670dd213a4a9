//! The intake.

use serde::{Deserialize, Serialize};

use super::SourceText;

/// A question of the intake.
#[derive(Debug, Clone, Deserialize, Serialize)]
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
    /// For `Number` and `Euro`: the least and the most that is usual; anything else is asked about.
    #[serde(default)]
    pub usual: Option<(f64, f64)>,
    /// What to do when there's no answer yet; left out, the question says so.
    #[serde(default)]
    pub missing: Option<SourceText>,
}

/// A part of the intake that is asked on one page.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "ProfileStep", deny_unknown_fields)]
pub struct SourceProfileStep {
    /// Name, in a few words.
    pub name: SourceText,
    /// Heading.
    pub title: SourceText,
    /// Ids of the fields, in order.
    pub fields: Vec<String>,
}

/// Kind of a profile field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Option", deny_unknown_fields)]
pub struct SourceOption {
    /// Id.
    pub id: String,
    /// What the user reads.
    pub text: SourceText,
}

/// Ids of the profile fields with a meaning of their own.
#[derive(Debug, Clone, Deserialize, Serialize)]
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
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "PhaseGroup", deny_unknown_fields)]
pub struct SourcePhaseGroup {
    /// Option ids of the phase field.
    pub phases: Vec<String>,
    /// Gate ids, first to arrange first.
    pub gate_order: Vec<String>,
    /// Sentence when gates are open. Placeholder: `{wie_weet}`.
    pub open_gates: SourceText,
}
