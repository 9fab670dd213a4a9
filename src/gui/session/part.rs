//! A part of the answers that changes as one: what a change is about, and what stood there.

use super::Change;
use crate::{
    assessment::{Assessment, ProfileValue, Reason, Response},
    questionnaire::{CheckId, FieldId, ItemId},
};

/// What a change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// An answer of the intake.
    Profile(FieldId),
    /// The answer to a question.
    Answer(ItemId),
    /// Its note.
    Note(ItemId),
    /// Its evidence.
    Evidence(ItemId),
    /// The reason at a check.
    Reason(CheckId),
}

/// A subject with what stands there.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Part {
    Profile(FieldId, Option<ProfileValue>),
    Answer(ItemId, Response),
    Note(ItemId, String),
    Evidence(ItemId, String),
    Reason(CheckId, Option<Reason>),
}

impl Change {
    /// What the change is about.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::Profile(field, _) => Subject::Profile(*field),
            Self::Respond(item, _) => Subject::Answer(*item),
            Self::Note(item, _) => Subject::Note(*item),
            Self::Evidence(item, _) => Subject::Evidence(*item),
            Self::Reason(check, _) => Subject::Reason(*check),
        }
    }

    /// Whether it comes from typing, so that the next one may belong to it.
    pub(super) const fn is_typed(&self) -> bool {
        match self {
            Self::Note(..) | Self::Evidence(..) => true,
            Self::Profile(_, value) => {
                matches!(
                    value,
                    None | Some(ProfileValue::Text(_) | ProfileValue::Number(_))
                )
            }
            Self::Respond(..) | Self::Reason(..) => false,
        }
    }
}

impl Part {
    /// What stands there now.
    pub fn of(assessment: &Assessment, subject: Subject) -> Self {
        match subject {
            Subject::Profile(field) => Self::Profile(field, assessment.profile(field).cloned()),
            Subject::Answer(item) => Self::Answer(item, assessment.answer(item).response.clone()),
            Subject::Note(item) => Self::Note(item, assessment.answer(item).note.clone()),
            Subject::Evidence(item) => Self::Evidence(item, assessment.answer(item).evidence.clone()),
            Subject::Reason(check) => Self::Reason(check, assessment.reason(check).cloned()),
        }
    }

    /// What it's about.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::Profile(field, _) => Subject::Profile(*field),
            Self::Answer(item, _) => Subject::Answer(*item),
            Self::Note(item, _) => Subject::Note(*item),
            Self::Evidence(item, _) => Subject::Evidence(*item),
            Self::Reason(check, _) => Subject::Reason(*check),
        }
    }

    /// Puts it back.
    pub fn put(self, assessment: &mut Assessment) {
        match self {
            Self::Profile(field, value) => assessment.set_profile(field, value),
            Self::Answer(item, response) => assessment.answer_mut(item).response = response,
            Self::Note(item, note) => assessment.answer_mut(item).note = note,
            Self::Evidence(item, evidence) => assessment.answer_mut(item).evidence = evidence,
            Self::Reason(check, reason) => assessment.set_reason(check, reason),
        }
    }
}
