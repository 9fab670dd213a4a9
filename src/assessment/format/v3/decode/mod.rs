//! From the saved form to the domain, with the place of anything that is wrong.

mod group;
mod plan;

use std::collections::BTreeMap;

use super::{KeptAnswer, KeptValue, SavedReason, SavedResponse, SavedScan};
use crate::{
    assessment::{
        Answer, Assessment, Confirmed, Level, Origin, ProfileValue, Reason, Response,
        format::{DecodeError, DecodeProblem, parse},
        model::is_possible,
    },
    i18n::Language,
    questionnaire::{Field, FieldKind, ItemId, Locator, PathPart, Questionnaire},
};

pub(in crate::assessment::format) fn decode(
    questionnaire: &Questionnaire,
    text: &str,
    unknown: BTreeMap<String, String>,
) -> Result<Assessment, DecodeError> {
    let mut scan = decode_saved(questionnaire, text, parse(text)?)?;
    scan.kept.sections = unknown;
    Ok(scan)
}

/// From the newest saved form; `text` is where problems are shown.
pub(in crate::assessment::format) fn decode_saved(
    questionnaire: &Questionnaire,
    text: &str,
    saved: SavedScan,
) -> Result<Assessment, DecodeError> {
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
        self.agreed(saved.kept.agreed)?;
        self.summed(saved.kept.summed)?;
        self.same = same;
        self.part = Vec::new();
        self.fill(saved.profile, saved.answers, saved.reasons)?;
        self.part = vec!["author".into()];
        self.assessment.author = self.author(saved.author)?;
        self.part = vec!["group".into()];
        self.group(saved.group)?;
        self.invited(saved.invited)?;
        self.assessment.plan = self.plan(saved.plan)?;
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
    fn allow_unknown(&self, list: &'static str, key: &str) -> Result<(), DecodeError> {
        if self.same {
            return Err(self.fail(
                DecodeProblem::UnknownId(key.to_owned()),
                &[list.into(), key.to_owned().into()],
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
                let path = ["profile".into(), key.clone().into()];
                return Err(self.fail(DecodeProblem::BadValue { field: key.clone() }, &path));
            }
            None => {
                self.assessment.kept.profile.insert(key, saved);
            }
        }
        Ok(())
    }

    fn answer(&mut self, key: String, saved: KeptAnswer) -> Result<(), DecodeError> {
        match self.load_answer(&key, saved)? {
            Loaded::Known(item, answer) => *self.assessment.answer_mut(item) = answer,
            Loaded::Unknown(saved) => {
                self.assessment.kept.answers.insert(key, saved);
            }
        }
        Ok(())
    }

    fn load_answer(&self, key: &str, mut saved: KeptAnswer) -> Result<Loaded, DecodeError> {
        let path = ["answers".into(), key.to_owned().into(), "confirmed_at".into()];
        let confirmed = self.confirmed(&saved.confirmed_under, &saved.confirmed_at, &path)?;
        // Should it be kept, then the file that it's saved in may be of another version.
        if saved.response != SavedResponse::Unanswered && saved.confirmed_under.is_empty() {
            saved
                .confirmed_under
                .clone_from(&self.assessment.origin().version);
        }
        let Some(item) = self.questionnaire.item_by_key(key) else {
            self.allow_unknown("answers", key)?;
            return Ok(Loaded::Unknown(saved));
        };
        let response = match saved.response.clone() {
            SavedResponse::Unanswered => Response::Unanswered,
            SavedResponse::DontKnow => Response::DontKnow,
            SavedResponse::NotApplicable(reason) => Response::NotApplicable(reason),
            SavedResponse::Level(level) => {
                match self.level(
                    level,
                    &["answers".into(), key.to_owned().into(), "response".into()],
                )? {
                    Some(level) => Response::Level(level),
                    None => return Ok(Loaded::Unknown(saved)),
                }
            }
        };
        let answer = Answer {
            confirmed: if response.is_given() {
                confirmed
            } else {
                Confirmed::default()
            },
            response,
            note: saved.note,
            evidence: saved.evidence,
        };
        Ok(Loaded::Known(item.id, answer))
    }

    /// Under which version; when none is given, it's that of the file.
    fn confirmed(&self, under: &str, at: &str, path: &[PathPart]) -> Result<Confirmed, DecodeError> {
        let file = self.assessment.origin().version.as_str();
        let under = Some(under).filter(|under| !under.is_empty()).unwrap_or(file);
        let at = Some(at).filter(|at| !at.is_empty()).map(str::parse).transpose();
        let bad = |_| {
            let field = "confirmed_at".to_owned();
            self.fail(DecodeProblem::BadValue { field }, path)
        };
        Ok(Confirmed {
            under: (under != self.questionnaire.version()).then(|| under.to_owned()),
            at: at.map_err(bad)?,
        })
    }

    /// A level on the scale; `None` for one that only another version of the question set has.
    fn level(&self, level: u8, path: &[PathPart]) -> Result<Option<Level>, DecodeError> {
        let highest = self.questionnaire.highest();
        if level <= highest {
            return Ok(Some(Level::whole(level)));
        }
        if !self.same {
            return Ok(None);
        }
        let problem = DecodeProblem::UnknownLevel {
            level: level.into(),
            highest,
        };
        Err(self.fail(problem, path))
    }
}

/// An answer, to an item that the question set knows or not.
enum Loaded {
    Known(ItemId, Answer),
    Unknown(KeptAnswer),
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
        (KeptValue::Number(number), FieldKind::Number | FieldKind::Euro) if is_possible(*number) => {
            ProfileValue::Number(*number)
        }
        _ => return None,
    })
}
