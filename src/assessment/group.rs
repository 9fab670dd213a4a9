//! What a scan holds beside its author's own answers: colleagues' answers, and what was agreed in the
//! talk about the differences (chapters 5.7 and 5.8).

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::{Confirmed, Level, Respondent, RespondentId, Response};
use crate::questionnaire::{ItemId, OptionId, Questionnaire};

/// The answer that a group agreed on. It counts instead of the median and leaves the individual
/// answers as they are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreed {
    /// The level; a whole one, since the group chooses one sentence.
    pub level: Level,
    /// Why.
    pub reason: String,
    /// What a minority holds against it; may be empty.
    pub minority: String,
    /// Under which version of the question set it was agreed on or last confirmed, and when.
    pub confirmed: Confirmed,
}

impl Agreed {
    /// Replaces the level by one agreed on at this moment under the version in use. The same one again confirms an
    /// older one, and else leaves the moment as it was.
    pub fn agree_on(&mut self, level: Level, at: Timestamp) {
        if self.level != level || self.confirmed.under.is_some() || self.confirmed.at.is_none() {
            self.confirmed = Confirmed::now(at);
        }
        self.level = level;
    }
}

/// Whether respondents agree on an item (chapters 5.7 and 25.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Consensus {
    /// The answers lie close together.
    Agreed,
    /// They lie apart on average.
    Differs,
    /// The highest and the lowest answer are almost the whole scale apart.
    DiffersMuch,
    /// However close together, they lie on both sides of the threshold of a gate that applies.
    AcrossThreshold,
}

/// A group's answer to one item, without who gave it (chapter 25.5, rule 4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summed {
    /// The answer that counts; a level may be a half one.
    pub response: Response,
    /// How the answers lie apart; `None` with fewer than two.
    pub consensus: Option<Consensus>,
    /// Whether someone's answer was still to be looked at again.
    pub look_again: bool,
}

/// What is known of a group whose respondents aren't in the scan (chapter 25.5, rule 4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// Number of respondents.
    pub respondents: usize,
    /// Textual id of the reliability label.
    pub label: String,
}

/// The group behind a scan; empty when one person fills it in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    /// The colleagues whose answers count, by id.
    pub(super) respondents: Vec<Respondent>,
    /// Other versions by the same respondents: kept, but they don't count.
    pub(super) aside: Vec<Respondent>,
    /// Agreed answers.
    pub(super) agreed: BTreeMap<ItemId, Agreed>,
    /// Items that were talked about without agreeing on one answer.
    pub(super) discussed: BTreeSet<ItemId>,
    /// The role of someone from outside who reviewed the picture; empty when nobody did.
    reviewer: String,
    /// Kinds of roles that took part, by their place in the question set, also where the roles aren't told.
    pub(super) kinds: BTreeSet<usize>,
    /// The group as a whole, when no respondent is in the scan.
    pub(super) summary: Option<Summary>,
    /// The group's answers to items at which nothing of who answered what is in the scan.
    pub(super) summed: BTreeMap<ItemId, Summed>,
}

/// Every version of one respondent's answers, to take out and to put back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Versions {
    /// The one that counts.
    pub counting: Option<Respondent>,
    aside: Vec<Respondent>,
}

impl Group {
    /// Whether there is nothing but the author's own answers.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The colleagues whose answers count, by id.
    pub fn respondents(&self) -> &[Respondent] {
        &self.respondents
    }

    /// Older or other versions by the same respondents, which don't count.
    pub fn aside(&self) -> &[Respondent] {
        &self.aside
    }

    /// The group as a whole, when no respondent is in the scan.
    pub const fn summary(&self) -> Option<&Summary> {
        self.summary.as_ref()
    }

    /// The group's answer to an item at which nothing of who answered what is in the scan.
    pub fn summed(&self, item: ItemId) -> Option<&Summed> {
        self.summed.get(&item)
    }

    /// Whether it holds answers that no respondent can be told of.
    pub fn is_summed(&self) -> bool {
        self.summary.is_some() || !self.summed.is_empty()
    }

