//! What answers may lead to: bands, tips, checks, risks and reliability labels.

use crate::{
    i18n::Localized,
    questionnaire::{BandId, CheckId, Condition, DimensionId, FieldId, ItemId, RiskId},
};

/// A band of readiness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Its id.
    pub id: BandId,
    /// Its textual id, lower case.
    pub key: String,
    /// Name.
    pub name: Localized,
    /// Lowest rounded total, 0..=100.
    pub from: u32,
    /// Lowest rounded score each dimension needs, 0..=100.
    pub dimension_floor: u32,
    /// What it means.
    pub meaning: Localized,
    /// Opening paragraph (chapter 7.1).
    pub paragraph: Localized,
    /// Opening paragraph when a ceiling holds the result down to this band (chapter 7.2).
    pub ceiling_paragraph: Option<Localized>,
    /// Sentence when gates are open without lowering the band (chapter 7.2).
    pub open_gates: Option<Localized>,
}

/// A tip on the ground of the intake.
#[derive(Debug, Clone, PartialEq)]
pub struct Tip {
    /// When it shows.
    pub when: Vec<Condition>,
    /// Where it shows.
    pub at: Vec<Place>,
    /// Whether it comes before other tips at the same place.
    pub first: bool,
    /// The tip.
    pub text: Localized,
}

/// Where a tip shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// At one item.
    Item(ItemId),
    /// At a whole dimension.
    Dimension(DimensionId),
    /// At every open gate.
    OpenGates,
}

/// A consistency check (chapter 9).
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// Its id.
    pub id: CheckId,
    /// Its textual id.
    pub key: String,
    /// When it fires.
    pub when: Vec<Condition>,
    /// What it asks.
    pub text: Localized,
}

impl Check {
    /// The items it looks at, in the order of its condition.
    pub fn items(&self) -> impl Iterator<Item = ItemId> + '_ {
        self.when.iter().filter_map(|condition| match condition {
            Condition::LevelWithin(item, ..) => Some(*item),
            _ => None,
        })
    }

    /// The intake questions it looks at.
    pub fn fields(&self) -> impl Iterator<Item = FieldId> + '_ {
        self.when.iter().filter_map(|condition| match condition {
            Condition::Is(field, _)
            | Condition::IsNot(field, _)
            | Condition::NumberAtLeast(field, _)
            | Condition::NumberBelow(field, _) => Some(*field),
            _ => None,
        })
    }
}

/// A risk for the decision page (chapter 8).
#[derive(Debug, Clone, PartialEq)]
pub struct Risk {
    /// Its id.
    pub id: RiskId,
    /// It holds when at least one of these does.
    pub when_any: Vec<Condition>,
    /// The risk.
    pub text: Localized,
}

/// A reliability label (chapter 5.8).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Its textual id.
    pub key: String,
    /// Name.
    pub name: Localized,
    /// What it takes.
    pub conditions: Localized,
    /// What a result with this label is good for.
    pub suitable_for: Localized,
}
