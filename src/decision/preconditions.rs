//! Page 3: what is not allowed now, and what is needed first (chapter 29).

use jiff::civil::Date;

use super::{
    ArrangedRow, Plan, PlanRow, PreconditionRow, Preconditions, Variant,
    calendar::end_of,
    outcome::GateFact,
    say::{Say, as_part, capital},
};
use crate::{
    i18n,
    questionnaire::{
        GateState,
        template::{Value, Values as _},
    },
};

/// With more rows than this, what may go on stands below them in one sentence.
const ROWS_WITH_ALL_COLUMNS: usize = 4;

/// Evidence is cut after so many characters.
const MOST_EVIDENCE: usize = 80;

/// What is open, what is arranged, and what to bear in mind; nothing when too little is known for advice.
pub(super) fn preconditions(say: &Say, plan: &Plan) -> Preconditions {
    if say.outcome.variant == Variant::NoAdvice {
        return Preconditions::default();
    }
    let open: Vec<PreconditionRow> = say
        .outcome
        .open_gates()
        .map(|gate| row(say, plan, gate))
        .collect();
    let may_go_on = (open.len() > ROWS_WITH_ALL_COLUMNS).then(|| may_go_on(say, &open));
    let has_ticks = !open.is_empty() && !say.outcome.request.is_publication;
    let tick = has_ticks.then(|| say.every(&say.outcome.texts.preconditions.tick));
    Preconditions {
        tick: tick.unwrap_or_default(),
        arranged: arranged(say),
        to_verify: if open.is_empty() {
            to_verify(say)
        } else {
            Vec::new()
        },
        foot: say.every(&say.outcome.texts.preconditions.foot),
        may_go_on,
        open,
    }
}

fn row(say: &Say, plan: &Plan, gate: &GateFact) -> PreconditionRow {
    let texts = &say.outcome.texts.preconditions;
    let status = match gate.state {
        GateState::Unknown => &texts.unknown,
        GateState::Unanswered => &texts.unanswered,
        GateState::Split => &texts.split,
        _ => &texts.not_met,
    };
    // A publication says what is not allowed and what may go on, and no more.
    let internal = |text: String| {
        if say.outcome.request.is_publication {
            String::new()
        } else {
            text
        }
    };
    PreconditionRow {
        gate: gate.id,
        name: capital(&say.gate_name(gate.id)),
        number: say.outcome.case.questionnaire.item(gate.item).number.clone(),
        status: say.text(status),
        not_allowed: say.of_gate(gate.id, |texts| &texts.not_allowed),
        may_go_on: say.of_gate(gate.id, |texts| &texts.may_go_on),
        needed: internal(say.of_gate(gate.id, |texts| &texts.opens)),
        signs: internal(say.of_gate(gate.id, |texts| &texts.signs)),
        by: internal(by(say, plan, gate)),
        tick_by: tick_by(say, plan, gate),
        rests_on: internal(rests_on(say, gate)),
    }
}

fn rests_on(say: &Say, gate: &GateFact) -> String {
    let texts = say.outcome.texts.gate(gate.id);
    texts
        .rests_on
        .as_ref()
        .map_or_else(String::new, |text| say.text(text))
}

/// The rows of the plan that help to open it.
fn steps<'p>(plan: &'p Plan, gate: &GateFact) -> Vec<&'p PlanRow> {
    let is_about = |row: &&PlanRow| row.gate == Some(gate.id) || row.settles.contains(&gate.id);
    plan.rows.iter().filter(is_about).collect()
}

/// The end of its last step.
fn last_end(plan: &Plan, gate: &GateFact) -> Option<Date> {
    steps(plan, gate).into_iter().map(|row| row.end).max()
}

/// When its tick can be set: at the end of its last step; before it's known how it is, on the day that it's due.
pub(super) fn tick_by(say: &Say, plan: &Plan, gate: &GateFact) -> Option<Date> {
    let end = last_end(plan, gate)?;
    let weeks = say.outcome.case.questionnaire.gate(gate.id).due_weeks;
    let due = weeks.filter(|_| gate.state != GateState::NotMet);
    let due = due.map(|weeks| end_of(say.outcome.dates.first_start, weeks.into()));
    Some(due.map_or(end, |due| due.max(end)))
}

