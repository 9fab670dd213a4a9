//! The checked question set. [`build`](super::build()) is the only maker, so every id in it is valid,
//! every text is there in every language and every item has an anchor for each level.

mod dimension;
mod outcome;
mod profile;
mod reference;
mod step;

pub use dimension::{
    Anchor, Before, Dimension, Item, MOST_LABEL_CHARACTERS, NotApplicable, Provenance, ProvenanceKind,
};
pub use outcome::{Band, Check, Label, Place, Risk, Tip};
pub use profile::{Choice, Field, FieldKind, PhaseGroup, ProfileStep, Roles};
pub use reference::GlossaryTerm;
pub use step::{
    AskStep, Effort, Horizon, HourRange, MOST_SHORT_WORDS, MOST_STEP_WORDS, Part, StaffRole, Step,
};

use super::{
    BandId, CheckId, DecisionTexts, DimensionId, FieldId, Gate, GateId, ItemId, OptionId, RiskId,
    StaffRoleId,
    phrases::{PhraseSet, TitleSet},
};
use crate::i18n::Localized;

/// The checked sentences.
pub type Phrases = PhraseSet<Localized>;

/// The checked titles.
pub type Titles = TitleSet<Localized>;

/// A checked question set.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    pub(in crate::questionnaire) id: String,
    pub(in crate::questionnaire) version: String,
    pub(in crate::questionnaire) hash: String,
    pub(in crate::questionnaire) knowledge_date: String,
    pub(in crate::questionnaire) title: Localized,
    pub(in crate::questionnaire) provenance: Localized,
    pub(in crate::questionnaire) limits: Localized,
    pub(in crate::questionnaire) instructions: Vec<Localized>,
    pub(in crate::questionnaire) highest_level: Localized,
    pub(in crate::questionnaire) scale: Vec<f64>,
    pub(in crate::questionnaire) dimensions: Vec<Dimension>,
    pub(in crate::questionnaire) items: Vec<Item>,
    pub(in crate::questionnaire) gates: Vec<Gate>,
    pub(in crate::questionnaire) emphasised: Vec<DimensionId>,
    pub(in crate::questionnaire) fields: Vec<Field>,
    pub(in crate::questionnaire) profile_steps: Vec<ProfileStep>,
    pub(in crate::questionnaire) roles: Roles,
    pub(in crate::questionnaire) role_kinds: Vec<Vec<OptionId>>,
    pub(in crate::questionnaire) staff_roles: Vec<StaffRole>,
    pub(in crate::questionnaire) least_unnamed: usize,
    pub(in crate::questionnaire) after_level: u8,
    pub(in crate::questionnaire) phases: Vec<PhaseGroup>,
    pub(in crate::questionnaire) bands: Vec<Band>,
    pub(in crate::questionnaire) tips: Vec<Tip>,
    pub(in crate::questionnaire) checks: Vec<Check>,
    pub(in crate::questionnaire) risks: Vec<Risk>,
    pub(in crate::questionnaire) labels: Vec<Label>,
    pub(in crate::questionnaire) efforts: [Localized; 3],
    pub(in crate::questionnaire) phrases: Phrases,
    pub(in crate::questionnaire) titles: Titles,
    pub(in crate::questionnaire) method: Vec<Localized>,
    pub(in crate::questionnaire) literature: Vec<Localized>,
    pub(in crate::questionnaire) glossary: Vec<GlossaryTerm>,
    pub(in crate::questionnaire) decision: DecisionTexts,
}

