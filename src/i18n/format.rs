//! Numbers, dates and lists, the Dutch and the English way.

use jiff::civil::{Date, DateTime};
use unicode_normalization::UnicodeNormalization;

use super::{Language, compare::is_unseen};

const MONTHS_NL: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const DAYS_NL: [&str; 7] = [
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
];
const DAYS_EN: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

/// `value` with `decimals` digits behind the comma (Dutch) or point (English).
pub fn number(language: Language, value: f64, decimals: usize) -> String {
    let plain = format!("{value:.decimals$}");
    plain.replace('.', language.choose(",", "."))
}

/// The number of an answer as people know it: they count from 1, levels from 0. A half level gives a half number.
pub fn answer_number(language: Language, level: f64) -> String {
    number(language, level + 1.0, usize::from(level.fract() != 0.0))
}

/// A whole number with its thousands apart: `31.000` or `31,000`.
pub fn grouped(language: Language, value: i64) -> String {
    let separator = language.choose('.', ',');
    let digits = value.unsigned_abs().to_string();
    let mut out = String::from(if value < 0 { "-" } else { "" });
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// A share of 0..=1 as a percentage without its sign: a whole number, or one decimal when the
/// share lies within half a point of one of `bounds` (also 0..=1; chapter 5.1, rule 5).
pub fn share_beside_bound(language: Language, share: f64, bounds: &[f64]) -> String {
    let near = bounds
        .iter()
        .any(|bound| (share - bound).abs() <= 0.005 && (share - bound).abs() > 1e-9);
    number(language, share * 100.0, usize::from(near))
}

/// A share of 0..=1 as a whole percentage with its sign, `92%`.
pub fn percentage(language: Language, share: f64) -> String {
    format!("{}%", number(language, share * 100.0, 0))
}

/// `23 november 2026` or `23 November 2026`.
pub fn date(language: Language, date: Date) -> String {
    let months = language.choose(MONTHS_NL, MONTHS_EN);
    let month = usize::from(date.month().unsigned_abs()) - 1;
    format!("{} {} {}", date.day(), months[month], date.year())
}

/// A date in a sentence by which something is done: `vrijdag 26 februari 2027` or `Friday 26 February 2027`.
pub fn weekday_date(language: Language, day: Date) -> String {
    let names = language.choose(DAYS_NL, DAYS_EN);
    let name = names[day.weekday().to_monday_zero_offset().unsigned_abs() as usize];
    format!("{name} {}", date(language, day))
}

/// A date in a table: `vr 18 dec` or `Fri 18 Dec`, with its year unless that is `year`.
pub fn short_date(language: Language, day: Date, year: i16) -> String {
    let short = language.choose(2, 3);
    let names = language.choose(DAYS_NL, DAYS_EN);
    let name = names[day.weekday().to_monday_zero_offset().unsigned_abs() as usize];
    let months = language.choose(MONTHS_NL, MONTHS_EN);
    let month = match months[usize::from(day.month().unsigned_abs()) - 1] {
        "maart" => "mrt",
        month => &month[..3],
    };
    let start = format!("{} {} {month}", &name[..short], day.day());
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

/// A number as it's shown where it can be changed: no groups, and cents only when there are: `1250`, `75,50`.
pub fn plain_number(language: Language, value: f64, is_money: bool) -> String {
    let decimals = if value.fract() == 0.0 { 0 } else { 2 };
    let text = number(language, value, decimals);
    if is_money || decimals == 0 {
        return text;
    }
    text.trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
}

/// An amount of money in running text: `€ 1.250`, `€ 75,50`.
pub fn money(language: Language, value: f64) -> String {
    let whole = grouped(language, value.trunc() as i64);
    let cents = number(language, value.fract(), 2);
    match (value * 100.0).round() as i64 % 100 {
        0 => format!("€ {}", grouped(language, value.round() as i64)),
        _ => format!("€ {whole}{}", cents.trim_start_matches('0')),
    }
}

/// A number that was read from text, zero or more.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// What it says.
    pub value: f64,
    /// What it could say as well: `1.250` is 1250 to most people and 1.25 to some.
    pub otherwise: Option<f64>,
}

/// A number as people here write it: a comma before decimals and a point between thousands, with a currency, spaces or
/// `,-` about it. A point with other than three digits behind it comes before decimals too.
pub fn read_number(text: &str) -> Option<Reading> {
    let text = bare_number(text);
    let number = |text: &str| -> Option<f64> {
        let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && !text.starts_with('.')
            && !text.ends_with('.');
        let value = is_plain.then(|| text.parse::<f64>().ok()).flatten()?;
        value.is_finite().then_some(value)
    };
    let sure = |value| {
        Some(Reading {
            value,
            otherwise: None,
        })
    };
    let last = text.rfind([',', '.']);
    let Some(last) = last else {
        return sure(number(&text)?);
    };
    let separator = &text[last..=last];
    let (whole, rest) = (&text[..last], &text[last + 1..]);
    let other = if separator == "," { "." } else { "," };
    if !rest.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if whole.contains(other) {
        // Both are there: the last one comes before the decimals.
        return sure(number(&format!("{}.{rest}", ungrouped(whole, other)?))?);
    }
    let grouped = ungrouped(&text, separator).and_then(|text| number(&text));
    if whole.contains(separator) {
        return sure(grouped?);
    }
    let decimal = number(&format!("{whole}.{rest}"))?;
    Some(match grouped {
        Some(grouped) if separator == "." => Reading {
            value: grouped,
            otherwise: Some(decimal),
        },
        otherwise => Reading {
            value: decimal,
            otherwise,
        },
    })
}

/// The digits with their separators: no currency, spaces, or the stroke that stands for no cents.
fn bare_number(text: &str) -> String {
    let seen: String = text.nfkc().filter(|c| !is_unseen(*c)).collect();
    let lower = seen.trim().to_lowercase();
    let mut rest = lower.as_str();
    for word in [
        "per uur", "p/u", "/uur", "uur", "uren", "per hour", "hours", "€", "euro", "eur",
    ] {
        rest = rest.strip_prefix(word).unwrap_or(rest).trim();
        rest = rest.strip_suffix(word).unwrap_or(rest).trim();
    }
    let cents = rest.trim_end_matches(['-', '–', '—', '=']);
    if let Some(whole) = cents
        .strip_suffix([',', '.'])
        .filter(|_| cents.len() < rest.len())
    {
        rest = whole;
    }
    // Spaces stand between groups only.
    let groups: Vec<&str> = rest.split_whitespace().collect();
    let is_group = |group: &&str| {
        group
            .split([',', '.'])
            .next()
            .is_some_and(|digits| digits.len() == 3)
    };
    if groups.iter().skip(1).all(is_group) {
        groups.concat()
    } else {
        rest.to_owned()
    }
}

/// Digits in groups of three, without what stands between them.
fn ungrouped(text: &str, separator: &str) -> Option<String> {
    let mut groups = text.split(separator);
    let first = groups.next()?;
    let is_digits = |group: &str| group.bytes().all(|byte| byte.is_ascii_digit());
    let fits = (1..=3).contains(&first.len()) && is_digits(first) && !first.starts_with('0');
    let rest: Vec<&str> = groups.collect();
    let all = rest.iter().all(|group| group.len() == 3 && is_digits(group));
    (fits && all).then(|| format!("{first}{}", rest.concat()))
}

/// Years in which something can be planned or reported; another one is a slip of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2999;

/// Whether anything can be planned or reported on this day.
pub fn is_possible_day(day: Date) -> bool {
    YEARS.contains(&day.year())
}

/// A date as people write it: `18-12-2026`, `18/12/2026`, `18.12.2026`, `18 december 2026`, or as computers do:
/// `2026-12-18`.
pub fn read_date(text: &str) -> Option<jiff::civil::Date> {
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
    jiff::civil::Date::new(year, month, day.parse().ok()?).ok()
}

/// The month with this name, in either language, whole or by its first three letters.
fn month_named(text: &str) -> Option<i8> {
    let name = text.to_lowercase();
    let is_named = |month: &str| {
        let month = month.to_lowercase();
        let short = if month == "maart" {
            "mrt"
        } else {
            month.get(..3).unwrap_or(&month)
        };
        name == month || name == short
    };
    let at = (0..12).find(|at| is_named(MONTHS_NL[*at]) || is_named(MONTHS_EN[*at]))?;
    i8::try_from(at + 1).ok()
}

/// A moment as seen from `now`: `vandaag 14:02`, `gisteren 14:02`, or with its date.
pub fn when(language: Language, moment: DateTime, now: DateTime) -> String {
    let (today, yesterday) = language.choose(("vandaag", "gisteren"), ("today", "yesterday"));
    let day = match now.date() {
        date if date == moment.date() => today,
        date if date.yesterday().is_ok_and(|before| before == moment.date()) => yesterday,
        _ => return date_time(language, moment),
    };
    format!("{day} {:02}:{:02}", moment.hour(), moment.minute())
}

/// The same with a capital in front.
pub fn capital(text: &str) -> String {
    // A capital that stands for "één" carries no accent.
    if let Some(rest) = text.strip_prefix("éé") {
        return format!("Eé{rest}");
    }
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// With its first letter in lower case, for use behind a colon; an abbreviation stays as it is.
pub fn uncapital(text: &str) -> String {
    if let Some(rest) = text.strip_prefix("Eé") {
        return format!("éé{rest}");
    }
    let mut letters = text.chars();
    let first = letters.next();
    let is_abbreviation = letters.clone().next().is_some_and(char::is_uppercase);
    match first {
        Some(first) if !is_abbreviation => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

/// A list in running text: `a`, `a en b`, `a, b en c`. When one of the last two entries itself holds `en` or `of`, a
/// comma before the last one keeps the list readable (chapter 7.5 does so).
pub fn join<S: AsRef<str>>(language: Language, entries: &[S]) -> String {
    let and = language.choose(" en ", " and ");
    let or = language.choose(" of ", " or ");
    match entries {
        [] => String::new(),
        [only] => only.as_ref().to_owned(),
        [first @ .., last] => {
            let head: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            let is_compound = |entry: &S| entry.as_ref().contains(and) || entry.as_ref().contains(or);
            let compound = entries.len() > 2 && entries[entries.len() - 2..].iter().any(is_compound);
            format!(
                "{}{}{and}{}",
                head.join(", "),
                if compound { "," } else { "" },
                last.as_ref()
            )
        }
    }
}

/// A name as part of a file name: `Gemeente ’s-Berg` becomes `gemeente-s-berg`.
pub fn slug(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// A small count as a word, lower case: `twee`, `two`; from thirteen on as digits.
pub fn count_word(language: Language, count: usize) -> String {
    const NL: [&str; 13] = [
        "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
        "twaalf",
    ];
    const EN: [&str; 13] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    let words = language.choose(NL, EN);
    words
        .get(count)
        .map_or_else(|| count.to_string(), |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Dutch, English};

    #[test]
    fn answers_count_from_one() {
        assert_eq!(answer_number(Dutch, 0.0), "1");
        assert_eq!(answer_number(Dutch, 2.5), "3,5");
        assert_eq!(answer_number(English, 2.5), "3.5");
    }

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(number(Dutch, 21.318, 1), "21,3");
        assert_eq!(number(English, 21.318, 1), "21.3");
        assert_eq!(grouped(Dutch, 1_234_567), "1.234.567");
        assert_eq!(grouped(English, -31_000), "-31,000");
        assert_eq!(grouped(Dutch, 999), "999");
    }

    #[test]
    fn numbers_are_read_as_people_here_write_them() {
        let cases = [
            ("75", 75.0),
            ("75,5", 75.5),
            ("75.5", 75.5),
            ("75,50", 75.5),
            ("€ 75", 75.0),
            ("€75,00", 75.0),
            ("75,-", 75.0),
            ("75,--", 75.0),
            ("€ 1.250,–", 1250.0),
            ("75 euro", 75.0),
            ("€ 75 per uur", 75.0),
            ("36 uur", 36.0),
            ("７５", 75.0),
            ("EUR 82,25", 82.25),
            ("1.250", 1250.0),
            ("1.250,50", 1250.5),
            ("1,250.50", 1250.5),
            ("1 250,5", 1250.5),
            ("1\u{a0}250", 1250.0),
            ("12.345.678", 12_345_678.0),
            ("0.250", 0.25),
            ("1250.5", 1250.5),
            ("1250,500", 1250.5),
        ];
        for (text, value) in cases {
            assert_eq!(read_number(text).map(|read| read.value), Some(value), "{text}");
        }
        for text in [
            "", "-5", "1e3", "inf", "NaN", "5,", ".5", "1.25.5", "1,2,3", "vijf", "1 2", "5%", "0x10", "€",
        ] {
            assert_eq!(read_number(text), None, "{text}");
        }
        let otherwise = |text| read_number(text).and_then(|read| read.otherwise);
        assert_eq!(otherwise("1.250"), Some(1.25));
        assert_eq!(otherwise("1,250"), Some(1250.0));
        assert_eq!(
            [otherwise("75,50"), otherwise("1.250,50"), otherwise("1250")],
            [None; 3]
        );
    }

    #[test]
    fn what_is_shown_is_read_back_as_it_was() {
        for value in [0.0, 7.0, 12.5, 75.5, 80.25, 1250.0, 1250.5, 31_000.0] {
            for (language, is_money) in [(Dutch, true), (Dutch, false), (English, true), (English, false)] {
                let shown = plain_number(language, value, is_money);
                assert_eq!(read_number(&shown).map(|read| read.value), Some(value), "{shown}");
            }
        }
        assert_eq!(plain_number(Dutch, 75.5, true), "75,50");
        assert_eq!(plain_number(Dutch, 12.5, false), "12,5");
        assert_eq!(plain_number(English, 75.5, true), "75.50");
        assert_eq!(
            [money(Dutch, 1250.0), money(Dutch, 1.25), money(English, 1250.5)],
            ["€ 1.250", "€ 1,25", "€ 1,250.50"]
        );
    }

    #[test]
    fn shares_show_a_decimal_only_beside_a_bound() {
        assert_eq!(share_beside_bound(Dutch, 0.697, &[0.7]), "69,7");
        assert_eq!(share_beside_bound(Dutch, 0.65, &[0.7]), "65");
        assert_eq!(share_beside_bound(Dutch, 0.7, &[0.7]), "70");
    }

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
        for text in ["", "18-12", "18-12-26", "31-13-2026", "morgen", "2026-12-18-1"] {
            assert_eq!(read_date(text), None, "{text}");
        }
    }

    #[test]
    fn dates_and_lists() {
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
        assert_eq!((capital("één"), capital("")), ("Eén".to_owned(), String::new()));
        assert_eq!(join(Dutch, &["a", "b", "c"]), "a, b en c");
        assert_eq!(join(Dutch, &["a", "b en d", "c"]), "a, b en d, en c");
        assert_eq!(join(Dutch, &["a", "b of d", "c"]), "a, b of d, en c");
        assert_eq!(join(English, &["a or d", "b", "c"]), "a or d, b and c");
        assert_eq!(join(English, &["a", "b"]), "a and b");
        assert_eq!(count_word(Dutch, 5), "vijf");
    }
}
