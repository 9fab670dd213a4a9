//! Typed conditions on the profile and the answers (chapter 14): a list of them means "all".

use super::{FieldId, GateId, ItemId, OptionId};

/// One part of a condition.
#[derive(Debug, Clone, PartialEq)]
pub enum Condition {
    /// The field holds (at least) one of these options.
    Is(FieldId, Vec<OptionId>),
    /// The field holds none of these options.
    IsNot(FieldId, Vec<OptionId>),
    /// The number has been filled in and is at least this.
    NumberAtLeast(FieldId, f64),
    /// The number has been filled in and is less than this.
    NumberBelow(FieldId, f64),
    /// The level is known and lies within these levels, ends included.
    LevelWithin(ItemId, u8, u8),
    /// The gate applies and isn't met or isn't known.
    GateOpen(GateId),
}

/// What conditions are tested against. The assessment answers for the profile; scoring adds which
/// levels count and which gates are open.
pub trait Facts {
    /// Whether the field holds at least one of `options`.
    fn holds(&self, field: FieldId, options: &[OptionId]) -> bool;
    /// The number in the field, if filled in.
    fn number(&self, field: FieldId) -> Option<f64>;
    /// The level of an item that applies and is known.
    fn level(&self, item: ItemId) -> Option<f64>;
    /// Whether the gate applies and isn't met or isn't known.
    fn gate_open(&self, gate: GateId) -> bool;
}

impl Condition {
    /// Whether the condition holds. An unknown level or an empty number makes none true.
    pub fn holds(&self, facts: &impl Facts) -> bool {
        match self {
            Self::Is(field, options) => facts.holds(*field, options),
            Self::IsNot(field, options) => !facts.holds(*field, options),
            Self::NumberAtLeast(field, bound) => facts.number(*field).is_some_and(|value| value >= *bound),
            Self::NumberBelow(field, bound) => facts.number(*field).is_some_and(|value| value < *bound),
            Self::LevelWithin(item, low, high) => facts
                .level(*item)
                .is_some_and(|level| (f64::from(*low)..=f64::from(*high)).contains(&level)),
            Self::GateOpen(gate) => facts.gate_open(*gate),
        }
    }
}

/// Whether all conditions hold; an empty list always does.
pub fn all_hold(conditions: &[Condition], facts: &impl Facts) -> bool {
    conditions.iter().all(|condition| condition.holds(facts))
}
