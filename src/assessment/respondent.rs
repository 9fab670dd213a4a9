//! Who answered: respondents by role and random id, never by name (chapter 5.7).

use jiff::{Timestamp, civil::Date};
use sha2::{Digest, Sha256};

use super::{Answer, Response, format};
use crate::questionnaire::{DimensionId, Item, ItemId, OptionId};

/// Tells the answer files of one respondent from those of another, and says nothing about who it is:
/// 128 random bits, drawn outside the core.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RespondentId(u128);

impl RespondentId {
    /// An id of random bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(u128::from_be_bytes(bytes))
    }

    /// Reads the 32 hexadecimal digits that [`Display`](std::fmt::Display) writes.
    pub fn parse(text: &str) -> Option<Self> {
        let is_hex = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_hex.then(|| u128::from_str_radix(text, 16).ok().map(Self))?
    }
}

impl std::fmt::Display for RespondentId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

/// About the one who gives a file's own answers; the role is in the profile.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Author {
    /// The respondent; files of the first version have none.
    pub id: Option<RespondentId>,
    /// Whether these answers may be shown by role also when nobody shares that role (chapter 5.7).
    pub may_stand_alone: bool,
    /// When the answers were last saved.
    pub saved: Option<Timestamp>,
    /// What a colleague is asked; `None` in a scan of one's own.
    pub invitation: Option<Invitation>,
}

impl Author {
    /// The author of a new scan.
    pub fn new(id: RespondentId) -> Self {
        Self {
            id: Some(id),
            ..Self::default()
        }
    }

    /// Whether the author is asked about a dimension.
    pub fn is_asked(&self, dimension: DimensionId) -> bool {
        self.invitation
            .as_ref()
            .is_none_or(|invitation| asks(&invitation.asked, dimension))
    }
}

/// What a colleague is asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Invitation {
    /// The dimensions asked, in order; empty for all of them.
    pub asked: Vec<DimensionId>,
    /// The last day to answer.
    pub until: Option<Date>,
    /// The role of whoever invites.
    pub by: Option<OptionId>,
}

fn asks(asked: &[DimensionId], dimension: DimensionId) -> bool {
    asked.is_empty() || asked.contains(&dimension)
}

/// Someone whose answers were merged into a scan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Respondent {
    /// The random id.
    pub id: RespondentId,
    /// The role; `None` when the question set doesn't know it any more.
    pub role: Option<OptionId>,
    /// Whether these answers may be shown by role also when nobody shares that role (chapter 5.7).
    pub may_stand_alone: bool,
    /// When the answers were last saved.
    pub saved: Option<Timestamp>,
    /// The dimensions asked; empty for all of them.
    pub asked: Vec<DimensionId>,
    /// One answer per item, in the order of the questionnaire.
    pub(super) answers: Vec<Answer>,
    /// Answers to items that the question set doesn't know.
    pub(super) kept: std::collections::BTreeMap<String, format::KeptAnswer>,
}

impl Respondent {
    /// The answer to an item.
    pub fn answer(&self, item: ItemId) -> &Answer {
        &self.answers[item.index()]
    }

    /// Number of items with a response.
    pub fn given(&self) -> usize {
        given(&self.answers)
    }

    /// Which of two versions by the same respondent counts: the greatest. The newest first of all;
    /// the rest only makes the choice the same in any order of files.
    pub(super) fn rank(&self) -> (Option<Timestamp>, usize, [u8; 32]) {
        (self.saved, self.given(), fingerprint(self.role, &self.answers))
    }
}

/// One of those whose answers count.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    /// The role.
    pub role: Option<OptionId>,
    /// Whether these answers may be shown by role also when nobody shares that role.
    pub may_stand_alone: bool,
    asked: &'a [DimensionId],
    answers: &'a [Answer],
}

impl<'a> Voice<'a> {
    pub(super) const fn new(
        role: Option<OptionId>,
        may_stand_alone: bool,
        asked: &'a [DimensionId],
        answers: &'a [Answer],
    ) -> Self {
        Self {
            role,
            may_stand_alone,
            asked,
            answers,
        }
    }

    /// The answer to an item; `None` when the item wasn't asked.
    pub fn answer(&self, item: &Item) -> Option<&'a Answer> {
        asks(self.asked, item.dimension).then(|| &self.answers[item.id.index()])
    }
}

impl<'a> From<&'a Respondent> for Voice<'a> {
    fn from(respondent: &'a Respondent) -> Self {
        Self::new(
            respondent.role,
            respondent.may_stand_alone,
            &respondent.asked,
            &respondent.answers,
        )
    }
}

pub(super) fn given(answers: &[Answer]) -> usize {
    answers.iter().filter(|answer| answer.response.is_given()).count()
}

/// What a role answered, as a number: the same on every machine.
pub(super) fn fingerprint(role: Option<OptionId>, answers: &[Answer]) -> [u8; 32] {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text);
    };
    add(&role.map_or(String::new(), |role| role.index().to_string()));
    for answer in answers {
        match &answer.response {
            Response::Unanswered => add(""),
            Response::DontKnow => add("?"),
            Response::Level(level) => add(&level.value().to_string()),
            Response::NotApplicable(reason) => add(&format!("nvt:{reason}")),
        }
        add(&answer.note);
        add(&answer.evidence);
    }
    hash.finalize().into()
}
