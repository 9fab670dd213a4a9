//! The saved form of a plan.

use serde::{Deserialize, Serialize};

use crate::{
    assessment::{Action, ActionPlan, ActionStatus, ActionTask, MadeFrom, Who},
    questionnaire::{HourRange, ItemId, Questionnaire, bounded_list},
};

/// Left out of a file without actions, which is then as programs before there were plans wrote it.
#[derive(Default, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Plan", deny_unknown_fields)]
pub(in crate::assessment::format) struct SavedPlan {
    /// The last id that was given out; missing when it's that of an action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<u32>,
    #[serde(default, deserialize_with = "bounded_list")]
    pub actions: Vec<SavedAction>,
}

impl SavedPlan {
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[derive(PartialEq, Serialize, Deserialize)]
#[serde(rename = "Action", deny_unknown_fields)]
pub(in crate::assessment::format) struct SavedAction {
    pub id: u32,
    pub task: KeptTask,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
    /// Id of a staff role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Who leads it instead, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// Day, `YYYY-MM-DD`.
    pub start: String,
    /// Day, `YYYY-MM-DD`.
    pub ready: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub once: Option<SavedHours>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weekly: Option<SavedHours>,
    #[serde(default, skip_serializing_if = "SavedStatus::is_not_yet")]
    pub status: SavedStatus,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_from: Option<SavedMadeFrom>,
}

/// Where an action comes from, in saved form: with textual ids of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum KeptTask {
    /// The step at a level of a question, or one part of it.
    Step {
        /// The question.
        item: String,
        /// The level that it starts from.
        from: u8,
        /// Its place among the parts.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        part: Option<usize>,
    },
    /// Asking who knows the answer.
    Ask(String),
    /// Respondents settle on an answer.
    Settle(String),
    /// Deciding whether work may go on.
    Decide(String),
    /// Having the picture checked.
    Review,
    /// Own words, about a question.
    About(String),
    /// Own words.
    Own,
}

impl KeptTask {
    /// The textual id of the question.
    pub fn item(&self) -> Option<&str> {
        match self {
            Self::Step { item, .. }
            | Self::Ask(item)
            | Self::Settle(item)
            | Self::Decide(item)
            | Self::About(item) => Some(item),
            Self::Review | Self::Own => None,
        }
    }
}

/// Hours, from and to.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::assessment::format) struct SavedHours(pub u32, pub u32);

impl From<HourRange> for SavedHours {
    fn from(hours: HourRange) -> Self {
        Self(hours.low, hours.high)
    }
}

#[derive(Default, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::assessment::format) enum SavedStatus {
    #[default]
    NotYet,
    Started,
    Done,
    Dropped(String),
}

impl SavedStatus {
    fn is_not_yet(&self) -> bool {
        *self == Self::NotYet
    }
}

/// The answer that an action was made from.
#[derive(PartialEq, Serialize, Deserialize)]
pub(in crate::assessment::format) enum SavedMadeFrom {
    Unanswered,
    DontKnow,
    NotApplicable,
    /// For a group it may be a half one.
    Level(f64),
}

impl SavedPlan {
    pub fn of(questionnaire: &Questionnaire, plan: &ActionPlan) -> Self {
        let highest = plan.actions().iter().map(|action| action.id.number()).max();
        Self {
            last: Some(plan.last()).filter(|last| *last != highest.unwrap_or_default()),
            actions: plan
                .actions()
                .iter()
                .map(|action| SavedAction::of(questionnaire, action))
                .collect(),
        }
    }
}

impl SavedAction {
    fn of(questionnaire: &Questionnaire, action: &Action) -> Self {
        let (role, who) = match &action.who {
            Who::Role(role) => (Some(questionnaire.staff_role(*role).key.clone()), String::new()),
            Who::Words(who) => (None, who.clone()),
        };
        Self {
            id: action.id.number(),
            task: KeptTask::of(questionnaire, &action.task),
            words: action.words.clone(),
            role,
            who,
            start: action.start.to_string(),
            ready: action.ready.to_string(),
            once: action.once.map(Into::into),
            weekly: action.weekly.map(Into::into),
            status: match &action.status {
                ActionStatus::NotYet => SavedStatus::NotYet,
                ActionStatus::Started => SavedStatus::Started,
                ActionStatus::Done => SavedStatus::Done,
                ActionStatus::Dropped(reason) => SavedStatus::Dropped(reason.clone()),
            },
            note: action.note.clone(),
            made_from: action.made_from.map(Into::into),
        }
    }
}

impl KeptTask {
    fn of(questionnaire: &Questionnaire, task: &ActionTask) -> Self {
        let key = |item: ItemId| questionnaire.item(item).key.clone();
        match task {
            ActionTask::Step { item, from, part } => Self::Step {
                item: key(*item),
                from: *from,
                part: *part,
            },
            ActionTask::Ask(item) => Self::Ask(key(*item)),
            ActionTask::Settle(item) => Self::Settle(key(*item)),
            ActionTask::Decide(item) => Self::Decide(key(*item)),
            ActionTask::Review => Self::Review,
            ActionTask::About(item) => Self::About(key(*item)),
            ActionTask::Own => Self::Own,
            ActionTask::Unknown(kept) => kept.clone(),
        }
    }
}

impl From<MadeFrom> for SavedMadeFrom {
    fn from(answer: MadeFrom) -> Self {
        match answer {
            MadeFrom::Unanswered => Self::Unanswered,
            MadeFrom::DontKnow => Self::DontKnow,
            MadeFrom::NotApplicable => Self::NotApplicable,
            MadeFrom::Level(level) => Self::Level(level.value()),
        }
    }
}
