//! A group's scan as readers of the report may have it: with what the pages tell, and no more (chapter 25.5).
//!
//! The pages show, per question, how often each level was chosen, by role where that gives nobody away. A scan says
//! more: which answers belong together. So the answers to each question are redistributed among those who share a
//! role, and among those whose role may not be shown. Where the pages show nothing of who answered what, the scan has
//! the group's answer instead; if that is so everywhere, it's a summary without respondents. It scores the same, since
//! that only takes who answered what to one question.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Anonymity, Answer, Assessment, Author, Confirmed, Consensus, ItemState, Respondent, Response, Summary,
    Summed, applies, item_state, look_again::compare, merge::own_id, to_look_at_again,
};
use crate::questionnaire::{DimensionId, Item, ItemId, OptionId, Questionnaire};

/// What was concluded from a group's answers that readers get, and that can't be worked out from what else they get.
#[derive(Debug, Clone)]
pub struct ForReaders<'a> {
    /// Textual id of the reliability label.
    pub label: &'a str,
    /// How the answers to each item with at least two known ones lie apart.
    pub consensus: BTreeMap<ItemId, Consensus>,
}

impl Assessment {
    /// The scan as readers of the report may have it. Its author's own answers stay the author's only if the role is
    /// shown apart and nobody shares it; else they are a colleague's among the others. Answers that were set aside are
    /// nobody's business.
    pub fn for_readers(mut self, questionnaire: &Questionnaire, known: &ForReaders<'_>) -> Self {
        self.group.aside.clear();
        // Who was asked is nobody's business, nor who didn't answer.
        self.invited.clear();
        if !self.is_group() || self.is_summary() {
            return self;
        }
        self.plan.forget_answers();
        let anonymity = Anonymity::of(questionnaire, &self);
        let apart = anonymity.roles_apart(questionnaire);
        let agreed: BTreeSet<OptionId> = apart
            .iter()
            .copied()
            .filter(|role| anonymity.all_agreed(*role))
            .collect();
        let hidden = |item: &&Item| anonymity.rows(item).is_none();
        let hidden: Vec<ItemId> = questionnaire
            .items()
            .iter()
            .filter(hidden)
            .map(|item| item.id)
            .collect();
        let hides_all = anonymity.hides_all();
        let voices = self.voices(questionnaire);
        let respondents = voices.count();
        let roles = self.voices(questionnaire).filter_map(|voice| voice.role);
        let words = Words::of(questionnaire, &self, &anonymity);
        self.group.kinds = self.group.kinds(questionnaire, roles);
        let old = self.old_versions(questionnaire);
        self.sum_up(questionnaire, &hidden, known);
        let mut copy = if hides_all {
            self.summarised(questionnaire, words, respondents, known.label)
        } else {
            self.dealt(questionnaire, words, (&apart, &agreed))
        };
        copy.confirm_alike(questionnaire, &old);
        copy
    }

    /// The same scan without respondents.
    fn summarised(
        mut self,
        questionnaire: &Questionnaire,
        words: Words,
        respondents: usize,
        label: &str,
    ) -> Self {
        self.group.respondents.clear();
        self.answers.fill(Answer::default());
        self.forget_author(questionnaire);
        words.hand_out(questionnaire, &mut self);
        let label = label.to_owned();
        self.group.summary = Some(Summary { respondents, label });
        self
    }

    /// The same scan with its answers redistributed; roles `apart` are told, of which those in `agreed` by consent.
    fn dealt(
        mut self,
        questionnaire: &Questionnaire,
        words: Words,
        (apart, agreed): (&BTreeSet<OptionId>, &BTreeSet<OptionId>),
    ) -> Self {
        let role = self.profile_choice(questionnaire.roles().role);
        let shared = self.group.respondents.iter().any(|one| one.role == role);
        let stays = role.is_some_and(|role| apart.contains(&role)) && !shared;
        if self.has_own_answers() && !stays {
            let own = self.own_as_respondent(questionnaire);
            self.group.respondents.push(own);
        }
        if !stays {
            self.forget_author(questionnaire);
        }
        let mut sides: BTreeMap<Option<OptionId>, Vec<Respondent>> = BTreeMap::new();
        for mut respondent in std::mem::take(&mut self.group.respondents) {
            respondent.role = respondent.role.filter(|role| apart.contains(role));
            respondent.may_stand_alone = respondent.role.is_some_and(|role| agreed.contains(&role));
            sides.entry(respondent.role).or_default().push(respondent);
        }
        for side in sides.values_mut() {
            deal(questionnaire, side);
        }
        self.group.respondents = sides.into_values().flatten().collect();
        words.hand_out(questionnaire, &mut self);
        self.group.respondents.sort_by_key(|one| one.id);
        self
    }

