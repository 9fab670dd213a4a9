//! The municipality's own plan as JSON, with names that other programs rely on. Ids are textual, levels are 0 and up.

use jiff::civil::Date;
use serde::Serialize;

use crate::{
    assessment::{Action, ActionTask},
    decision::{Plan, PlanRow, PlanState, actions::ActionOverview},
    evaluation::Case,
};

#[derive(Serialize)]
struct Written<'a> {
    date: String,
    /// Whether it's the municipality's own; else it's the advice.
    own: bool,
    rows: Vec<WrittenRow<'a>>,
    once_hours: [u32; 2],
    weekly_hours: [u32; 2],
    /// Once everything in the own plan is done, unrounded.
    projected: Option<Projected<'a>>,
}

#[derive(Serialize)]
struct Projected<'a> {
    low: f64,
    high: f64,
    /// None while too little is known.
    stage: Option<&'a str>,
    open_gates: Vec<&'a str>,
}

#[derive(Serialize)]
struct WrittenRow<'a> {
    number: usize,
    /// None for a row that isn't in the own plan.
    id: Option<u32>,
    what: &'a str,
    item: Option<&'a str>,
    from: Option<u8>,
    role: Option<&'a str>,
    who: &'a str,
    start: String,
    ready: String,
    once_hours: Option<[u32; 2]>,
    weekly_hours: Option<[u32; 2]>,
    after: &'a [usize],
    status: Option<&'static str>,
    note: Option<&'a str>,
}

/// The plan of a day as JSON, over several lines; `plan` is the own one of `overview`, or the advice.
///
/// # Panics
/// Never: numbers and texts under fixed names always become JSON.
#[expect(clippy::expect_used, reason = "see above")]
pub fn action_plan_json(case: &Case, plan: &Plan, overview: &ActionOverview, today: Date) -> String {
    let totals = crate::decision::plan::PlanTotals::of(&plan.rows).all;
    let score = &overview.projection.score;
    let band = |band| case.questionnaire.band(band).key.as_str();
    let gates = overview.projection.open.iter();
    let projected = Projected {
        low: score.total.interval.low,
        high: score.total.interval.high,
        stage: score.band_id().map(band),
        open_gates: gates
            .map(|gate| case.questionnaire.gate(*gate).key.as_str())
            .collect(),
    };
    let json = Written {
        date: today.to_string(),
        own: plan.is_own,
        rows: plan.rows.iter().map(|row| written(case, row)).collect(),
        once_hours: [totals.once.low, totals.once.high],
        weekly_hours: [totals.weekly.low, totals.weekly.high],
        projected: plan.is_own.then_some(projected),
    };
    serde_json::to_string_pretty(&json).expect("a plan becomes JSON")
}

fn written<'a>(case: &'a Case, row: &'a PlanRow) -> WrittenRow<'a> {
    let action: Option<&Action> = row.action.and_then(|id| case.assessment.plan.action(id));
    let ends = |(low, high): (u32, u32)| [low, high];
    WrittenRow {
        number: row.number,
        id: row.action.map(crate::assessment::ActionId::number),
        what: &row.what,
        item: row.item.map(|item| case.questionnaire.item(item).key.as_str()),
        from: action.and_then(|action| match action.task {
            ActionTask::Step { from, .. } => Some(from),
            _ => None,
        }),
        role: row
            .lead_role
            .map(|role| case.questionnaire.staff_role(role).key.as_str()),
        who: &row.who,
        start: row.start.to_string(),
        ready: row.end.to_string(),
        once_hours: row.once.map(ends),
        weekly_hours: row.weekly.map(ends),
        after: &row.after,
        status: row.state.map(key),
        note: action
            .map(|action| action.note.as_str())
            .filter(|note| !note.is_empty()),
    }
}

const fn key(state: PlanState) -> &'static str {
    match state {
        PlanState::NotYet => "not-yet",
        PlanState::Started => "started",
        PlanState::Done => "done",
        PlanState::Dropped => "dropped",
        PlanState::Overdue => "overdue",
        PlanState::NotInPlan => "not-in-plan",
    }
}
