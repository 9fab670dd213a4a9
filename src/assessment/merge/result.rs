//! What goes into a merge, and what comes out.

use std::collections::BTreeSet;

use jiff::Timestamp;

use crate::assessment::{Assessment, RespondentId};

/// What the user decided about files, by their names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// Files that are by another person than the one whose invitation they were made with: both count.
    pub both: BTreeSet<String>,
    /// Files about the municipality of the scan, whatever they call it.
    pub same_place: BTreeSet<String>,
}

/// A file to merge, read or not; `E` says why not.
#[derive(Debug)]
pub struct AnswerFile<E> {
    /// Its name, for the list.
    pub name: String,
    /// What it holds.
    pub read: Result<Assessment, E>,
}

/// A merged scan, with the result of each file.
#[derive(Debug)]
pub struct MergeResult<E> {
    /// The scan with everyone's answers.
    pub scan: Assessment,
    /// The result of each file, by name.
    pub files: Vec<Merged<E>>,
}

/// The result of one file.
#[derive(Debug)]
pub struct Merged<E> {
    /// Its name.
    pub name: String,
    /// The id that it was made with, if it has one.
    pub id: Option<RespondentId>,
    /// When it was saved, by the clock of the computer it was saved on.
    pub saved: Option<Timestamp>,
    /// Whether it counts.
    pub outcome: Outcome<E>,
    /// What to know about it, when it was taken.
    pub remarks: Vec<Remark>,
}

/// Whether a file counts.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome<E> {
    /// Its answers count now.
    Taken,
    /// Its answers were in the scan already.
    AlreadyThere,
    /// A newer file by the same respondent counts, or the scan itself; this one is kept aside.
    SetAside,
    /// It isn't in the scan.
    Refused(Refusal<E>),
}

/// Why a file isn't merged.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal<E> {
    /// It can't be read as a scan.
    Unreadable(E),
    /// It was made with another edition of the question set, of this version.
    OtherQuestions {
        /// The file's version.
        version: String,
    },
    /// It's about another municipality, as far as the names tell.
    OtherMunicipality {
        /// The name in the file; may be empty.
        name: String,
        /// The name in the scan.
        expected: String,
    },
    /// Nothing is answered in it.
    NoAnswers,
    /// It holds what a group answered together, and not what each of them said (chapter 25.5).
    Summary,
    /// The scan to merge into holds what a group answered together.
    IntoSummary,
}

/// What to know about a file that was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remark {
    /// Not everything that was asked is answered.
    HalfFilled {
        /// Items with an answer.
        answered: usize,
        /// Items asked.
        asked: usize,
    },
    /// Saved after the last day to answer.
    Late,
    /// The profile differs; the scan's own profile counts.
    OtherProfile,
    /// Made without an invitation by an older program: a later version of it would count as someone else's.
    WithoutId,
    /// It holds agreed answers, which aren't taken over.
    AgreedLeftOut,
    /// Made with an older version of the question set, of which so many sentences that were chosen have changed.
    LookAgain(usize),
    /// Another file holds the same answers by the same respondent; together they count once.
    Copy,
    /// Another version by the same respondent counts.
    OtherVersion {
        /// When this one was saved.
        saved: Option<Timestamp>,
        /// When the one that counts was.
        counting: Option<Timestamp>,
    },
    /// This version and another by the same respondent differ as two people do: an invitation may have been passed on.
    MaybeTwoPeople {
        /// When this one was saved.
        saved: Option<Timestamp>,
        /// When the other one was.
        other: Option<Timestamp>,
    },
}

impl<E> MergeResult<E> {
    /// The files whose answers count, now or already.
    pub fn taken(&self) -> impl Iterator<Item = &Merged<E>> {
        self.files
            .iter()
            .filter(|file| matches!(file.outcome, Outcome::Taken | Outcome::AlreadyThere))
    }

    /// The files that are kept but don't count.
    pub fn set_aside(&self) -> impl Iterator<Item = &Merged<E>> {
        self.files
            .iter()
            .filter(|file| matches!(file.outcome, Outcome::SetAside))
    }

    /// The files that aren't in the scan.
    pub fn refused(&self) -> impl Iterator<Item = &Merged<E>> {
        self.files
            .iter()
            .filter(|file| matches!(file.outcome, Outcome::Refused(_)))
    }
}
