//! The level that each item should be at (chapters 4 and 6). This is the only reader of `Item::targets`.

use crate::{
    assessment::Assessment,
    questionnaire::{Item, Questionnaire},
    scoring::Score,
};

/// The target level of each item, in the order of the questionnaire: the level that fits finishing the phase, and
/// for a gate that applies at least its threshold.
///
/// Without a phase only those gates have one: what a phase asks isn't known, and what a gate asks doesn't depend on
/// it. An item that doesn't count has none.
pub fn targets(questionnaire: &Questionnaire, assessment: &Assessment, score: &Score) -> Vec<Option<u8>> {
    let phase = assessment.profile_choice(questionnaire.roles().phase);
    let target = |item: &Item| {
        if !score.state(item.id).counts() {
            return None;
        }
        let by_phase = phase.and_then(|phase| item.targets.get(phase.index()).copied());
        let gate = score.gates.iter().find(|gate| gate.item == item.id);
        // `None` is less than any level.
        by_phase.max(gate.map(|gate| questionnaire.gate(gate.id).threshold))
    };
    questionnaire.items().iter().map(target).collect()
}
