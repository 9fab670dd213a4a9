//! The answer to an item as people write it.

use super::{ChangeOrigin, ChangeProblem};
use crate::{
    assessment::Response,
    i18n::folded,
    questionnaire::{Item, Questionnaire},
};

/// Takes away what is there.
pub(super) const ERASE: &str = "-";

/// "Not applicable", folded.
const NOT_APPLICABLE: [&str; 6] = [
    "nvt",
    "n v t",
    "na",
    "n a",
    "niet van toepassing",
    "not applicable",
];

/// "Don't know", folded.
const DONT_KNOW: [&str; 10] = [
    "weet ik niet",
    "weet niet",
    "weet ik nog niet",
    "onbekend",
    "wn",
    "w n",
    "don t know",
    "dont know",
    "i don t know",
    "unknown",
];

/// How a digit by itself counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counting {
    /// As in files: 0 is the first answer.
    FromZero,
    /// As people count answers: 1 is the first.
    FromOne,
}

/// Whether a text takes away what is there.
pub(super) fn erases(text: &str) -> bool {
    matches!(text, ERASE | "‐" | "‑" | "–" | "—" | "−")
        || ["wis", "clear"]
            .iter()
            .any(|word| text.eq_ignore_ascii_case(word))
}

/// What stands before the number of an answer as people count them, folded.
const ANSWER: [&str; 2] = ["antwoord", "answer"];

/// Reads a level, the number of an answer (`antwoord3`), `?`, `nvt:reason`, or what erases the answer.
pub(super) fn response(
    questionnaire: &Questionnaire,
    item: &Item,
    value: &str,
    counting: Counting,
    origin: &ChangeOrigin,
) -> Result<Response, ChangeProblem> {
    if erases(value) {
        return Ok(Response::Unanswered);
    }
    let asks = !value.is_empty() && value.chars().all(|c| c == '?');
    if asks || DONT_KNOW.contains(&folded(value).as_str()) {
        return Ok(Response::DontKnow);
    }
    if let Some(reason) = not_applicable(value) {
        if item.not_applicable.is_none() {
            return Err(ChangeProblem::NeverSkipped {
                item: named(item),
                origin: origin.clone(),
            });
        }
        let missing = || ChangeProblem::NoReason {
            item: named(item),
            origin: origin.clone(),
        };
        return Some(reason)
            .filter(|reason| !reason.is_empty())
            .map(|reason| Response::NotApplicable(reason.to_owned()))
            .ok_or_else(missing);
    }
    let highest = questionnaire.highest();
    let level = numbered(value).or_else(|| {
        let digit = level(value)?;
        match counting {
            Counting::FromZero => Some(digit),
            Counting::FromOne => digit.checked_sub(1),
        }
    });
    level
        .filter(|level| *level <= highest)
        .map(Response::level)
        .ok_or_else(|| ChangeProblem::BadResponse {
            item: named(item),
            value: value.to_owned(),
            highest,
            counting,
            origin: origin.clone(),
        })
}

/// What stands behind "not applicable" as its reason; `None` when the value says something else.
fn not_applicable(value: &str) -> Option<&str> {
    let is_said = |word: &str| NOT_APPLICABLE.contains(&folded(word).as_str());
    if is_said(value) {
        return Some("");
    }
    // No space: Dutch "na overleg" is no reason why something doesn't apply.
    let mut ends = value.match_indices([':', '-', '–', '—', ',', ';', '(', '=']);
    let (at, sign) = ends.rfind(|(at, _)| is_said(&value[..*at]))?;
    let reason = value[at + sign.len()..].trim();
    let inner = reason.strip_suffix(')').filter(|inner| !inner.contains('('));
    Some(inner.unwrap_or(reason).trim())
}

/// What an item is called in messages: by its number, and its id for who looks in a file.
pub(super) fn named(item: &Item) -> String {
    format!("{} ({})", item.number, item.key)
}

/// The level of an answer by the number that people give it, which counts from 1.
fn numbered(value: &str) -> Option<u8> {
    let value = folded(value);
    let number = ANSWER.iter().find_map(|word| value.strip_prefix(word))?.trim();
    number.parse::<u8>().ok()?.checked_sub(1)
}

/// One digit; a spreadsheet may write zeros behind a comma or point, and tenfold no times: `2,0`, `2,00E+00`.
fn level(value: &str) -> Option<u8> {
    let are_zeros = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte == b'0');
    let (number, power) = value.split_once(['E', 'e']).unwrap_or((value, "0"));
    let (digit, decimals) = number.split_once([',', '.']).unwrap_or((number, "0"));
    let is_whole = are_zeros(decimals) && are_zeros(power.trim_start_matches(['+', '-']));
    (digit.len() == 1 && is_whole).then(|| digit.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::{level, not_applicable};

    #[test]
    fn a_spreadsheet_writes_a_digit_in_many_ways() {
        for (value, digit) in [
            ("2", Some(2)),
            ("2,0", Some(2)),
            ("2.00", Some(2)),
            ("2E+00", Some(2)),
            ("2,00e0", Some(2)),
            ("2,5", None),
            ("2E+01", None),
            ("20", None),
            ("E0", None),
            ("2,", None),
            ("2e", None),
            ("", None),
        ] {
            assert_eq!(level(value), digit, "{value}");
        }
    }

    #[test]
    fn a_reason_stands_behind_any_sign() {
        for (value, reason) in [
            ("nvt:geen inkoop", Some("geen inkoop")),
            ("n.v.t. - geen inkoop", Some("geen inkoop")),
            ("N.v.t. (geen inkoop)", Some("geen inkoop")),
            ("nvt: geen inkoop (nog)", Some("geen inkoop (nog)")),
            ("Niet van toepassing; geen - inkoop", Some("geen - inkoop")),
            ("N/A, no purchases", Some("no purchases")),
            ("n.v.t.", Some("")),
            ("nvt:", Some("")),
            ("na overleg", None),
            ("3 - nvt", None),
            ("", None),
        ] {
            assert_eq!(not_applicable(value), reason, "{value}");
        }
    }
}
