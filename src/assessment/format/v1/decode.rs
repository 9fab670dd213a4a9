//! From the saved form to the domain, with the place of anything that is wrong.

use std::collections::BTreeMap;

use super::{KeptAnswer, KeptValue, SavedReason, SavedResponse, SavedScan};
use crate::{
    assessment::{
        Answer, Assessment, Level, Origin, ProfileValue, Reason, Response,
        format::{DecodeError, DecodeProblem, parse},
    },
    i18n::Language,
    questionnaire::{Field, FieldKind, Locator, PathPart, Questionnaire},
};

pub(in crate::assessment::format) fn decode(
    questionnaire: &Questionnaire,
    text: &str,
) -> Result<Assessment, DecodeError> {
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
        let response = match saved.response.clone() {
            SavedResponse::Unanswered => Response::Unanswered,
            SavedResponse::DontKnow => Response::DontKnow,
            SavedResponse::NotApplicable(reason) => Response::NotApplicable(reason),
            SavedResponse::Level(level) if level > self.questionnaire.highest() && !self.same => {
                self.assessment.kept.answers.insert(key, saved);
                return Ok(());
            }
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
