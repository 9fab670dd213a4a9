//! What if: answers tried on a copy of the scan. The scan itself stays as it is until the user takes the trial over.

use std::collections::BTreeMap;

use crate::{
    assessment::{Agreed, Assessment, Group, ItemState, Level, Response},
    evaluation::{Case, Differences, LevelStep, differences, steps_to},
    questionnaire::ItemId,
};

/// A trial: other answers, and what would follow from them.
#[derive(Debug, Clone)]
pub struct Scenario {
    pub(super) tried: BTreeMap<ItemId, u8>,
    case: Case,
    differences: Differences,
}

impl Scenario {
    /// Tries these answers; `None` when none of them is another than now.
    pub(super) fn of(real: &Case, tried: &BTreeMap<ItemId, u8>) -> Option<Self> {
        let state = |item: ItemId| real.evaluation.score.state(item);
        let differs = |item: ItemId, level: u8| {
            state(item) != ItemState::Known(Level::whole(level)) || is_split(real, item)
        };
        let can = |item: ItemId| state(item) != ItemState::ExcludedByProfile;
        let tried = tried.iter().map(|(item, level)| (*item, *level));
        let tried: BTreeMap<ItemId, u8> = tried
            .filter(|(item, level)| can(*item) && differs(*item, *level))
            .collect();
        if tried.is_empty() {
            return None;
        }
        let case = with(real, &tried)?;
        Some(Self {
            differences: differences(real, &case),
            tried,
            case,
        })
    }

    /// The copy with the tried answers, and what follows from it.
    pub const fn case(&self) -> &Case {
        &self.case
    }

    /// What differs from the scan.
    pub const fn differences(&self) -> &Differences {
        &self.differences
    }

    /// The level tried at a question.
    pub fn level(&self, item: ItemId) -> Option<u8> {
        self.tried.get(&item).copied()
    }

    /// The questions with the levels tried.
    pub fn levels(&self) -> Vec<(ItemId, u8)> {
        self.tried.iter().map(|(item, level)| (*item, *level)).collect()
    }

    /// The questions with another answer, in the order of the questionnaire.
    pub fn items(&self) -> impl ExactSizeIterator<Item = ItemId> {
        self.tried.keys().copied()
    }

    /// The steps from the answers that count now to those tried; a lower answer takes none.
    pub fn steps(&self, real: &Case) -> Vec<LevelStep> {
        let tried = self.tried.iter();
        tried
            .flat_map(|(item, level)| steps_to(real, *item, *level))
            .collect()
    }
}

/// The case with answers tried. How far it may be relied on stays as it is: nobody gave those answers.
fn with(real: &Case, tried: &BTreeMap<ItemId, u8>) -> Option<Case> {
    let mut assessment = Assessment::clone(&real.assessment);
    for (item, level) in tried {
        put(&mut assessment, *item, *level);
    }
    let mut case = Case::new(&real.questionnaire, assessment).ok()?;
    case.evaluation
        .reliability
        .clone_from(&real.evaluation.reliability);
    Some(case)
}

/// An answer where it counts: with several respondents, and where they agreed on one, it's the one agreed on.
fn put(assessment: &mut Assessment, item: ItemId, level: u8) {
    if assessment.is_group() || assessment.group.agreed(item).is_some() {
        let agreed = Agreed {
            level: Level::whole(level),
            ..Agreed::default()
        };
        assessment.group.set_agreed(item, Some(agreed));
    } else {
        assessment.answer_mut(item).response = Response::level(level);
    }
}

fn is_split(case: &Case, item: ItemId) -> bool {
    let mut open = case.evaluation.score.open_gates();
    open.any(|gate| gate.item == item && gate.is_split())
}

/// The outcome of the author's answers alone; `None` when the author has none, or is the only one.
pub fn alone(case: &Case) -> Option<Case> {
    let own = &case.assessment;
    if !own.is_group() || own.is_summary() || !own.has_own_answers() {
        return None;
    }
    let mut assessment = Assessment::clone(own);
    assessment.group = Group::default();
    Case::new(&case.questionnaire, assessment).ok()
}
