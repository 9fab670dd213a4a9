//! Steps, what they take and who takes them.

use std::iter::Sum;

use crate::{
    i18n::Localized,
    questionnaire::{ItemId, OptionId, StaffRoleId},
};

/// What a step says to do has at most this many words, in any language (chapter 22).
pub const MOST_STEP_WORDS: usize = 25;

/// The short form of a step has at most this many words, in any language.
pub const MOST_SHORT_WORDS: usize = 7;

/// The step from one level to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub what: Localized,
    /// The same in a few words.
    pub short: Localized,
    /// Who does it, in words: the lead, then with whom.
    pub who: Localized,
    /// The staff role that leads it; `None` in a set without staff roles.
    pub lead: Option<StaffRoleId>,
    /// The other staff roles that it takes.
    pub with: Vec<StaffRoleId>,
    /// Effort class; it follows from the hours if the set gives them.
    pub effort: Effort,
    /// One-off hours of all own staff together; `None` for a large step of a set that gives no hours.
    pub once_hours: Option<HourRange>,
    /// Hours a week from then on, beyond those of the level itself.
    pub weekly_hours: Option<HourRange>,
    /// When.
    pub horizon: Horizon,
    /// Items that must be arranged first (chapter 30.2); no item comes after itself, in however many steps.
    pub after: Vec<ItemId>,
    /// What somebody else can look at when it's done.
    pub done_when: Option<Localized>,
    /// The first thing to do this week.
    pub this_week: Localized,
    /// What a large step consists of, in order; empty if it isn't split.
    pub parts: Vec<Part>,
    /// The step instead, when the gate of the item doesn't apply; see [`Item::step_from`](super::Item::step_from).
    pub without_gate: Option<Box<Step>>,
}

impl Step {
    /// Whether a plan names no hours for it, but says that they're estimated first (chapter 24.2).
    pub fn is_estimated_first(&self) -> bool {
        self.effort == Effort::Large
    }
}

/// A part of a large step: a row of its own in a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// What to do.
    pub what: Localized,
    /// The same in a few words.
    pub short: Localized,
    /// Who does it, in words.
    pub who: Localized,
    /// The staff role that leads it.
    pub lead: Option<StaffRoleId>,
    /// The other staff roles that it takes.
    pub with: Vec<StaffRoleId>,
    /// One-off hours; with those of the other parts they add up to those of the step.
    pub once_hours: HourRange,
    /// Whether it's done at once: before anything that the step comes after, from any level below, and also while
    /// nobody knows whether the rest is needed (chapter 30.1, rule 4).
    pub at_once: bool,
}

impl Part {
    /// Its effort class.
    pub fn effort(&self) -> Effort {
        Effort::of(self.once_hours)
    }

    /// Whether it may turn out not to be needed.
    pub fn is_only_if_needed(&self) -> bool {
        self.once_hours.low == 0
    }

    /// Whether a plan names no hours for it, but says that they're estimated first.
    pub fn is_estimated_first(&self) -> bool {
        self.effort() == Effort::Large || self.is_only_if_needed()
    }
}

/// The step to an answer that nobody who answered knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskStep {
    /// Whom to ask what.
    pub what: Localized,
    /// The staff role that asks; `None` in a set without staff roles.
    pub lead: Option<StaffRoleId>,
    /// The staff roles that know.
    pub ask: Vec<StaffRoleId>,
    /// One-off hours.
    pub once_hours: HourRange,
}

/// A role of the staff that take the steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaffRole {
    /// Its id.
    pub id: StaffRoleId,
    /// Its textual id.
    pub key: String,
    /// Name, without an article.
    pub name: Localized,
    /// Name within a sentence, with an article where it has one: "de projectleider", "ICT".
    pub the: Localized,
    /// Who else it stands for, and what it does.
    pub covers: Localized,
    /// Whether it's no staff of the municipality, so that its hours don't count.
    pub external: bool,
    /// Whether it only gives advice, after which a step is taken.
    pub advises: bool,
    /// Respondents in this role: options of the intake's role field.
    pub respondents: Vec<OptionId>,
}

/// A range of whole hours, ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct HourRange {
    /// At least this many.
    pub low: u32,
    /// At most this many.
    pub high: u32,
}

impl HourRange {
    /// Asking somebody something (chapter 24.2, rule 2).
    pub const ASKING: Self = Self::new(1, 2);

    /// From `low` to `high`, which [`build`](crate::questionnaire::build()) checks to be in that order.
    pub const fn new(low: u32, high: u32) -> Self {
        Self { low, high }
    }
}

impl Sum for HourRange {
    fn sum<I: Iterator<Item = Self>>(ranges: I) -> Self {
        ranges.fold(Self::default(), |sum, one| {
            Self::new(sum.low.saturating_add(one.low), sum.high.saturating_add(one.high))
        })
    }
}

/// Effort of one step, one-off hours of own staff (chapter 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effort {
    /// At most 16 hours.
    Small,
    /// At most 80 hours.
    Medium,
    /// More.
    Large,
}

impl Effort {
    /// The class of these hours, by their upper end.
    pub const fn of(hours: HourRange) -> Self {
        match hours.high {
            0..=16 => Self::Small,
            17..=80 => Self::Medium,
            _ => Self::Large,
        }
    }

    /// The hours of a step whose set gives only the class (chapter 24.2, rule 2); none for a large one.
    pub const fn usual_hours(self) -> Option<HourRange> {
        match self {
            Self::Small => Some(HourRange::new(4, 16)),
            Self::Medium => Some(HourRange::new(17, 80)),
            Self::Large => None,
        }
    }

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
