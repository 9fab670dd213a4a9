//! Version 1 of the saved form: the answers of one person. Only read; what it held lives on in version 2.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{
    DecodeError, parse,
    v2::{self, SavedAnswer, SavedKept},
    v3::{self, KeptValue, SavedAuthor, SavedOrigin, SavedReason},
};
use crate::{
    assessment::Assessment,
    questionnaire::{Questionnaire, unique_map},
};

#[derive(Deserialize)]
#[serde(rename = "Datalabscan", deny_unknown_fields)]
struct SavedScan {
    format: u32,
    questionnaire: SavedOrigin,
    language: String,
    #[serde(default, deserialize_with = "unique_map")]
    profile: BTreeMap<String, KeptValue>,
    #[serde(default, deserialize_with = "unique_map")]
    answers: BTreeMap<String, SavedAnswer>,
    #[serde(default, deserialize_with = "unique_map")]
    reasons: BTreeMap<String, SavedReason>,
    #[serde(default)]
    kept: SavedKept,
}

impl From<SavedScan> for v2::SavedScan {
    fn from(saved: SavedScan) -> Self {
        Self {
            format: saved.format,
            questionnaire: saved.questionnaire,
            language: saved.language,
            author: SavedAuthor::default(),
            profile: saved.profile,
            answers: saved.answers,
            reasons: saved.reasons,
            group: v2::SavedGroup::default(),
            kept: saved.kept,
        }
    }
}

pub(super) fn decode(questionnaire: &Questionnaire, text: &str) -> Result<Assessment, DecodeError> {
    let saved: SavedScan = parse(text)?;
    v3::decode_saved(questionnaire, text, v2::SavedScan::from(saved).into())
}
