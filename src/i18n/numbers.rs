//! Numbers and money, the Dutch and the English way, as they're shown and as they're typed.

use unicode_normalization::UnicodeNormalization;

use super::{Language, compare::is_unseen};

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

/// `8` or `2–4`.
pub fn span(low: u32, high: u32) -> String {
    if low == high {
        low.to_string()
    } else {
        format!("{low}–{high}")
    }
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
}
