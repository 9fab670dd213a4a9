//! The calendar in each situation, and that it keeps to working days.

use jiff::civil::{Date, Weekday, date};

use super::*;

const SITUATIONS: [Situation; 4] = [
    Situation::NoAdvice,
    Situation::Urgent,
    Situation::Open,
    Situation::NoneOpen,
];

/// Every day of fifteen years.
fn days() -> impl Iterator<Item = Date> {
    date(2026, 1, 1)
        .series(1.day())
        .take_while(|day| day.year() <= 2040)
}

/// Chapter 24.1 and a few that no formula for one century gets right.
#[test]
fn easter_is_on_the_days_it_was_and_will_be() {
    for (year, month, day) in [
        (2026, 4, 5),
        (2027, 3, 28),
        (2028, 4, 16),
        (2032, 3, 28),
        (2038, 4, 25),
        (1961, 4, 2),
        (2000, 4, 23),
        (2285, 3, 22),
    ] {
        assert_eq!(easter(year), date(year, month, day));
    }
}

#[test]
fn easter_is_a_sunday_in_spring_in_any_year() {
    for year in Date::MIN.year()..=Date::MAX.year() {
        let easter = easter(year);
        let (month, day) = (easter.month(), easter.day());
        assert!((3, 22) <= (month, day) && (month, day) <= (4, 25), "{easter}");
        assert_eq!(easter.weekday(), Weekday::Sunday, "{easter}");
    }
}

#[test]
fn holidays_of_a_year_are_no_working_days() {
    let free: Vec<Date> = (date(2027, 1, 1).series(1.day()).take(365))
        .filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday))
        .filter(|day| !is_working_day(*day))
        .collect();
    let day = |month, day| date(2027, month, day);
    let expected = [
        day(1, 1),
        day(3, 26),
        day(3, 29),
        day(4, 27),
        day(5, 5),
        day(5, 6),
        day(5, 7),
        day(5, 17),
        day(12, 24),
        day(12, 27),
        day(12, 28),
        day(12, 29),
        day(12, 30),
        day(12, 31),
    ];
    assert_eq!(free, expected);
    // King's Day on a Sunday is held a day earlier, so the Monday after it is like any other.
    assert!(is_working_day(date(2031, 4, 28)));
}

/// The table of chapter 24.1.
#[test]
fn a_report_of_29_november_2026_has_these_dates() {
    for (situation, back) in [
        (Situation::Urgent, date(2026, 12, 23)),
        (Situation::NoAdvice, date(2027, 1, 8)),
        (Situation::Open, date(2027, 2, 26)),
        (Situation::NoneOpen, date(2027, 5, 28)),
    ] {
        let expected = Dates {
            report: date(2026, 11, 29),
            first_start: date(2026, 11, 30),
            decide: date(2026, 12, 4),
            stop: date(2026, 12, 11),
            check: date(2026, 12, 18),
            back,
        };
        assert_eq!(Dates::of(date(2026, 11, 29), situation), expected);
    }
}

/// Worked out with a calendar on paper.
#[test]
fn awkward_days_of_a_report_have_dates_on_working_days() {
    let dates = |report, situation| {
        let dates = Dates::of(report, situation);
        [dates.first_start, dates.stop, dates.check, dates.back]
    };
    // Nothing starts in the last week of the year.
    let christmas = [
        date(2027, 1, 4),
        date(2027, 1, 7),
        date(2027, 1, 14),
        date(2027, 3, 24),
    ];
    assert_eq!(dates(date(2026, 12, 24), Situation::Open), christmas);
    // The Monday after it is King's Day, and three weeks later is the Friday after Ascension Day.
    let april = [
        date(2026, 4, 28),
        date(2026, 5, 8),
        date(2026, 5, 13),
        date(2026, 5, 22),
    ];
    assert_eq!(dates(date(2026, 4, 24), Situation::Urgent), april);
    // September has a day 30 as well.
    let march = [
        date(2027, 4, 5),
        date(2027, 4, 13),
        date(2027, 4, 20),
        date(2027, 9, 30),
    ];
    assert_eq!(dates(date(2027, 3, 30), Situation::NoneOpen), march);
    // From a leap day, months keep the number of the day.
    let leap = [
        date(2028, 3, 6),
        date(2028, 3, 14),
        date(2028, 3, 21),
        date(2028, 5, 29),
    ];
    assert_eq!(dates(date(2028, 2, 29), Situation::Open), leap);
}

