//! The municipality's own plan.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Decoder;
use crate::{
    assessment::{
        Action, ActionId, ActionPlan, ActionStatus, ActionTask, Level, MadeFrom, Who,
        action_plan::possible,
        format::{
            DecodeError, DecodeProblem,
            v3::plan::{KeptTask, SavedAction, SavedHours, SavedMadeFrom, SavedPlan, SavedStatus},
        },
    },
    i18n::is_possible_day,
    questionnaire::HourRange,
};

impl Decoder<'_> {
    pub(super) fn plan(&mut self, saved: SavedPlan) -> Result<ActionPlan, DecodeError> {
        let mut ids = BTreeSet::new();
        let mut actions = Vec::with_capacity(saved.actions.len());
        for (place, saved) in saved.actions.into_iter().enumerate() {
            self.part = vec!["plan".into(), "actions".into(), place.into()];
            if !ids.insert(saved.id) {
                return Err(self.fail(DecodeProblem::DoubleKey(saved.id.to_string()), &["id".into()]));
            }
            actions.push(self.action(saved)?);
        }
        Ok(ActionPlan::from_saved(actions, saved.last.unwrap_or_default()))
    }

    fn action(&self, saved: SavedAction) -> Result<Action, DecodeError> {
        let start: Date = self.day(&saved.start, "start")?;
        Ok(Action {
            id: ActionId::from_number(saved.id),
            task: self.task(saved.task)?,
            words: saved.words,
            who: self.who(saved.role, saved.who)?,
            start,
            ready: self.day(&saved.ready, "ready")?.max(start),
            once: saved.once.map(hours),
            weekly: saved.weekly.map(hours),
            status: match saved.status {
                SavedStatus::NotYet => ActionStatus::NotYet,
                SavedStatus::Started => ActionStatus::Started,
                SavedStatus::Done => ActionStatus::Done,
                SavedStatus::Dropped(reason) => ActionStatus::Dropped(reason),
            },
            note: saved.note,
            made_from: saved
                .made_from
                .map(|answer| self.made_from(&answer))
                .transpose()?,
        })
    }

    /// What is done; kept as it is when it's about a question or a level of another version of the question set.
    fn task(&self, saved: KeptTask) -> Result<ActionTask, DecodeError> {
        let Some(key) = saved.item() else {
            return Ok(match saved {
                KeptTask::Review => ActionTask::Review,
                _ => ActionTask::Own,
            });
        };
        let Some(item) = self.questionnaire.item_by_key(key).map(|item| item.id) else {
            if self.same {
                return Err(self.fail(DecodeProblem::UnknownId(key.to_owned()), &["task".into()]));
            }
            return Ok(ActionTask::Unknown(saved));
        };
        Ok(match &saved {
            KeptTask::Step { from, .. } if *from >= self.questionnaire.highest() => {
                if self.same {
                    let problem = DecodeProblem::UnknownLevel {
                        level: (*from).into(),
                        highest: self.questionnaire.highest().saturating_sub(1),
                    };
                    return Err(self.fail(problem, &["task".into()]));
                }
                ActionTask::Unknown(saved)
            }
            KeptTask::Step { from, part, .. } => ActionTask::Step {
                item,
                from: *from,
                part: *part,
            },
            KeptTask::Ask(_) => ActionTask::Ask(item),
            KeptTask::Settle(_) => ActionTask::Settle(item),
            KeptTask::Decide(_) => ActionTask::Decide(item),
            KeptTask::About(_) | KeptTask::Review | KeptTask::Own => ActionTask::About(item),
        })
    }

    /// A role that only another version of the question set has is told by its textual id.
    fn who(&self, role: Option<String>, words: String) -> Result<Who, DecodeError> {
        let Some(key) = role else {
            return Ok(Who::Words(words));
        };
        match self.questionnaire.staff_role_by_key(&key) {
            Some(role) => Ok(Who::Role(role.id)),
            None if self.same => Err(self.fail(DecodeProblem::UnknownId(key), &["role".into()])),
            None => Ok(Who::Words(key)),
        }
    }

    fn made_from(&self, saved: &SavedMadeFrom) -> Result<MadeFrom, DecodeError> {
        Ok(match saved {
            SavedMadeFrom::Unanswered => MadeFrom::Unanswered,
            SavedMadeFrom::DontKnow => MadeFrom::DontKnow,
            SavedMadeFrom::NotApplicable => MadeFrom::NotApplicable,
            SavedMadeFrom::Level(value) => match Level::from_value(*value) {
                Some(level) => MadeFrom::Level(level),
                None => {
                    let problem = DecodeProblem::UnknownLevel {
                        level: *value,
                        highest: self.questionnaire.highest(),
                    };
                    return Err(self.fail(problem, &["made_from".into()]));
                }
            },
        })
    }

    fn day(&self, text: &str, field: &'static str) -> Result<Date, DecodeError> {
        let problem = || DecodeProblem::BadValue {
            field: field.to_owned(),
        };
        let day = text.parse().ok().filter(|day| is_possible_day(*day));
        day.ok_or_else(|| self.fail(problem(), &[field.into()]))
    }
}

fn hours(saved: SavedHours) -> HourRange {
    possible(HourRange::new(saved.0, saved.1))
}
