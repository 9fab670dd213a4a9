//! `decision.ron`: the sentences of the decision and the conditions under which they hold.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{SourceCondition, SourceText};
use crate::questionnaire::{
    decision_texts::{
        AgendaTexts, AlternativeTexts, CertaintyTexts, HeadTexts, MissingTexts, PlanTexts, PreconditionTexts,
        ProposalTexts, ReasonTexts, StandingTexts, StopTexts, WorkbookTexts,
    },
    unique_map,
};

/// The whole file.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(rename = "Decision", deny_unknown_fields)]
pub struct SourceDecision {
    /// Conditions by name; sentences refer to them.
    #[serde(deserialize_with = "unique_map")]
    pub terms: BTreeMap<String, SourceCondition>,
    /// Values of this set: of each list the first sentence that holds.
    #[serde(default, deserialize_with = "unique_map")]
    pub words: BTreeMap<String, Vec<SourceSentence>>,
    /// Values of this set that are enumerations: all that hold.
    #[serde(default, deserialize_with = "unique_map")]
    pub lists: BTreeMap<String, Vec<SourceSentence>>,
    /// What a publication leaves out everywhere.
    #[serde(default)]
    pub not_in_publication: SourceLeftOut,
    /// Words that no text may have; each a whole word or more.
    #[serde(default)]
    pub forbidden: SourceByLanguage,
    /// Who decides; the first that holds.
    #[serde(default)]
    pub deciders: Vec<SourceDecider>,
    /// What to call the kinds of roles, in the order of `role_kinds`.
    #[serde(default)]
    pub role_kinds: Vec<SourceRoleKind>,
    /// The staff role that has the picture checked.
    #[serde(default)]
    pub reviewer: Option<String>,
    /// Staff roles that are more than one person, by language: a verb behind them is plural.
    #[serde(default)]
    pub plural_roles: SourceByLanguage,
    /// Open gates without which work has to stop.
    #[serde(default)]
    pub urgent: SourceUrgent,
    /// Who leads what another would, as long as that one isn't there.
    #[serde(default)]
    pub stand_in: Option<SourceStandIn>,
    /// Whom to ask if possible, when nobody like that answers yet.
    #[serde(default)]
    pub preferred_respondent: Vec<SourceSentence>,
    /// What each gate says, by its id.
    #[serde(default, deserialize_with = "unique_map")]
    pub gates: BTreeMap<String, SourceGateTexts>,
    /// What a gate says that isn't among them. `{kort}` is its short form, `{blokkeert}` what it holds up.
    #[serde(default)]
    pub other_gates: Option<SourceGateTexts>,
    /// What stops as a precaution, in order.
    #[serde(default)]
    pub stop_rows: Vec<SourceStop>,
    /// Stops that become one when there are too many.
    #[serde(default)]
    pub joined_stops: Vec<SourceStop>,
    /// Rows of the table of decisions.
    #[serde(default)]
    pub rows: Vec<SourceDecisionRow>,
    /// Other choices in the profile; what changes less of the work comes first.
    #[serde(default)]
    pub choices: Vec<SourceChoice>,
    /// Tips that may stand on page 1; the first that holds.
    #[serde(default)]
    pub tips: Vec<SourceTipOnPage>,
    /// Gates whose remarks are shown, most telling first.
    #[serde(default)]
    pub remarks: Vec<String>,
    /// Legal points, by priority.
    #[serde(default)]
    pub law: Vec<SourceLaw>,
    /// What the report is, and the advice.
    pub head: HeadTexts<SourceText, SourceSentence>,
    /// Why.
    pub reasons: ReasonTexts<SourceText, SourceSentence>,
    /// What stops.
    pub stops: StopTexts<SourceText, SourceSentence>,
    /// What is decided.
    pub proposal: ProposalTexts<SourceText, SourceSentence>,
    /// What is missing.
    pub missing: MissingTexts<SourceText, SourceSentence>,
    /// What else is possible.
    pub alternatives: AlternativeTexts<SourceText, SourceSentence>,
    /// If nothing is done, and when it's back.
    pub agenda: AgendaTexts<SourceText, SourceSentence>,
    /// How certain this is.
    pub certainty: CertaintyTexts<SourceText, SourceSentence>,
    /// Page 2.
    pub standing: StandingTexts<SourceText, SourceSentence>,
    /// Page 3.
    pub preconditions: PreconditionTexts<SourceText, SourceSentence>,
    /// Page 4.
    pub plan: PlanTexts<SourceText, SourceSentence>,
    /// The workbook.
    pub workbook: WorkbookTexts<SourceText, SourceSentence>,
}

