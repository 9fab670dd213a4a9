//! A group's scan as readers of the report may have it: with what the pages tell, and no more (chapter 5.7).
//!
//! The pages show, per question, how often each level was chosen, by role where that gives nobody away. A scan says
//! more: which answers belong together. So the answers to each question are dealt out anew among those who share a
//! role, and among those whose role may not be shown. It scores the same, since that only takes who answered what to
//! one question.

use std::collections::{BTreeMap, BTreeSet};

use super::{Answer, Assessment, Respondent, Response, merge::own_id};
use crate::questionnaire::{DimensionId, ItemId, OptionId, Questionnaire};

impl Assessment {
    /// The scan as readers of the report may have it, when roles `apart` are the ones that the pages show apart at every
    /// question that they answered. Its author's own answers stay the author's only if the role is shown apart and
    /// nobody shares it; else they are a colleague's among the others. Answers that were set aside are nobody's
    /// business.
    pub fn for_readers(mut self, questionnaire: &Questionnaire, apart: &BTreeSet<OptionId>) -> Self {
        self.group.aside.clear();
        if self.group.respondents.is_empty() {
            return self;
        }
        let role = self.profile_choice(questionnaire.roles().role);
        let shared = self.group.respondents.iter().any(|one| one.role == role);
        let stays = role.is_some_and(|role| apart.contains(&role)) && !shared;
        let notes = Words::of(questionnaire, &self);
        if self.has_own_answers() && !stays {
            let own = self.own_as_respondent(questionnaire);
            self.group.respondents.push(own);
        }
        let mut sides: BTreeMap<Option<OptionId>, Vec<Respondent>> = BTreeMap::new();
        for mut respondent in std::mem::take(&mut self.group.respondents) {
            respondent.role = respondent.role.filter(|role| apart.contains(role));
            sides.entry(respondent.role).or_default().push(respondent);
        }
        for side in sides.values_mut() {
            deal(questionnaire, side);
        }
        self.group.respondents = sides.into_values().flatten().collect();
        notes.hand_out(questionnaire, &mut self);
        self.group.respondents.sort_by_key(|one| one.id);
        self
    }

    /// Moves the author's own answers to a respondent.
    fn own_as_respondent(&mut self, questionnaire: &Questionnaire) -> Respondent {
        let id = own_id(questionnaire, self);
        let asked = self.author.invitation.take().map(|invitation| invitation.asked);
        let respondent = Respondent {
            id,
            role: self.profile_choice(questionnaire.roles().role),
            may_stand_alone: self.author.may_stand_alone,
            saved: None,
            asked: asked.unwrap_or_default(),
            answers: self.answers.clone(),
            kept: BTreeMap::new(),
        };
        self.answers.fill(Answer::default());
        self.author.may_stand_alone = false;
        // The author's later answers are another respondent's, so that they don't replace these.
        self.author.id = None;
        respondent
    }
}

/// Deals the answers to each question out anew among those on one side: the lowest to the first. What was asked is
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
        one.may_stand_alone = one.role.is_some();
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

/// Everyone's notes and evidence at each question, without who.
struct Words(Vec<(ItemId, String, String)>);

impl Words {
    fn of(questionnaire: &Questionnaire, scan: &Assessment) -> Self {
        let all = questionnaire.items().iter().map(|item| {
            let answers = scan.voices(questionnaire).filter_map(|voice| voice.answer(item));
            let answers: Vec<&Answer> = answers.collect();
            let together = |text: fn(&Answer) -> &str| {
                let texts = answers.iter().map(|answer| text(answer).trim());
                let texts: BTreeSet<&str> = texts.filter(|text| !text.is_empty()).collect();
                texts.into_iter().collect::<Vec<_>>().join("\n")
            };
            (
                item.id,
                together(|answer| &answer.note),
                together(|answer| &answer.evidence).replace('\n', "; "),
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
