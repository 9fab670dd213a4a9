//! Deciding about a change from outside, in the open scan.

use std::sync::Arc;

use super::{Choice, Joined, Outside, Settled};
use crate::session::{FileState, SaveLocation, Session, Subject, subject::Content};

impl Session {
    /// What another program made of the file, as long as it isn't decided what to do about that.
    pub const fn outside(&self) -> Option<&Outside> {
        match self.file_state() {
            FileState::Changed(outside) => Some(outside),
            _ => None,
        }
    }

    /// Counts again in how many places the file and what is here differ, and returns what comes of both.
    pub(in crate::session) fn compare(&mut self) -> Option<Joined> {
        match &mut self.state {
            FileState::Changed(outside) => outside.compare(&self.questionnaire, &self.assessment),
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
        self.settle_as(joined, choices)
    }

    /// The same when what comes of both is known already.
    pub fn settle_as(&mut self, joined: Joined, choices: &[(Subject, Choice)]) -> Option<Settled> {
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