macro_rules! getters {
    ($($(#[$doc:meta])* $name:ident: $type:ty,)+) => {
        $($(#[$doc])* pub fn $name(&self) -> &$type { &self.$name })+
    };
}

impl Questionnaire {
    getters! {
        /// Id of the question set.
        id: str,
        /// Version of the question set.
        version: str,
        /// SHA-256 of the contents, 64 hexadecimal digits; the same for any line endings.
        hash: str,
        /// Month in which the legal points were last checked, `YYYY-MM`.
        knowledge_date: str,
        /// Name of the self-assessment.
        title: Localized,
        /// Mandatory text on where the dimensions come from (chapter 1).
        provenance: Localized,
        /// Mandatory sentence on what a band isn't (chapter 5.3).
        limits: Localized,
        /// What to read before answering (chapter 4).
        instructions: [Localized],
        /// Shown instead of a next step at the highest level.
        highest_level: Localized,
        /// Points per level, ascending from 0 to 100.
        scale: [f64],
        /// The dimensions, in order.
        dimensions: [Dimension],
        /// All items, in the order of their dimensions.
        items: [Item],
        /// All gates, in the order of their items.
        gates: [Gate],
        /// Dimensions that count double together in the last weighting variant (chapter 5.4).
        emphasised: [DimensionId],
        /// The intake questions, in order.
        fields: [Field],
        /// The pages of the intake, each field on one; none where the set doesn't say.
        profile_steps: [ProfileStep],
        /// Which intake questions have a meaning of their own.
        roles: Roles,
        /// Kinds of respondents: options of the role field that look from the same side (chapter 5.8).
        role_kinds: [Vec<OptionId>],
        /// The staff that take the steps, in the order of totals; empty in a set that only has words for them.
        staff_roles: [StaffRole],
        /// Groups of phases; every phase is in one.
        phases: [PhaseGroup],
        /// The bands, lowest first; the first starts at 0.
        bands: [Band],
        /// Tips on the ground of the intake.
        tips: [Tip],
        /// Consistency checks.
        checks: [Check],
        /// Risks, in order of importance.
        risks: [Risk],
        /// Reliability labels, lowest first; at least one.
        labels: [Label],
        /// Sentences of the report.
        phrases: Phrases,
        /// Titles of the report's parts.
        titles: Titles,
        /// The scoring method in about ten lines.
        method: [Localized],
        /// Literature behind the method; words in another language stand between angle brackets with it: `<en:What makes>`.
        literature: [Localized],
        /// Glossary.
        glossary: [GlossaryTerm],
        /// Sentences of the decision.
        decision: DecisionTexts,
    }

    /// The highest level; levels run from 0.
    pub fn highest(&self) -> u8 {
        (self.scale.len() - 1) as u8
    }

    /// The fewest respondents that may be shown together without their consent, at least 1 (chapter 25.5).
    pub fn least_unnamed(&self) -> usize {
        self.least_unnamed
    }

    /// The level from which an item that a step comes after is arranged (chapter 30.2).
    pub fn after_level(&self) -> u8 {
        self.after_level
    }

    /// What an effort class means.
    pub fn effort(&self, effort: Effort) -> &Localized {
        &self.efforts[effort as usize]
    }

    /// A dimension.
    pub fn dimension(&self, id: DimensionId) -> &Dimension {
        &self.dimensions[id.index()]
    }

    /// An item.
    pub fn item(&self, id: ItemId) -> &Item {
        &self.items[id.index()]
    }

    /// A gate.
    pub fn gate(&self, id: GateId) -> &Gate {
        &self.gates[id.index()]
    }

    /// An intake question.
    pub fn field(&self, id: FieldId) -> &Field {
        &self.fields[id.index()]
    }

    /// A band.
    pub fn band(&self, id: BandId) -> &Band {
        &self.bands[id.index()]
    }

    /// A role of the staff that take the steps.
    pub fn staff_role(&self, id: StaffRoleId) -> &StaffRole {
        &self.staff_roles[id.index()]
    }

    /// A consistency check.
    pub fn check(&self, id: CheckId) -> &Check {
        &self.checks[id.index()]
    }

    /// A risk.
    pub fn risk(&self, id: RiskId) -> &Risk {
        &self.risks[id.index()]
    }

    /// The item with this textual id.
    pub fn item_by_key(&self, key: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.key == key)
    }

    /// The staff role with this textual id.
    pub fn staff_role_by_key(&self, key: &str) -> Option<&StaffRole> {
        self.staff_roles.iter().find(|role| role.key == key)
    }

    /// The intake question with this textual id.
    pub fn field_by_key(&self, key: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.key == key)
    }

    /// The consistency check with this textual id.
    pub fn check_by_key(&self, key: &str) -> Option<&Check> {
        self.checks.iter().find(|check| check.key == key)
    }

    /// The group that a phase belongs to.
    pub fn phase_group(&self, phase: OptionId) -> &PhaseGroup {
        let found = self.phases.iter().find(|group| group.phases.contains(&phase));
        // `build` puts every phase in exactly one group.
        found.unwrap_or(&self.phases[0])
    }
}
