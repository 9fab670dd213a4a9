//! If nothing is done, and when it's back on the agenda (chapter 27.8).

use jiff::civil::Date;

use super::{Agenda, Plan, Variant, preconditions::tick_by, reasons::gaps, say::Say};
use crate::questionnaire::template::Value;

/// Page 1 has at most this many sentences on what happens if nothing is done.
const MOST_SENTENCES: usize = 2;

/// What happens if nothing is done.
pub(super) fn inaction(say: &Say) -> Vec<String> {
    if say.outcome.variant == Variant::NoAdvice || say.outcome.request.is_publication {
        return Vec::new();
    }
    let theme = gaps(say.outcome).first().map(|gap| say.theme(gap.dimension));
    let values = [("thema", Value::from(theme))];
    let mut sentences = say.with(&values).every(&say.outcome.texts.agenda.inaction);
    sentences.truncate(MOST_SENTENCES);
    sentences
}

/// The day, and the line to tick; both empty in a publication.
pub(super) fn agenda(say: &Say, plan: &Plan) -> Agenda {
    if say.outcome.request.is_publication {
        return Agenda {
            sentence: String::new(),
            to_tick: None,
        };
    }
    let texts = &say.outcome.texts.agenda;
    let back = say.outcome.dates.back;
    let ends = say
        .outcome
        .open_gates()
        .filter_map(|gate| tick_by(say, plan, gate));
    let (later, due): (Vec<Date>, Vec<Date>) = ends.partition(|end| *end > back);
    let count = |ends: &[Date]| match ends.len() {
        0 => Value::Nothing,
        some => Value::Count(some),
    };
    let values = [
        ("dan", count(&due)),
        ("later", count(&later)),
        ("laatste", later.iter().max().copied().into()),
    ];
    Agenda {
        sentence: say.with(&values).first(&texts.back).unwrap_or_default(),
        to_tick: say.first(&texts.to_tick),
    }
}
