//! The table of decisions, or of decisions that are prepared (chapters 27.6 and 27.7).

mod fold;
mod general;
mod review;

use jiff::civil::Date;

use super::{
    Plan, PlanRow, Proposal, ProposalRow, Variant, hours::HoursInWords, outcome::GateFact, say::Say,
    totals::HourTotal,
};
use crate::{
    i18n,
    questionnaire::{
        GateId, HourRange, StaffRoleId,
        decision::DecisionRow,
        source::SourceTakes,
        template::{Value, Values as _},
    },
};

/// Nothing to name in a cell.
const NOTHING: &str = "–";

/// A row before it's folded or printed.
#[derive(Clone)]
pub(super) struct Draft<'p> {
    id: String,
    /// The rows of the plan that it rests on, in order.
    steps: Vec<&'p PlanRow>,
    what: String,
    short: String,
    /// Who carries it out; empty until it's known which steps it carries.
    who: String,
    ready: String,
    /// The last day of all that.
    end: Option<Date>,
    /// The row that it folds into when there is no room.
    folds_into: Option<String>,
}

/// What is decided, or prepared for a decision.
pub(super) fn proposal(say: &Say, plan: &Plan) -> Option<Proposal> {
    let outcome = say.outcome;
    if outcome.variant == Variant::NoAdvice || outcome.request.is_publication {
        return None;
    }
    let drafts = drafts(say, plan);
    let heading = match say.decider() {
        Some(decider) if outcome.variant == Variant::Decision => say.text(&decider.heading),
        _ => say.text(&outcome.texts.proposal.prepared),
    };
    let print = |drafts: &[Draft]| drafts.iter().map(|draft| printed(say, draft)).collect();
    let most = fold::most_rows(outcome.variant);
    let pairs = fold::pairs(say, &drafts);
    Some(Proposal {
        heading,
        totals: totals(say, plan, &drafts),
        shorter: [
            print(&fold::to(say, &pairs, most, fold::entry)),
            print(&fold::to(say, &pairs, fold::FEW_ROWS, fold::entry)),
            print(&fold::to(say, &pairs, fold::FEW_ROWS, fold::name)),
        ],
        rows: print(&fold::to(say, &drafts, most, fold::entry)),
    })
}

fn drafts<'p>(say: &Say, plan: &'p Plan) -> Vec<Draft<'p>> {
    let mut drafts: Vec<Draft> = Vec::new();
    if say.outcome.variant == Variant::Provisional {
        drafts.extend(review::row(say, plan));
    }
    drafts.extend(of_gates(say, plan));
    let mut carried: Vec<usize> = Vec::new();
    for draft in &mut drafts {
        // A step is carried once, or its hours would count twice.
        draft.steps.retain(|row| !carried.contains(&row.number));
        carried.extend(draft.steps.iter().map(|row| row.number));
        if draft.who.is_empty() {
            draft.who = who(say, &draft.steps);
        }
    }
    if say.outcome.variant == Variant::Decision {
        general::add(say, plan, &mut drafts);
    }
    drafts
}

/// The rows about gates, each where the first open one of its gates stands.
fn of_gates<'p>(say: &Say, plan: &'p Plan) -> Vec<Draft<'p>> {
    let texts = &say.outcome.texts.rows;
    let open: Vec<&GateFact> = say.outcome.gates.iter().filter(|gate| gate.is_open()).collect();
    let named = |gate: GateId| texts.iter().any(|row| row.gates.contains(&gate));
    let mut rows: Vec<(usize, Draft)> = Vec::new();
    for row in texts.iter().filter(|row| say.all(&row.when)) {
        for (place, gate) in open.iter().enumerate() {
            let is_its_own = row.gates.is_empty() && !named(gate.id);
            let is_first = row.gates.contains(&gate.id)
                && !open[..place].iter().any(|before| row.gates.contains(&before.id));
            if is_its_own || is_first {
                let own = [gate.id];
                let gates = if is_its_own { &own[..] } else { &row.gates };
                rows.extend(of_row(say, plan, row, gates).map(|draft| (place, draft)));
            }
        }
    }
    rows.sort_by_key(|(place, _)| *place);
    rows.into_iter().map(|(_, draft)| draft).collect()
}

