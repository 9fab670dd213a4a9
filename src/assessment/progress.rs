//! How far along the author's own answers are, and those of a colleague.

use super::{Assessment, ItemState, Respondent, Voice, applies, own_state};
use crate::questionnaire::{DimensionId, Item, ItemId, Questionnaire};

/// Answered items out of those that apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Items with an answer: a level, "I don't know", or an allowed "not applicable".
    pub answered: usize,
    /// Items that are asked and apply by the profile.
    pub total: usize,
}

impl Progress {
    /// Whether every item has an answer.
    pub const fn is_complete(self) -> bool {
        self.answered == self.total
    }

    /// Share answered, 0..=1; 1 when nothing applies.
    pub fn share(self) -> f32 {
        if self.total == 0 {
            1.0
        } else {
            self.answered as f32 / self.total as f32
        }
    }

    /// Items still to answer.
    pub const fn left(self) -> usize {
        self.total - self.answered
    }
}

/// Progress over all items.
pub fn progress(questionnaire: &Questionnaire, assessment: &Assessment) -> Progress {
    over(
        questionnaire,
        assessment,
        questionnaire.items().iter().map(|item| item.id),
    )
}

/// Progress within one dimension.
pub fn dimension_progress(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    id: DimensionId,
) -> Progress {
    over(
        questionnaire,
        assessment,
        questionnaire.dimension(id).items.iter().copied(),
    )
}

/// Progress within each dimension that has anything to answer, in order.
pub fn progress_by_dimension(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<Progress> {
    let dimensions = questionnaire.dimensions().iter();
    dimensions
        .map(|dimension| dimension_progress(questionnaire, assessment, dimension.id))
        .filter(|progress| progress.total > 0)
        .collect()
}

/// The first item that is asked and has no answer.
pub fn first_unanswered(questionnaire: &Questionnaire, assessment: &Assessment) -> Option<ItemId> {
    let mut items = questionnaire.items().iter();
    let is_open = |item: &&Item| {
        assessment.author.is_asked(item.dimension) && own_state(item, assessment) == ItemState::Unanswered
    };
    items.find(is_open).map(|item| item.id)
}

/// How far along a colleague is, over what was asked and applies by the scan's profile.
pub fn respondent_progress(
    questionnaire: &Questionnaire,
    scan: &Assessment,
    respondent: &Respondent,
) -> Progress {
    let voice = Voice::from(respondent);
    let mut progress = Progress::default();
    let items = questionnaire.items().iter().filter(|item| applies(item, scan));
    for answer in items.filter_map(|item| voice.answer(item)) {
        progress.total += 1;
        progress.answered += usize::from(answer.response.is_given());
    }
    progress
}

fn over(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    items: impl Iterator<Item = ItemId>,
) -> Progress {
    let mut progress = Progress::default();
    let items = items.map(|item| questionnaire.item(item));
    for item in items.filter(|item| assessment.author.is_asked(item.dimension)) {
        match own_state(item, assessment) {
            ItemState::ExcludedByProfile => {}
            ItemState::Unanswered => progress.total += 1,
            ItemState::ExcludedByChoice | ItemState::DontKnow | ItemState::Known(_) => {
                progress.total += 1;
                progress.answered += 1;
            }
        }
    }
    progress
}
