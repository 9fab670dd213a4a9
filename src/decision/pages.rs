//! What stands on the pages after the first.

use jiff::civil::Date;

use crate::{
    assessment::ActionId,
    i18n::PlanText,
    questionnaire::{DimensionId, GateId, ItemId, StaffRoleId},
};

/// What stands on page 2 beside the matrix.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Standing {
    /// What this means: a paragraph, and what follows it.
    pub meaning: Vec<String>,
    /// The themes furthest from their target, largest gap first, at most three; the sentence each.
    pub gaps: Vec<(Option<DimensionId>, String)>,
    /// Remarks, with the number and label of their question.
    pub remarks: Vec<Remark>,
    /// The sentence on what this isn't.
    pub limits: String,
}

/// A remark, in the language of its writer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// The question.
    pub item: ItemId,
    /// "9.2 DPIA".
    pub label: String,
    /// The writer's words, without quotation marks.
    pub words: String,
}

/// What may not happen now, and what opens it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preconditions {
    /// What a tick means; nothing when there is none to set.
    pub tick: Vec<String>,
    /// The open ones, in the order of the phase.
    pub open: Vec<PreconditionRow>,
    /// With more than four rows: what may go on, in one sentence instead of a column.
    pub may_go_on: Option<String>,
    /// What is arranged, in a line each (chapter 29.2).
    pub arranged: Vec<String>,
    /// The same as a table with what to look for, when nothing is open; not in a publication.
    pub to_verify: Vec<ArrangedRow>,
    /// The sentences at the foot (chapter 29.3).
    pub foot: Vec<String>,
}

/// An open precondition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PreconditionRow {
    /// Which one.
    pub gate: GateId,
    /// Short name, with a capital.
    pub name: String,
    /// Number of its question.
    pub number: String,
    /// Its status in words.
    pub status: String,
    /// What is not allowed now.
    pub not_allowed: String,
    /// What may go on.
    pub may_go_on: String,
    /// What is needed first.
    pub needed: String,
    /// Who signs.
    pub signs: String,
    /// By when, as printed.
    pub by: String,
    /// When its tick can be set, if a step of the plan leads to that.
    pub tick_by: Option<Date>,
    /// Whether it's asked for by law or by the questions alone, if they say so.
    pub rests_on: String,
}

/// A precondition that is arranged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArrangedRow {
    /// Its name, with a capital.
    pub name: String,
    /// Number of its question.
    pub number: String,
    /// What has to be there.
    pub needed: String,
    /// Who signs.
    pub signs: String,
    /// The evidence that was named, in the writer's words; empty for none.
    pub evidence: String,
    /// Whether it's asked for by law or by the questions alone, if they say so.
    pub rests_on: String,
}

/// The plan: one numbering that all pages use.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// Whether it's the municipality's own plan, not the advice.
    pub is_own: bool,
    /// The rows; a row's number is its place, from 1.
    pub rows: Vec<PlanRow>,
    /// Totals per role and in all, as sentences.
    pub totals: Vec<String>,
    /// How many more steps there are below target, or that there is none; in a sentence.
    pub more: Option<String>,
}

/// A step of the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanRow {
    /// Its number, from 1.
    pub number: usize,
    /// The question it's about; none for asking colleagues.
    pub item: Option<ItemId>,
    /// The open precondition that it helps to open.
    pub gate: Option<GateId>,
    /// Open preconditions that it settles too, in the order of the phase; they have no row of their own.
    pub settles: Vec<GateId>,
    /// What to do, with the number of the question in brackets.
    pub what: String,
    /// A few words.
    pub short: String,
    /// The staff role that leads it; none in a question set without staff roles.
    pub lead_role: Option<StaffRoleId>,
    /// The lead role, in words.
    pub lead: String,
    /// Lead and "met ...", as printed.
    pub who: String,
    /// When it starts.
    pub start: Date,
    /// When it's ready.
    pub end: Date,
    /// One-off hours, low and high; none for what is estimated first.
    pub once: Option<(u32, u32)>,
    /// Hours a week, low and high.
    pub weekly: Option<(u32, u32)>,
    /// Numbers of the rows that it comes after.
    pub after: Vec<usize>,
    /// Whether it's only asking.
    pub is_enquiry: bool,
    /// Whether it has the picture checked (chapter 27.7, row DR-V).
    pub is_review: bool,
    /// The action of an own plan.
    pub action: Option<ActionId>,
    /// Whether something stops with it.
    pub is_stop: bool,
    /// How far it is, in an own plan.
    pub state: Option<PlanState>,
}

impl PlanRow {
    /// Whether anything is still to be done, so that its hours count.
    pub const fn is_to_do(&self) -> bool {
        !matches!(self.state, Some(PlanState::Done | PlanState::Dropped))
    }
}

/// How far an action of an own plan is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanState {
    /// Not begun.
    NotYet,
    /// Under way.
    Started,
    /// Done.
    Done,
    /// Dropped.
    Dropped,
    /// It should have been ready.
    Overdue,
    /// An open precondition that isn't in the own plan.
    NotInPlan,
}

impl PlanState {
    /// How far it is, in words.
    pub const fn words(self, text: PlanText) -> &'static str {
        match self {
            Self::NotYet => text.not_yet(),
            Self::Started => text.started(),
            Self::Done => text.done(),
            Self::Dropped => text.dropped(),
            Self::Overdue => text.late(),
            Self::NotInPlan => text.not_in_plan(),
        }
    }
}

/// Sentences of the workbook (chapter 31).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Workbook {
    /// The themes, in order.
    pub themes: Vec<ThemeWords>,
    /// What a difference between respondents means.
    pub differences: String,
}

/// What the workbook says of a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeWords {
    /// The theme.
    pub dimension: DimensionId,
    /// How many of its questions are at their target, and how many aren't known; a version for publication says
    /// nothing of a theme that it leaves a question out of.
    pub counted: Option<String>,
    /// The question furthest below its target, with the sentence on it.
    pub furthest: Option<(ItemId, String)>,
}

/// Legal points that matter to this data lab.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Law {
    /// As of when, and that it isn't advice.
    pub intro: String,
    /// At most six, the most important first.
    pub points: Vec<LegalPoint>,
    /// The subjects of the others, in a sentence.
    pub more: Option<String>,
}

/// A legal point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalPoint {
    /// The subject.
    pub topic: String,
    /// What holds.
    pub holds: String,
    /// What it means for this data lab.
    pub means: String,
    /// Who checks it.
    pub checked_by: String,
}