/// When its tick is due; before it's known how it is, first the day by which that is found out.
fn by(say: &Say, plan: &Plan, gate: &GateFact) -> String {
    let texts = &say.outcome.texts.preconditions;
    let (Some(end), Some(tick)) = (last_end(plan, gate), tick_by(say, plan, gate)) else {
        return String::new();
    };
    if !steps(plan, gate).into_iter().any(PlanRow::is_to_do) {
        return say.with(&[("dag", end.into())]).text(&texts.done);
    }
    if gate.state == GateState::NotMet {
        return i18n::short_date(say.language(), end, say.year());
    }
    let later = Some(tick).filter(|tick| *tick > end);
    say.with(&[("dag", end.into()), ("vinkje", later.into())])
        .text(&texts.ask_by)
}

/// What to look for at what is arranged, when nothing is open: readers of a publication can't.
fn to_verify(say: &Say) -> Vec<ArrangedRow> {
    if say.outcome.request.is_publication {
        return Vec::new();
    }
    let shows_words = say.outcome.request.shows_own_words();
    let row = |gate: &GateFact| ArrangedRow {
        name: capital(&say.gate_name(gate.id)),
        number: say.outcome.case.questionnaire.item(gate.item).number.clone(),
        needed: say.of_gate(gate.id, |texts| &texts.opens),
        signs: say.of_gate(gate.id, |texts| &texts.signs),
        evidence: match gate.has_evidence {
            true if shows_words => cut(&evidence(say, gate)),
            true => say.text(&say.outcome.texts.preconditions.with_evidence),
            false => String::new(),
        },
        rests_on: rests_on(say, gate),
    };
    say.outcome.shown_gates().map(row).collect()
}

fn may_go_on(say: &Say, rows: &[PreconditionRow]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for row in rows {
        let part = as_part(&row.may_go_on);
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    say.with(&[("lijst", parts.join("; ").into())])
        .text(&say.outcome.texts.preconditions.may_go_on)
}

/// A line on what is arranged as respondents say, one on what is shown, and one when nothing is open.
fn arranged(say: &Say) -> Vec<String> {
    let texts = &say.outcome.texts.preconditions;
    let met: Vec<&GateFact> = say.outcome.shown_gates().filter(|gate| !gate.is_open()).collect();
    let said = met.iter().filter(|gate| !gate.has_evidence);
    let said: Vec<String> = said.map(|gate| say.gate_name(gate.id)).collect();
    let shown = met.iter().filter(|gate| gate.has_evidence);
    let shown: Vec<String> = shown.map(|gate| with_evidence(say, gate)).collect();
    let mut lines = Vec::new();
    if !said.is_empty() {
        lines.push(say.with(&[("lijst", Value::List(said))]).text(&texts.arranged));
    }
    if !shown.is_empty() {
        lines.push(say.with(&[("lijst", shown.join("; ").into())]).text(&texts.shown));
    }
    if say.outcome.open_gates().next().is_none() {
        lines.extend(say.first(&texts.none_open));
    }
    lines
}

/// Its name with the evidence, in the writer's words unless those are left out.
fn with_evidence(say: &Say, gate: &GateFact) -> String {
    let texts = &say.outcome.texts.preconditions;
    let evidence = if say.outcome.request.shows_own_words() {
        cut(&evidence(say, gate))
    } else {
        say.text(&texts.with_evidence)
    };
    let values = [
        ("naam", say.gate_name(gate.id).into()),
        ("bewijs", evidence.into()),
    ];
    say.with(&values).text(&texts.shown_entry)
}

fn evidence(say: &Say, gate: &GateFact) -> String {
    let case = say.outcome.case;
    let item = case.questionnaire.item(gate.item);
    let answers = case
        .assessment
        .voices(&case.questionnaire)
        .filter_map(|voice| voice.answer(item));
    let mut named: Vec<String> = answers
        .map(|answer| answer.evidence.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|evidence| !evidence.is_empty())
        .collect();
    named.sort_unstable();
    named.dedup();
    named.join(", ")
}

/// At most so many characters, cut after a whole word.
fn cut(text: &str) -> String {
    if text.chars().count() <= MOST_EVIDENCE {
        return text.to_owned();
    }
    let short: String = text.chars().take(MOST_EVIDENCE).collect();
    let whole = short.rsplit_once(' ').map_or(short.as_str(), |(words, _)| words);
    format!("{}…", whole.trim_end_matches([',', ';', '.']))
}
