//! Version 1 of the saved form.

mod decode;
mod encode;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub(super) use self::{decode::decode, encode::encode};
use crate::{assessment::Reason, questionnaire::unique_map};

#[derive(Serialize, Deserialize)]
#[serde(rename = "Datalabscan", deny_unknown_fields)]
struct SavedScan {
    format: u32,
    questionnaire: SavedOrigin,
    language: String,
    #[serde(default, deserialize_with = "unique_map")]
    profile: BTreeMap<String, KeptValue>,
    #[serde(default, deserialize_with = "unique_map")]
    answers: BTreeMap<String, KeptAnswer>,
    #[serde(default, deserialize_with = "unique_map")]
    reasons: BTreeMap<String, SavedReason>,
    /// What the question set of the last save didn't know. It stands apart, so that an unknown id
    /// elsewhere in a file of these very questions is a mistake.
    #[serde(default, skip_serializing_if = "SavedKept::is_empty")]
    kept: SavedKept,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(rename = "Kept", deny_unknown_fields)]
struct SavedKept {
    #[serde(default, deserialize_with = "unique_map")]
    profile: BTreeMap<String, KeptValue>,
    #[serde(default, deserialize_with = "unique_map")]
    answers: BTreeMap<String, KeptAnswer>,
    #[serde(default, deserialize_with = "unique_map")]
    reasons: BTreeMap<String, SavedReason>,
}

impl SavedKept {
    fn is_empty(&self) -> bool {
        self.profile.is_empty() && self.answers.is_empty() && self.reasons.is_empty()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Origin", deny_unknown_fields)]
struct SavedOrigin {
    id: String,
    version: String,
    hash: String,
}

/// The answer to an intake question, in saved form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum KeptValue {
    /// Free text.
    Text(String),
    /// The textual id of one option.
    One(String),
    /// Textual ids of options.
    Many(Vec<String>),
    /// A number.
    Number(f64),
}

// Numbers in a file are finite and compare like any other value.
impl Eq for KeptValue {}

/// The answer to an item, in saved form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Answer", deny_unknown_fields)]
pub struct KeptAnswer {
    #[serde(default, skip_serializing_if = "SavedResponse::is_unanswered")]
    response: SavedResponse,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    evidence: String,
}

impl KeptAnswer {
    /// Leaves only what was chosen.
    pub(in crate::assessment) fn remove_own_words(&mut self) {
        self.note.clear();
        self.evidence.clear();
        if let SavedResponse::NotApplicable(reason) = &mut self.response {
            reason.clear();
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
enum SavedResponse {
    #[default]
    Unanswered,
    Level(u8),
    DontKnow,
    NotApplicable(String),
}

impl SavedResponse {
    fn is_unanswered(&self) -> bool {
        *self == Self::Unanswered
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Reason", deny_unknown_fields)]
struct SavedReason {
    combination: String,
    text: String,
}

impl From<&Reason> for SavedReason {
    fn from(reason: &Reason) -> Self {
        Self {
            combination: reason.combination.clone(),
            text: reason.text.clone(),
        }
    }
}
