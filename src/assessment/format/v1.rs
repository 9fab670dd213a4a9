//! Version 1 of the saved form.

use std::collections::BTreeMap;

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::{DecodeError, DecodeProblem, parse};
use crate::{
    assessment::{Answer, Assessment, Level, Origin, ProfileValue, Reason, Response},
    i18n::Language,
    questionnaire::{Field, FieldKind, Locator, OptionId, PathPart, Questionnaire, unique_map},
};

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

pub(super) fn encode(questionnaire: &Questionnaire, assessment: &Assessment) -> String {
    let origin = Origin::of(questionnaire);
    let mut saved = SavedScan {
        format: super::VERSION,
        questionnaire: SavedOrigin {
            id: origin.id,
            version: origin.version,
            hash: origin.hash,
        },
        language: assessment.language.code().to_owned(),
        profile: BTreeMap::new(),
        answers: BTreeMap::new(),
        reasons: BTreeMap::new(),
        kept: SavedKept {
            profile: assessment.kept.profile.clone(),
            answers: assessment.kept.answers.clone(),
            reasons: assessment
                .kept
                .reasons
                .iter()
                .map(|(key, reason)| (key.clone(), reason.into()))
                .collect(),
        },
    };
    for field in questionnaire.fields() {
        if let Some(value) = assessment.profile(field.id) {
            saved.profile.insert(field.key.clone(), save_value(field, value));
        }
    }
    for item in questionnaire.items() {
        let answer = assessment.answer(item.id);
        if !answer.is_empty() {
            saved.answers.insert(item.key.clone(), save_answer(answer));
        }
    }
    for (check, reason) in assessment.reasons() {
        saved
            .reasons
            .insert(questionnaire.check(check).key.clone(), reason.into());
    }
    let pretty = PrettyConfig::new().struct_names(true).new_line("\n");
    #[expect(
        clippy::expect_used,
        reason = "plain structs, strings and numbers always serialise to a string"
    )]
    let text = ron::ser::to_string_pretty(&saved, pretty).expect("a scan serialises");
    text + "\n"
}

fn save_value(field: &Field, value: &ProfileValue) -> KeptValue {
    let key = |option: &OptionId| field.choice(*option).map(|choice| choice.key.clone());
    match value {
        ProfileValue::Text(text) => KeptValue::Text(text.clone()),
        ProfileValue::Choice(option) => KeptValue::One(key(option).unwrap_or_default()),
        ProfileValue::Choices(options) => KeptValue::Many(options.iter().filter_map(key).collect()),
        ProfileValue::Number(number) => KeptValue::Number(*number),
    }
}

fn save_answer(answer: &Answer) -> KeptAnswer {
    KeptAnswer {
        response: match &answer.response {
            Response::Unanswered => SavedResponse::Unanswered,
            // Version 1 holds one respondent's answers, which are whole levels.
            Response::Level(level) => SavedResponse::Level(level.floor()),
            Response::DontKnow => SavedResponse::DontKnow,
            Response::NotApplicable(reason) => SavedResponse::NotApplicable(reason.clone()),
        },
        note: answer.note.clone(),
        evidence: answer.evidence.clone(),
    }
}

pub(super) fn decode(questionnaire: &Questionnaire, text: &str) -> Result<Assessment, DecodeError> {
    let saved: SavedScan = parse(text)?;
    Decoder::new(questionnaire, text, &saved)?.decode(saved)
}

struct Decoder<'a> {
    questionnaire: &'a Questionnaire,
    locator: Locator<'a>,
    /// Whether the file was made with exactly this question set, so that an unknown id is a mistake.
    same: bool,
    /// The part of the file being read.
    part: Vec<PathPart>,
    assessment: Assessment,
}

impl<'a> Decoder<'a> {
    fn new(questionnaire: &'a Questionnaire, text: &'a str, saved: &SavedScan) -> Result<Self, DecodeError> {
        let locator = Locator::new(text);
        let origin = &saved.questionnaire;
        if origin.id != questionnaire.id() {
            let problem = DecodeProblem::OtherQuestionnaire {
                found: origin.id.clone(),
                expected: questionnaire.id().to_owned(),
            };
            return Err(problem.at(locator.locate(&["questionnaire".into(), "id".into()])));
        }
        let Some(language) = Language::from_code(&saved.language) else {
            let problem = DecodeProblem::UnknownLanguage(saved.language.clone());
            return Err(problem.at(locator.locate(&["language".into()])));
        };
        let mut assessment = Assessment::new(questionnaire, language);
        assessment.set_origin(Origin {
            id: origin.id.clone(),
            version: origin.version.clone(),
            hash: origin.hash.clone(),
        });
        Ok(Self {
            questionnaire,
            locator,
            same: origin.hash == questionnaire.hash(),
            part: Vec::new(),
            assessment,
        })
    }

