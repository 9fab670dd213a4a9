//! Rows that become one when there is little room (chapter 27.1, steps 5 and 6).

use jiff::civil::Date;

use super::{Draft, day, end_of, leads};
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
    let (known, others) = (leads(&target.steps), leads(&draft.steps));
    let mut all = vec![target.who.as_str()];
    match others.as_slice() {
        _ if draft.who == target.who => {}
        [lead] if !known.contains(lead) => all.push(&draft.who),
        others => all.extend(others.iter().filter(|lead| !known.contains(lead))),
    }
    target.who = i18n::join(say.language(), &all);
    target.steps.extend(&draft.steps);
    target.steps.sort_by_key(|row| row.number);
    target.end = target.end.max(draft.end);
}

/// What a row is called among those that are folded, with who leads it and when it's ready, unless it's several steps
/// of the plan as they are.
pub(super) fn entry(say: &Say, draft: &Draft) -> String {
    let texts = &say.outcome.texts.proposal;
    let leads = leads(&draft.steps);
    if leads.is_empty() || draft.who == say.text(&texts.see_plan) {
        return draft.short.clone();
    }
    let values = [
        ("naam", draft.short.as_str().into()),
        ("wie", i18n::join(say.language(), &leads).into()),
        ("dag", day(say, ready(draft)).into()),
    ];
    say.with(&values).text(&texts.folded_entry)
}

/// When its own steps are ready; without any, when all of its gates is.
fn ready(draft: &Draft) -> Option<Date> {
    end_of(&draft.steps).or(draft.end)
}

/// Only the name.
pub(super) fn name(_: &Say, draft: &Draft) -> String {
    draft.short.clone()
}

/// At most `most` rows: the last ones become one, which says this of each.
pub(super) fn to<'p>(
    say: &Say,
    drafts: &[Draft<'p>],
    most: usize,
    entry: fn(&Say, &Draft) -> String,
) -> Vec<Draft<'p>> {
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
        let name = entry(say, draft);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let texts = &say.outcome.texts.proposal;
    let end = others.iter().filter_map(ready).max();
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
