//! Version 2 of the saved form: one person's answers, with those of colleagues and what they agreed on. Only read; what
//! it held lives on in version 3, in which each answer knows the version of the question set that it was given under.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    DecodeError, parse,
    v3::{self, KeptValue, SavedAuthor, SavedOrigin, SavedReason, SavedResponse},
};
use crate::{
    assessment::Assessment,
    questionnaire::{Questionnaire, bounded_list, unique_map},
};

#[derive(Deserialize)]
#[serde(rename = "Datalabscan", deny_unknown_fields)]
pub(super) struct SavedScan {
    pub format: u32,
    pub questionnaire: SavedOrigin,
    pub language: String,
    #[serde(default)]
    pub author: SavedAuthor,
    #[serde(default, deserialize_with = "unique_map")]
    pub profile: BTreeMap<String, KeptValue>,
    #[serde(default, deserialize_with = "unique_map")]
    pub answers: BTreeMap<String, SavedAnswer>,
    #[serde(default, deserialize_with = "unique_map")]
    pub reasons: BTreeMap<String, SavedReason>,
    #[serde(default)]
    pub group: SavedGroup,
    #[serde(default)]
    pub kept: SavedKept,
}

#[derive(Default, Deserialize)]
#[serde(rename = "Kept", deny_unknown_fields)]
pub(super) struct SavedKept {
    #[serde(default, deserialize_with = "unique_map")]
    profile: BTreeMap<String, KeptValue>,
    #[serde(default, deserialize_with = "unique_map")]
    answers: BTreeMap<String, SavedAnswer>,
    #[serde(default, deserialize_with = "unique_map")]
    reasons: BTreeMap<String, SavedReason>,
    #[serde(default, deserialize_with = "unique_map")]
    agreed: BTreeMap<String, SavedAgreed>,
}

#[derive(Default, Deserialize)]
#[serde(rename = "Group", deny_unknown_fields)]
pub(super) struct SavedGroup {
    #[serde(default, deserialize_with = "bounded_list")]
    respondents: Vec<SavedRespondent>,
    #[serde(default, deserialize_with = "bounded_list")]
    aside: Vec<SavedRespondent>,
    #[serde(default, deserialize_with = "unique_map")]
    agreed: BTreeMap<String, SavedAgreed>,
    #[serde(default)]
    discussed: Vec<String>,
    #[serde(default)]
    reviewer: String,
}

#[derive(Deserialize)]
#[serde(rename = "Respondent", deny_unknown_fields)]
struct SavedRespondent {
    id: String,
    #[serde(default)]
    role: Option<String>,
    #[serde(default)]
    may_stand_alone: bool,
    #[serde(default)]
    saved: Option<String>,
    #[serde(default)]
    asked: Vec<String>,
    #[serde(default, deserialize_with = "unique_map")]
    answers: BTreeMap<String, SavedAnswer>,
    #[serde(default, deserialize_with = "unique_map")]
    kept: BTreeMap<String, SavedAnswer>,
}

#[derive(Deserialize)]
#[serde(rename = "Agreed", deny_unknown_fields)]
struct SavedAgreed {
    level: u8,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    minority: String,
}

#[derive(Deserialize)]
#[serde(rename = "Answer", deny_unknown_fields)]
pub(super) struct SavedAnswer {
    #[serde(default)]
    response: SavedResponse,
    #[serde(default)]
    note: String,
    #[serde(default)]
    evidence: String,
}

pub(super) fn decode(questionnaire: &Questionnaire, text: &str) -> Result<Assessment, DecodeError> {
    let saved: SavedScan = parse(text)?;
    v3::decode_saved(questionnaire, text, saved.into())
}

impl From<SavedScan> for v3::SavedScan {
    fn from(saved: SavedScan) -> Self {
        Self {
            format: saved.format,
            questionnaire: saved.questionnaire,
            language: saved.language,
            author: saved.author,
            profile: saved.profile,
            answers: all(saved.answers),
            reasons: saved.reasons,
            group: saved.group.into(),
            invited: Vec::new(),
            plan: v3::SavedPlan::default(),
            kept: saved.kept.into(),
        }
    }
}

impl From<SavedKept> for v3::SavedKept {
    fn from(saved: SavedKept) -> Self {
        Self {
            profile: saved.profile,
            answers: all(saved.answers),
            reasons: saved.reasons,
            agreed: all(saved.agreed),
            ..Self::default()
        }
    }
}

impl From<SavedGroup> for v3::SavedGroup {
    fn from(saved: SavedGroup) -> Self {
        let respondents = |list: Vec<SavedRespondent>| list.into_iter().map(Into::into).collect();
        Self {
            respondents: respondents(saved.respondents),
            aside: respondents(saved.aside),
            agreed: all(saved.agreed),
            discussed: saved.discussed,
            reviewer: saved.reviewer,
            ..Self::default()
        }
    }
}

impl From<SavedRespondent> for v3::SavedRespondent {
    fn from(saved: SavedRespondent) -> Self {
        Self {
            id: saved.id,
            role: saved.role,
            may_stand_alone: saved.may_stand_alone,
            saved: saved.saved,
            asked: saved.asked,
            answers: all(saved.answers),
            kept: all(saved.kept),
        }
    }
}

impl From<SavedAgreed> for v3::SavedAgreed {
    fn from(saved: SavedAgreed) -> Self {
        Self {
            level: saved.level,
            reason: saved.reason,
            minority: saved.minority,
            confirmed_under: String::new(),
            confirmed_at: String::new(),
        }
    }
}

impl From<SavedAnswer> for v3::KeptAnswer {
    fn from(saved: SavedAnswer) -> Self {
        Self {
            response: saved.response,
            note: saved.note,
            evidence: saved.evidence,
            confirmed_under: String::new(),
            confirmed_at: String::new(),
        }
    }
}

fn all<A, B: From<A>>(map: BTreeMap<String, A>) -> BTreeMap<String, B> {
    map.into_iter().map(|(key, value)| (key, value.into())).collect()
}