/// The row, unless talking about the differences settles all that it's about.
fn of_row<'p>(say: &Say, plan: &'p Plan, row: &DecisionRow, gates: &[GateId]) -> Option<Draft<'p>> {
    let open: Vec<&GateFact> = (say.outcome.gates.iter())
        .filter(|gate| gate.is_open() && gates.contains(&gate.id))
        .collect();
    let is_settled = |gate: &GateId| plan.rows.iter().any(|row| row.settles.contains(gate));
    if row.takes != SourceTakes::Stops && open.iter().all(|gate| is_settled(&gate.id)) {
        return None;
    }
    let all: Vec<&PlanRow> = plan
        .rows
        .iter()
        .filter(|row| row.gate.is_some_and(|gate| gates.contains(&gate)))
        .collect();
    let steps = taken(&row.takes, &all);
    // An own plan may say it in its own words, as a row about the gate.
    if row.takes == SourceTakes::Stops && steps.is_empty() && row.who.is_none() {
        return None;
    }
    let names: Vec<String> = open.iter().map(|gate| say.gate_name(gate.id)).collect();
    let end = all.iter().map(|row| row.end).max();
    let [lead, is_plural] = leader(say, open.first()?);
    let values = [
        lead,
        is_plural,
        ("begin", all.iter().map(|row| row.start).min().into()),
        ("einde", end.into()),
        ("naam", Value::List(names.clone())),
    ];
    let say = say.with(&values);
    let text = |phrase: &Option<_>| phrase.as_ref().map(|phrase| say.text(phrase));
    Some(Draft {
        id: row.id.clone(),
        what: say.text(&row.what),
        short: text(&row.short).unwrap_or_else(|| i18n::join(say.language(), &names)),
        who: text(&row.who).unwrap_or_default(),
        ready: text(&row.ready).unwrap_or_else(|| day(&say, end_of(&steps))),
        end,
        folds_into: row.folds_into.clone(),
        steps,
    })
}

/// The rows of the plan that a decision rests on, of those about its gates.
fn taken<'p>(takes: &SourceTakes, all: &[&'p PlanRow]) -> Vec<&'p PlanRow> {
    let rows = all.iter().copied().enumerate();
    match takes {
        SourceTakes::All => all.to_vec(),
        SourceTakes::Stops => all.iter().copied().filter(|row| row.is_stop).collect(),
        SourceTakes::Only(_) if all.len() == 1 => all.to_vec(),
        SourceTakes::Only(places) => rows
            .filter(|(place, _)| places.contains(&(place + 1)))
            .map(|(_, row)| row)
            .collect(),
        SourceTakes::Except(places) => rows
            .filter(|(place, _)| !places.contains(&(place + 1)))
            .map(|(_, row)| row)
            .collect(),
    }
}

/// Who leads what opens a gate: not always who takes the next step.
fn leader(say: &Say, gate: &GateFact) -> [(&'static str, Value); 2] {
    let questionnaire = &say.outcome.case.questionnaire;
    let item = questionnaire.item(gate.item);
    let threshold = questionnaire.gate(gate.id).threshold;
    let step = threshold
        .checked_sub(1)
        .and_then(|level| item.step_from(level, true));
    let words = step.map_or("", |step| step.who.get(say.language()));
    role(say, step.and_then(|step| step.lead), words)
}

/// A staff role with an article, and whether it takes a plural verb; in a set without roles these words.
fn role(say: &Say, role: Option<StaffRoleId>, words: &str) -> [(&'static str, Value); 2] {
    let Some(id) = role else {
        return [("rol", words.into()), ("meervoud", Value::Nothing)];
    };
    let name = say
        .outcome
        .case
        .questionnaire
        .staff_role(id)
        .the
        .get(say.language());
    let is_plural = say.outcome.texts.plural_roles[say.language() as usize].contains(&id);
    [
        ("rol", name.into()),
        ("meervoud", Value::Count(usize::from(is_plural))),
    ]
}

/// Who carries out these steps: the one who leads them, with whom; or each that leads one.
fn who(say: &Say, steps: &[&PlanRow]) -> String {
    let leads = leads(steps);
    let first = steps.iter().find(|row| !row.is_enquiry).or(steps.first());
    match (leads.as_slice(), first) {
        ([] | [_], Some(first)) => first.who.clone(),
        _ => i18n::join(say.language(), &leads),
    }
}

/// Who leads these steps, each once, as they come.
fn leads<'p>(steps: &[&'p PlanRow]) -> Vec<&'p str> {
    let mut leads: Vec<&str> = Vec::new();
    for row in steps {
        if !leads.contains(&row.lead.as_str()) {
            leads.push(&row.lead);
        }
    }
    leads
}

