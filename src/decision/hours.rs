//! Hours and money in words (chapter 24.2).

use super::{
    say::Say,
    totals::{HourTotal, euros},
};
use crate::{
    i18n,
    questionnaire::{
        HourRange,
        template::{Phrase, Value, Values as _},
    },
};

/// The hours of some rows, in words for a sentence. What there is none of is empty.
pub(super) struct HoursInWords {
    /// Once, with the steps that are estimated first.
    pub once: String,
    /// Each week.
    pub weekly: String,
    /// The same, each quarter.
    pub quarterly: String,
    /// All of it in euros, if there's a rate.
    pub money: String,
}

impl HoursInWords {
    pub fn of(say: &Say, total: &HourTotal) -> Self {
        let texts = &say.outcome.texts.plan;
        let quarterly = total.quarterly();
        Self {
            once: once(say, total),
            weekly: range(say, &texts.weekly, total.weekly),
            quarterly: range(say, &texts.quarterly, quarterly),
            money: money(say, total.once, quarterly),
        }
    }

    /// As values of a text.
    pub fn values(self) -> [(&'static str, Value); 4] {
        [
            ("eenmalig", self.once.into()),
            ("per_week", self.weekly.into()),
            ("per_kwartaal", self.quarterly.into()),
            ("geld", self.money.into()),
        ]
    }
}

/// One-off hours, and the numbers of the steps that are left out since they're estimated first.
fn once(say: &Say, total: &HourTotal) -> String {
    let texts = &say.outcome.texts.plan;
    let hours = range(say, &texts.once, total.once);
    let left_out = numbers(&total.estimated_first);
    match (hours.is_empty(), total.estimated_first.is_empty()) {
        (_, true) => hours,
        (true, false) => say.with(&[("zonder", left_out)]).text(&texts.only_estimates),
        (false, false) => {
            let values = [("eenmalig", hours.into()), ("zonder", left_out)];
            say.with(&values).text(&texts.once_without)
        }
    }
}

/// Hours from low to high; empty for none.
pub(super) fn range(say: &Say, text: &Phrase, hours: HourRange) -> String {
    if hours.high == 0 {
        return String::new();
    }
    say.with(&ends(hours)).text(text)
}

/// Both ends, the upper one only if it differs.
pub(super) fn ends(hours: HourRange) -> [(&'static str, Value); 2] {
    let high = if hours.high == hours.low {
        Value::Nothing
    } else {
        Value::Points(hours.high)
    };
    [("van", Value::Points(hours.low)), ("tot", high)]
}

/// Numbers of steps, as an enumeration.
pub(super) fn numbers(steps: &[usize]) -> Value {
    Value::List(steps.iter().map(usize::to_string).collect())
}

fn money(say: &Say, once: HourRange, quarterly: HourRange) -> String {
    let roles = say.outcome.case.questionnaire.roles();
    let rate = say.outcome.case.assessment.profile_number(roles.hourly_rate);
    let Some(rate) = rate.filter(|rate| *rate > 0.0) else {
        return String::new();
    };
    let texts = &say.outcome.texts.plan;
    let amount = |amount: i64| i18n::grouped(say.language(), amount);
    let in_euros = |text: &Phrase, hours: HourRange| {
        let (low, high) = euros(hours, rate);
        let upper = if low == high {
            Value::Nothing
        } else {
            amount(high).into()
        };
        say.with(&[("van", amount(low).into()), ("tot", upper)])
            .text(text)
    };
    let parts = [(&texts.money_once, once), (&texts.money_quarterly, quarterly)];
    let parts = parts.into_iter().filter(|(_, hours)| hours.high > 0);
    parts
        .map(|(text, hours)| in_euros(text, hours))
        .collect::<Vec<_>>()
        .join("; ")
}
