//! Whose answers a version holds. An id is copied along with its file, so an invitation that is passed on, or a scan that is
//! mailed round, gives two people one id. Their answers tell.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::{Version, version_of};
use crate::assessment::{Answer, Respondent, RespondentId};

/// The most people that are told apart by one id.
const MOST_PEOPLE: u8 = 50;

/// Pairs that may be two people: a version, when it was saved, and when the other one was.
pub(super) type Suspects = BTreeMap<Version, (Option<Timestamp>, Option<Timestamp>)>;

/// The answers of one person, of which one version counts.
pub(super) struct Person {
    pub counting: Respondent,
    pub aside: Vec<Respondent>,
}

/// Who turned out to be behind one id.
#[derive(Default)]
pub(super) struct Settled {
    /// The first one has the id itself.
    pub persons: Vec<Person>,
    /// Versions that got another id.
    pub moved: BTreeMap<Version, Version>,
    pub suspects: Suspects,
}

/// Sorts `versions` of one id, oldest first, to the persons they are by. Another than the one whose answers are `counting`
/// only counts when the user chose so; till then it's a suspect. `taken` are the ids that are in use.
pub(super) fn settle(
    counting: Respondent,
    versions: Vec<Respondent>,
    chosen: &BTreeSet<Version>,
    taken: &BTreeSet<RespondentId>,
) -> Settled {
    let mut settled = Settled::default();
    let (id, first) = (counting.id, version_of(&counting));
    let mut free = (1..=MOST_PEOPLE)
        .map(|nth| another(id, nth))
        .filter(|id| !taken.contains(id));
    settled.persons.push(Person {
        counting,
        aside: Vec::new(),
    });
    for mut version in versions.into_iter().rev() {
        let was = version_of(&version);
        let same = settled
            .persons
            .iter_mut()
            .find(|person| !are_two(&version, &person.counting));
        if let Some(person) = same {
            version.id = person.counting.id;
            let is = version_of(&version);
            settled.moved.extend((is != was).then_some((was, is)));
            person.aside.push(version);
            continue;
        }
        let both = chosen.contains(&was) || chosen.contains(&first);
        if let Some(id) = both.then(|| free.next()).flatten() {
            version.id = id;
            settled.moved.insert(was, version_of(&version));
            settled.persons.push(Person {
                counting: version,
                aside: Vec::new(),
            });
        } else {
            let counts = settled.persons[0].counting.saved;
            settled.suspects.insert(was, (version.saved, counts));
            settled.suspects.entry(first).or_insert((counts, version.saved));
            settled.persons[0].aside.push(version);
        }
    }
    settled
}

/// Whether two versions with one id are most likely by two people: in another role, with more than half of the answers
/// they share different, or each with an answer that the other lacks. Answers without a date come out of a report, in
/// which they are dealt out again.
fn are_two(a: &Respondent, b: &Respondent) -> bool {
    if a.saved.is_none() || b.saved.is_none() {
        return false;
    }
    if a.role.is_some() && b.role.is_some() && a.role != b.role {
        return true;
    }
    let given = |answer: &Answer| answer.response.is_given();
    let pairs = || a.answers.iter().zip(&b.answers);
    let shared = pairs().filter(|(a, b)| given(a) && given(b)).count();
    let different = pairs()
        .filter(|(a, b)| given(a) && given(b) && a.response != b.response)
        .count();
    let only_a = pairs().any(|(a, b)| given(a) && !given(b));
    let only_b = pairs().any(|(a, b)| given(b) && !given(a));
    (only_a && only_b) || (shared > 1 && different * 2 > shared)
}

/// The id of another person who used the same one: the same on every machine.
fn another(id: RespondentId, nth: u8) -> RespondentId {
    let hash: [u8; 32] = Sha256::new()
        .chain_update(b"another person")
        .chain_update(id.to_string())
        .chain_update([nth])
        .finalize()
        .into();
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    RespondentId::from_bytes(bytes)
}

/// Respondents of a scan, among them those who were told apart from another with the same id.
#[derive(Default)]
pub(super) struct Persons(BTreeMap<RespondentId, Respondent>);

impl Persons {
    pub fn of(respondents: impl Iterator<Item = Respondent>) -> Self {
        Self(respondents.map(|one| (one.id, one)).collect())
    }

    pub fn ids(&self) -> BTreeSet<RespondentId> {
        self.0.keys().copied().collect()
    }

    /// The id of whoever gave these answers: the one that the file names, or that of somebody who was told apart from it
    /// before.
    pub fn whose(&self, version: &Respondent) -> RespondentId {
        let apart = || (1..=MOST_PEOPLE).map_while(|nth| self.0.get(&another(version.id, nth)));
        let same = |one: &&Respondent| one.answers == version.answers && one.role == version.role;
        if let Some(one) = apart().find(same) {
            return one.id;
        }
        let fits = |one: &&Respondent| !are_two(version, one);
        let named = self.0.get(&version.id);
        if named.is_some_and(|one| fits(&one)) {
            return version.id;
        }
        apart().find(fits).map_or(version.id, |one| one.id)
    }
}
