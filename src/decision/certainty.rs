//! How certain this is (chapters 25.2 to 25.4 and 27.8).

use super::{Pair, head::pairs, say::Say};
use crate::{
    evaluation::{AnswerChange, Direction, Sturdiness, Weighting},
    questionnaire::{BandId, GateId, template::Value},
};

/// Up to this many answers that change the band are named one by one.
const MOST_NAMED: usize = 2;

/// Labels with their values.
pub(super) fn certainty(say: &Say) -> Vec<Pair> {
    pairs(say, &say.outcome.texts.certainty.pairs)
}

/// How sturdy the band is; nothing without one.
pub(super) fn sturdiness(say: &Say) -> Vec<String> {
    let texts = &say.outcome.texts.certainty;
    let Some(sturdiness) = &say.outcome.sturdiness else {
        return Vec::new();
    };
    let mut sentences = single_answers(say, sturdiness);
    sentences.push(say.text(unknown_answers(say, sturdiness)));
    let name = |band: BandId| -> Value { band_name(say, band).into() };
    if let Some(lower) = sturdiness.lower_with_unknowns {
        sentences.push(say.with(&[("band_x", name(lower))]).text(&texts.lower_too));
    }
    // What names a question or a score isn't for the public (chapter 25.6).
    if !say.outcome.request.is_publication {
        if let Some(settled) = &sturdiness.settled {
            let numbers = settled.gates.iter().map(|gate| number(say, *gate)).collect();
            let values = [("nummers", Value::List(numbers)), ("band_x", name(settled.band))];
            sentences.push(say.with(&values).text(&texts.settled));
        }
        let is_held = !say.outcome.holding_down().is_empty();
        // Else the line with the band says it.
        if sturdiness.border.is_some() && is_held {
            sentences.push(say.text(&texts.near_border));
        }
    }
    if say.outcome.case.evaluation.weighting == Weighting::Sensitive {
        sentences.push(say.text(&texts.weighting));
    }
    sentences
}

/// What happens when one known answer differs by one.
fn single_answers(say: &Say, sturdiness: &Sturdiness) -> Vec<String> {
    let texts = &say.outcome.texts.certainty;
    let changes = |direction: Direction| -> Vec<AnswerChange> {
        let all = sturdiness.answers_that_change_the_band.iter();
        all.filter(|change| change.direction == direction)
            .copied()
            .collect()
    };
    let [lower, higher] = [Direction::Lower, Direction::Higher].map(changes);
    let mut sentences = Vec::new();
    if lower.is_empty() {
        let also_higher = if higher.is_empty() {
            Value::Count(1)
        } else {
            Value::Nothing
        };
        sentences.push(say.with(&[("hoger", also_higher)]).text(&texts.no_change));
    }
    for (changes, is_higher) in [(lower, false), (higher, true)] {
        if changes.len() > MOST_NAMED {
            let direction = if is_higher {
                Value::Count(1)
            } else {
                Value::Nothing
            };
            let values = [("k", Value::Count(changes.len())), ("hoger", direction)];
            sentences.push(say.with(&values).text(&texts.many_changes));
        } else if !say.outcome.request.is_publication {
            sentences.extend(changes.into_iter().map(|change| one_change(say, change)));
        }
    }
    sentences
}

fn one_change(say: &Say, change: AnswerChange) -> String {
    let values = [
        ("antwoord", Value::Points(u32::from(change.level) + 1)),
        (
            "nr",
            say.outcome
                .case
                .questionnaire
                .item(change.item)
                .number
                .as_str()
                .into(),
        ),
        ("band_x", band_name(say, change.band).into()),
    ];
    say.with(&values).text(&say.outcome.texts.certainty.one_change)
}

fn unknown_answers<'o>(
    say: &Say<'o, '_>,
    sturdiness: &Sturdiness,
) -> &'o crate::questionnaire::template::Phrase {
    let texts = &say.outcome.texts.certainty;
    let total = &say.outcome.case.evaluation.score.total;
    if total.known_items == total.applicable_items {
        &texts.all_known
    } else if sturdiness.same_band_with_unknowns {
        &texts.same_band
    } else {
        &texts.other_bands
    }
}

fn band_name(say: &Say, band: BandId) -> String {
    use crate::questionnaire::template::Values as _;
    let band = say.outcome.case.questionnaire.band(band);
    band.name.get(say.language()).to_owned()
}

fn number(say: &Say, gate: GateId) -> String {
    let questionnaire = &say.outcome.case.questionnaire;
    questionnaire.item(questionnaire.gate(gate).item).number.clone()
}
