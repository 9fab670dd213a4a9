//! The row on having the picture checked (chapter 27.7, row DR-V).

use super::{Draft, day};
use crate::{
    decision::{Plan, PlanRow, plan_words, review::Review, say::Say},
    evaluation::Missing,
    questionnaire::template::Value,
};

/// The row, with the number of the plan's if that has the picture checked.
pub(super) fn row<'p>(say: &Say, plan: &'p Plan) -> Option<Draft<'p>> {
    let review = Review::of(say.outcome.case)?;
    let planned: Option<&PlanRow> = plan.rows.iter().find(|row| row.is_review && row.is_to_do());
    let advice = planned.is_none().then(|| plan_words::advised(say));
    let advised = advice
        .iter()
        .flat_map(|advice| &advice.rows)
        .find(|row| row.is_review);
    let step = planned.or(advised)?;
    Some(Draft {
        id: "DR-V".to_owned(),
        what: what(say, &review),
        short: step.short.clone(),
        who: step.who.clone(),
        ready: day(say, Some(step.end)),
        end: Some(step.end),
        folds_into: None,
        steps: planned.into_iter().collect(),
    })
}

fn what(say: &Say, review: &Review) -> String {
    let texts = &say.outcome.texts.proposal;
    let count = |count: &usize| ("k", Value::Count(*count));
    match review {
        Review::Respondents(people) => {
            let values = [count(people), ("wie", who(say).into())];
            say.with(&values).text(&texts.more_respondents)
        }
        Review::FollowUp { .. } => say.text(&texts.follow_up),
        Review::Discuss { items, .. } => say.with(&[count(&items.len())]).text(&texts.discuss),
        Review::Checks(_) => say.text(&texts.answer_checks),
    }
}

/// Whom to ask: the kinds of role that nobody has yet, and whoever is asked if possible.
fn who(say: &Say) -> String {
    let outcome = say.outcome;
    let missing = outcome.case.evaluation.reliability.missing.iter();
    let roles: Vec<_> = missing
        .filter_map(|one| match one {
            Missing::Role(roles) => Some(roles),
            _ => None,
        })
        .collect();
    let kinds = outcome
        .case
        .questionnaire
        .role_kinds()
        .iter()
        .zip(&outcome.texts.role_kinds);
    let missing: Vec<String> = kinds
        .filter(|(kind, _)| roles.contains(kind))
        .map(|(_, texts)| say.text(&texts.missing))
        .collect();
    let values = [
        ("ontbreekt", Value::List(missing)),
        ("liefst", say.first(&outcome.texts.preferred_respondent).into()),
    ];
    say.with(&values).text(&outcome.texts.proposal.who_is_missing)
}