    /// Moves the author's own answers to a respondent.
    fn own_as_respondent(&mut self, questionnaire: &Questionnaire) -> Respondent {
        let asked = self.author.invitation.take().map(|invitation| invitation.asked);
        let respondent = Respondent {
            id: own_id(questionnaire, self),
            role: self.profile_choice(questionnaire.roles().role),
            may_stand_alone: self.author.may_stand_alone,
            saved: None,
            asked: asked.unwrap_or_default(),
            answers: self.answers.clone(),
            kept: BTreeMap::new(),
        };
        self.answers.fill(Answer::default());
        respondent
    }

    /// Nothing of the author stays: later answers are another respondent's, so that they don't replace these, and the
    /// role would tell who is among the others.
    fn forget_author(&mut self, questionnaire: &Questionnaire) {
        self.author = Author::default();
        self.kept.answers.clear();
        self.kept.sections.clear();
        self.set_profile(questionnaire.roles().role, None);
    }

    /// The oldest version under which anyone answered, at the items that are to be looked at again.
    fn old_versions(&self, questionnaire: &Questionnaire) -> BTreeMap<ItemId, String> {
        let oldest = |id: ItemId| {
            let colleagues = self.group.respondents.iter().map(|one| one.answer(id));
            let all = colleagues.chain(std::iter::once(self.answer(id)));
            let versions = all.filter_map(|answer| answer.confirmed.under.as_ref());
            versions.min_by(|one, other| compare(one, other)).cloned()
        };
        let outdated = to_look_at_again(questionnaire, self);
        outdated
            .into_iter()
            .filter_map(|id| Some((id, oldest(id)?)))
            .collect()
    }

    /// Makes all answers to an item say the same of when they were given, so that nobody is known by it: if any of
    /// them is to be looked at again, they all were given under that version.
    fn confirm_alike(&mut self, questionnaire: &Questionnaire, old: &BTreeMap<ItemId, String>) {
        let colleagues = self.group.respondents.iter_mut().map(|one| &mut one.answers);
        for answers in colleagues.chain(std::iter::once(&mut self.answers)) {
            for (item, answer) in questionnaire.items().iter().zip(answers) {
                let under = old.get(&item.id).filter(|_| answer.response.is_given());
                answer.confirmed = Confirmed {
                    under: under.cloned(),
                    at: None,
                };
            }
        }
        for agreed in self.group.agreed.values_mut() {
            agreed.confirmed.at = None;
        }
    }

    /// Puts the group's answer in the place of everyone's.
    fn sum_up(&mut self, questionnaire: &Questionnaire, hidden: &[ItemId], known: &ForReaders<'_>) {
        let outdated = to_look_at_again(questionnaire, self);
        for id in hidden {
            let item = questionnaire.item(*id);
            if applies(item, self) {
                let response = self.together(item);
                let consensus = known.consensus.get(id).copied();
                if response.is_given() || consensus.is_some() {
                    let look_again = outdated.contains(id);
                    let summed = Summed {
                        response,
                        consensus,
                        look_again,
                    };
                    self.group.summed.insert(*id, summed);
                }
            }
            let colleagues = self.group.respondents.iter_mut().map(|one| &mut one.answers);
            for answers in std::iter::once(&mut self.answers).chain(colleagues) {
                let answer = &mut answers[id.index()];
                answer.response = Response::Unanswered;
            }
        }
    }

