//! Another program changed the file of the open scan. What only one of the two changed is put together by itself; what each
//! changed in another way is shown side by side, and the user chooses.

mod join;
mod settle;
pub mod words;

use std::{path::PathBuf, sync::Arc};

use super::subject::Subject;
use crate::{
    assessment::{Assessment, format::decode},
    questionnaire::Questionnaire,
    storage::Stamp,
};
pub use join::{Choice, Conflict, Joined};

/// What another program made of the file of a scan.
#[derive(Debug, Clone, PartialEq)]
pub struct Outside {
    theirs: Arc<Assessment>,
    /// What both began from.
    common: Arc<Assessment>,
    stamp: Stamp,
    /// In how many places both are different now.
    places: usize,
}

/// What was decided about a change from outside.
#[derive(Debug, Clone, PartialEq)]
pub struct Settled {
    /// The file.
    pub path: PathBuf,
    /// What was taken over since only the other program changed it.
    pub taken: Vec<Subject>,
    /// How often what was here stays, how often the other was taken, and how often both.
    pub chosen: [usize; 3],
    /// What the file holds, and what was here: neither as it is now.
    pub before: [Arc<Assessment>; 2],
}

impl Outside {
    /// Reads what the file holds; `None` unless that is the same scan, so that it can be compared answer by answer.
    pub fn read(
        questionnaire: &Questionnaire,
        bytes: &[u8],
        mine: &Assessment,
        common: &Arc<Assessment>,
    ) -> Option<Self> {
        let theirs = decode(questionnaire, bytes).ok()?;
        let mut outside = Self {
            theirs: Arc::new(theirs),
            common: Arc::clone(common),
            stamp: Stamp::of(bytes),
            places: 0,
        };
        let is_same = is_same_scan(questionnaire, common, &outside.theirs);
        (is_same && outside.compare(questionnaire, mine).is_some()).then_some(outside)
    }

    /// In how many places both were changed, each in another way.
    pub const fn places(&self) -> usize {
        self.places
    }

    /// Puts both together and counts the places again; `None` when they don't fit in one scan.
    pub(super) fn compare(&mut self, questionnaire: &Questionnaire, mine: &Assessment) -> Option<Joined> {
        let joined = self.joined(questionnaire, mine);
        self.places = joined.as_ref().map_or(0, |joined| joined.conflicts.len());
        joined
    }

    fn joined(&self, questionnaire: &Questionnaire, mine: &Assessment) -> Option<Joined> {
        join::join(questionnaire, &self.common, mine, &self.theirs)
    }
}

/// Whether both are by the same author, who is asked the same, and hold the same of what can't be put together. Where the
/// author isn't known, as in scans of the first version, the municipality tells.
fn is_same_scan(questionnaire: &Questionnaire, common: &Assessment, theirs: &Assessment) -> bool {
    let name = questionnaire.roles().name;
    let (author, other) = (&common.author, &theirs.author);
    author.id == other.id
        && (author.id.is_some() || common.profile_text(name) == theirs.profile_text(name))
        && author.invitation == other.invitation
        && common.group.is_summed_as(&theirs.group)
}

#[cfg(test)]
mod tests;
