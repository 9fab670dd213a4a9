//! Tips on the ground of the intake (chapter 3); they never touch the score.

use crate::{
    assessment::{Assessment, ProfileFacts},
    questionnaire::{DimensionId, ItemId, Place, Questionnaire, Tip, all_hold},
};

/// Tips to show at an item, the ones that come first on top.
pub fn tips_at_item<'q>(
    questionnaire: &'q Questionnaire,
    assessment: &Assessment,
    item: ItemId,
) -> Vec<&'q Tip> {
    tips(questionnaire, assessment, Place::Item(item))
}

/// Tips to show at a whole dimension.
pub fn tips_at_dimension<'q>(
    questionnaire: &'q Questionnaire,
    assessment: &Assessment,
    dimension: DimensionId,
) -> Vec<&'q Tip> {
    tips(questionnaire, assessment, Place::Dimension(dimension))
}

/// Tips to show at every open gate.
pub fn tips_at_open_gates<'q>(questionnaire: &'q Questionnaire, assessment: &Assessment) -> Vec<&'q Tip> {
    tips(questionnaire, assessment, Place::OpenGates)
}

/// Whether a tip holds for this profile.
pub fn tip_holds(tip: &Tip, assessment: &Assessment) -> bool {
    all_hold(&tip.when, &ProfileFacts(assessment))
}

fn tips<'q>(questionnaire: &'q Questionnaire, assessment: &Assessment, place: Place) -> Vec<&'q Tip> {
    let here = |tip: &&Tip| tip.at.contains(&place) && tip_holds(tip, assessment);
    let mut tips: Vec<&Tip> = questionnaire.tips().iter().filter(here).collect();
    tips.sort_by_key(|tip| !tip.first);
    tips
}
