//! Another program changed the file of the open scan. What only one of the two changed is put together by itself; what each
//! changed in another way is shown side by side, and the user chooses.

mod join;
mod words;

use std::{path::PathBuf, sync::Arc};

pub use self::{
    join::{Choice, Conflict, Joined},
    words::{SideBySide, side_by_side, told},
};
use super::{FileState, SaveLocation, Session, Subject, subject::Content};
use crate::{
    assessment::{Assessment, format::decode},
    questionnaire::Questionnaire,
    storage::Stamp,
};

/// What another program made of the file of a scan.
#[derive(Debug, Clone, PartialEq)]
pub struct Outside {
    theirs: Arc<Assessment>,
    /// What both began from.
    common: Arc<Assessment>,
    stamp: Stamp,
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
        let outside = Self {
            theirs: Arc::new(theirs),
            common: Arc::clone(common),
            stamp: Stamp::of(bytes),
        };
        let is_same = is_same_scan(questionnaire, common, &outside.theirs);
        (is_same && outside.joined(questionnaire, mine).is_some()).then_some(outside)
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

impl Session {
    /// What another program made of the file, as long as it isn't decided what to do about that.
    pub const fn outside(&self) -> Option<&Outside> {
        match self.file_state() {
            FileState::Changed(outside) => Some(outside),
            _ => None,
        }
    }

    /// What comes of both.
    pub fn joined(&self) -> Option<Joined> {
        self.outside()?.joined(&self.questionnaire, &self.assessment)
    }

    /// Takes over what another program changed in the file, with these choices where that's in another way than here.
    pub fn settle(&mut self, choices: &[(Subject, Choice)]) -> Option<Settled> {
        let joined = self.joined()?;
        let (SaveLocation::File(path, stamp), FileState::Changed(outside)) = (&mut self.place, &self.state)
        else {
            return None;
        };
        stamp.clone_from(&outside.stamp);
        let theirs = Arc::clone(&outside.theirs);
        self.common = Some(Arc::clone(&theirs));
        let settled = Settled {
            path: path.clone(),
            taken: joined.taken.clone(),
            chosen: counted(&joined, choices),
            before: [theirs, Arc::clone(&self.assessment)],
        };
        let before = Content::of(&self.assessment, Subject::Outside);
        self.assessment = Arc::new(joined.settled(choices));
        let after = Content::of(&self.assessment, Subject::Outside);
        if before != after {
            self.history.keep(before, after, false, self.now);
        }
        self.state = FileState::Waiting;
        self.changed();
        self.save_now();
        Some(settled)
    }

    /// Leaves the file as it is, and saves this scan in a file beside it.
    pub fn keep_apart(&mut self) {
        if self.outside().is_some() {
            self.common = None;
            self.state = FileState::Waiting;
            self.save_now();
        }
    }
}

fn counted(joined: &Joined, choices: &[(Subject, Choice)]) -> [usize; 3] {
    let mut counts = [0; 3];
    for conflict in &joined.conflicts {
        let chosen = choices.iter().find(|(subject, _)| *subject == conflict.subject);
        counts[match chosen {
            None | Some((_, Choice::Mine)) => 0,
            Some((_, Choice::Theirs)) => 1,
            Some((_, Choice::Both)) => 2,
        }] += 1;
    }
    counts
}

#[cfg(test)]
mod tests;