#[test]
fn months_end_with_the_shorter_one() {
    let back = |report| Dates::of(report, Situation::Open).back;
    assert_eq!(back(date(2026, 11, 30)), date(2027, 2, 26));
    assert_eq!(back(date(2027, 11, 30)), date(2028, 2, 29));
}

#[test]
fn whatever_the_day_of_the_report_the_rest_are_working_days() {
    for report in days() {
        for situation in SITUATIONS {
            let dates = Dates::of(report, situation);
            for day in [dates.stop, dates.check, dates.back, dates.first_start] {
                assert!(is_working_day(day), "{report}: {day}");
            }
            assert!(report < dates.first_start && report < dates.stop, "{dates:?}");
            assert!(report < dates.decide && dates.decide <= dates.stop, "{dates:?}");
            assert!(
                dates.stop <= dates.check && dates.check <= dates.back,
                "{dates:?}"
            );
        }
    }
}

#[test]
fn a_start_is_a_monday_unless_that_is_a_holiday() {
    for day in days() {
        let start = start_from(day);
        assert!(day <= start && is_working_day(start), "{day}: {start}");
        let monday = monday_of(start);
        let mut week = monday.series(1.day()).take(7);
        assert!(!week.any(|day| (day.month(), day.day()) == (12, 28)), "{start}");
        for skipped in monday.series(1.day()).take_while(|day| *day < start) {
            assert!(!is_working_day(skipped), "{start} is after {skipped}");
        }
    }
}

#[test]
fn a_step_ends_on_a_working_day_in_its_last_week() {
    for day in days() {
        let start = start_from(day);
        for weeks in [1, 3, 8, 12] {
            let end = end_of(start, weeks);
            assert!(is_working_day(end) && start <= end, "{start} for {weeks}: {end}");
            let days = (end - monday_of(start)).get_days();
            let passed = (days / 7 + 1) as u32;
            assert!(
                passed == weeks || passed == weeks + 1,
                "{start} for {weeks}: {end}"
            );
        }
    }
}

/// The plans of two worked pages (chapter 30.2).
#[test]
fn steps_of_the_worked_pages_end_when_they_say() {
    for (start, weeks, end) in [
        (date(2026, 11, 30), 1, date(2026, 12, 4)),
        (date(2026, 11, 30), 3, date(2026, 12, 18)),
        (date(2026, 12, 7), 3, date(2026, 12, 23)),
        (date(2026, 12, 7), 8, date(2027, 2, 5)),
        (date(2026, 12, 21), 3, date(2027, 1, 15)),
        (date(2027, 1, 4), 12, date(2027, 3, 25)),
        (date(2027, 3, 30), 3, date(2027, 4, 16)),
        (date(2027, 3, 1), 8, date(2027, 4, 23)),
    ] {
        assert_eq!(end_of(start, weeks), end);
    }
    assert_eq!(start_after(date(2027, 3, 25)), date(2027, 3, 30));
    assert_eq!(start_after(date(2026, 12, 23)), date(2027, 1, 4));
    assert_eq!(start_after(date(2026, 12, 18)), date(2026, 12, 21));
}

#[test]
fn the_first_and_last_days_there_are_do_no_harm() {
    for report in [Date::MIN, Date::MAX] {
        let dates = Dates::of(report, Situation::NoneOpen);
        assert!(dates.back <= Date::MAX && end_of(dates.first_start, 12) <= Date::MAX);
    }
}
