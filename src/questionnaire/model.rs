//! The checked question set. [`build`](super::build) is the only maker, so every id in it is valid,
//! every text is there in every language and every item has an anchor for each level.

use super::{
    BandId, CheckId, Condition, DimensionId, FieldId, Gate, GateId, ItemId, OptionId, phrases::Phrases,
    phrases::Titles,
};
use crate::i18n::{Language, Localized};

/// A checked question set.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) hash: String,
    pub(super) knowledge_date: String,
    pub(super) title: Localized,
    pub(super) provenance: Localized,
    pub(super) limits: Localized,
    pub(super) instructions: Vec<Localized>,
    pub(super) highest_level: Localized,
    pub(super) scale: Vec<f64>,
    pub(super) dimensions: Vec<Dimension>,
    pub(super) items: Vec<Item>,
    pub(super) gates: Vec<Gate>,
    pub(super) emphasised: Vec<DimensionId>,
    pub(super) fields: Vec<Field>,
    pub(super) roles: Roles,
    pub(super) phases: Vec<PhaseGroup>,
    pub(super) bands: Vec<Band>,
    pub(super) tips: Vec<Tip>,
    pub(super) checks: Vec<Check>,
    pub(super) risks: Vec<Risk>,
    pub(super) labels: Vec<Label>,
    pub(super) efforts: [Localized; 3],
    pub(super) phrases: Phrases,
    pub(super) titles: Titles,
    pub(super) method: Vec<Localized>,
    pub(super) literature: Vec<Localized>,
    pub(super) legal: Vec<LegalNote>,
    pub(super) glossary: Vec<GlossaryTerm>,
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
        /// Month in which the legal notes were last checked, `YYYY-MM`.
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
        /// Which intake questions have a meaning of their own.
        roles: Roles,
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
        /// Literature behind the method.
        literature: [Localized],
        /// Legal notes.
        legal: [LegalNote],
        /// Glossary.
        glossary: [GlossaryTerm],
    }

    /// The highest level; levels run from 0.
    pub fn highest(&self) -> u8 {
        (self.scale.len() - 1) as u8
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

    /// A consistency check.
    pub fn check(&self, id: CheckId) -> &Check {
        &self.checks[id.index()]
    }

    /// The item with this textual id.
    pub fn item_by_key(&self, key: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.key == key)
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

/// A dimension (a "do", a theme).
#[derive(Debug, Clone, PartialEq)]
pub struct Dimension {
    /// Its id.
    pub id: DimensionId,
    /// Its textual id.
    pub key: String,
    /// Its number, from 1.
    pub number: usize,
    /// Title.
    pub title: Localized,
    /// Short form for running text and charts.
    pub short: Localized,
    /// Why this matters.
    pub why: Localized,
    /// Where it comes from.
    pub provenance: Provenance,
    /// Sentence for a high score (7.3).
    pub strong: Localized,
    /// Sentence for a middle score (7.3).
    pub middle: Localized,
    /// Sentence for a low score (7.3).
    pub weak: Localized,
    /// Its items, in order.
    pub items: Vec<ItemId>,
}

/// Where a dimension comes from; the words are in Dutch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// Named or derived.
    pub kind: ProvenanceKind,
    /// Literal quotes.
    pub quotes: Vec<String>,
    /// Literal findings that support it.
    pub findings: Vec<String>,
}

/// Kind of provenance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProvenanceKind {
    /// The source names it as advice.
    Named,
    /// The makers derived it from a finding.
    Derived,
}

/// A question with its anchors.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Its textual id.
    pub key: String,
    /// Its number, `3.1`.
    pub number: String,
    /// Its dimension.
    pub dimension: DimensionId,
    /// Short form for running text.
    pub short: Localized,
    /// The question.
    pub question: Localized,
    /// Explanation with an example.
    pub explanation: Localized,
    /// Weight, 1 to 3.
    pub weight: u8,
    /// Why this weight.
    pub weight_reason: Localized,
    /// Target level per option of the phase field.
    pub targets: Vec<u8>,
    /// When it applies; empty means always.
    pub applies: Vec<Condition>,
    /// When the respondent may answer "not applicable".
    pub not_applicable: Option<NotApplicable>,
    /// Whether a lawyer must check the text before publication.
    pub legal_review: bool,
    /// The gate on this item.
    pub gate: Option<GateId>,
    /// Examples of evidence.
    pub evidence: Vec<Localized>,
    /// Who knows the answer.
    pub who_knows: Localized,
    /// Sources to refer to.
    pub references: Vec<Localized>,
    /// The answers, one per level, lowest first.
    pub anchors: Vec<Anchor>,
}

