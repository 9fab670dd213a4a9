//! Everyone who answers or was asked to, and how far they are.

use jiff::{Timestamp, civil::Date};

use super::Session;
use crate::{
    assessment::{Invited, Progress, Respondent, RespondentId, respondent_progress},
    questionnaire::OptionId,
};

/// Someone who answers, or was asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who; `None` for the author of the scan.
    pub id: Option<RespondentId>,
    /// The role; that of the answers once there are any.
    pub role: Option<OptionId>,
    /// The day of the invitation, if it's known.
    pub invited: Option<Date>,
    /// The last day to answer.
    pub until: Option<Date>,
    /// How far the answers are; `None` when nothing came in.
    pub progress: Option<Progress>,
    /// When the answers were last saved.
    pub saved: Option<Timestamp>,
    /// Other versions of the same person's answers, which don't count.
    pub aside: usize,
    /// Whether the answers may be shown by role, also alone.
    pub may_stand_alone: bool,
}

impl Member {
    /// Whether everything that was asked has been answered.
    pub fn is_in(&self) -> bool {
        self.progress.is_some_and(Progress::is_complete)
    }
}

impl Session {
    /// The author, then who was invited in the order of the invitations, then who answered without one, by role.
    pub fn members(&self) -> Vec<Member> {
        let group = &self.assessment.group;
        let invited = &self.assessment.invited;
        let mut members = vec![self.own_member()];
        for one in invited {
            let answers = group.respondents().iter().find(|other| other.id == one.id);
            members.push(self.member(answers, Some(one)));
        }
        let is_invited = |one: &&Respondent| invited.iter().any(|other| other.id == one.id);
        let mut others: Vec<&Respondent> = group
            .respondents()
            .iter()
            .filter(|one| !is_invited(one))
            .collect();
        others.sort_by_key(|one| (one.role.is_none(), one.role, one.id));
        members.extend(others.into_iter().map(|one| self.member(Some(one), None)));
        members
    }

    fn own_member(&self) -> Member {
        let answers = self.assessment.has_own_answers();
        Member {
            id: None,
            role: self.role(),
            invited: None,
            until: None,
            progress: answers.then_some(self.progress),
            saved: self.assessment.author.saved,
            aside: 0,
            may_stand_alone: self.assessment.author.may_stand_alone,
        }
    }

    fn member(&self, answers: Option<&Respondent>, invited: Option<&Invited>) -> Member {
        let id = answers.map(|one| one.id).or(invited.map(|one| one.id));
        let aside = self.assessment.group.aside().iter();
        Member {
            id,
            role: answers
                .and_then(|one| one.role)
                .or(invited.and_then(|one| one.role)),
            invited: invited.map(|one| one.on),
            until: invited.and_then(|one| one.until),
            progress: answers.map(|one| respondent_progress(&self.questionnaire, &self.assessment, one)),
            saved: answers.and_then(|one| one.saved),
            aside: aside.filter(|one| Some(one.id) == id).count(),
            may_stand_alone: answers.is_some_and(|one| one.may_stand_alone),
        }
    }
}
