//! The steps of working together.

use crate::{
    evaluation::agenda,
    gui::command::Action,
    i18n::TogetherText,
    session::{Session, members::Member},
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Invite,
    Answers,
    Talk,
    Decision,
}

impl Step {
    pub(super) const ALL: [Self; 4] = [Self::Invite, Self::Answers, Self::Talk, Self::Decision];

    pub(super) const fn name(self, text: TogetherText) -> &'static str {
        match self {
            Self::Invite => text.invite(),
            Self::Answers => text.answers(),
            Self::Talk => text.talk(),
            Self::Decision => text.decision(),
        }
    }

    /// The first step with something left to do.
    pub(super) fn fitting(session: &Session) -> Self {
        if session.assessment().is_summary() {
            return Self::Answers;
        }
        let done = done(session).into_iter();
        let first = Self::ALL.into_iter().zip(done).find(|(_, is_done)| !is_done);
        first.map_or(Self::Decision, |(step, _)| step)
    }
}

/// Of each step, whether there is nothing left to do.
pub(super) fn done(session: &Session) -> [bool; 4] {
    let assessment = session.assessment();
    let is_group = assessment.is_group();
    let is_awaited = |member: &Member| member.id.is_some() && !member.is_in();
    let all_in = is_group && !session.members().iter().any(is_awaited);
    let is_talked = is_group && topics_left(session) == 0;
    [
        !assessment.invited.is_empty() || is_group,
        all_in,
        is_talked,
        false,
    ]
}

/// The differences that weren't talked about.
fn topics_left(session: &Session) -> usize {
    let topics = session.case().map(agenda).unwrap_or_default();
    topics.iter().filter(|topic| !topic.discussed).count()
}

/// The step that leads to an action elsewhere.
pub(crate) const fn step_of(action: Action) -> Option<Step> {
    match action {
        Action::Invite => Some(Step::Invite),
        Action::Agenda => Some(Step::Talk),
        _ => None,
    }
}
