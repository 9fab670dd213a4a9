//! Sentences of the workbook (chapter 31).

use super::{ThemeWords, Workbook, say::Say};
use crate::{
    assessment::Level,
    i18n,
    questionnaire::{
        Dimension, Item, ItemId,
        template::{Value, Values as _},
    },
};

pub(super) fn workbook(say: &Say) -> Workbook {
    let themes = say.outcome.case.questionnaire.dimensions().iter();
    Workbook {
        themes: themes.map(|dimension| theme(say, dimension)).collect(),
        differences: say.text(&say.outcome.texts.workbook.differences),
    }
}

fn theme(say: &Say, dimension: &Dimension) -> ThemeWords {
    let is_hidden = say.outcome.hides_score(dimension.id);
    ThemeWords {
        dimension: dimension.id,
        counted: (!is_hidden).then(|| counted(say, dimension)).flatten(),
        // An answer by its sentence isn't for the public.
        furthest: (!say.outcome.request.is_publication)
            .then(|| furthest(say, dimension))
            .flatten(),
    }
}

/// How many questions are at their target, and how many aren't known; nothing when none applies.
fn counted(say: &Say, dimension: &Dimension) -> Option<String> {
    let case = say.outcome.case;
    let states = dimension
        .items
        .iter()
        .map(|item| (*item, case.evaluation.score.state(*item)));
    let applicable: Vec<_> = states.filter(|(_, state)| state.counts()).collect();
    let reached = applicable.iter().filter(|(item, state)| {
        let target = case.target(*item).map(Level::whole);
        state
            .level()
            .is_some_and(|level| target.is_none_or(|target| level >= target))
    });
    let unknown = applicable.iter().filter(|(_, state)| state.level().is_none());
    let values = [
        ("x", Value::Count(reached.count())),
        ("y", Value::Count(applicable.len())),
        ("z", Value::Count(unknown.count())),
    ];
    (!applicable.is_empty()).then(|| say.with(&values).text(&say.outcome.texts.workbook.theme))
}

/// The question furthest below its target, by distance, then weight, then number.
fn furthest(say: &Say, dimension: &Dimension) -> Option<(ItemId, String)> {
    let case = say.outcome.case;
    let below = |item: &Item| {
        let level = case.evaluation.score.state(item.id).level()?;
        let target = case.target(item.id)?;
        let halves = (f64::from(target) - level.value()) * 2.0;
        (halves > 0.0).then_some((halves as i64, level, target))
    };
    let items = dimension.items.iter().map(|item| case.questionnaire.item(*item));
    let (item, (_, level, target)) = items
        .rev()
        .filter_map(|item| Some((item, below(item)?)))
        .max_by_key(|(item, (halves, ..))| (*halves, item.weight))?;
    let values = [
        ("kort", item.short.get(say.language()).into()),
        ("zin", sentence(say, item, level).into()),
        ("antwoord", answer_number(say, level).into()),
        ("streef", Value::Points(u32::from(target) + 1)),
    ];
    Some((
        item.id,
        say.with(&values).text(&say.outcome.texts.workbook.furthest),
    ))
}

/// The sentence of the answer at or below the level, without its stop.
fn sentence(say: &Say, item: &Item, level: Level) -> String {
    let anchor = item.anchors.get(usize::from(level.floor()));
    let sentence = anchor.map_or("", |anchor| anchor.text.get(say.language()));
    sentence.trim_end_matches('.').to_owned()
}

/// The number of the answer; of a group it may lie between two.
pub(super) fn answer_number(say: &Say, level: Level) -> String {
    let number = level.value() + 1.0;
    i18n::number(say.language(), number, usize::from(number.fract() != 0.0))
}
