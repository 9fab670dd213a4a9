//! The numbers of questions that a spreadsheet took for dates: `1.1` becomes `1-jan`.

use jiff::{ToSpan, civil};

/// Days counted by spreadsheets around now: from 2009 to 2064.
const DAYS: std::ops::Range<i64> = 40_000..60_000;

/// How months begin, in Dutch and in English; a place for each month.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mrt", "maa", "mar"],
    &["apr"],
    &["mei", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dec"],
];

/// The number that stood there before a spreadsheet made a date of it; `None` when it's no date.
pub(super) fn number_before(text: &str) -> Option<String> {
    let (day, month) = by_parts(text).or_else(|| by_count(text))?;
    Some(format!("{day}.{month}"))
}

/// `1-jan`, `01-01-2026`, `jan-01`, `2026-01-01`, with any sign between the parts.
fn by_parts(text: &str) -> Option<(u32, u32)> {
    let parts: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let (first, second) = match parts.as_slice() {
        [first, second] => (first, second),
        [year, month, day] if year.len() == 4 => (day, month),
        [day, month, year] if matches!(year.len(), 2 | 4) => (day, month),
        _ => return None,
    };
    let number = |part: &str| {
        part.parse::<u32>()
            .ok()
            .filter(|number| (1..=31).contains(number))
    };
    match (month_of(first), month_of(second)) {
        (None, Some(month)) => Some((number(first)?, month)),
        (Some(month), None) => Some((number(second)?, month)),
        _ => Some((number(first)?, number(second).filter(|month| *month <= 12)?)),
    }
}

/// A date as spreadsheets count it: days since the end of 1899.
fn by_count(text: &str) -> Option<(u32, u32)> {
    // Some write the hours of the day behind a comma.
    let days = text.trim_end_matches('0').trim_end_matches([',', '.']);
    let days = if days.len() < text.len() && text.contains([',', '.']) {
        days
    } else {
        text
    };
    let days = days.parse::<i64>().ok().filter(|days| DAYS.contains(days))?;
    let date = civil::date(1899, 12, 30).checked_add(days.days()).ok()?;
    Some((
        u32::from(date.day().unsigned_abs()),
        u32::from(date.month().unsigned_abs()),
    ))
}

/// Whether words begin with the name of a month, as in `jan` and `maart 2026`.
pub(super) fn begins_with_month(words: &str) -> bool {
    month_of(words).is_some()
}

fn month_of(part: &str) -> Option<u32> {
    let start = part.to_lowercase();
    let at = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| start.starts_with(name)))?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::number_before;

    #[test]
    fn dates_tell_the_number_that_stood_there() {
        let cases = [
            ("1-jan", "1.1"),
            ("2-feb", "2.2"),
            ("4-mrt", "4.3"),
            ("10-apr-26", "10.4"),
            ("03-01-2026", "3.1"),
            ("7/2/2026", "7.2"),
            ("2026-04-09", "9.4"),
            ("Oct-3", "3.10"),
            ("5 mei", "5.5"),
            ("46024", "2.1"),
            ("46024,0", "2.1"),
            ("46050", "28.1"),
        ];
        for (text, number) in cases {
            assert_eq!(number_before(text).as_deref(), Some(number), "{text}");
        }
        for text in [
            "",
            "budget",
            "doel-vastgelegd",
            "1",
            "12",
            "99-1",
            "1-1-1-1",
            "jan-feb",
        ] {
            assert_eq!(number_before(text), None, "{text}");
        }
    }
}
