//! What can be changed in a scan.

use crate::{
    assessment::{Group, Invited, Level, PlanChange, ProfileValue, RespondentId, Response},
    questionnaire::{CheckId, FieldId, ItemId},
};

/// A change to the answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Sets or clears an answer of the intake.
    Profile(FieldId, Option<ProfileValue>),
    /// Sets or clears the response to a question.
    Respond(ItemId, Response),
    /// Confirms the author's response to a question whose sentence has changed since.
    Confirm(ItemId),
    /// Replaces a note.
    Note(ItemId, String),
    /// Replaces the evidence.
    Evidence(ItemId, String),
    /// Keeps a reason at a check, for the combination of answers it fires on now.
    Reason(CheckId, String),
    /// Says whether the author's answers may stand alone by role.
    Consent(bool),
    /// Takes over the colleagues' answers of a group that was merged; what was agreed stays as it is.
    Merge(Box<Group>),
    /// Takes a colleague's answers out.
    Remove(RespondentId),
    /// Records the answer agreed on at a question, or takes it back with its reason.
    Agree(ItemId, Option<Level>),
    /// Replaces the reason of an agreed answer.
    AgreedReason(ItemId, String),
    /// Replaces what a minority holds against it.
    Minority(ItemId, String),
    /// Marks a question as talked about, or not.
    Discussed(ItemId, bool),
    /// Remembers invitations that went out.
    Invite(Vec<Invited>),
    /// Forgets one.
    Withdraw(RespondentId),
    /// Replaces the role of who reviewed the picture; empty when nobody did.
    Reviewer(String),
    /// Changes the municipality's own plan.
    Plan(PlanChange),
}