/// When "not applicable" may be chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct NotApplicable {
    /// The reason that is offered.
    pub reason: Localized,
    /// When it may be chosen; empty means always.
    pub when: Vec<Condition>,
}

/// An answer: a sentence that describes one level.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The sentence.
    pub text: Localized,
    /// The step to the next level; `None` exactly at the highest.
    pub step: Option<Step>,
}

/// The step from one level to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub what: Localized,
    /// Who does it.
    pub who: Localized,
    /// Effort class.
    pub effort: Effort,
    /// When.
    pub horizon: Horizon,
    /// The first thing to do this week.
    pub this_week: Localized,
}

/// Effort of one step, own hours (chapter 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// At most 2 working days.
    Small,
    /// 3 to 10 working days.
    Medium,
    /// More than 10 working days, or a decision on lasting money or posts.
    Large,
}

impl Effort {
    /// Its letter: S, M or L.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::Small => "S",
            Self::Medium => "M",
            Self::Large => "L",
        }
    }
}

/// When a step should be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Horizon {
    /// Within three months.
    WithinThreeMonths,
    /// In three to twelve months.
    WithinAYear,
    /// After more than twelve months.
    AfterAYear,
}

/// A question of the intake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its id.
    pub id: FieldId,
    /// Its textual id.
    pub key: String,
    /// What kind of answer it takes, with the options where there are.
    pub kind: FieldKind,
    /// Whether a scan can be scored without it.
    pub required: bool,
    /// The question.
    pub question: Localized,
    /// Why it's asked.
    pub help: Localized,
}

impl Field {
    /// Its options; none for a text or number.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            FieldKind::Choice(choices) | FieldKind::Choices(choices) => choices,
            FieldKind::Text | FieldKind::Number | FieldKind::Euro => &[],
        }
    }

    /// One option.
    pub fn choice(&self, id: OptionId) -> Option<&Choice> {
        self.choices().get(id.index())
    }

    /// The option with this textual id.
    pub fn choice_by_key(&self, key: &str) -> Option<&Choice> {
        self.choices().iter().find(|choice| choice.key == key)
    }
}

/// Kind of intake question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// Free text.
    Text,
    /// Exactly one option.
    Choice(Vec<Choice>),
    /// One or more options.
    Choices(Vec<Choice>),
    /// A number, zero or more.
    Number,
    /// An amount in euros, zero or more.
    Euro,
}

/// An option of an intake question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id within the field.
    pub id: OptionId,
    /// Its textual id.
    pub key: String,
    /// What the user reads.
    pub text: Localized,
}

/// The intake questions with a meaning of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Roles {
    /// Text: the name on the report.
    pub name: FieldId,
    /// Choice: the phase, which picks the target level.
    pub phase: FieldId,
    /// Choice: the form of the organisation.
    pub form: FieldId,
    /// Choice: the respondent's role.
    pub role: FieldId,
    /// Number: hours per week there are now.
    pub hours_per_week: FieldId,
    /// Euro: internal hourly rate.
    pub hourly_rate: FieldId,
}

/// Phases that share the order of their gates (chapter 6) and their sentence (chapter 7.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseGroup {
    /// Options of the phase field.
    pub phases: Vec<OptionId>,
    /// Every gate once, first to arrange first.
    pub gate_order: Vec<GateId>,
    /// Sentence when gates are open.
    pub open_gates: Localized,
}

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
    /// Opening paragraph (7.1).
    pub paragraph: Localized,
    /// Opening paragraph when a ceiling holds the result down to this band (7.2).
    pub ceiling_paragraph: Option<Localized>,
    /// Sentence when gates are open without lowering the band (7.2).
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
            Condition::LevelWithin(..) | Condition::GateOpen(_) => None,
        })
    }
}

/// A risk for the decision page (chapter 8).
#[derive(Debug, Clone, PartialEq)]
pub struct Risk {
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

/// A legal note (chapter 11).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalNote {
    /// Subject.
    pub topic: Localized,
    /// What the program may say.
    pub text: Localized,
    /// What it rests on.
    pub basis: Localized,
    /// What a lawyer must check before publication.
    pub review: Option<Localized>,
}

/// A glossary entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GlossaryTerm {
    /// Term.
    pub term: Localized,
    /// Explanation.
    pub explanation: Localized,
}

impl GlossaryTerm {
    /// Term and explanation as one line.
    pub fn line(&self, language: Language) -> String {
        format!("{}: {}", self.term.get(language), self.explanation.get(language))
    }
}
