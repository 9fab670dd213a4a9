//! What a session knows and changes about a group: what a colleague is asked, and what a group agrees on.

use super::{Change, Session};
use crate::{
    assessment::{Agreed, Invitation},
    clock,
    questionnaire::{DimensionId, ItemId, OptionId},
};

impl Session {
    /// What a colleague is asked; `None` in a scan of one's own.
    pub fn invitation(&self) -> Option<&Invitation> {
        self.assessment.author.invitation.as_ref()
    }

    /// Whether a dimension is asked about.
    pub fn asks(&self, dimension: DimensionId) -> bool {
        self.assessment.author.is_asked(dimension)
    }

    /// The role of whoever gives the answers.
    pub fn role(&self) -> Option<OptionId> {
        self.assessment.profile_choice(self.questionnaire.roles().role)
    }

    /// Whether respondents differ on anything, so that there is something to talk about.
    pub fn differs(&self) -> bool {
        !self.assessment.is_summary()
            && self.case().is_some_and(|case| {
                let mut compared = case.evaluation.score.agreement.items.iter();
                compared.any(crate::scoring::ItemAgreement::differs)
            })
    }

    /// A role in words; `None` when the question set doesn't know it.
    pub fn role_words(&self, role: Option<OptionId>, language: crate::i18n::Language) -> Option<&str> {
        let field = self.questionnaire.field(self.questionnaire.roles().role);
        let choice = field.choice(role?)?;
        Some(choice.text.get(language))
    }

    /// The part of a change that is about the group.
    pub(super) fn change_group(&mut self, change: Change) {
        let group = &mut self.assessment_mut().group;
        match change {
            Change::Merge(merged) => group.take_respondents(*merged),
            Change::Remove(id) => group.set_versions(id, crate::assessment::Versions::default()),
            Change::Agree(item, None) => group.set_agreed(item, None),
            Change::Agree(item, Some(level)) => {
                self.agree(item, |agreed| agreed.agree_on(level, clock::timestamp()));
            }
            Change::AgreedReason(item, reason) => self.reword(item, |agreed| agreed.reason = reason),
            Change::Minority(item, minority) => self.reword(item, |agreed| agreed.minority = minority),
            // Agreeing is talking about it already.
            Change::Discussed(item, _) if group.agreed(item).is_some() => {}
            Change::Discussed(item, discussed) => group.set_discussed(item, discussed),
            Change::Invite(invited) => self.assessment_mut().invited.extend(invited),
            Change::Withdraw(id) => self.assessment_mut().withdraw(id),
            Change::Reviewer(role) => group.set_reviewer(&role),
            Change::Profile(..)
            | Change::Respond(..)
            | Change::Confirm(_)
            | Change::Note(..)
            | Change::Evidence(..)
            | Change::Reason(..)
            | Change::Consent(_)
            | Change::Plan(_) => {}
        }
    }

    /// Changes the answer agreed on, or records one without words.
    fn agree(&mut self, item: ItemId, change: impl FnOnce(&mut Agreed)) {
        let known = self.assessment.group.agreed(item).cloned();
        let mut agreed = known.unwrap_or_default();
        change(&mut agreed);
        self.assessment_mut().group.set_agreed(item, Some(agreed));
    }

    /// Changes the words with an answer agreed on; without one there is nothing to say why.
    fn reword(&mut self, item: ItemId, change: impl FnOnce(&mut Agreed)) {
        if self.assessment.group.agreed(item).is_some() {
            self.agree(item, change);
        }
    }
}
