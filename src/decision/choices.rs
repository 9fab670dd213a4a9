//! What else is possible (chapter 27.9).

use super::{Alternatives, Plan, Variant, preconditions::tick_by, say::Say};
use crate::{
    advice::tip_holds,
    evaluation::Alternative,
    questionnaire::template::{Value, Values as _},
};

/// As the profile is now, other choices that help, and a tip. Left out when no gate is open.
pub(super) fn alternatives(say: &Say, plan: &Plan) -> Option<Alternatives> {
    let (outcome, texts) = (say.outcome, &say.outcome.texts.alternatives);
    if outcome.variant == Variant::NoAdvice || outcome.open_gates().next().is_none() {
        return None;
    }
    let choices: Vec<(String, String)> = outcome.helping.iter().map(|one| choice(say, one)).collect();
    let last = outcome
        .open_gates()
        .filter_map(|gate| tick_by(say, plan, gate))
        .max();
    let now = say.with(&[("laatste", last.into())]).first(&texts.now);
    Some(Alternatives {
        now: now.unwrap_or_default(),
        none: choices.is_empty().then(|| say.first(&texts.none)).flatten(),
        choices,
        tip: tip(say),
    })
}

/// What is chosen, and what stands behind it.
fn choice(say: &Say, alternative: &Alternative) -> (String, String) {
    let choice = &say.outcome.texts.choices[alternative.change];
    let values = [("gevolg", consequence(say, alternative).into())];
    (
        say.first(&choice.what).unwrap_or_default(),
        say.with(&values).first(&choice.rest).unwrap_or_default(),
    )
}

fn consequence(say: &Say, alternative: &Alternative) -> String {
    let names = |gates: &[crate::questionnaire::GateId]| -> Vec<String> {
        gates.iter().map(|gate| say.gate_name(*gate)).collect()
    };
    let one_left = match alternative.remaining.as_slice() {
        [only] => Value::Text(say.gate_name(*only)),
        _ => Value::Nothing,
    };
    let now = say.outcome.case.evaluation.score.band_id();
    let changed = alternative.band.filter(|band| Some(*band) != now);
    let band = changed.map(|band| say.outcome.case.questionnaire.band(band).name.get(say.language()));
    let values = [
        ("vervalt", Value::List(names(&alternative.gone))),
        ("rest", Value::Count(alternative.remaining.len())),
        ("blijft_open", one_left),
        ("band_nieuw", band.into()),
    ];
    say.with(&values)
        .text(&say.outcome.texts.alternatives.consequence)
}

/// The first tip that holds.
fn tip(say: &Say) -> Option<String> {
    let questionnaire = &say.outcome.case.questionnaire;
    let tips = say.outcome.texts.tips.iter();
    let tip = tips
        .filter(|tip| say.all(&tip.when))
        .map(|tip| &questionnaire.tips()[tip.tip])
        .find(|tip| tip_holds(tip, &say.outcome.case.assessment))?;
    let values = [("tip", tip.text.get(say.language()).into())];
    Some(say.with(&values).text(&say.outcome.texts.alternatives.tip))
}
