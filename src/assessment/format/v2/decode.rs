//! From the saved form to the domain, with the place of anything that is wrong.

use std::collections::BTreeMap;

use super::{
    KeptAnswer, KeptValue, SavedAgreed, SavedAuthor, SavedGroup, SavedReason, SavedRespondent, SavedResponse,
    SavedScan,
};
use crate::{
    assessment::{
        Agreed, Answer, Assessment, Author, Invitation, Level, Origin, ProfileValue, Reason, Respondent,
        RespondentId, Response,
        format::{DecodeError, DecodeProblem, parse},
        model::is_possible,
    },
    i18n::Language,
    questionnaire::{DimensionId, Field, FieldKind, ItemId, Locator, OptionId, PathPart, Questionnaire},
};

pub(in crate::assessment::format) fn decode(
    questionnaire: &Questionnaire,
    text: &str,
) -> Result<Assessment, DecodeError> {
    decode_saved(questionnaire, text, parse(text)?)
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
        self.same = same;
        self.part = Vec::new();
        self.fill(saved.profile, saved.answers, saved.reasons)?;
        self.part = vec!["author".into()];
        self.assessment.author = self.author(saved.author)?;
        self.part = vec!["group".into()];
        self.group(saved.group)?;
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

    fn load_answer(&self, key: &str, saved: KeptAnswer) -> Result<Loaded, DecodeError> {
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
            response,
            note: saved.note,
            evidence: saved.evidence,
        };
        Ok(Loaded::Known(item.id, answer))
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

    fn author(&self, saved: SavedAuthor) -> Result<Author, DecodeError> {
        let id = saved.id.map(|id| self.id(&id, "id")).transpose()?;
        let invitation = match saved.invitation {
            None => None,
            Some(invitation) => Some(Invitation {
                asked: self.asked(&invitation.asked)?,
                until: self.parsed(invitation.until.as_deref(), "until")?,
            }),
        };
        Ok(Author {
            id,
            may_stand_alone: saved.may_stand_alone,
            saved: self.parsed(saved.saved.as_deref(), "saved")?,
            invitation,
        })
    }

    fn group(&mut self, saved: SavedGroup) -> Result<(), DecodeError> {
        for (list, respondents) in [("respondents", saved.respondents), ("aside", saved.aside)] {
            let respondents = self.respondents(list, respondents)?;
            match list {
                "respondents" => self.assessment.group.respondents = respondents,
                _ => self.assessment.group.aside = respondents,
            }
        }
        self.agreed(saved.agreed)?;
        for key in saved.discussed {
            match self.questionnaire.item_by_key(&key) {
                Some(item) => self.assessment.group.set_discussed(item.id, true),
                None => self.allow_unknown("discussed", &key)?,
            }
        }
        self.assessment.group.set_reviewer(&saved.reviewer);
        Ok(())
    }

    /// Respondents in the order of their ids; each at most once among those that count.
    fn respondents(
        &mut self,
        list: &'static str,
        saved: Vec<SavedRespondent>,
    ) -> Result<Vec<Respondent>, DecodeError> {
        let mut respondents = Vec::with_capacity(saved.len());
        for (index, saved) in saved.into_iter().enumerate() {
            self.part = vec!["group".into(), list.into(), index.into()];
            respondents.push(self.respondent(saved)?);
        }
        respondents.sort_by_key(|respondent: &Respondent| (respondent.id, respondent.saved));
        let twice = respondents.windows(2).find(|pair| pair[0].id == pair[1].id);
        self.part = vec!["group".into()];
        match twice {
            Some(pair) if list == "respondents" => {
                Err(self.fail(DecodeProblem::DoubleKey(pair[0].id.to_string()), &[list.into()]))
            }
            _ => Ok(respondents),
        }
    }

    fn respondent(&mut self, saved: SavedRespondent) -> Result<Respondent, DecodeError> {
        let mut respondent = Respondent {
            id: self.id(&saved.id, "id")?,
            role: self.role(saved.role.as_deref())?,
            may_stand_alone: saved.may_stand_alone,
            saved: self.parsed(saved.saved.as_deref(), "saved")?,
            asked: self.asked(&saved.asked)?,
            answers: vec![Answer::default(); self.questionnaire.items().len()],
            kept: BTreeMap::new(),
        };
        let same = std::mem::replace(&mut self.same, false);
        self.answers_of(&mut respondent, saved.kept)?;
        self.same = same;
        self.answers_of(&mut respondent, saved.answers)?;
        Ok(respondent)
    }

    fn answers_of(
        &self,
        respondent: &mut Respondent,
        saved: BTreeMap<String, KeptAnswer>,
    ) -> Result<(), DecodeError> {
        for (key, answer) in saved {
            match self.load_answer(&key, answer)? {
                Loaded::Known(item, answer) => respondent.answers[item.index()] = answer,
                Loaded::Unknown(answer) => {
                    respondent.kept.insert(key, answer);
                }
            }
        }
        Ok(())
    }

    fn agreed(&mut self, saved: BTreeMap<String, SavedAgreed>) -> Result<(), DecodeError> {
        for (key, saved) in saved {
            let item = self.questionnaire.item_by_key(&key);
            if item.is_none() {
                self.allow_unknown("agreed", &key)?;
            }
            let level = self.level(
                saved.level,
                &["agreed".into(), key.clone().into(), "level".into()],
            )?;
            let agreed = Agreed {
                level: level.unwrap_or(Level::whole(saved.level)),
                reason: saved.reason,
                minority: saved.minority,
            };
            match item.filter(|_| level.is_some()) {
                Some(item) => self.assessment.group.set_agreed(item.id, Some(agreed)),
                None => {
                    self.assessment.kept.agreed.insert(key, agreed);
                }
            }
        }
        Ok(())
    }

    fn id(&self, text: &str, field: &'static str) -> Result<RespondentId, DecodeError> {
        RespondentId::parse(text).ok_or_else(|| self.bad(field))
    }

    fn role(&self, key: Option<&str>) -> Result<Option<OptionId>, DecodeError> {
        let Some(key) = key else { return Ok(None) };
        let field = self.questionnaire.field(self.questionnaire.roles().role);
        match field.choice_by_key(key) {
            Some(choice) => Ok(Some(choice.id)),
            None => self.allow_unknown("role", key).map(|()| None),
        }
    }

    fn asked(&self, keys: &[String]) -> Result<Vec<DimensionId>, DecodeError> {
        let mut asked = Vec::new();
        for key in keys {
            let mut dimensions = self.questionnaire.dimensions().iter();
            match dimensions.find(|dimension| dimension.key == *key) {
                Some(dimension) => asked.push(dimension.id),
                None => self.allow_unknown("asked", key)?,
            }
        }
        asked.sort_unstable();
        asked.dedup();
        Ok(asked)
    }

    /// A time or day.
    fn parsed<T: std::str::FromStr>(
        &self,
        text: Option<&str>,
        field: &'static str,
    ) -> Result<Option<T>, DecodeError> {
        text.map(|text| text.parse().map_err(|_| self.bad(field)))
            .transpose()
    }

    fn bad(&self, field: &'static str) -> DecodeError {
        let problem = DecodeProblem::BadValue {
            field: field.to_owned(),
        };
        self.fail(problem, &[field.into()])
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
