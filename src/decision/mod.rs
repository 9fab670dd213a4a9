//! What the report asks for (chapters 21 to 31): one answer, who decides it, by when, what it costs, and the plan
//! behind it. Window, report and command line take it from here, so that none says something else.
//!
//! Every text here is a finished sentence in the language of the report; a page only places it.

pub mod actions;
mod agenda;
pub mod calendar;
mod certainty;
mod choices;
mod head;
mod hours;
mod law;
mod missing;
mod outcome;
pub mod plan;
mod plan_words;
mod preconditions;
mod proposal;
mod reasons;
mod request;
pub mod review;
mod say;
mod standing;
mod stops;
pub mod totals;
mod values;
mod workbook;

use jiff::civil::Date;

use crate::{
    assessment::ActionId,
    evaluation::Case,
    i18n::{Language, PlanText},
    questionnaire::{DimensionId, GateId, ItemId, StaffRoleId},
};
use outcome::Outcome;
use say::Say;

pub use law::is_old_at;
pub use request::{Disclosure, Request};

/// Works out everything that the report asks and says, in the order of its pages.
pub fn decide(case: &Case, request: &Request) -> Decision {
    let outcome = Outcome::of(case, request);
    let say = Say::new(&outcome);
    let plan = plan_words::the_plan(&say);
    Decision {
        variant: outcome.variant,
        is_publication: request.is_publication,
        title: say.first(&outcome.texts.head.title).unwrap_or_default(),
        file_title: head::file_title(&say),
        subtitle: say.text(&outcome.texts.head.subtitle),
        status: say.status(),
        dates: outcome.dates,
        withheld: outcome.withheld(),
        about: head::about(&say),
        advice: head::advice(&say),
        reasons: reasons::reasons(&say),
        stops: stops::stops(&say, &plan),
        missing: missing::missing(&say),
        proposal: proposal::proposal(&say, &plan),
        alternatives: choices::alternatives(&say, &plan),
        inaction: agenda::inaction(&say),
        agenda: agenda::agenda(&say, &plan),
        certainty: certainty::certainty(&say),
        standing: standing::standing(&say),
        preconditions: preconditions::preconditions(&say, &plan),
        workbook: workbook::workbook(&say),
        law: law::law(&say),
        plan: if request.is_publication {
            Plan::default()
        } else {
            plan
        },
    }
}

/// The plan of the advice, also when the municipality has its own.
pub fn advised_plan(case: &Case, language: Language, date: Date) -> Plan {
    let request = Request::new(language, date);
    let outcome = Outcome::of(case, &request);
    plan_words::advised(&Say::new(&outcome))
}

/// The municipality's own plan, or else that of the advice. The report of this date has the same rows.
pub fn current_plan(case: &Case, language: Language, date: Date) -> Plan {
    let request = Request::new(language, date);
    let outcome = Outcome::of(case, &request);
    plan_words::the_plan(&Say::new(&outcome))
}

/// Who decides, and who is higher if one may be chosen (chapter 23.3); `None` while nobody is asked to.
pub fn deciders(case: &Case, language: Language, date: Date) -> Option<(String, Option<String>)> {
    let name = |has_higher_decider| {
        let request = Request {
            has_higher_decider,
            ..Request::new(language, date)
        };
        let outcome = Outcome::of(case, &request);
        let say = Say::new(&outcome);
        let decider = say.decider().filter(|_| outcome.variant == Variant::Decision)?;
        Some(say.text(&decider.name))
    };
    let usual = name(false)?;
    let higher = name(true).filter(|higher| *higher != usual);
    Some((usual, higher))
}

/// Why there can be no version for publication; `None` when there can.
pub fn why_not_published(case: &Case, language: Language, date: Date) -> Option<String> {
    let request = Request::new(language, date);
    let outcome = Outcome::of(case, &request);
    let is_refused = outcome.variant == Variant::NoAdvice;
    is_refused.then(|| Say::new(&outcome).text(&outcome.texts.head.nothing_to_publish))
}

/// How much the answers allow to be asked (chapter 23.1). It follows from them and is never chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Variant {
    /// Too little is known for advice.
    NoAdvice,
    /// Advice that is to be checked first.
    Provisional,
    /// A decision is asked for.
    Decision,
}

