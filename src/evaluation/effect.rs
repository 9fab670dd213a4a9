//! What a change to the answers, such as a merge or an answer agreed on, does to the outcome.

use std::{collections::BTreeSet, sync::Arc};

use super::Case;
use crate::{
    questionnaire::{BandId, GateId, ItemId},
    scoring::rounded,
};

/// The outcome before and after a change, as far as it's different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// The number of those whose answers count, before and after.
    pub respondents: [usize; 2],
    /// The total before and after, in whole points; `None` while too little is known.
    pub score: [Option<u32>; 2],
    /// The lowest and highest total that the open answers allow, before and after.
    pub range: [(u32, u32); 2],
    /// The band before and after.
    pub band: [Option<BandId>; 2],
    /// Gates that are open now and weren't, the first to arrange first.
    pub opened: Vec<GateId>,
    /// Gates that are met now and weren't, or don't apply any more.
    pub met: Vec<GateId>,
    /// Items with a step now that had none.
    pub steps_added: Vec<ItemId>,
    /// Items without a step now that had one.
    pub steps_gone: Vec<ItemId>,
}

impl Effect {
    /// Whether the outcome is the same.
    pub fn is_nothing(&self) -> bool {
        self.score[0] == self.score[1]
            && self.range[0] == self.range[1]
            && self.band[0] == self.band[1]
            && [&self.opened, &self.met].into_iter().all(Vec::is_empty)
            && [&self.steps_added, &self.steps_gone]
                .into_iter()
                .all(Vec::is_empty)
    }
}

/// What is different between two cases of the same scan.
pub fn effect(before: &Case, after: &Case) -> Effect {
    let range = |case: &Case| {
        let interval = case.evaluation.score.total.interval;
        (rounded(interval.low), rounded(interval.high))
    };
    let open = |case: &Case| -> Vec<GateId> { case.open_gates().iter().map(|gate| gate.id).collect() };
    let steps = |case: &Case| -> BTreeSet<ItemId> {
        let steps = case.evaluation.recommendations.iter();
        steps.map(|step| step.item).collect()
    };
    let without = |these: &[GateId], others: &[GateId]| -> Vec<GateId> {
        let these = these.iter().copied();
        these.filter(|gate| !others.contains(gate)).collect()
    };
    let cases = [before, after];
    let [open_before, open_after] = cases.map(open);
    let [steps_before, steps_after] = cases.map(steps);
    Effect {
        respondents: cases.map(|case| case.evaluation.reliability.respondents),
        score: cases.map(|case| case.evaluation.score.total.rounded()),
        range: cases.map(range),
        band: cases.map(|case| case.evaluation.score.band_id()),
        opened: without(&open_after, &open_before),
        met: without(&open_before, &open_after),
        steps_added: steps_after.difference(&steps_before).copied().collect(),
        steps_gone: steps_before.difference(&steps_after).copied().collect(),
    }
}

/// What the answers agreed on in the talk do to the outcome; `None` when nothing was agreed on.
pub fn effect_of_agreeing(case: &Case) -> Option<Effect> {
    case.assessment.group.all_agreed().next()?;
    let mut before = (*case.assessment).clone();
    before.group.forget_talk();
    let before = Case::new(&case.questionnaire, Arc::new(before)).ok()?;
    Some(effect(&before, case))
}