fn end_of(steps: &[&PlanRow]) -> Option<Date> {
    steps.iter().map(|row| row.end).max()
}

/// A day as it's printed in a table.
fn day(say: &Say, day: Option<Date>) -> String {
    day.map_or_else(String::new, |day| {
        i18n::short_date(say.language(), day, say.year())
    })
}

fn hours_of(rows: &[&PlanRow]) -> HourTotal {
    HourTotal::of(rows.iter().filter_map(|row| row.hours()))
}

fn printed(say: &Say, draft: &Draft) -> ProposalRow {
    let total = hours_of(&draft.steps);
    ProposalRow {
        id: draft.id.clone(),
        steps: draft.steps.iter().map(|row| row.number).collect(),
        what: draft.what.clone(),
        short: draft.short.clone(),
        who: draft.who.clone(),
        ready: draft.ready.clone(),
        once: once(say, &total),
        weekly: cell(total.weekly),
    }
}

/// One-off hours as they're printed in a table.
fn once(say: &Say, total: &HourTotal) -> String {
    let texts = &say.outcome.texts.plan;
    let hours = cell(total.once);
    match (total.once.high > 0, total.estimated_first.is_empty()) {
        (_, true) => hours,
        (false, false) => say.text(&texts.estimate_first),
        (true, false) => {
            let numbers = super::hours::numbers(&total.estimated_first);
            let values = [("uren", hours.into()), ("nummers", numbers)];
            say.with(&values).text(&texts.with_estimate)
        }
    }
}

fn cell(hours: HourRange) -> String {
    match (hours.low, hours.high) {
        (_, 0) => NOTHING.to_owned(),
        (low, high) if low == high => low.to_string(),
        (low, high) => format!("{low}–{high}"),
    }
}

/// What it costs.
fn totals(say: &Say, plan: &Plan, drafts: &[Draft]) -> String {
    let texts = &say.outcome.texts.proposal;
    let mut carried: Vec<&PlanRow> = drafts
        .iter()
        .flat_map(|draft| draft.steps.iter().copied())
        .collect();
    carried.sort_by_key(|row| row.number);
    carried.dedup_by_key(|row| row.number);
    let all: Vec<&PlanRow> = plan.rows.iter().collect();
    let (total, whole) = (hours_of(&carried), hours_of(&all));
    let plan_value = if total == whole {
        Value::Nothing
    } else {
        HoursInWords::of(say, &whole).once.into()
    };
    let numbers = |rows: &[&PlanRow], is: fn(&PlanRow) -> bool| {
        let rows = rows.iter().filter(|row| is(row));
        super::hours::numbers(&rows.map(|row| row.number).collect::<Vec<_>>())
    };
    // A step with which something stops as a precaution is in no decision that is only prepared.
    let carries = |row: &&PlanRow| carried.iter().any(|one| one.number == row.number);
    let stops: Vec<&PlanRow> = all
        .iter()
        .copied()
        .filter(|row| row.is_stop && !carries(row))
        .collect();
    let mut values = HoursInWords::of(say, &total).values().to_vec();
    values.extend([
        ("plan", plan_value),
        ("navraag", numbers(&carried, |row| row.is_enquiry)),
        ("stop", numbers(&stops, |_| true)),
        ("stop_uren", HoursInWords::of(say, &hours_of(&stops)).once.into()),
    ]);
    let before = say.first(&texts.before_totals);
    let line = say.with(&values).text(&texts.totals);
    before.into_iter().chain([line]).collect::<Vec<_>>().join(" ")
}