/// A sentence with its condition.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceSentence {
    /// Its name in the method, for tests and maintainers.
    #[serde(default)]
    pub id: String,
    /// Names of terms that must all hold, each perhaps with `not ` before it.
    #[serde(default)]
    pub when: Vec<String>,
    /// Dutch.
    #[serde(default)]
    pub nl: Option<String>,
    /// English.
    #[serde(default)]
    pub en: Option<String>,
}

/// What a publication leaves out.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceLeftOut {
    /// Questions.
    #[serde(default)]
    pub items: Vec<String>,
    /// Gates.
    #[serde(default)]
    pub gates: Vec<String>,
}

/// Gates without which work that is going on has to stop, if they're open.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceUrgent {
    /// Names of terms that must all hold.
    #[serde(default)]
    pub when: Vec<String>,
    /// The gates.
    #[serde(default)]
    pub gates: Vec<String>,
    /// The decision by the day on which the work stops, if it's a step of the plan.
    #[serde(default)]
    pub decision: Option<SourceUrgentDecision>,
}

/// A step of the plan: deciding whether work may go on.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceUrgentDecision {
    /// Names of terms that must all hold.
    #[serde(default)]
    pub when: Vec<String>,
    /// What is decided.
    pub what: SourceText,
    /// The same in a few words.
    pub short: SourceText,
    /// Who decides; the first that holds.
    pub leads: Vec<SourceLead>,
    /// Who else it takes.
    #[serde(default)]
    pub with: Vec<String>,
    /// One-off hours, low and high.
    pub once_hours: (u32, u32),
    /// The gates whose first steps say what may go on: the decision comes after them.
    #[serde(default)]
    pub inputs: Vec<String>,
}

/// Who leads what another staff role would, as long as nobody has that role.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceStandIn {
    /// Names of terms that must all hold.
    #[serde(default)]
    pub when: Vec<String>,
    /// The staff role that nobody has yet.
    pub role: String,
    /// The gate whose last step gives somebody the role.
    pub until: String,
    /// The staff role that leads until then.
    pub by: String,
}

/// A staff role that leads a step when all these terms hold.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceLead {
    /// Names of terms that must all hold.
    #[serde(default)]
    pub when: Vec<String>,
    /// The staff role.
    pub role: String,
}

/// Words or ids by language.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceByLanguage {
    /// Dutch.
    #[serde(default)]
    pub nl: Vec<String>,
    /// English.
    #[serde(default)]
    pub en: Vec<String>,
}

/// Somebody who may decide.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceDecider {
    /// Names of terms that must all hold.
    #[serde(default)]
    pub when: Vec<String>,
    /// Within a sentence, with an article.
    pub name: SourceText,
    /// Heading of the table of decisions.
    pub heading: SourceText,
}

/// A kind of role.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceRoleKind {
    /// What to call it.
    pub name: SourceText,
    /// Whom to ask when nobody of this kind answers yet.
    pub missing: SourceText,
}

/// What a gate says (chapter 26).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceGateTexts {
    /// Short name in a list, with an article.
    pub name: SourceText,
    /// Why it's open when it's known to be below the threshold: a sentence.
    pub not_met: SourceText,
    /// What is asked when that isn't known: a clause that starts with "of" or a question word.
    pub whether: SourceText,
    /// What is not allowed now.
    pub not_allowed: SourceText,
    /// What may go on.
    pub may_go_on: SourceText,
    /// What opens it.
    pub opens: SourceText,
    /// Who signs.
    pub signs: SourceText,
    /// Whether it's asked for by law or by these questions alone; left out, nothing is said of that.
    #[serde(default)]
    pub rests_on: Option<SourceText>,
}

