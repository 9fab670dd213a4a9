//! What stops as a precaution (chapter 27.5).

use super::{Plan, Stops, Variant, hours, say::Say};
use crate::questionnaire::{GateState, decision::Stop, template::Value};

/// With more rows than this, some become one.
const MOST_ROWS: usize = 4;

/// What stops until the picture is checked; a decision has rows of its own for that.
pub(super) fn stops(say: &Say, plan: &Plan) -> Option<Stops> {
    let (texts, outcome) = (say.outcome.texts, say.outcome);
    if outcome.variant == Variant::Decision || outcome.request.is_publication {
        return None;
    }
    let rows = rows(say);
    if rows.is_empty() {
        return Some(Stops {
            intro: String::new(),
            rows: vec![say.text(&texts.stops.none)],
            any: false,
        });
    }
    Some(Stops {
        intro: say.first(&texts.stops.intro).unwrap_or_default(),
        rows: rows.into_iter().map(|stop| row(say, plan, stop)).collect(),
        any: true,
    })
}

/// The rows that hold.
fn rows<'t>(say: &Say<'t, '_>) -> Vec<&'t Stop> {
    let texts = say.outcome.texts;
    let mut rows: Vec<&Stop> = texts
        .stop_rows
        .iter()
        .filter(|stop| say.all(&stop.when))
        .collect();
    for joined in &texts.joined_stops {
        let place = |id: &String| rows.iter().position(|row| row.id == *id);
        let all: Option<Vec<usize>> = joined.joins.iter().map(place).collect();
        if let Some(first) = all
            .filter(|_| rows.len() > MOST_ROWS)
            .and_then(|all| all.into_iter().min())
        {
            rows[first] = &joined.stop;
            rows.retain(|row| !joined.joins.contains(&row.id));
        }
    }
    rows
}

/// What it says, and what lifts it: ticks, or without advice answers.
fn row(say: &Say, plan: &Plan, stop: &Stop) -> String {
    let text = say.text(&stop.text);
    let until = if say.outcome.variant == Variant::NoAdvice {
        until(say, stop)
    } else {
        lifted(say, plan, stop)
    };
    match until {
        Some(until) => format!("{} ({until}).", text.trim_end_matches('.')),
        None => text,
    }
}

/// The ticks that lift it, and the steps of the plan with which it stops.
fn lifted(say: &Say, plan: &Plan, stop: &Stop) -> Option<String> {
    let open: Vec<_> = (say.outcome.open_gates())
        .filter(|gate| stop.gates.contains(&gate.id))
        .collect();
    let number =
        |gate: &&super::outcome::GateFact| say.outcome.case.questionnaire.item(gate.item).number.clone();
    let numbers: Vec<String> = open.iter().map(number).collect();
    let steps = plan.rows.iter().filter(|row| row.is_stop);
    let steps: Vec<usize> = steps
        .filter(|row| open.iter().any(|gate| row.gate == Some(gate.id)))
        .map(|row| row.number)
        .collect();
    let values = [
        ("nummers", Value::List(numbers)),
        ("stap", hours::numbers(&steps)),
    ];
    (!open.is_empty()).then(|| say.with(&values).text(&say.outcome.texts.stops.lifted))
}

/// The questions that it waits for.
fn until(say: &Say, stop: &Stop) -> Option<String> {
    let waits = |gate| {
        let gate = say.outcome.gate(gate)?;
        // A question that is answered needs no answer any more.
        let is_missing = matches!(
            gate.state,
            GateState::Unknown | GateState::Unanswered | GateState::Split
        );
        is_missing.then(|| say.outcome.case.questionnaire.item(gate.item).number.clone())
    };
    let numbers: Vec<String> = stop.gates.iter().filter_map(|gate| waits(*gate)).collect();
    (!numbers.is_empty()).then(|| {
        say.with(&[("nummers", Value::List(numbers))])
            .text(&say.outcome.texts.stops.until)
    })
}
