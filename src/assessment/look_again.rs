//! Which answers are to be looked at again, because the sentence that was chosen has changed since (chapter 21.3).
//!
//! They count as they are; a respondent confirms an answer by giving it again.

use std::cmp::Ordering;

use super::{Answer, Assessment, Confirmed, Level, Response, applies};
use crate::questionnaire::{Anchor, Before, Item, ItemId, Questionnaire};

/// The items that apply and of which the answer is to be looked at again, in the order of the questionnaire: the one
/// agreed on, or else any respondent's.
pub fn to_look_at_again(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<ItemId> {
    let items = questionnaire.items().iter();
    items
        .filter(|item| applies(item, assessment) && is_outdated(item, assessment))
        .map(|item| item.id)
        .collect()
}

/// A sentence that has changed since an answer was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChangedSentence<'q> {
    /// What it was.
    pub before: &'q Before,
    /// The anchor that it is now.
    pub now: &'q Anchor,
    /// Whether it's one below the answer that was chosen, which builds on it and is itself the same.
    pub is_below: bool,
}

/// The sentence of the author's answer, when that has changed since and the answer isn't confirmed yet; `None` where
/// the item doesn't apply.
pub fn own_look_again<'q>(item: &'q Item, assessment: &Assessment) -> Option<ChangedSentence<'q>> {
    let answer = assessment.answer(item.id);
    applies(item, assessment)
        .then(|| of_answer(item, answer))
        .flatten()
}

/// The same for the answer that the group agreed on.
pub fn agreed_look_again<'q>(item: &'q Item, assessment: &Assessment) -> Option<ChangedSentence<'q>> {
    let agreed = assessment
        .group
        .agreed(item.id)
        .filter(|_| applies(item, assessment))?;
    of_level(item, agreed.level, &agreed.confirmed)
}

/// Whether version `one` of a question set came before `other`. Versions are numbers with points between them.
pub fn is_older(one: &str, other: &str) -> bool {
    compare(one, other) == Ordering::Less
}

fn is_outdated(item: &Item, assessment: &Assessment) -> bool {
    if assessment.group.agreed(item.id).is_some() {
        return agreed_look_again(item, assessment).is_some();
    }
    if let Some(summed) = assessment.group.summed(item.id) {
        return summed.look_again;
    }
    let mut answers = assessment.voices_in(None).filter_map(|voice| voice.answer(item));
    answers.any(|answer| of_answer(item, answer).is_some())
}

fn of_answer<'q>(item: &'q Item, answer: &Answer) -> Option<ChangedSentence<'q>> {
    match answer.response {
        Response::Level(level) => of_level(item, level, &answer.confirmed),
        _ => None,
    }
}

fn of_level<'q>(item: &'q Item, level: Level, confirmed: &Confirmed) -> Option<ChangedSentence<'q>> {
    let under = confirmed.under.as_deref()?;
    let chosen = item.anchors.get(usize::from(level.floor()))?;
    let before = chosen.before.as_ref()?;
    if is_older(&before.version, under) {
        return None;
    }
    let up_to = item.anchors.iter().take(usize::from(level.floor()) + 1).rev();
    let mut changed = up_to.filter_map(|now| Some((now.before.as_ref()?, now)));
    let (before, now) = changed
        .find(|(before, now)| before.text != now.text)
        .unwrap_or((before, chosen));
    Some(ChangedSentence {
        before,
        now,
        is_below: now != chosen,
    })
}

/// Compares number by number; what isn't a number comes first.
pub(super) fn compare(one: &str, other: &str) -> Ordering {
    let numbers = |version: &str| -> Vec<Option<u64>> {
        let parts = version.split('.').map(|part| part.trim().parse().ok());
        let mut parts: Vec<_> = parts.collect();
        while parts.last() == Some(&Some(0)) {
            parts.pop();
        }
        parts
    };
    numbers(one).cmp(&numbers(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_number_by_number() {
        for (older, newer) in [
            ("0.9", "1.0"),
            ("0.9", "0.10"),
            ("1", "1.0.1"),
            ("1.9", "2"),
            ("", "0.1"),
        ] {
            assert!(is_older(older, newer), "{older} {newer}");
            assert!(!is_older(newer, older), "{newer} {older}");
        }
        for (one, other) in [("1.0", "1"), ("0.9", "0.9")] {
            assert!(!is_older(one, other) && !is_older(other, one), "{one} {other}");
        }
    }
}
