//! The checked sentences of the decision (chapters 23 to 32): what `decision.ron` holds, with every id resolved.

use std::collections::BTreeMap;

use super::{
    Condition, FieldId, GateId, HourRange, ItemId, OptionId, StaffRoleId, TermId,
    decision_texts::{
        AgendaTexts, AlternativeTexts, CertaintyTexts, HeadTexts, MissingTexts, PairTexts, PlanTexts,
        PreconditionTexts, ProposalTexts, ReasonTexts, StandingTexts, StopTexts, WorkbookTexts,
    },
    source::SourceTakes,
    template::{Phrase, Test},
};

/// A pair of label and value.
pub type Pair = PairTexts<Phrase, Sentence>;

/// Every sentence of the decision.
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionTexts {
    /// Conditions, by [`TermId`].
    pub terms: Vec<Condition>,
    /// Their names, in the same order.
    pub term_names: Vec<String>,
    /// Values of this set, by name: of each list the first sentence that holds.
    pub words: BTreeMap<String, Vec<Sentence>>,
    /// Values of this set that are enumerations, by name: all that hold.
    pub lists: BTreeMap<String, Vec<Sentence>>,
    /// What a publication leaves out everywhere.
    pub not_in_publication: LeftOut,
    /// Words that no text has, in any language.
    pub forbidden: [Vec<String>; 2],
    /// Who decides; the first that holds.
    pub deciders: Vec<Decider>,
    /// What to call the kinds of roles, in the order of the question set.
    pub role_kinds: Vec<RoleKind>,
    /// The staff role that has the picture checked.
    pub reviewer: Option<StaffRoleId>,
    /// Staff roles that are more than one person, in each language: a verb behind them is plural.
    pub plural_roles: [Vec<StaffRoleId>; 2],
    /// Gates without which work that is going on has to stop, if they're open.
    pub urgent: Urgent,
    /// Who leads what another would, as long as that one isn't there.
    pub stand_in: Option<StandIn>,
    /// Whom to ask if possible.
    pub preferred_respondent: Vec<Sentence>,
    /// What each gate says, by [`GateId`].
    pub gates: Vec<GateTexts>,
    /// What stops, in order.
    pub stop_rows: Vec<Stop>,
    /// Stops that become one when there are too many.
    pub joined_stops: Vec<JoinedStop>,
    /// Rows of the table of decisions.
    pub rows: Vec<DecisionRow>,
    /// Other choices in the profile, what changes less of the work first.
    pub choices: Vec<OtherChoice>,
    /// Tips that may stand on page 1, by their places in the question set.
    pub tips: Vec<TipOnPage>,
    /// Gates whose remarks are shown, most telling first.
    pub remarks: Vec<GateId>,
    /// Legal points, by priority.
    pub law: Vec<LegalPoint>,
    /// What the report is, and the advice.
    pub head: HeadTexts<Phrase, Sentence>,
    /// Why.
    pub reasons: ReasonTexts<Phrase, Sentence>,
    /// What stops.
    pub stops: StopTexts<Phrase, Sentence>,
    /// What is decided.
    pub proposal: ProposalTexts<Phrase, Sentence>,
    /// What is missing.
    pub missing: MissingTexts<Phrase, Sentence>,
    /// What else is possible.
    pub alternatives: AlternativeTexts<Phrase, Sentence>,
    /// If nothing is done, and when it's back.
    pub agenda: AgendaTexts<Phrase, Sentence>,
    /// How certain this is.
    pub certainty: CertaintyTexts<Phrase, Sentence>,
    /// Page 2.
    pub standing: StandingTexts<Phrase, Sentence>,
    /// Page 3.
    pub preconditions: PreconditionTexts<Phrase, Sentence>,
    /// Page 4.
    pub plan: PlanTexts<Phrase, Sentence>,
    /// The workbook.
    pub workbook: WorkbookTexts<Phrase, Sentence>,
}

impl DecisionTexts {
    /// What a gate says.
    pub fn gate(&self, id: GateId) -> &GateTexts {
        &self.gates[id.index()]
    }

    /// The condition with this name.
    pub fn term(&self, id: TermId) -> &Condition {
        &self.terms[id.index()]
    }
}

/// A sentence with its condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sentence {
    /// Its name in the method; empty if it has none.
    pub id: String,
    /// All must hold.
    pub when: Vec<Test>,
    /// What it says.
    pub text: Phrase,
}

/// What a publication leaves out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeftOut {
    /// Questions.
    pub items: Vec<ItemId>,
    /// Gates.
    pub gates: Vec<GateId>,
}

/// Gates without which work that is going on has to stop, if they're open.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Urgent {
    /// All must hold.
    pub when: Vec<Test>,
    /// The gates.
    pub gates: Vec<GateId>,
    /// The decision by the day on which the work stops, if it's a step of the plan.
    pub decision: Option<UrgentDecision>,
}

