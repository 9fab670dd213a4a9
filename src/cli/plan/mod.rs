//! `plan`: the municipality's own plan, or with a stage the cheapest steps to it.

mod least_effort;

use std::sync::Arc;

use clap::ArgMatches;
use jiff::civil::Date;

use super::{
    Given, Output,
    error::Failure,
    scan::{Opened, day, open, wants_json},
};
use crate::{
    decision::{
        Plan, PlanRow,
        actions::{ActionOverview, overview},
        advised_plan,
    },
    evaluation::Case,
    export::action_plan_json,
    i18n::{PlanText, date, join, short_date},
    questionnaire::Questionnaire,
    scoring::rounded,
};

pub(super) fn run(
    questionnaire: &Arc<Questionnaire>,
    matches: &ArgMatches,
    given: Given,
    output: &mut Output,
) -> Result<(), Failure> {
    if matches.contains_id("to") && matches.get_one::<String>("to").is_some() {
        return least_effort::run(questionnaire, matches, given, output);
    }
    let Opened { case, .. } = open(questionnaire, matches, given, output)?;
    let today = day(matches);
    let own = overview(&case, given.language(), today);
    let plan = if case.assessment.plan.is_empty() {
        advised_plan(&case, given.language(), today)
    } else {
        own.plan.clone()
    };
    if wants_json(matches) {
        output.line(&action_plan_json(&case, &plan, &own, today));
        return Ok(());
    }
    for line in lines(&case, &plan, &own, given, today) {
        output.line(&line);
    }
    Ok(())
}

fn lines(case: &Case, plan: &Plan, own: &ActionOverview, given: Given, today: Date) -> Vec<String> {
    let language = given.language();
    let text = PlanText::of(language);
    let day = date(language, today);
    let mut lines = vec![case.name(), String::new()];
    if plan.is_own {
        lines.extend([text.title(&day), projected(case, own, given)]);
        lines.extend((own.overdue() > 0).then(|| text.overdue(own.overdue())));
    } else {
        lines.push(text.only_advice(&day));
    }
    lines.push(String::new());
    for row in &plan.rows {
        lines.extend(of_row(case, row, given, today));
    }
    let sums = plan.totals.iter().chain(&plan.more).cloned();
    lines.push(String::new());
    lines.extend(sums);
    lines
}

/// The outcome once everything in the plan is done.
fn projected(case: &Case, own: &ActionOverview, given: Given) -> String {
    let (language, text) = (given.language(), PlanText::of(given.language()));
    let score = &own.projection.score;
    let total = &score.total.interval;
    let low_high = (rounded(total.low).to_string(), rounded(total.high).to_string());
    let stage = score
        .band_id()
        .map(|band| case.questionnaire.band(band).name.get(language));
    let open: Vec<&str> = own
        .projection
        .open
        .iter()
        .map(|gate| {
            case.questionnaire
                .item(case.questionnaire.gate(*gate).item)
                .number
                .as_str()
        })
        .collect();
    let first = match stage {
        Some(stage) => text.projected(&low_high.0, &low_high.1, stage),
        None => text.projected_without_stage(&low_high.0, &low_high.1),
    };
    if open.is_empty() {
        format!("{first} {}", text.none_open())
    } else {
        format!("{first} {}", text.still_open(open.len(), &join(language, &open)))
    }
}

fn of_row(case: &Case, row: &PlanRow, given: Given, today: Date) -> Vec<String> {
    let (language, text) = (given.language(), PlanText::of(given.language()));
    let day = |day| short_date(language, day, today.year());
    let state = row.state.map(|state| format!(" [{}]", state.words(text)));
    let mut second = vec![row.who.clone(), text.from_to(&day(row.start), &day(row.end))];
    second.extend(row.once.map(|(low, high)| text.once(&range(low, high))));
    second.extend(row.weekly.map(|(low, high)| text.weekly(&range(low, high))));
    let second: Vec<String> = second.into_iter().filter(|part| !part.is_empty()).collect();
    let mut lines = vec![
        format!("{}{} {}", row.number, state.unwrap_or_default(), row.what),
        format!("   {}", second.join("; ")),
    ];
    let action = row.action.and_then(|id| case.assessment.plan.action(id));
    if let Some(crate::assessment::ActionStatus::Dropped(reason)) = action.map(|action| &action.status)
        && !reason.is_empty()
    {
        lines.push(format!("   {}", text.because(reason)));
    }
    lines
}

fn range(low: u32, high: u32) -> String {
    if low == high {
        low.to_string()
    } else {
        format!("{low}–{high}")
    }
}
