//! Who answered, and what a group answered together.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{Decoder, Loaded};
use crate::{
    assessment::{
        Agreed, Answer, Author, Invitation, Invited, Level, Respondent, RespondentId, Response, Summary,
        Summed,
        format::{
            DecodeError, DecodeProblem,
            v3::{
                KeptAnswer, SavedAgreed, SavedAuthor, SavedGroup, SavedInvited, SavedRespondent,
                SavedSummary, SavedSummed, SummedResponse,
            },
        },
    },
    i18n::is_possible_day,
    questionnaire::{DimensionId, OptionId},
};

impl Decoder<'_> {
    pub(super) fn author(&self, saved: SavedAuthor) -> Result<Author, DecodeError> {
        let id = saved.id.map(|id| self.id(&id, "id")).transpose()?;
        let invitation = match saved.invitation {
            None => None,
            Some(invitation) => Some(Invitation {
                asked: self.asked(&invitation.asked)?,
                until: self.last_day(invitation.until.as_deref())?,
                by: self.role(invitation.by.as_deref())?,
            }),
        };
        Ok(Author {
            id,
            may_stand_alone: saved.may_stand_alone,
            saved: self.parsed(saved.saved.as_deref(), "saved")?,
            invitation,
        })
    }

    pub(super) fn invited(&mut self, saved: Vec<SavedInvited>) -> Result<(), DecodeError> {
        for (index, saved) in saved.into_iter().enumerate() {
            self.part = vec!["invited".into(), index.into()];
            let invited = Invited {
                id: self.id(&saved.id, "id")?,
                role: self.role(saved.role.as_deref())?,
                on: saved.on.parse().map_err(|_| self.bad("on"))?,
                asked: self.asked(&saved.asked)?,
                until: self.last_day(saved.until.as_deref())?,
            };
            self.assessment.invited.push(invited);
        }
        Ok(())
    }

    pub(super) fn group(&mut self, saved: SavedGroup) -> Result<(), DecodeError> {
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
        let kinds = self.questionnaire.role_kinds().len();
        self.assessment.group.kinds = saved.kinds.into_iter().filter(|kind| *kind < kinds).collect();
        self.assessment.group.summary = saved.summary.map(|saved| self.summary(saved)).transpose()?;
        self.summed(saved.summed)
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

    pub(super) fn agreed(&mut self, saved: BTreeMap<String, SavedAgreed>) -> Result<(), DecodeError> {
        for (key, saved) in saved {
            let item = self.questionnaire.item_by_key(&key);
            if item.is_none() {
                self.allow_unknown("agreed", &key)?;
            }
            let path = |part: &'static str| ["agreed".into(), key.clone().into(), part.into()];
            let level = self.level(saved.level, &path("level"))?;
            let agreed = Agreed {
                level: level.unwrap_or(Level::whole(saved.level)),
                reason: saved.reason,
                minority: saved.minority,
                confirmed: self.confirmed(
                    &saved.confirmed_under,
                    &saved.confirmed_at,
                    &path("confirmed_at"),
                )?,
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

    fn summary(&self, saved: SavedSummary) -> Result<Summary, DecodeError> {
        let mut labels = self.questionnaire.labels().iter();
        if !labels.any(|label| label.key == saved.label) {
            self.allow_unknown("label", &saved.label)?;
        }
        Ok(Summary {
            respondents: saved.respondents,
            label: saved.label,
        })
    }

    pub(super) fn summed(&mut self, saved: BTreeMap<String, SavedSummed>) -> Result<(), DecodeError> {
        for (key, saved) in saved {
            let item = self.questionnaire.item_by_key(&key);
            if item.is_none() {
                self.allow_unknown("summed", &key)?;
            }
            let (response, is_on_scale) = self.summed_response(&key, saved.response)?;
            let summed = Summed {
                response,
                consensus: saved.consensus.map(Into::into),
                look_again: saved.look_again,
            };
            match item.filter(|_| is_on_scale) {
                Some(item) => {
                    self.assessment.group.summed.insert(item.id, summed);
                }
                None => {
                    self.assessment.kept.summed.insert(key, summed);
                }
            }
        }
        Ok(())
    }

    /// A group's response, and whether these questions have such a level.
    fn summed_response(&self, key: &str, saved: SummedResponse) -> Result<(Response, bool), DecodeError> {
        let value = match saved {
            SummedResponse::Unanswered => return Ok((Response::Unanswered, true)),
            SummedResponse::DontKnow => return Ok((Response::DontKnow, true)),
            SummedResponse::NotApplicable(reason) => return Ok((Response::NotApplicable(reason), true)),
            SummedResponse::Level(value) => value,
        };
        let highest = self.questionnaire.highest();
        let level = Level::from_value(value);
        let is_on_scale = level.is_some_and(|level| level <= Level::whole(highest));
        match level.filter(|_| is_on_scale || !self.same) {
            Some(level) => Ok((Response::Level(level), is_on_scale)),
            None => {
                let problem = DecodeProblem::UnknownLevel {
                    level: value,
                    highest,
                };
                Err(self.fail(
                    problem,
                    &["summed".into(), key.to_owned().into(), "response".into()],
                ))
            }
        }
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

    /// The last day to answer, which somebody chose; other moments are those of a clock, which may be wrong.
    fn last_day(&self, text: Option<&str>) -> Result<Option<Date>, DecodeError> {
        match self.parsed(text, "until")? {
            Some(day) if !is_possible_day(day) => Err(self.bad("until")),
            day => Ok(day),
        }
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