    /// The answer that counts, as a response.
    fn together(&self, item: &Item) -> Response {
        match item_state(item, self) {
            ItemState::Known(level) => Response::Level(level),
            ItemState::DontKnow => Response::DontKnow,
            ItemState::ExcludedByProfile | ItemState::Unanswered => Response::Unanswered,
            ItemState::ExcludedByChoice => {
                let answers = self.voices_in(None).filter_map(|voice| voice.answer(item));
                let reasons = answers.filter_map(|answer| match &answer.response {
                    Response::NotApplicable(reason) => Some(reason.trim().to_owned()),
                    _ => None,
                });
                let reasons: BTreeSet<String> = reasons.filter(|reason| !reason.is_empty()).collect();
                Response::NotApplicable(reasons.into_iter().collect::<Vec<_>>().join("; "))
            }
        }
    }
}
/// Redistributes the answers to each question among those on one side: the lowest to the first. What was asked is
/// dealt out too, so that it tells nobody apart.
fn deal(questionnaire: &Questionnaire, side: &mut [Respondent]) {
    side.sort_by_key(|one| one.id);
    let mut asked: Vec<Vec<DimensionId>> = vec![Vec::new(); side.len()];
    for dimension in questionnaire.dimensions() {
        let is_asked = |one: &&mut Respondent| one.asked.is_empty() || one.asked.contains(&dimension.id);
        let mut those: Vec<&mut Respondent> = side.iter_mut().filter(is_asked).collect();
        let count = those.len();
        let mut dealt: Vec<Vec<Response>> = dimension
            .items
            .iter()
            .map(|item| {
                let taken = those
                    .iter_mut()
                    .map(|one| std::mem::take(&mut one.answers[item.index()].response));
                let mut responses: Vec<Response> = taken.collect();
                responses.sort_by_key(order);
                responses
            })
            .collect();
        for (place, one) in side.iter_mut().take(count).enumerate() {
            asked[place].push(dimension.id);
            for (item, responses) in dimension.items.iter().zip(&mut dealt) {
                one.answers[item.index()].response = std::mem::take(&mut responses[place]);
            }
        }
    }
    let all = questionnaire.dimensions().len();
    for (one, asked) in side.iter_mut().zip(asked) {
        one.asked = if asked.len() == all { Vec::new() } else { asked };
        one.saved = None;
        one.kept.clear();
    }
}

/// What comes first when answers are dealt out: levels, then what isn't one.
fn order(response: &Response) -> (usize, Option<super::Level>, String) {
    match response {
        Response::Level(level) => (0, Some(*level), String::new()),
        Response::DontKnow => (1, None, String::new()),
        Response::NotApplicable(reason) => (2, None, reason.clone()),
        Response::Unanswered => (3, None, String::new()),
    }
}

/// The notes that may be shown and everyone's evidence at each question, without who.
struct Words(Vec<(ItemId, String, String)>);

impl Words {
    fn of(questionnaire: &Questionnaire, scan: &Assessment, anonymity: &Anonymity<'_>) -> Self {
        let all = questionnaire.items().iter().map(|item| {
            let answers = scan.voices(questionnaire).filter_map(|voice| voice.answer(item));
            let evidence = answers.map(|answer| answer.evidence.trim());
            let evidence: BTreeSet<&str> = evidence.filter(|text| !text.is_empty()).collect();
            let evidence = evidence.into_iter().collect::<Vec<_>>().join("; ");
            (
                item.id,
                anonymity.notes(item).join("\n"),
                evidence.replace('\n', "; "),
            )
        });
        Self(all.collect())
    }

    /// Gives them all to one: to someone without a role if there is one who was asked, so that they tell nothing of who
    /// wrote them.
    fn hand_out(self, questionnaire: &Questionnaire, scan: &mut Assessment) {
        let own_counts = scan.has_own_answers();
        for (id, note, evidence) in self.0 {
            let dimension = questionnaire.item(id).dimension;
            for answer in scan.group.respondents.iter_mut().map(|one| &mut one.answers) {
                answer[id.index()].note.clear();
                answer[id.index()].evidence.clear();
            }
            let asked = |one: &&mut Respondent| one.asked.is_empty() || one.asked.contains(&dimension);
            let mut respondents: Vec<&mut Respondent> =
                scan.group.respondents.iter_mut().filter(asked).collect();
            let nameless = respondents.iter().position(|one| one.role.is_none());
            let holder = match nameless {
                Some(place) => Some(&mut respondents.swap_remove(place).answers[id.index()]),
                None if own_counts => None,
                None => respondents
                    .into_iter()
                    .next()
                    .map(|one| &mut one.answers[id.index()]),
            };
            let own = &mut scan.answers[id.index()];
            own.note.clear();
            own.evidence.clear();
            let holder = holder.unwrap_or(own);
            (holder.note, holder.evidence) = (note, evidence);
        }
    }
}
