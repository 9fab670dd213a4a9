//! What a change is about, and the content before and after it.

use super::change::Change;
use crate::{
    assessment::{
        ActionPlan, Agreed, Assessment, Confirmed, Group, Invited, PlanPart, ProfileValue, Reason,
        RespondentId, Response, Versions,
    },
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
    /// Whether the author's answers may stand alone by role.
    Consent,
    /// Colleagues' answers as a whole, as a merge changes them.
    Merge,
    /// One colleague's answers.
    Respondent(RespondentId),
    /// The answer agreed on at a question.
    Agreed(ItemId),
    /// Whether a question was talked about.
    Discussed(ItemId),
    /// Invitations that went out.
    Invited,
    /// Who reviewed the picture.
    Reviewer,
    /// A part of the municipality's own plan.
    Plan(PlanPart),
    /// Whatever another program changed in the file.
    Outside,
}

/// A subject with its content.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Content {
    Profile(FieldId, Option<ProfileValue>),
    Answer(ItemId, Response, Confirmed),
    Note(ItemId, String),
    Evidence(ItemId, String),
    Reason(CheckId, Option<Reason>),
    Consent(bool),
    Merge(Box<Group>),
    Respondent(RespondentId, Box<Versions>),
    Agreed(ItemId, Option<Agreed>),
    Discussed(ItemId, bool),
    Invited(Vec<Invited>),
    Reviewer(String),
    Plan(PlanPart, Box<ActionPlan>),
    Outside(Box<Assessment>),
}

impl Change {
    /// What the change is about in a scan.
    pub fn subject(&self, assessment: &Assessment) -> Subject {
        match self {
            Self::Profile(field, _) => Subject::Profile(*field),
            Self::Respond(item, _) | Self::Confirm(item) => Subject::Answer(*item),
            Self::Note(item, _) => Subject::Note(*item),
            Self::Evidence(item, _) => Subject::Evidence(*item),
            Self::Reason(check, _) => Subject::Reason(*check),
            Self::Consent(_) => Subject::Consent,
            Self::Merge(_) => Subject::Merge,
            Self::Remove(id) => Subject::Respondent(*id),
            Self::Agree(item, _) | Self::AgreedReason(item, _) | Self::Minority(item, _) => {
                Subject::Agreed(*item)
            }
            Self::Discussed(item, _) => Subject::Discussed(*item),
            Self::Invite(_) | Self::Withdraw(_) => Subject::Invited,
            Self::Reviewer(_) => Subject::Reviewer,
            Self::Plan(change) => Subject::Plan(change.part(&assessment.plan)),
        }
    }

    /// Whether it comes from typing, so that the next one may belong to it.
    pub(super) const fn is_typed(&self) -> bool {
        match self {
            Self::Note(..)
            | Self::Evidence(..)
            | Self::AgreedReason(..)
            | Self::Minority(..)
            | Self::Reviewer(_) => true,
            Self::Plan(change) => change.is_typed(),
            Self::Profile(_, value) => {
                matches!(
                    value,
                    None | Some(ProfileValue::Text(_) | ProfileValue::Number(_))
                )
            }
            Self::Respond(..)
            | Self::Confirm(_)
            | Self::Reason(..)
            | Self::Consent(_)
            | Self::Merge(_)
            | Self::Remove(_)
            | Self::Agree(..)
            | Self::Invite(_)
            | Self::Withdraw(_)
            | Self::Discussed(..) => false,
        }
    }
}

impl Content {
    /// The current content of a subject.
    pub fn of(assessment: &Assessment, subject: Subject) -> Self {
        let group = &assessment.group;
        match subject {
            Subject::Profile(field) => Self::Profile(field, assessment.profile(field).cloned()),
            Subject::Answer(item) => {
                let answer = assessment.answer(item);
                Self::Answer(item, answer.response.clone(), answer.confirmed.clone())
            }
            Subject::Note(item) => Self::Note(item, assessment.answer(item).note.clone()),
            Subject::Evidence(item) => Self::Evidence(item, assessment.answer(item).evidence.clone()),
            Subject::Reason(check) => Self::Reason(check, assessment.reason(check).cloned()),
            Subject::Consent => Self::Consent(assessment.author.may_stand_alone),
            Subject::Merge => Self::Merge(Box::new(group.clone())),
            Subject::Respondent(id) => Self::Respondent(id, Box::new(group.versions(id))),
            Subject::Agreed(item) => Self::Agreed(item, group.agreed(item).cloned()),
            Subject::Discussed(item) => Self::Discussed(item, group.is_discussed(item)),
            Subject::Invited => Self::Invited(assessment.invited.clone()),
            Subject::Reviewer => Self::Reviewer(group.reviewer().to_owned()),
            Subject::Plan(part) => Self::Plan(part, Box::new(assessment.plan.clone())),
            Subject::Outside => Self::Outside(Box::new(assessment.clone())),
        }
    }

    /// Whether a reader wouldn't see the difference: who answered the same may have done so at another moment.
    pub fn says_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Answer(one, response, _), Self::Answer(other, answered, _)) => {
                (one, response) == (other, answered)
            }
            (Self::Agreed(one, Some(agreed)), Self::Agreed(other, Some(also))) => {
                let words = |agreed: &Agreed| (agreed.level, agreed.reason.clone(), agreed.minority.clone());
                one == other && words(agreed) == words(also)
            }
            _ => self == other,
        }
    }

    /// What it's about.
    pub const fn subject(&self) -> Subject {
        match self {
            Self::Profile(field, _) => Subject::Profile(*field),
            Self::Answer(item, ..) => Subject::Answer(*item),
            Self::Note(item, _) => Subject::Note(*item),
            Self::Evidence(item, _) => Subject::Evidence(*item),
            Self::Reason(check, _) => Subject::Reason(*check),
            Self::Consent(_) => Subject::Consent,
            Self::Merge(_) => Subject::Merge,
            Self::Respondent(id, _) => Subject::Respondent(*id),
            Self::Agreed(item, _) => Subject::Agreed(*item),
            Self::Discussed(item, _) => Subject::Discussed(*item),
            Self::Invited(_) => Subject::Invited,
            Self::Reviewer(_) => Subject::Reviewer,
            Self::Plan(part, _) => Subject::Plan(*part),
            Self::Outside(_) => Subject::Outside,
        }
    }

    /// Writes the content into the assessment.
    pub fn put(self, assessment: &mut Assessment) {
        match self {
            Self::Profile(field, value) => assessment.set_profile(field, value),
            Self::Answer(item, response, confirmed) => {
                let answer = assessment.answer_mut(item);
                (answer.response, answer.confirmed) = (response, confirmed);
            }
            Self::Note(item, note) => assessment.answer_mut(item).note = note,
            Self::Evidence(item, evidence) => assessment.answer_mut(item).evidence = evidence,
            Self::Reason(check, reason) => assessment.set_reason(check, reason),
            Self::Consent(may) => assessment.author.may_stand_alone = may,
            Self::Merge(group) => assessment.group = *group,
            Self::Respondent(id, versions) => assessment.group.set_versions(id, *versions),
            Self::Agreed(item, agreed) => assessment.group.set_agreed(item, agreed),
            Self::Discussed(item, discussed) => assessment.group.set_discussed(item, discussed),
            Self::Invited(invited) => assessment.invited = invited,
            Self::Reviewer(role) => assessment.group.set_reviewer(&role),
            Self::Plan(_, plan) => assessment.plan = *plan,
            Self::Outside(whole) => *assessment = *whole,
        }
    }
}
