//! What is missing and who knows it (chapter 27.7, block 4d).

use std::collections::BTreeMap;

use super::{MissingAnswers, Variant, say::Say};
use crate::{
    assessment::ItemState,
    i18n,
    questionnaire::{Item, StaffRoleId, template::Values as _},
};

/// So many rows for one role each; the others share one.
const MOST_ROWS: usize = 6;

/// Who is asked: a staff role, or the words of a set without roles.
type Who<'q> = (Option<StaffRoleId>, &'q str);

/// Who knows the answers that are missing; only when too few are known for advice.
pub(super) fn missing(say: &Say) -> Option<MissingAnswers> {
    if say.outcome.variant != Variant::NoAdvice {
        return None;
    }
    let by = i18n::short_date(say.language(), say.outcome.dates.check, say.year());
    let groups = by_role(say);
    let (first, others) = groups.split_at(groups.len().min(MOST_ROWS));
    let mut rows: Vec<[String; 3]> = first
        .iter()
        .map(|(who, items)| [name(say, *who), numbers(items), by.clone()])
        .collect();
    if !others.is_empty() {
        let roles = others
            .iter()
            .map(|(who, _)| name(say, *who))
            .collect::<Vec<_>>()
            .join(", ");
        let mut items: Vec<&Item> = others
            .iter()
            .flat_map(|(_, items)| items.iter().copied())
            .collect();
        items.sort_by_key(|item| item.id);
        let who = say
            .with(&[("rollen", roles.into())])
            .text(&say.outcome.texts.missing.others);
        rows.push([who, numbers(&items), by]);
    }
    Some(MissingAnswers {
        intro: say.first(&say.outcome.texts.missing.intro).unwrap_or_default(),
        rows,
    })
}

/// The questions without a known answer by who knows it, most questions first.
fn by_role<'o>(say: &Say<'o, '_>) -> Vec<(Who<'o>, Vec<&'o Item>)> {
    let (case, language) = (say.outcome.case, say.language());
    let mut groups: BTreeMap<Who, Vec<&Item>> = BTreeMap::new();
    for item in case.questionnaire.items() {
        let state = case.evaluation.score.state(item.id);
        if matches!(state, ItemState::DontKnow | ItemState::Unanswered) {
            let role = item.dont_know.as_ref().and_then(|ask| ask.ask.first());
            let who = role.map_or((None, item.who_knows.get(language)), |role| (Some(*role), ""));
            groups.entry(who).or_default().push(item);
        }
    }
    let mut groups: Vec<(Who, Vec<&Item>)> = groups.into_iter().collect();
    groups.sort_by_key(|(_, items)| std::cmp::Reverse(items.len()));
    groups
}

fn name(say: &Say, who: Who) -> String {
    match who {
        (Some(role), _) => {
            let role = say.outcome.case.questionnaire.staff_role(role);
            role.name.get(say.language()).to_owned()
        }
        (None, words) => words.to_owned(),
    }
}

fn numbers(items: &[&Item]) -> String {
    let numbers: Vec<&str> = items.iter().map(|item| item.number.as_str()).collect();
    numbers.join(", ")
}
