//! Version 2 of the saved form: version 1 with the author, the group and what it agreed on.

mod decode;
mod encode;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub(super) use self::{
    decode::{decode, decode_saved},
    encode::encode,
};
use crate::{assessment::Reason, questionnaire::unique_map};

#[derive(Serialize, Deserialize)]
#[serde(rename = "Datalabscan", deny_unknown_fields)]
pub(super) struct SavedScan {
    pub format: u32,
    pub questionnaire: SavedOrigin,
    pub language: String,
    #[serde(default, skip_serializing_if = "SavedAuthor::is_plain")]
    pub author: SavedAuthor,
    #[serde(default, deserialize_with = "unique_map")]
    pub profile: BTreeMap<String, KeptValue>,
    #[serde(default, deserialize_with = "unique_map")]
    pub answers: BTreeMap<String, KeptAnswer>,
    #[serde(default, deserialize_with = "unique_map")]
    pub reasons: BTreeMap<String, SavedReason>,
    #[serde(default, skip_serializing_if = "SavedGroup::is_empty")]
    pub group: SavedGroup,
    /// What the question set of the last save didn't know. It stands apart, so that an unknown id
    /// elsewhere in a file of these very questions is a mistake.
    #[serde(default, skip_serializing_if = "SavedKept::is_empty")]
    pub kept: SavedKept,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(rename = "Kept", deny_unknown_fields)]
pub(super) struct SavedKept {
    #[serde(default, deserialize_with = "unique_map")]
    pub profile: BTreeMap<String, KeptValue>,
    #[serde(default, deserialize_with = "unique_map")]
    pub answers: BTreeMap<String, KeptAnswer>,
    #[serde(default, deserialize_with = "unique_map")]
    pub reasons: BTreeMap<String, SavedReason>,
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique_map"
    )]
    pub agreed: BTreeMap<String, SavedAgreed>,
}

impl SavedKept {
    fn is_empty(&self) -> bool {
        self.profile.is_empty()
            && self.answers.is_empty()
            && self.reasons.is_empty()
            && self.agreed.is_empty()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Origin", deny_unknown_fields)]
pub(super) struct SavedOrigin {
    pub id: String,
    pub version: String,
    pub hash: String,
}

/// Who gives the file's own answers.
#[derive(Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Author", deny_unknown_fields)]
pub(super) struct SavedAuthor {
    /// 32 hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    may_stand_alone: bool,
    /// Time in UTC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    saved: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    invitation: Option<SavedInvitation>,
}

impl SavedAuthor {
    fn is_plain(&self) -> bool {
        *self == Self::default()
    }
}

#[derive(PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename = "Invitation", deny_unknown_fields)]
struct SavedInvitation {
    /// Ids of dimensions; none for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    asked: Vec<String>,
    /// Day, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<String>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(rename = "Group", deny_unknown_fields)]
pub(super) struct SavedGroup {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    respondents: Vec<SavedRespondent>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    aside: Vec<SavedRespondent>,
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique_map"
    )]
    agreed: BTreeMap<String, SavedAgreed>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    discussed: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reviewer: String,
}

impl SavedGroup {
    fn is_empty(&self) -> bool {
        self.respondents.is_empty()
            && self.aside.is_empty()
            && self.agreed.is_empty()
            && self.discussed.is_empty()
            && self.reviewer.is_empty()
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Respondent", deny_unknown_fields)]
struct SavedRespondent {
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    may_stand_alone: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    saved: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    asked: Vec<String>,
    #[serde(default, deserialize_with = "unique_map")]
    answers: BTreeMap<String, KeptAnswer>,
    /// Answers that the question set of the last save didn't know.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique_map"
    )]
    kept: BTreeMap<String, KeptAnswer>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename = "Agreed", deny_unknown_fields)]
pub(super) struct SavedAgreed {
    level: u8,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    minority: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_false(value: &bool) -> bool {
    !*value
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
pub(super) struct SavedReason {
    pub combination: String,
    pub text: String,
}

impl From<&Reason> for SavedReason {
    fn from(reason: &Reason) -> Self {
        Self {
            combination: reason.combination.clone(),
            text: reason.text.clone(),
        }
    }
}
