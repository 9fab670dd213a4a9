//! Invitations that went out, as the one who sent them remembers them.

use jiff::civil::Date;

use super::{Assessment, Invitation, RespondentId};
use crate::questionnaire::{DimensionId, OptionId};

/// An invitation that went out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invited {
    /// The id in the colleague's file, by which the answers are known when they come back.
    pub id: RespondentId,
    /// The colleague's role; `None` when the question set doesn't know it any more.
    pub role: Option<OptionId>,
    /// The day on which it was made.
    pub on: Date,
    /// The dimensions asked; empty for all of them.
    pub asked: Vec<DimensionId>,
    /// The last day to answer.
    pub until: Option<Date>,
}

impl Invited {
    /// What the colleague gets to know of it.
    pub fn invitation(&self) -> Invitation {
        Invitation {
            asked: self.asked.clone(),
            until: self.until,
            by: None,
        }
    }
}

impl Assessment {
    /// Forgets an invitation; who had it can still answer.
    pub fn withdraw(&mut self, id: RespondentId) {
        self.invited.retain(|invited| invited.id != id);
    }
}