/// The document that is decided on, block by block.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// What is asked.
    pub variant: Variant,
    /// Whether it's the version for publication (chapter 25.6).
    pub is_publication: bool,
    /// The title: "Voorlopig advies over het datalab".
    pub title: String,
    /// The title of the file.
    pub file_title: String,
    /// Municipality, readers and date.
    pub subtitle: String,
    /// The status word, with what the user typed after it.
    pub status: String,
    /// The dates that follow from the date of the report.
    pub dates: Dates,
    /// Questions that this version leaves out everywhere (chapter 25.6).
    pub withheld: Vec<ItemId>,
    /// Page 1, *Over dit datalab* (chapter 27.2).
    pub about: Vec<Pair>,
    /// Page 1, the advice in one sentence (chapter 27.3).
    pub advice: String,
    /// Page 1, why; at most three (chapter 27.4).
    pub reasons: Vec<String>,
    /// Page 1, what stops as a precaution (chapter 27.5).
    pub stops: Option<Stops>,
    /// Page 1, what is missing and who knows it (chapter 27.7).
    pub missing: Option<MissingAnswers>,
    /// Page 1, the decisions, or what is prepared for one (chapters 27.6 and 27.7).
    pub proposal: Option<Proposal>,
    /// Page 1, what else is possible (chapter 27.9).
    pub alternatives: Option<Alternatives>,
    /// Page 1, if nothing is done: at most two sentences (chapter 27.8).
    pub inaction: Vec<String>,
    /// Page 1, back on the agenda.
    pub agenda: Agenda,
    /// Page 1, how certain this is.
    pub certainty: Vec<Pair>,
    /// Page 2, beside the matrix (chapter 28).
    pub standing: Standing,
    /// Page 3 (chapter 29).
    pub preconditions: Preconditions,
    /// Page 4 (chapter 30).
    pub plan: Plan,
    /// The workbook's sentences (chapter 31).
    pub workbook: Workbook,
    /// The workbook's legal points (chapter 32).
    pub law: Law,
}

/// The dates that follow from the date of the report (chapter 24.1); all but the first are working days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dates {
    /// Of the report; any day.
    pub report: Date,
    /// The first start of a step.
    pub first_start: Date,
    /// When what can't wait is decided.
    pub decide: Date,
    /// When work stops, or is decided on.
    pub stop: Date,
    /// When the check is done.
    pub check: Date,
    /// When it's back on the agenda.
    pub back: Date,
}

/// A label with its value, heard as "label: value".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The label, without a colon.
    pub label: String,
    /// The value.
    pub value: String,
    /// The value where room is short, if that is another (chapter 27.1).
    pub shorter: Option<String>,
}

/// What stops as a precaution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stops {
    /// By whom, from when, until what.
    pub intro: String,
    /// One a set that isn't empty, or the sentence that nothing needs to stop.
    pub rows: Vec<String>,
    /// Whether anything stops; if not, there is one row and no intro.
    pub any: bool,
}

/// Who knows the answers that are missing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MissingAnswers {
    /// How many are known, and how many it takes.
    pub intro: String,
    /// Who knows it, the numbers of the questions, by when.
    pub rows: Vec<[String; 3]>,
}

/// The table of decisions on page 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The heading of the block: "De directie besluit".
    pub heading: String,
    /// The rows, in order: as many as there is ever room for.
    pub rows: Vec<ProposalRow>,
    /// The rows where room is short: first with what belongs together in one row, then also with at most five rows, then
    /// with names only in the last of these (chapter 27.1).
    pub shorter: [Vec<ProposalRow>; 3],
    /// What it costs: the last line.
    pub totals: String,
}

/// A decision, or a decision that is prepared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProposalRow {
    /// Its name in the method: `DR-P2`.
    pub id: String,
    /// Numbers of the plan rows that it rests on, ascending.
    pub steps: Vec<usize>,
    /// What is decided; starts with "dat".
    pub what: String,
    /// A few words, for a row in which several are folded.
    pub short: String,
    /// Who carries it out.
    pub who: String,
    /// When it's ready, as printed.
    pub ready: String,
    /// One-off hours, as printed: "3–5", or the step that is estimated first.
    pub once: String,
    /// Hours a week, as printed; "–" for none.
    pub weekly: String,
}

/// What else is possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternatives {
    /// As the profile is now.
    pub now: String,
    /// At most two: the words in bold that it starts with, and the rest.
    pub choices: Vec<(String, String)>,
    /// That no other choice helps; instead of choices.
    pub none: Option<String>,
    /// At most one tip.
    pub tip: Option<String>,
}

/// When it's back on the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// The day, and with what.
    pub sentence: String,
    /// The line to tick and fill in by hand; each part starts with a box or is a word with room behind it.
    pub to_tick: Option<String>,
}

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
