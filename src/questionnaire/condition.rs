//! Typed conditions on the profile, the answers and the outcome (chapters 14 and 22): a list of them means "all".

use super::{BandId, Counted, FieldId, Finding, GateId, GateState, ItemId, OptionId, TermId};

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
    /// What only the outcome as a whole tells; facts without an outcome tell none of it.
    Concluded(Conclusion),
    /// All of these hold.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
    /// This doesn't hold.
    Not(Box<Condition>),
    /// The condition with this name holds.
    Term(TermId),
}

/// What only the outcome as a whole tells (chapter 22).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Conclusion {
    /// At least one of these gates applies and is in this state.
    Gate(GateState, Vec<GateId>),
    /// The number lies within these bounds, ends included.
    Count(Counted, u32, u32),
    /// The result has one of these labels, by their places in the question set.
    Label(Vec<usize>),
    /// The band that holds is one of these.
    Band(Vec<BandId>),
    /// The band before the ceilings of gates is one of these.
    BandBeforeGates(Vec<BandId>),
    /// Gates hold the band down, and none but these do it.
    HeldDownOnlyBy(Vec<GateId>),
    /// Somebody in one of these roles answers.
    RoleAnswered(Vec<OptionId>),
    /// The choice in this place among the other choices helps, and is shown.
    Helps(usize),
    /// Something without any id.
    Found(Finding),
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
    /// Whether the outcome is like this.
    fn concluded(&self, _conclusion: &Conclusion) -> bool {
        false
    }
    /// Whether the condition with this name holds.
    fn term(&self, _term: TermId) -> bool {
        false
    }
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
            Self::Concluded(conclusion) => facts.concluded(conclusion),
            Self::All(all) => all_hold(all, facts),
            Self::Any(any) => any.iter().any(|condition| condition.holds(facts)),
            Self::Not(condition) => !condition.holds(facts),
            Self::Term(term) => facts.term(*term),
        }
    }

    /// Whether it asks about the profile and nothing else.
    pub const fn is_on_profile(&self) -> bool {
        matches!(
            self,
            Self::Is(..) | Self::IsNot(..) | Self::NumberAtLeast(..) | Self::NumberBelow(..)
        )
    }
}

/// Whether all conditions hold; an empty list always does.
pub fn all_hold(conditions: &[Condition], facts: &impl Facts) -> bool {
    conditions.iter().all(|condition| condition.holds(facts))
}