/// What stops as a precaution.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceStop {
    /// Its name in the method.
    pub id: String,
    /// Names of terms that must all hold; of a joined one, left out.
    #[serde(default)]
    pub when: Vec<String>,
    /// The gates that it waits for.
    #[serde(default)]
    pub gates: Vec<String>,
    /// The stops that it takes the place of, if it's a joined one.
    #[serde(default)]
    pub joins: Vec<String>,
    /// Dutch.
    #[serde(default)]
    pub nl: Option<String>,
    /// English.
    #[serde(default)]
    pub en: Option<String>,
}

/// A row of the table of decisions, which belongs to gates.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceDecisionRow {
    /// Its name in the method.
    pub id: String,
    /// Names of terms that must all hold.
    #[serde(default)]
    pub when: Vec<String>,
    /// The gates that it's about; it stands where the first open one of them stands. Left out, each open gate that no
    /// other row is about gets such a row.
    #[serde(default)]
    pub gates: Vec<String>,
    /// The rows of the plan that it rests on.
    #[serde(default)]
    pub takes: SourceTakes,
    /// The row that it folds into when there is no room.
    #[serde(default)]
    pub folds_into: Option<String>,
    /// What is decided. `{begin}` and `{einde}` are the first start and the last end of the plan rows of its gates,
    /// `{rol}` is who leads what opens the gate, with `{meervoud}` if they're more than one, `{naam}` are the names of its gates.
    pub what: SourceText,
    /// What it's called in a row that folds several; left out, the names of its gates.
    #[serde(default)]
    pub short: Option<SourceText>,
    /// Who carries it out; left out, who leads the first step that it rests on.
    #[serde(default)]
    pub who: Option<SourceText>,
    /// When it's ready; left out, the end of the last step.
    #[serde(default)]
    pub ready: Option<SourceText>,
}

/// Which rows of the plan a decision rests on, of those of its gates.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
pub enum SourceTakes {
    /// All of them.
    #[default]
    All,
    /// Those with which something stops, also when talking about differences settles the gates.
    Stops,
    /// Those in these places, from 1; if there is only one row, that one.
    Only(Vec<usize>),
    /// Those in other places.
    Except(Vec<usize>),
}

/// Another choice in the profile.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceChoice {
    /// Its name in the method.
    pub id: String,
    /// When it's another choice at all.
    #[serde(default)]
    pub when: Vec<String>,
    /// What changes.
    pub change: SourceChange,
    /// What is chosen, in bold.
    pub what: Vec<SourceSentence>,
    /// What stands behind it. `{gevolg}` is what it leads to.
    pub rest: Vec<SourceSentence>,
}

/// A change of the profile.
#[derive(Debug, Clone, Deserialize, Serialize)]
pub enum SourceChange {
    /// This option of a field that takes one.
    Choose {
        /// Profile field.
        field: String,
        /// Option.
        option: String,
    },
    /// A field that takes several, without these options; if nothing is left, this one.
    Without {
        /// Profile field.
        field: String,
        /// Options.
        any: Vec<String>,
        /// Option.
        or_else: String,
    },
}

/// A tip of the question set that may stand on page 1.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceTipOnPage {
    /// Names of terms that must all hold, beside the conditions of the tip itself.
    #[serde(default)]
    pub when: Vec<String>,
    /// Id of the tip.
    pub tip: String,
}

/// A legal point (chapter 32).
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct SourceLaw {
    /// Id.
    pub id: String,
    /// Names of terms that must all hold.
    #[serde(default)]
    pub when: Vec<String>,
    /// What comes first when there is no room for all; lower is first.
    pub priority: u8,
    /// Subject.
    pub topic: SourceText,
    /// What holds.
    pub holds: SourceText,
    /// What it means for this data lab.
    pub means: SourceText,
    /// Who checks it.
    pub checked_by: SourceText,
    /// What it rests on, and how certain that is; for maintainers only.
    pub source: String,
    /// Month in which it was last checked, `YYYY-MM`.
    pub checked: String,
}
