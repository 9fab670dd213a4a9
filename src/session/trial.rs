//! Beginning, changing and ending a trial of the open scan.

use std::collections::BTreeMap;

use super::{Session, scenario::Scenario};
use crate::questionnaire::{GateId, ItemId};

impl Session {
    /// The trial that is going on.
    pub const fn scenario(&self) -> Option<&Scenario> {
        self.scenario.as_ref()
    }

    /// Tries answers beside those tried already. The answer that counts now takes a trial back, and without any other
    /// answer there is no trial.
    pub fn try_answers(&mut self, answers: impl IntoIterator<Item = (ItemId, u8)>) {
        let mut tried = self.tried();
        tried.extend(answers);
        self.begin_trial(&tried);
    }

    /// Tries a gate as met, or takes that back.
    pub fn switch_gate(&mut self, gate: GateId) {
        let gate = self.questionnaire.gate(gate);
        let (item, threshold) = (gate.item, gate.threshold);
        let mut tried = self.tried();
        if tried.remove(&item).is_none_or(|level| level < threshold) {
            tried.insert(item, threshold);
        }
        self.begin_trial(&tried);
    }

    /// Ends the trial; nothing of it is kept.
    pub fn end_trial(&mut self) {
        self.scenario = None;
    }

    /// Works the trial out again after the scan changed under it.
    pub(super) fn renew_trial(&mut self) {
        let tried = self.tried();
        self.begin_trial(&tried);
    }

    fn tried(&self) -> BTreeMap<ItemId, u8> {
        let scenario = self.scenario.as_ref();
        scenario
            .map(|scenario| scenario.tried.clone())
            .unwrap_or_default()
    }

    fn begin_trial(&mut self, tried: &BTreeMap<ItemId, u8>) {
        let highest = self.questionnaire.highest();
        debug_assert!(tried.values().all(|level| *level <= highest), "{tried:?}");
        let case = self.case.as_ref();
        self.scenario = case.and_then(|case| Scenario::of(case, tried));
    }
}
