//! What stops as a precaution (chapter 27.5).

use super::{Stops, Variant, say::Say};
use crate::questionnaire::{GateState, decision::Stop, template::Value};

/// With more rows than this, some become one.
const MOST_ROWS: usize = 4;

/// What stops until the picture is checked; a decision has rows of its own for that.
pub(super) fn stops(say: &Say) -> Option<Stops> {
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
        rows: rows.into_iter().map(|stop| row(say, stop)).collect(),
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

/// What it says; without advice also the questions that it waits for.
fn row(say: &Say, stop: &Stop) -> String {
    let text = say.text(&stop.text);
    if say.outcome.variant != Variant::NoAdvice {
        return text;
    }
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
    if numbers.is_empty() {
        return text;
    }
    let until = say
        .with(&[("nummers", Value::List(numbers))])
        .text(&say.outcome.texts.stops.until);
    format!("{} ({until}).", text.trim_end_matches('.'))
}
