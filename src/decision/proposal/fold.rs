//! Rows that become one when there is little room (chapter 27.1, steps 5 and 6).

use super::{Draft, day, end_of};
use crate::{
    decision::{Variant, say::Say},
    i18n,
    questionnaire::template::{Value, Values as _},
};

/// With so many rows a table leaves room for everything else on the page.
pub(super) const FEW_ROWS: usize = 5;

/// The most rows that there is ever room for.
pub(super) const fn most_rows(variant: Variant) -> usize {
    match variant {
        Variant::Decision => 7,
        Variant::Provisional | Variant::NoAdvice => FEW_ROWS,
    }
}

/// What belongs together in one row: hours add up, and both carry it out.
pub(super) fn pairs<'p>(say: &Say, drafts: &[Draft<'p>]) -> Vec<Draft<'p>> {
    let mut folded: Vec<Draft> = Vec::new();
    for draft in drafts {
        let into = draft.folds_into.as_ref();
        let target = folded.iter_mut().find(|row| Some(&row.id) == into);
        match target {
            Some(target) => add(say, target, draft),
            None => folded.push(draft.clone()),
        }
    }
    folded
}

fn add<'p>(say: &Say, target: &mut Draft<'p>, draft: &Draft<'p>) {
    target.steps.extend(&draft.steps);
    target.steps.sort_by_key(|row| row.number);
    target.end = target.end.max(draft.end);
    if !draft.who.is_empty() && target.who != draft.who {
        let both = [target.who.as_str(), draft.who.as_str()];
        target.who = i18n::join(say.language(), &both);
    }
}

/// At most `most` rows: the last ones become one.
pub(super) fn to<'p>(say: &Say, drafts: &[Draft<'p>], most: usize) -> Vec<Draft<'p>> {
    if drafts.len() <= most {
        return drafts.to_vec();
    }
    let (first, others) = drafts.split_at(most - 1);
    let mut steps: Vec<_> = others
        .iter()
        .flat_map(|draft| draft.steps.iter().copied())
        .collect();
    steps.sort_by_key(|row| row.number);
    steps.dedup_by_key(|row| row.number);
    let mut names: Vec<String> = Vec::new();
    for draft in others {
        if !names.contains(&draft.short) {
            names.push(draft.short.clone());
        }
    }
    let texts = &say.outcome.texts.proposal;
    let end = others
        .iter()
        .filter_map(|draft| draft.end)
        .max()
        .max(end_of(&steps));
    let rest = Draft {
        id: "DR-Z".to_owned(),
        what: say.with(&[("namen", Value::List(names))]).text(&texts.folded),
        short: String::new(),
        who: say.text(&texts.see_plan),
        ready: day(say, end),
        end,
        folds_into: None,
        steps,
    };
    first.iter().cloned().chain([rest]).collect()
}
