//! What a change of the profile does to the questions.

use std::sync::Arc;

use super::{Change, Session};
use crate::{assessment::applies, questionnaire::ItemId};

/// The questions that a change of the profile takes out or brings in, each in the order of the question set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProfileEffect {
    /// They had an answer, and no longer count.
    pub no_longer: Vec<ItemId>,
    /// They count again, with the answer that was kept.
    pub again: Vec<ItemId>,
    /// They had no answer, and no longer apply.
    pub fall_away: usize,
    /// They come along, without an answer.
    pub come_along: usize,
}

impl ProfileEffect {
    /// Whether it does nothing to the questions.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl Session {
    /// What a change would do to the questions that apply; nothing for a change of anything but the profile.
    pub fn effect_on_questions(&self, change: &Change) -> ProfileEffect {
        let mut effect = ProfileEffect::default();
        let Change::Profile(field, value) = change else {
            return effect;
        };
        let mut after = Arc::clone(&self.assessment);
        Arc::make_mut(&mut after).set_profile(*field, value.clone());
        for item in self.questionnaire.items() {
            let is_given = self.assessment.answer(item.id).response.is_given();
            let asked = self.asks(item.dimension);
            let [applied, will] = [&self.assessment, &after].map(|scan| asked && applies(item, scan));
            match (applied, will, is_given) {
                (true, false, true) => effect.no_longer.push(item.id),
                (false, true, true) => effect.again.push(item.id),
                (true, false, false) => effect.fall_away += 1,
                (false, true, false) => effect.come_along += 1,
                _ => {}
            }
        }
        effect
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::{ProfileValue, Response, examples, format::decode},
        questionnaire::bundled,
    };

    #[test]
    fn a_change_of_form_takes_answers_out_and_brings_them_back() {
        let scan = decode(bundled(), examples()[1].text.as_bytes()).unwrap();
        let mut session = Session::unnamed(bundled().clone(), scan);
        for item in bundled().items() {
            session.apply(Change::Respond(item.id, Response::level(1)));
        }
        let form = bundled().field(bundled().roles().form);
        let choose =
            |nth: usize| Change::Profile(form.id, Some(ProfileValue::Choice(form.choices()[nth].id)));
        session.apply(choose(1));
        let change = choose(0);
        let effect = session.effect_on_questions(&change);
        assert!(!effect.no_longer.is_empty() && effect.again.is_empty());
        session.apply(change);
        assert!(effect.no_longer.iter().all(|item| !session.applies(*item)));
        let back = session.effect_on_questions(&choose(1));
        assert_eq!((back.again, back.come_along), (effect.no_longer.clone(), 0));
        session.apply(Change::Respond(effect.no_longer[0], Response::Unanswered));
        let back = session.effect_on_questions(&choose(1));
        assert_eq!(
            (back.again.len(), back.come_along),
            (effect.no_longer.len() - 1, 1)
        );
        assert!(session.effect_on_questions(&Change::Consent(true)).is_nothing());
    }
}
