//! Working days in the Netherlands, and the dates that follow from the date of the report (chapter 24.1).
//!
//! Pure arithmetic on dates: nothing here knows what day it is today.

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};

use super::Dates;

/// What decides when it's back on the agenda (chapter 24.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Situation {
    /// Too little is known for advice, whatever else holds.
    NoAdvice,
    /// Work goes on with personal data while a gate on it is open.
    Urgent,
    /// Another gate is open.
    Open,
    /// No gate is open.
    NoneOpen,
}

impl Dates {
    /// The dates of a report that is made on `report`, which may be any day.
    pub fn of(report: Date, situation: Situation) -> Self {
        let back = match situation {
            Situation::Urgent => 28.days(),
            Situation::NoAdvice => 42.days(),
            Situation::Open => 3.months(),
            Situation::NoneOpen => 6.months(),
        };
        // Adding months keeps the day of the month, or takes the last one of a shorter month.
        let ready = |span| working_day_by(report.saturating_add(span));
        let stop = ready(14.days());
        Self {
            report,
            first_start: start_after(report),
            // Around the end of the year there may be no working day within a week.
            decide: Some(ready(7.days())).filter(|day| *day > report).unwrap_or(stop),
            stop,
            check: ready(21.days()),
            back: ready(back),
        }
    }
}

/// Whether people work on this day.
///
/// A holiday by law is a day on which a term can't end (Algemene termijnenwet, article 3), and 5 May each year. The
/// Friday after Ascension Day and 24 to 31 December are left out as well: hardly anyone signs anything then.
pub fn is_working_day(date: Date) -> bool {
    let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    let fixed = match (date.month(), date.day()) {
        // King's Day is never moved onto a working day: the 26th is then a Saturday.
        (1, 1) | (4, 27) | (5, 5) | (12, 24..=31) => true,
        _ => false,
    };
    let after_easter = date.day_of_year() - easter(date.year()).day_of_year();
    // Good Friday, Easter Monday, Ascension Day and the Friday after it, Whit Monday.
    let moving = matches!(after_easter, -2 | 1 | 39 | 40 | 50);
    !(weekend || fixed || moving)
}

/// The last working day on or before `date`: by when something is ready.
pub fn working_day_by(date: Date) -> Date {
    let mut days = (0..LONGEST_BREAK).map(|days| date.saturating_sub(days.days()));
    days.find(|day| is_working_day(*day)).unwrap_or(date)
}

/// The first working day on or after `date`.
pub fn working_day_from(date: Date) -> Date {
    let mut days = (0..LONGEST_BREAK).map(|days| date.saturating_add(days.days()));
    days.find(|day| is_working_day(*day)).unwrap_or(date)
}

/// When a step starts that may start on `date`: the first Monday from then on that isn't in the last week of the year,
/// or the working day after it if that Monday is a holiday.
pub fn start_from(date: Date) -> Date {
    let monday = monday_of(date.saturating_add(6.days()));
    let monday = if is_last_week(monday) {
        next_week(monday)
    } else {
        monday
    };
    working_day_from(monday)
}

/// When a step starts that comes after something that is ready on `date`.
pub fn start_after(date: Date) -> Date {
    start_from(date.saturating_add(1.day()))
}

/// When a step of `weeks` weeks is ready: the Friday of its last week, or the working day before it. The week of the
/// start counts, and the last week of the year doesn't.
pub fn end_of(start: Date, weeks: u32) -> Date {
    let mut monday = monday_of(start);
    for _ in 1..weeks {
        monday = next_week(monday);
        if is_last_week(monday) {
            monday = next_week(monday);
        }
    }
    working_day_by(monday.saturating_add(4.days()))
}

/// More days than people ever stay away: from a Saturday before 24 December up to a Sunday after 1 January.
const LONGEST_BREAK: i32 = 14;

/// The Monday of its week.
pub fn monday_of(date: Date) -> Date {
    date.saturating_sub(i32::from(date.weekday().to_monday_zero_offset()).days())
}

fn next_week(date: Date) -> Date {
    date.saturating_add(7.days())
}

/// Whether the week of this Monday holds 28 December, in which nobody works.
pub fn is_last_week(monday: Date) -> bool {
    monday.month() == 12 && (22..=28).contains(&monday.day())
}

/// Easter Sunday by the Gregorian rule (Meeus, Jones and Butcher), from 22 March to 25 April.
#[expect(clippy::expect_used, reason = "the rule gives a day within these two months")]
fn easter(year: i16) -> Date {
    // The days of Easter repeat after this many years, and whole divisions are simplest above zero.
    let whole = i32::from(year) + 5_700_000;
    let (golden, century, in_century) = (whole % 19, whole / 100, whole % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - moon - in_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * late + 114;
    Date::new(year, (days / 31) as i8, (days % 31 + 1) as i8).expect("a day in March or April")
}

#[cfg(test)]
mod tests;
