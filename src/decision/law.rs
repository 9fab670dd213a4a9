//! Legal points that matter to this data lab (chapter 32).

use jiff::civil::Date;

use super::{Law, LegalPoint, outcome::Outcome, say::Say};
use crate::{
    i18n,
    questionnaire::{
        decision,
        template::{Value, Values as _},
    },
};

/// The workbook has at most this many legal points.
const MOST_POINTS: usize = 6;

/// Points that were checked longer ago than this are old.
const MONTHS_UNTIL_OLD: i32 = 12;

/// The points that hold, the most important first.
pub(super) fn law(say: &Say) -> Law {
    let points: Vec<LegalPoint> = shown(say.outcome)
        .map(|point| LegalPoint {
            topic: say.text(&point.topic),
            holds: say.text(&point.holds),
            means: say.text(&point.means),
            checked_by: say.text(&point.checked_by),
        })
        .collect();
    Law {
        intro: say.first(&say.outcome.texts.workbook.law).unwrap_or_default(),
        points,
        more: more(say),
    }
}

/// The subjects of the points that there is no room for.
fn more(say: &Say) -> Option<String> {
    let others: Vec<String> = holding(say.outcome)
        .skip(MOST_POINTS)
        .map(|point| say.text(&point.topic))
        .collect();
    let values = [
        ("k", Value::Count(others.len())),
        ("lijst", others.join("; ").into()),
    ];
    (!others.is_empty()).then(|| say.with(&values).text(&say.outcome.texts.workbook.law_more))
}

/// The month in which the points were checked, of which the oldest counts: "november 2026".
pub(super) fn checked(say: &Say) -> Option<String> {
    let month = shown(say.outcome).filter_map(first_day).min()?;
    let day = i18n::date(say.language(), month);
    // The day is the first of the month.
    Some(day.strip_prefix("1 ").unwrap_or(&day).to_owned())
}

/// Whether any of the points was checked more than a year before the report.
pub(super) fn is_old(outcome: &Outcome) -> bool {
    shown(outcome).any(|point| is_old_at(point, outcome.date()))
}

/// Whether a legal point was checked more than a year before this day.
pub fn is_old_at(point: &decision::LegalPoint, day: Date) -> bool {
    let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
    first_day(point).is_some_and(|checked| months(day) - months(checked) > MONTHS_UNTIL_OLD)
}

fn shown<'o>(outcome: &'o Outcome<'o>) -> impl Iterator<Item = &'o decision::LegalPoint> {
    holding(outcome).take(MOST_POINTS)
}

fn holding<'o>(outcome: &'o Outcome<'o>) -> impl Iterator<Item = &'o decision::LegalPoint> {
    outcome.texts.law.iter().filter(|point| outcome.all(&point.when))
}

fn first_day(point: &decision::LegalPoint) -> Option<Date> {
    format!("{}-01", point.checked).parse().ok()
}