    fn decode(mut self, saved: SavedScan) -> Result<Assessment, DecodeError> {
        // What was kept first: should these questions know it after all, then a later answer wins.
        let same = std::mem::replace(&mut self.same, false);
        self.part = vec!["kept".into()];
        self.fill(saved.kept.profile, saved.kept.answers, saved.kept.reasons)?;
        self.same = same;
        self.part = Vec::new();
        self.fill(saved.profile, saved.answers, saved.reasons)?;
        Ok(self.assessment)
    }

    fn fill(
        &mut self,
        profile: BTreeMap<String, KeptValue>,
        answers: BTreeMap<String, KeptAnswer>,
        reasons: BTreeMap<String, SavedReason>,
    ) -> Result<(), DecodeError> {
        for (key, value) in profile {
            self.value(key, value)?;
        }
        for (key, answer) in answers {
            self.answer(key, answer)?;
        }
        for (key, SavedReason { combination, text }) in reasons {
            let reason = Reason { combination, text };
            match self.questionnaire.check_by_key(&key) {
                Some(check) => self.assessment.set_reason(check.id, Some(reason)),
                None => {
                    self.allow_unknown("reasons", &key)?;
                    self.assessment.kept.reasons.insert(key, reason);
                }
            }
        }
        Ok(())
    }

    fn fail(&self, problem: DecodeProblem, path: &[PathPart]) -> DecodeError {
        let path: Vec<PathPart> = self.part.iter().chain(path).cloned().collect();
        problem.at(self.locator.locate(&path))
    }

    /// Fine when the file comes from another version of the question set.
    fn allow_unknown(&self, list: &str, key: &str) -> Result<(), DecodeError> {
        if self.same {
            return Err(self.fail(
                DecodeProblem::UnknownId(key.to_owned()),
                &[list.into(), key.into()],
            ));
        }
        Ok(())
    }

    fn value(&mut self, key: String, saved: KeptValue) -> Result<(), DecodeError> {
        let Some(field) = self.questionnaire.field_by_key(&key) else {
            self.allow_unknown("profile", &key)?;
            self.assessment.kept.profile.insert(key, saved);
            return Ok(());
        };
        match load_value(field, &saved) {
            Some(value) => self.assessment.set_profile(field.id, Some(value)),
            None if self.same => {
                let path = ["profile".into(), key.as_str().into()];
                return Err(self.fail(DecodeProblem::BadValue { field: key.clone() }, &path));
            }
            None => {
                self.assessment.kept.profile.insert(key, saved);
            }
        }
        Ok(())
    }

    fn answer(&mut self, key: String, saved: KeptAnswer) -> Result<(), DecodeError> {
        let Some(item) = self.questionnaire.item_by_key(&key) else {
            self.allow_unknown("answers", &key)?;
            self.assessment.kept.answers.insert(key, saved);
            return Ok(());
        };
        let response = match saved.response {
            SavedResponse::Unanswered => Response::Unanswered,
            SavedResponse::DontKnow => Response::DontKnow,
            SavedResponse::NotApplicable(reason) => Response::NotApplicable(reason),
            SavedResponse::Level(level) if level > self.questionnaire.highest() => {
                let highest = self.questionnaire.highest();
                let path = ["answers".into(), key.as_str().into(), "response".into()];
                return Err(self.fail(
                    DecodeProblem::UnknownLevel {
                        level: level.into(),
                        highest,
                    },
                    &path,
                ));
            }
            SavedResponse::Level(level) => Response::Level(Level::whole(level)),
        };
        *self.assessment.answer_mut(item.id) = Answer {
            response,
            note: saved.note,
            evidence: saved.evidence,
        };
        Ok(())
    }
}

fn load_value(field: &Field, saved: &KeptValue) -> Option<ProfileValue> {
    let option = |key: &String| field.choice_by_key(key).map(|choice| choice.id);
    Some(match (saved, &field.kind) {
        (KeptValue::Text(text), FieldKind::Text) => ProfileValue::Text(text.clone()),
        (KeptValue::One(key), FieldKind::Choice(_)) => ProfileValue::Choice(option(key)?),
        (KeptValue::Many(keys), FieldKind::Choices(_)) => {
            let mut options = keys.iter().map(option).collect::<Option<Vec<_>>>()?;
            options.sort_unstable();
            options.dedup();
            ProfileValue::Choices(options)
        }
        (KeptValue::Number(number), FieldKind::Number | FieldKind::Euro)
            if number.is_finite() && *number >= 0.0 =>
        {
            ProfileValue::Number(*number)
        }
        _ => return None,
    })
}
