//! Page 2, beside the matrix (chapter 28.2).

use super::{
    Remark, Standing, Variant,
    reasons::{Gap, gap_values, gaps},
    say::Say,
    workbook::answer_number,
};
use crate::{
    assessment::Anonymity,
    questionnaire::{
        DimensionId, Item, ItemId,
        template::{Value, Values as _},
    },
    scoring::DimensionScore,
};

/// So many themes far from their target, and so many remarks.
const MOST_GAPS: usize = 3;
const MOST_REMARKS: usize = 3;

/// A remark with fewer characters says too little to be read by itself, one with more takes too much room.
const REMARK: std::ops::RangeInclusive<usize> = 25..=140;

/// What stands beside the matrix; without advice there's nothing to say.
pub(super) fn standing(say: &Say) -> Standing {
    let limits = say
        .outcome
        .case
        .questionnaire
        .limits()
        .get(say.language())
        .to_owned();
    if say.outcome.variant == Variant::NoAdvice {
        return Standing {
            limits,
            ..Standing::default()
        };
    }
    let texts = &say.outcome.texts.standing;
    let mut meaning: Vec<String> = say.first(&texts.meaning).into_iter().collect();
    meaning.extend(say.every(&texts.also));
    let gaps = gaps(say.outcome);
    let furthest = &gaps[..gaps.len().min(MOST_GAPS)];
    Standing {
        meaning,
        gaps: sentences(say, furthest),
        remarks: remarks(say, furthest),
        limits,
    }
}

fn sentences(say: &Say, gaps: &[Gap]) -> Vec<(Option<DimensionId>, String)> {
    let texts = &say.outcome.texts.standing;
    let mut sentences: Vec<(Option<DimensionId>, String)> = gaps
        .iter()
        .map(|gap| {
            (
                Some(gap.dimension),
                say.with(&gap_values(say, gap)).text(&texts.gap),
            )
        })
        .collect();
    if sentences.is_empty() {
        sentences.push((None, say.text(&texts.no_gap)));
    }
    let themes = say.outcome.case.evaluation.score.dimensions.iter();
    let unknown = themes.filter(|theme| theme.applicable_items > 0 && theme.score().is_none());
    let shown = unknown.filter(|theme| !say.outcome.hides_score(theme.id));
    sentences.extend(shown.map(|theme| (Some(theme.id), too_little_known(say, theme))));
    sentences
}

fn too_little_known(say: &Say, theme: &DimensionScore) -> String {
    let values = [
        ("thema", say.theme(theme.id).into()),
        ("b", Value::Count(theme.known_items)),
        ("g", Value::Count(theme.applicable_items)),
    ];
    say.with(&values).text(&say.outcome.texts.standing.unknown_theme)
}

/// Remarks at open gates first, then at what is furthest below its target, then at what respondents differ on most.
fn remarks(say: &Say, gaps: &[Gap]) -> Vec<Remark> {
    if !say.outcome.request.shows_own_words() {
        return Vec::new();
    }
    let open = |gate| {
        say.outcome
            .open_gates()
            .find(|open| open.id == gate)
            .map(|open| open.item)
    };
    let at_gates = say.outcome.texts.remarks.iter().filter_map(|gate| open(*gate));
    let in_gaps = gaps.iter().filter_map(|gap| furthest(say, gap.dimension));
    let mut remarks: Vec<Remark> = Vec::new();
    for item in at_gates.chain(in_gaps).chain(differing(say)) {
        let is_new = remarks.iter().all(|remark| remark.item != item);
        if remarks.len() < MOST_REMARKS && is_new {
            remarks.extend(remark(say, item));
        }
    }
    remarks
}

/// The question of a theme that is furthest below its target and has a remark.
fn furthest(say: &Say, dimension: DimensionId) -> Option<ItemId> {
    let case = say.outcome.case;
    let below = |item: &&Item| {
        let level = case.evaluation.score.state(item.id).level()?;
        let distance = f64::from(case.target(item.id)?) - level.value();
        (distance > 0.0).then_some((distance * 2.0) as i64)
    };
    let items = case.questionnaire.dimension(dimension).items.iter();
    let mut items: Vec<&Item> = items.map(|item| case.questionnaire.item(*item)).collect();
    items.retain(|item| below(item).is_some());
    items.sort_by_key(|item| std::cmp::Reverse((below(item), item.weight)));
    items
        .into_iter()
        .map(|item| item.id)
        .find(|item| remark(say, *item).is_some())
}

/// The questions that respondents differ on, most first.
fn differing(say: &Say) -> Vec<ItemId> {
    let mut differences: Vec<_> = say
        .outcome
        .case
        .evaluation
        .score
        .agreement
        .differences()
        .collect();
    // Half levels count; what may not be shown decides no order either.
    differences.sort_by_key(|one| std::cmp::Reverse(one.spread.map(|spread| (spread.levels() * 2.0) as i64)));
    differences.into_iter().map(|one| one.item).collect()
}

/// The first remark at a question that is neither too short nor too long, whoever wrote it.
fn remark(say: &Say, item: ItemId) -> Option<Remark> {
    let case = say.outcome.case;
    let question = case.questionnaire.item(item);
    let notes = Anonymity::of(&case.questionnaire, &case.assessment).notes(question);
    let mut notes: Vec<String> = (notes.into_iter())
        .map(|note| note.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|note| REMARK.contains(&note.chars().count()))
        .collect();
    notes.sort_unstable();
    let label = format!("{} {}", question.number, question.label.get(say.language()));
    // What was written may say something else than the answer that was chosen: readers see both.
    let answer = case.evaluation.score.state(item).level();
    let values = [
        ("vraag", label.into()),
        ("antwoord", answer.map(|level| answer_number(say, level)).into()),
    ];
    Some(Remark {
        item,
        label: say.with(&values).text(&say.outcome.texts.standing.remark),
        words: notes.into_iter().next()?,
    })
}
