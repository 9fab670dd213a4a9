//! Rows of a decision that belong to no gate (chapter 27.6).

use jiff::ToSpan;

use super::{Draft, day, end_of, role};
use crate::{
    decision::{
        Plan, PlanRow,
        say::{Say, as_part},
    },
    questionnaire::template::Value,
};

/// When no gate is open, so many first steps get a row of their own.
const FIRST_STEPS: usize = 3;

/// Adds the rows for the steps that no gate has: the first ones if no gate is open, what is estimated first, and the
/// others together. Without any step the data lab carries on.
pub(super) fn add<'p>(say: &Say, plan: &'p Plan, drafts: &mut Vec<Draft<'p>>) {
    let to_do = || plan.rows.iter().filter(|row| row.is_to_do());
    if to_do().next().is_none() {
        drafts.push(carry_on(say));
        return;
    }
    let carried = |drafts: &[Draft], row: &PlanRow| {
        drafts
            .iter()
            .any(|draft| draft.steps.iter().any(|step| step.number == row.number))
    };
    if drafts.is_empty() {
        drafts.extend(to_do().take(FIRST_STEPS).map(|row| first_step(say, row)));
    }
    for row in to_do().filter(|row| row.once.is_none()) {
        // What the municipality thought of itself isn't the report's to have estimated.
        if !carried(drafts, row) && row.gate.is_none() && row.item.is_some() {
            drafts.push(estimate(say, row));
        }
    }
    let others: Vec<&PlanRow> = to_do().filter(|row| !carried(drafts, row)).collect();
    if !others.is_empty() {
        drafts.push(rest(say, others));
    }
}

fn of_step<'p>(say: &Say, id: &str, row: &'p PlanRow, what: String) -> Draft<'p> {
    Draft {
        id: id.to_owned(),
        what,
        short: row.short.clone(),
        who: row.who.clone(),
        ready: day(say, Some(row.end)),
        end: Some(row.end),
        folds_into: None,
        steps: vec![row],
    }
}

fn first_step<'p>(say: &Say, row: &'p PlanRow) -> Draft<'p> {
    let values = [("wat", as_part(&row.what).into())];
    let what = say.with(&values).text(&say.outcome.texts.proposal.first_step);
    of_step(say, "DR-S", row, what)
}

fn estimate<'p>(say: &Say, row: &'p PlanRow) -> Draft<'p> {
    let [lead, is_plural] = role(say, row.lead_role, &row.lead);
    let values = [lead, is_plural, ("wat", as_part(&row.what).into())];
    let what = say.with(&values).text(&say.outcome.texts.proposal.estimate);
    of_step(say, "DR-L", row, what)
}

fn rest<'p>(say: &Say, rows: Vec<&'p PlanRow>) -> Draft<'p> {
    let texts = &say.outcome.texts.proposal;
    let within_a_year = say.outcome.date().saturating_add(12.months());
    let soon: Vec<&PlanRow> = rows
        .iter()
        .copied()
        .filter(|row| row.end <= within_a_year)
        .collect();
    let end = end_of(&soon).or_else(|| end_of(&rows));
    let values = [("k", Value::Count(rows.len()))];
    Draft {
        id: "DR-R".to_owned(),
        what: say.with(&values).text(&texts.rest),
        short: say.with(&values).text(&texts.rest_short),
        who: say.text(&texts.see_plan),
        ready: day(say, end),
        end,
        folds_into: None,
        steps: rows,
    }
}

fn carry_on<'p>(say: &Say) -> Draft<'p> {
    let texts = &say.outcome.texts.proposal;
    let end = Some(say.outcome.dates.back);
    Draft {
        id: "DR-K".to_owned(),
        what: say.text(&texts.carry_on),
        short: String::new(),
        who: say.text(&texts.carry_on_by),
        ready: day(say, end),
        end,
        folds_into: None,
        steps: Vec::new(),
    }
}
