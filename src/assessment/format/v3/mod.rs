//! Version 3 of the saved form: each answer says when it was given or confirmed, and under which version of the question
//! set; and a group may be there as a summary.
//!
//! A file of this version may have more sections than this program knows: they are kept as they stand, so that what a
//! later program adds neither keeps an earlier one from opening the answers nor is lost when that saves. Inside a section an unknown name is a mistake.

mod decode;
mod encode;
mod plan;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::plan::KeptTask;
pub(super) use self::{
    decode::{decode, decode_saved},
    encode::encode,
    plan::SavedPlan,
};
use crate::{
    assessment::{Consensus, Reason},
    questionnaire::{bounded_list, unique_map},
};

#[derive(Serialize, Deserialize)]
#[serde(rename = "Datalabscan")]
pub(super) struct SavedScan {
    pub format: u32,
    pub questionnaire: SavedOrigin,
    pub language: String,
    #[serde(default, skip_serializing_if = "SavedAuthor::is_plain")]
    pub author: SavedAuthor,
    // These three are always there: with their names mistyped nothing would be left of a scan, and nobody would know.
    #[serde(deserialize_with = "unique_map")]
    pub profile: BTreeMap<String, KeptValue>,
    #[serde(deserialize_with = "unique_map")]
    pub answers: BTreeMap<String, KeptAnswer>,
    #[serde(deserialize_with = "unique_map")]
    pub reasons: BTreeMap<String, SavedReason>,
    #[serde(default, skip_serializing_if = "SavedGroup::is_empty")]
    pub group: SavedGroup,
    /// Invitations that went out.
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "bounded_list"
    )]
    pub invited: Vec<SavedInvited>,
    #[serde(default, skip_serializing_if = "SavedPlan::is_empty")]
    pub plan: SavedPlan,
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
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique_map"
    )]
    pub summed: BTreeMap<String, SavedSummed>,
}

impl SavedKept {
    fn is_empty(&self) -> bool {
        self.profile.is_empty()
            && self.answers.is_empty()
            && self.reasons.is_empty()
            && self.agreed.is_empty()
            && self.summed.is_empty()
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
    /// Role of whoever invites.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    by: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Invited", deny_unknown_fields)]
pub(super) struct SavedInvited {
    pub id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Day, `YYYY-MM-DD`.
    pub on: String,
    /// Ids of dimensions; none for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<String>,
    /// Day, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(rename = "Group", deny_unknown_fields)]
pub(super) struct SavedGroup {
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "bounded_list"
    )]
    pub respondents: Vec<SavedRespondent>,
    #[serde(
        default,
        skip_serializing_if = "Vec::is_empty",
        deserialize_with = "bounded_list"
    )]
    pub aside: Vec<SavedRespondent>,
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique_map"
    )]
    pub agreed: BTreeMap<String, SavedAgreed>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub discussed: Vec<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reviewer: String,
    /// Kinds of roles that took part beside those of the respondents: places in the question set, from 0.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<SavedSummary>,
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique_map"
    )]
    pub summed: BTreeMap<String, SavedSummed>,
}

impl SavedGroup {
    fn is_empty(&self) -> bool {
        self.respondents.is_empty()
            && self.aside.is_empty()
            && self.agreed.is_empty()
            && self.discussed.is_empty()
            && self.reviewer.is_empty()
            && self.kinds.is_empty()
            && self.summary.is_none()
            && self.summed.is_empty()
    }
}

/// A group of which no respondent is in the file.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Summary", deny_unknown_fields)]
pub(super) struct SavedSummary {
    respondents: usize,
    /// Id of the reliability label.
    label: String,
}

/// A group's answer to an item, without who gave it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename = "Together", deny_unknown_fields)]
pub(super) struct SavedSummed {
    #[serde(default, skip_serializing_if = "SummedResponse::is_unanswered")]
    response: SummedResponse,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    consensus: Option<SavedConsensus>,
    #[serde(default, skip_serializing_if = "is_false")]
    look_again: bool,
}

/// As [`SavedResponse`], but a level may be a half one.
#[derive(Clone, PartialEq, Default, Serialize, Deserialize)]
enum SummedResponse {
    #[default]
    Unanswered,
    Level(f64),
    DontKnow,
    NotApplicable(String),
}

impl SummedResponse {
    fn is_unanswered(&self) -> bool {
        *self == Self::Unanswered
    }
}

#[derive(Clone, Copy, Serialize, Deserialize)]
enum SavedConsensus {
    Agreed,
    Differs,
    DiffersMuch,
    AcrossThreshold,
}

impl From<Consensus> for SavedConsensus {
    fn from(consensus: Consensus) -> Self {
        match consensus {
            Consensus::Agreed => Self::Agreed,
            Consensus::Differs => Self::Differs,
            Consensus::DiffersMuch => Self::DiffersMuch,
            Consensus::AcrossThreshold => Self::AcrossThreshold,
        }
    }
}

impl From<SavedConsensus> for Consensus {
    fn from(saved: SavedConsensus) -> Self {
        match saved {
            SavedConsensus::Agreed => Self::Agreed,
            SavedConsensus::Differs => Self::Differs,
            SavedConsensus::DiffersMuch => Self::DiffersMuch,
            SavedConsensus::AcrossThreshold => Self::AcrossThreshold,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(rename = "Respondent", deny_unknown_fields)]
pub(super) struct SavedRespondent {
    pub id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    #[serde(default, skip_serializing_if = "is_false")]
    pub may_stand_alone: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saved: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<String>,
    #[serde(default, deserialize_with = "unique_map")]
    pub answers: BTreeMap<String, KeptAnswer>,
    /// Answers that the question set of the last save didn't know.
    #[serde(
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "unique_map"
    )]
    pub kept: BTreeMap<String, KeptAnswer>,
}

#[derive(Clone, Serialize, Deserialize)]
#[serde(rename = "Agreed", deny_unknown_fields)]
pub(super) struct SavedAgreed {
    pub level: u8,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub minority: String,
    /// Version of the question set; empty in older files, where it's that of the file.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub confirmed_under: String,
    /// Time in UTC; empty when nobody recorded it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub confirmed_at: String,
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
    pub(super) response: SavedResponse,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) note: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) evidence: String,
    /// Version of the question set; empty in older files, where it's that of the file.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) confirmed_under: String,
    /// Time in UTC; empty when nobody recorded it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) confirmed_at: String,
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
pub(super) enum SavedResponse {
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