    /// Whether both hold the same of answers that no respondent can be told of.
    pub fn is_summed_as(&self, other: &Self) -> bool {
        (&self.summary, &self.summed, &self.kinds) == (&other.summary, &other.summed, &other.kinds)
    }

    /// Everyone of whom there are answers, counting or not.
    pub fn ids(&self) -> BTreeSet<RespondentId> {
        let all = self.respondents.iter().chain(&self.aside);
        all.map(|respondent| respondent.id).collect()
    }

    /// Kinds of roles that took part (chapter 5.8), by their place in the question set: those of `roles`, and those
    /// that are known without the roles.
    pub fn kinds(
        &self,
        questionnaire: &Questionnaire,
        roles: impl Iterator<Item = OptionId>,
    ) -> BTreeSet<usize> {
        let mut kinds = self.kinds.clone();
        let all = questionnaire.role_kinds();
        kinds.extend(roles.filter_map(|role| all.iter().position(|kind| kind.contains(&role))));
        kinds
    }

    /// Takes over the respondents of a merged group; what was agreed here stays as it is.
    pub fn take_respondents(&mut self, merged: Self) {
        self.respondents = merged.respondents;
        self.aside = merged.aside;
    }

    /// Every version of a respondent's answers.
    pub fn versions(&self, id: RespondentId) -> Versions {
        let all = |respondents: &[Respondent]| -> Vec<Respondent> {
            let own = respondents.iter().filter(|one| one.id == id);
            own.cloned().collect()
        };
        Versions {
            counting: all(&self.respondents).pop(),
            aside: all(&self.aside),
        }
    }

    /// Replaces every version of a respondent's answers; with none, the respondent is out of the scan. A version that
    /// was set aside goes too, or the next merge would let it count.
    pub fn set_versions(&mut self, id: RespondentId, versions: Versions) {
        replace(&mut self.respondents, id, versions.counting.into_iter().collect());
        replace(&mut self.aside, id, versions.aside);
    }

    /// The answer agreed on at an item.
    pub fn agreed(&self, item: ItemId) -> Option<&Agreed> {
        self.agreed.get(&item)
    }

    /// All agreed answers, in the order of the questionnaire.
    pub fn all_agreed(&self) -> impl Iterator<Item = (ItemId, &Agreed)> {
        self.agreed.iter().map(|(item, agreed)| (*item, agreed))
    }

    /// Records or takes back the answer agreed on.
    pub fn set_agreed(&mut self, item: ItemId, agreed: Option<Agreed>) {
        match agreed {
            Some(agreed) => self.agreed.insert(item, agreed),
            None => self.agreed.remove(&item),
        };
    }

    /// Leaves only what each of them answered: nothing is talked about or agreed on.
    pub fn forget_talk(&mut self) {
        self.agreed.clear();
        self.discussed.clear();
    }

    /// Whether the group talked about an item; agreeing on an answer is talking about it.
    pub fn is_discussed(&self, item: ItemId) -> bool {
        self.discussed.contains(&item) || self.agreed.contains_key(&item)
    }

    /// Marks an item as talked about, or not.
    pub fn set_discussed(&mut self, item: ItemId, discussed: bool) {
        if discussed {
            self.discussed.insert(item);
        } else {
            self.discussed.remove(&item);
        }
    }

    /// The role of someone from outside the data lab who reviewed the picture; empty when nobody did.
    pub fn reviewer(&self) -> &str {
        &self.reviewer
    }

    /// Sets the role of the reviewer, on one line; an empty one clears it.
    pub fn set_reviewer(&mut self, role: &str) {
        super::model::plain(role.trim()).clone_into(&mut self.reviewer);
    }
}

/// Replaces those of one respondent in a list by id.
fn replace(list: &mut Vec<Respondent>, id: RespondentId, by: Vec<Respondent>) {
    list.retain(|one| one.id != id);
    let place = list.partition_point(|one| one.id < id);
    list.splice(place..place, by);
}