/// A step of the plan: deciding whether work may go on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UrgentDecision {
    /// All must hold.
    pub when: Vec<Test>,
    /// What is decided.
    pub what: Phrase,
    /// The same in a few words.
    pub short: Phrase,
    /// Who decides; the first that holds.
    pub leads: Vec<(Vec<Test>, StaffRoleId)>,
    /// Who else it takes.
    pub with: Vec<StaffRoleId>,
    /// What it takes.
    pub once_hours: HourRange,
    /// The gates whose first steps it comes after.
    pub inputs: Vec<GateId>,
}

/// Who leads what another staff role would, as long as nobody has that role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandIn {
    /// All must hold.
    pub when: Vec<Test>,
    /// The staff role that nobody has yet.
    pub role: StaffRoleId,
    /// The gate whose last step gives somebody the role.
    pub until: GateId,
    /// The staff role that leads until then.
    pub by: StaffRoleId,
}

/// Somebody who may decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decider {
    /// All must hold.
    pub when: Vec<Test>,
    /// Within a sentence, with an article.
    pub name: Phrase,
    /// Heading of the table of decisions.
    pub heading: Phrase,
}

/// A kind of role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleKind {
    /// What to call it.
    pub name: Phrase,
    /// Whom to ask when nobody of this kind answers yet.
    pub missing: Phrase,
}

/// What a gate says (chapter 26).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateTexts {
    /// Short name in a list, with an article.
    pub name: Phrase,
    /// Why it's open when it's known to be below the threshold.
    pub not_met: Phrase,
    /// What is asked when that isn't known, as a clause.
    pub whether: Phrase,
    /// What is not allowed now.
    pub not_allowed: Phrase,
    /// What may go on.
    pub may_go_on: Phrase,
    /// What opens it.
    pub opens: Phrase,
    /// Who signs.
    pub signs: Phrase,
    /// Whether it's asked for by law or by the questions alone, if the set says so.
    pub rests_on: Option<Phrase>,
}

/// What stops as a precaution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Its name in the method.
    pub id: String,
    /// All must hold.
    pub when: Vec<Test>,
    /// The gates that it waits for.
    pub gates: Vec<GateId>,
    /// What it says.
    pub text: Phrase,
}

/// A stop in the place of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JoinedStop {
    /// The ids of the stops that it takes the place of.
    pub joins: Vec<String>,
    /// The stop; it holds when all of them do.
    pub stop: Stop,
}

/// A row of the table of decisions (chapter 27.6).
#[derive(Debug, Clone, PartialEq)]
pub struct DecisionRow {
    /// Its name in the method.
    pub id: String,
    /// All must hold.
    pub when: Vec<Test>,
    /// The gates that it's about; none for a row that each open gate gets that no other row is about.
    pub gates: Vec<GateId>,
    /// The rows of the plan that it rests on, of those of its gates.
    pub takes: SourceTakes,
    /// The row that it folds into when there is no room, by its id.
    pub folds_into: Option<String>,
    /// What is decided.
    pub what: Phrase,
    /// What it's called in a row that folds several; else the names of its gates.
    pub short: Option<Phrase>,
    /// Who carries it out; else who leads the first step that it rests on.
    pub who: Option<Phrase>,
    /// When it's ready; else the end of the last step.
    pub ready: Option<Phrase>,
}

/// Another choice in the profile (chapter 27.9).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherChoice {
    /// Its name in the method.
    pub id: String,
    /// When it's another choice at all.
    pub when: Vec<Test>,
    /// What changes.
    pub change: Change,
    /// What is chosen, in bold; the first that holds.
    pub what: Vec<Sentence>,
    /// What stands behind it; the first that holds.
    pub rest: Vec<Sentence>,
}

/// A change of the profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// This option of a field that takes one.
    Choose(FieldId, OptionId),
    /// A field that takes several without these options; if nothing is left, the last one.
    Without(FieldId, Vec<OptionId>, OptionId),
}

/// A tip that may stand on page 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TipOnPage {
    /// All must hold, beside the conditions of the tip itself.
    pub when: Vec<Test>,
    /// The tip's place in the question set.
    pub tip: usize,
}

/// A legal point (chapter 32).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalPoint {
    /// Its id.
    pub id: String,
    /// All must hold.
    pub when: Vec<Test>,
    /// What comes first when there is no room for all.
    pub priority: u8,
    /// Subject.
    pub topic: Phrase,
    /// What holds.
    pub holds: Phrase,
    /// What it means for this data lab.
    pub means: Phrase,
    /// Who checks it.
    pub checked_by: Phrase,
    /// What it rests on; for maintainers only.
    pub source: String,
    /// Month in which it was last checked, `YYYY-MM`.
    pub checked: String,
}
