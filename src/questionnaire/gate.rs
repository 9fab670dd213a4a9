//! Gates: preconditions that cap the band until met (chapter 5.6).

use super::{BandId, Condition, GateId, ItemId};
use crate::i18n::Localized;

/// A gate on one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Gate {
    /// Its id.
    pub id: GateId,
    /// Its textual id.
    pub key: String,
    /// The item whose answer decides.
    pub item: ItemId,
    /// Name as a sentence.
    pub name: Localized,
    /// Form in running text.
    pub short: Localized,
    /// What can't be done until it's met.
    pub blocks: Localized,
    /// The decision asked of management.
    pub decision: Localized,
    /// Weeks from the first start in which what opens it can be ready, if the set says so.
    pub due_weeks: Option<u8>,
    /// Lowest level at which it's met, at least 1.
    pub threshold: u8,
    /// When it applies, as far as its item does.
    pub when: Vec<Condition>,
    /// The highest band while it's open.
    pub ceiling: BandId,
    /// A different ceiling under conditions.
    pub ceiling_when: Option<CeilingWhen>,
}

/// A ceiling that holds under conditions, instead of the gate's usual one.
#[derive(Debug, Clone, PartialEq)]
pub struct CeilingWhen {
    /// All must hold.
    pub when: Vec<Condition>,
    /// The ceiling.
    pub ceiling: BandId,
}
