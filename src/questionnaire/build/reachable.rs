//! Finds conditions that no profile and no answers can make true.

use std::{cell::RefCell, collections::BTreeMap};

use super::{Loaded, Scope};
use crate::questionnaire::{
    Condition, FieldId, FieldKind, Item, ItemId, OptionId, Place, Problem, ProblemKind, Questionnaire,
    source::{SourceDimension, SourceQuestionnaire},
};

pub(super) fn check(
    questionnaire: &Questionnaire,
    head: &Loaded<SourceQuestionnaire>,
    dimensions: &[Loaded<SourceDimension>],
    sink: &RefCell<Vec<Problem>>,
) {
    for (dimension, loaded) in questionnaire.dimensions.iter().zip(dimensions) {
        let scope = Scope::new(loaded.name, &loaded.locator, sink).at("items");
        for (index, item) in dimension.items.iter().enumerate() {
            check_item(
                questionnaire,
                &questionnaire.items[item.index()],
                &scope.at(index),
            );
        }
    }
    let scope = Scope::new(head.name, &head.locator, sink);
    for (index, check) in questionnaire.checks.iter().enumerate() {
        // A level counts only when its item applies.
        let applies = check.items().flat_map(|item| item_applies(questionnaire, item));
        let all: Vec<&Condition> = check.when.iter().chain(applies).collect();
        let place = scope.at("checks").at(index).at("when");
        report_unless_possible(questionnaire, &all, &place);
        allow_only(&check.when, &place, |condition| {
            condition.is_on_profile() || matches!(condition, Condition::LevelWithin(..))
        });
    }
    for (index, tip) in questionnaire.tips.iter().enumerate() {
        let place = scope.at("tips").at(index);
        allow_only(&tip.when, &place.at("when"), Condition::is_on_profile);
        for (nth, at) in tip.at.iter().enumerate() {
            let applies = match at {
                Place::Item(item) => item_applies(questionnaire, *item),
                Place::Dimension(_) | Place::OpenGates => &[],
            };
            let all: Vec<&Condition> = tip.when.iter().chain(applies).collect();
            report_unless_possible(questionnaire, &all, &place.at("at").at(nth));
        }
    }
    for (index, risk) in questionnaire.risks.iter().enumerate() {
        for (nth, condition) in risk.when_any.iter().enumerate() {
            let place = scope.at("risks").at(index).at("when_any").at(nth);
            report_unless_possible(questionnaire, &[condition], &place);
            allow_only(std::slice::from_ref(condition), &place, |condition| {
                condition.is_on_profile()
                    || matches!(condition, Condition::LevelWithin(..) | Condition::GateOpen(_))
            });
        }
    }
}

fn check_item(questionnaire: &Questionnaire, item: &Item, scope: &Scope) {
    let possible = |part: &Scope, lists: &[&[Condition]]| {
        let all: Vec<&Condition> = lists.iter().copied().flatten().collect();
        report_unless_possible(questionnaire, &all, part);
    };
    let applies = item.applies.as_slice();
    possible(&scope.at("applies"), &[applies]);
    allow_only(applies, &scope.at("applies"), Condition::is_on_profile);
    if let Some(allowed) = &item.not_applicable {
        let place = scope.at("not_applicable").at("when");
        possible(&place, &[applies, &allowed.when]);
        allow_only(&allowed.when, &place, Condition::is_on_profile);
    }
    if let Some(gate) = item.gate.map(|gate| &questionnaire.gates[gate.index()]) {
        let place = scope.at("gate");
        possible(&place.at("when"), &[applies, &gate.when]);
        allow_only(&gate.when, &place.at("when"), Condition::is_on_profile);
        if let Some(other) = &gate.ceiling_when {
            let place = place.at("ceiling_when").at("when");
            possible(&place, &[applies, &gate.when, &other.when]);
            allow_only(&other.when, &place, Condition::is_on_profile);
        }
    }
}

fn item_applies(questionnaire: &Questionnaire, item: ItemId) -> &[Condition] {
    &questionnaire.items[item.index()].applies
}

fn allow_only(conditions: &[Condition], scope: &Scope, allowed: impl Fn(&Condition) -> bool) {
    if !conditions.iter().all(allowed) {
        scope.report(ProblemKind::ConditionNotAllowed);
    }
}

fn report_unless_possible(questionnaire: &Questionnaire, conditions: &[&Condition], scope: &Scope) {
    if !possible(questionnaire, conditions) {
        scope.report(ProblemKind::UnreachableCondition);
    }
}

/// Whether all conditions can hold at once. Each field and each level is looked at on its own,
/// which is exact, since no condition speaks of two of them.
fn possible(questionnaire: &Questionnaire, conditions: &[&Condition]) -> bool {
    let mut options: BTreeMap<FieldId, Vec<OptionId>> = BTreeMap::new();
    let mut numbers: BTreeMap<FieldId, (f64, f64)> = BTreeMap::new();
    let mut levels: BTreeMap<ItemId, (u8, u8)> = BTreeMap::new();
    // First what is ruled out, so that a list that "has one of" sees it.
    for condition in conditions {
        if let Condition::IsNot(field, none) = condition {
            left(questionnaire, &mut options, *field).retain(|option| !none.contains(option));
        }
    }
    let mut holds = true;
    for condition in conditions {
        match condition {
            Condition::Is(field, any) => {
                let single = matches!(questionnaire.field(*field).kind, FieldKind::Choice(_));
                let left = left(questionnaire, &mut options, *field);
                holds &= left.iter().any(|option| any.contains(option));
                if single {
                    left.retain(|option| any.contains(option));
                }
            }
            Condition::NumberAtLeast(field, bound) => {
                let range = numbers.entry(*field).or_insert((0.0, f64::INFINITY));
                range.0 = range.0.max(*bound);
                holds &= range.0 < range.1;
            }
            Condition::NumberBelow(field, bound) => {
                let range = numbers.entry(*field).or_insert((0.0, f64::INFINITY));
                range.1 = range.1.min(*bound);
                holds &= range.0 < range.1;
            }
            Condition::LevelWithin(item, low, high) => {
                let range = levels.entry(*item).or_insert((0, questionnaire.highest()));
                *range = (range.0.max(*low), range.1.min(*high));
                holds &= range.0 <= range.1;
            }
            Condition::IsNot(..)
            | Condition::GateOpen(_)
            | Condition::Concluded(_)
            | Condition::All(_)
            | Condition::Any(_)
            | Condition::Not(_)
            | Condition::Term(_) => {}
        }
    }
    holds && options.values().all(|left| !left.is_empty())
}

fn left<'a>(
    questionnaire: &Questionnaire,
    options: &'a mut BTreeMap<FieldId, Vec<OptionId>>,
    field: FieldId,
) -> &'a mut Vec<OptionId> {
    let all = || {
        questionnaire
            .field(field)
            .choices()
            .iter()
            .map(|choice| choice.id)
            .collect()
    };
    options.entry(field).or_insert_with(all)
}
