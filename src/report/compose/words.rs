//! Numbers, lists and gates in words.

use super::context::Report;
use crate::{
    advice::Hours,
    i18n::{self, Language},
    questionnaire::HourRange,
    questionnaire::Item,
    scoring::{GateResult, GateStatus, Interval, KNOWN_FOR_TOTAL, rounded},
};

/// Share that must be known for the middle label (chapter 5.8).
const KNOWN_FOR_DISCUSSED: f64 = 0.9;

/// A list in running text (chapter 7): `a, b en c`. Entries with commas of their own are kept apart by
/// semicolons.
pub(super) fn list<S: AsRef<str>>(language: Language, entries: &[S]) -> String {
    let has_commas = entries.iter().any(|entry| entry.as_ref().contains(", "));
    match entries {
        [first @ .., last] if has_commas && !first.is_empty() => {
            let and = language.choose("en", "and");
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{}; {and} {}", first.join("; "), last.as_ref())
        }
        _ => i18n::join(language, entries),
    }
}

/// `text` with its first letter in upper case.
pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// Open gates in running text, each unknown one marked (chapter 7.4).
pub(super) fn gate_list(report: &Report, gates: &[&GateResult]) -> String {
    let entries: Vec<String> = gates.iter().map(|gate| gate_short(report, **gate)).collect();
    list(report.language(), &entries)
}

fn gate_short(report: &Report, result: GateResult) -> String {
    let short = report.say(&report.questionnaire.gate(result.id).short);
    if result.status == GateStatus::Unknown {
        let suffix = report.say(&report.questionnaire.phrases().gate_unknown_suffix);
        format!("{short} {suffix}")
    } else {
        short.to_owned()
    }
}

/// What can't be done while these gates are open, in running text.
pub(super) fn blocked_list(report: &Report, gates: &[&GateResult]) -> String {
    let blocked = gates
        .iter()
        .map(|gate| &report.questionnaire.gate(gate.id).blocks);
    let blocked: Vec<&str> = blocked.map(|text| report.say(text)).collect();
    list(report.language(), &blocked)
}

/// Who knows the answer, with the article (chapter 7.5).
pub(super) fn who_knows(report: &Report, item: &Item) -> String {
    report.text.the(report.say(&item.who_knows))
}

/// Both ends of an interval in whole points.
pub(super) fn ends(interval: Interval) -> (String, String) {
    (
        rounded(interval.low).to_string(),
        rounded(interval.high).to_string(),
    )
}

/// A number with a decimal only when it has one.
pub(super) fn number(report: &Report, value: f64) -> String {
    let decimals = usize::from(value.fract() != 0.0);
    i18n::number(report.language(), value, decimals)
}

/// The number of an answer, from 1.
pub(super) fn answer_number(report: &Report, level: f64) -> String {
    i18n::answer_number(report.language(), level)
}

/// The share of the weight without a known answer, in percent (chapter 5.1, rule 5). It never rounds to
/// nothing or to everything.
pub(super) fn unknown_percent(report: &Report) -> String {
    let unknown = 1.0 - report.evaluation.score.total.known_share;
    let bounds = [0.0, 1.0 - KNOWN_FOR_DISCUSSED, 1.0 - KNOWN_FOR_TOTAL, 1.0];
    i18n::share_beside_bound(report.language(), unknown, &bounds)
}

/// Own hours: `12 tot 48 uur, plus 8 tot 16 uur per week, zonder 1 stap (eerst begroten)` (chapter 24.2).
pub(super) fn hours(report: &Report, hours: Hours) -> String {
    let number = |hours: u32| i18n::grouped(report.language(), i64::from(hours));
    let range = |hours: HourRange| {
        let (low, high) = (number(hours.low), number(hours.high));
        if low == high {
            report.text.hours_exact(&high)
        } else {
            report.text.hours_range(&low, &high)
        }
    };
    let mut parts = vec![range(hours.once)];
    if hours.to_estimate > 0 {
        parts.push(report.text.hours_to_estimate(hours.to_estimate));
    }
    if hours.weekly.high > 0 {
        parts.push(report.text.hours_weekly(&range(hours.weekly)));
    }
    parts.join(", ")
}

/// The one-off hours as money, rounded to a hundred euros (chapter 24.2).
pub(super) fn euros(report: &Report, hours: Hours, rate: f64) -> String {
    let (low, high) = hours.euros_once(rate);
    let number = |amount: i64| i18n::grouped(report.language(), amount);
    let (laag, hoog) = (number(low), number(high));
    if low == 0 || low == high {
        report.text.euros_upto(&hoog)
    } else {
        report.text.euros_range(&laag, &hoog)
    }
}

/// A month written `2026-11`, as `november 2026`; anything else stays as it is.
pub(super) fn month(report: &Report, month: &str) -> String {
    let date: Option<jiff::civil::Date> = format!("{month}-01").parse().ok();
    let shown = date.map(|date| i18n::date(report.language(), date));
    let without_day = shown.as_deref().and_then(|shown| shown.strip_prefix("1 "));
    without_day.unwrap_or(month).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{capitalised, list};
    use crate::i18n::Language::{Dutch, English};

    #[test]
    fn lists_stay_readable() {
        assert_eq!(list(Dutch, &["a", "b", "c"]), "a, b en c");
        assert_eq!(list(Dutch, &["a", "b, c of d", "e"]), "a; b, c of d; en e");
        assert_eq!(list(English, &["b, c or d"]), "b, c or d");
        assert_eq!(list::<&str>(Dutch, &[]), "");
    }

    #[test]
    fn capitals() {
        assert_eq!(capitalised("één"), "Één");
        assert_eq!(capitalised(""), "");
    }
}
