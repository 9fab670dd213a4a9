//! Days and moments, the Dutch and the English way.

use jiff::civil::{Date, DateTime};

use super::Language;

phrases! {
    /// What days and months are called.
    Names {
        months() -> [&'static str; 12]:
            nl ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
            en ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        days() -> [&'static str; 7]:
            nl ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
            en ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
        today(): nl "vandaag", en "today";
        yesterday(): nl "gisteren", en "yesterday";
    }
}

/// `23 november 2026` or `23 November 2026`.
pub fn date(language: Language, date: Date) -> String {
    format!("{} {} {}", date.day(), month(language, date), date.year())
}

/// A date in a sentence by which something is done: `vrijdag 26 februari 2027` or `Friday 26 February 2027`.
pub fn weekday_date(language: Language, day: Date) -> String {
    format!("{} {}", weekday(language, day), date(language, day))
}

/// A date in a table: `vr 18 dec` or `Fri 18 Dec`, with its year unless that is `year`.
pub fn short_date(language: Language, day: Date, year: i16) -> String {
    let letters = language.choose(2, 3);
    let (name, month) = (weekday(language, day), short(month(language, day)));
    let start = format!("{} {} {month}", &name[..letters], day.day());
    if day.year() == year {
        start
    } else {
        format!("{start} {}", day.year())
    }
}

/// `23 november 2026, 14:02`.
pub fn date_time(language: Language, moment: DateTime) -> String {
    format!(
        "{}, {:02}:{:02}",
        date(language, moment.date()),
        moment.hour(),
        moment.minute()
    )
}

/// Years in which something can be planned or reported; another one is a slip of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2999;

/// Whether anything can be planned or reported on this day.
pub fn is_possible_day(day: Date) -> bool {
    YEARS.contains(&day.year())
}

/// A date as people write it: `18-12-2026`, `18/12/2026`, `18.12.2026`, `18 december 2026`, or as computers do:
/// `2026-12-18`.
pub fn read_date(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.trim().split(['-', '/', '.', ' ']).collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let month = month_named(month).or_else(|| month.parse().ok())?;
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    if year.len() != 4 {
        return None; // a year of two digits may as well be a day
    }
    let year = year.parse().ok().filter(|year| YEARS.contains(year))?;
    Date::new(year, month, day.parse().ok()?).ok()
}

/// The month with this name, in either language, whole or by its first three letters.
fn month_named(text: &str) -> Option<i8> {
    let name = text.to_lowercase();
    let is_named = |month: &str| {
        let month = month.to_lowercase();
        name == month || name == short(&month)
    };
    let at = Language::ALL.into_iter().find_map(|language| {
        let mut months = Names::of(language).months().into_iter();
        months.position(is_named)
    })?;
    i8::try_from(at + 1).ok()
}

/// A moment as seen from `now`: `vandaag 14:02`, `gisteren 14:02`, or with its date.
pub fn when(language: Language, moment: DateTime, now: DateTime) -> String {
    let names = Names::of(language);
    let day = match now.date() {
        date if date == moment.date() => names.today(),
        date if date.yesterday().is_ok_and(|before| before == moment.date()) => names.yesterday(),
        _ => return date_time(language, moment),
    };
    format!("{day} {:02}:{:02}", moment.hour(), moment.minute())
}

fn month(language: Language, day: Date) -> &'static str {
    Names::of(language).months()[usize::from(day.month().unsigned_abs()) - 1]
}

fn weekday(language: Language, day: Date) -> &'static str {
    Names::of(language).days()[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())]
}

/// The first three letters of a month, as far as that is how it's shortened.
fn short(month: &str) -> &str {
    match month {
        "maart" => "mrt",
        month => month.get(..3).unwrap_or(month),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Dutch, English};

    #[test]
    fn dates_are_read_as_people_write_them() {
        let day = Some(jiff::civil::date(2026, 12, 18));
        for text in [
            "18-12-2026",
            " 18/12/2026 ",
            "18.12.2026",
            "2026-12-18",
            "18 december 2026",
            "18-Dec-2026",
        ] {
            assert_eq!(read_date(text), day, "{text}");
        }
        assert_eq!(read_date("1 mrt 2027"), Some(jiff::civil::date(2027, 3, 1)));
        for text in [
            "29-02-2027",
            "2027-02-29",
            "1-1-0226",
            "0226-01-01",
            "1 foo 2026",
            "31-12-9999",
        ] {
            assert_eq!(read_date(text), None, "{text}");
        }
        for text in [
            "",
            "18-12",
            "18-12-26",
            "18-12-02026",
            "31-13-2026",
            "morgen",
            "2026-12-18-1",
        ] {
            assert_eq!(read_date(text), None, "{text}");
        }
    }

    #[test]
    fn dates_and_moments() {
        assert_eq!(date(Dutch, jiff::civil::date(2026, 11, 23)), "23 november 2026");
        assert_eq!(date(English, jiff::civil::date(2026, 3, 1)), "1 March 2026");
        let day = jiff::civil::date(2027, 3, 25);
        assert_eq!(weekday_date(Dutch, day), "donderdag 25 maart 2027");
        assert_eq!(weekday_date(English, day), "Thursday 25 March 2027");
        assert_eq!(short_date(Dutch, day, 2026), "do 25 mrt 2027");
        assert_eq!(short_date(English, day, 2027), "Thu 25 Mar");
        let at = |day, hour| jiff::civil::datetime(2026, 11, day, hour, 3, 0, 0);
        assert_eq!(when(Dutch, at(24, 9), at(24, 14)), "vandaag 09:03");
        assert_eq!(when(English, at(23, 14), at(24, 9)), "yesterday 14:03");
        assert_eq!(when(Dutch, at(22, 14), at(24, 9)), "22 november 2026, 14:03");
    }
}
