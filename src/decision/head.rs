//! What the report is, and the advice (chapters 23.3, 27.2 and 27.3).

use super::{Pair, say::Say};
use crate::questionnaire::decision;

/// The title of the file.
pub(super) fn file_title(say: &Say) -> String {
    say.text(&say.outcome.texts.head.file_title)
}

/// The data lab in a few pairs.
pub(super) fn about(say: &Say) -> Vec<Pair> {
    pairs(say, &say.outcome.texts.head.about)
}

/// The advice in one sentence.
pub(super) fn advice(say: &Say) -> String {
    say.first(&say.outcome.texts.head.advice).unwrap_or_default()
}

/// The pairs that have a value.
pub(super) fn pairs(say: &Say, pairs: &[decision::Pair]) -> Vec<Pair> {
    let pair = |pair: &decision::Pair| {
        let value = say.firsts(&pair.value).join(" ");
        let shorter = say.first(&pair.shorter).filter(|shorter| *shorter != value);
        (!value.is_empty()).then(|| Pair {
            label: say.text(&pair.label),
            value,
            shorter,
        })
    };
    pairs.iter().filter_map(pair).collect()
}
