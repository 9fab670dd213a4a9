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
const NOT_APPLICABLE: [&str; 5] = ["nvt", "n v t", "na", "n a", "niet van toepassing"];

/// "Don't know", folded.
const DONT_KNOW: [&str; 5] = ["weet ik niet", "weet niet", "wn", "don t know", "dont know"];

/// Whether a text takes away what is there.
pub(super) fn erases(text: &str) -> bool {
    matches!(text, ERASE | "–")
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
    origin: &ChangeOrigin,
) -> Result<Response, ChangeProblem> {
    if erases(value) {
        return Ok(Response::Unanswered);
    }
    if value == "?" || DONT_KNOW.contains(&folded(value).as_str()) {
        return Ok(Response::DontKnow);
    }
    let (word, reason) = value.split_once(':').unwrap_or((value, ""));
    if NOT_APPLICABLE.contains(&folded(word).as_str()) {
        let missing = || ChangeProblem::NoReason {
            id: item.key.clone(),
            origin: origin.clone(),
        };
        let reason = Some(reason.trim()).filter(|reason| !reason.is_empty());
        return reason
            .map(|reason| Response::NotApplicable(reason.to_owned()))
            .ok_or_else(missing);
    }
    let highest = questionnaire.highest();
    let level = numbered(value).or_else(|| level(value));
    level
        .filter(|level| *level <= highest)
        .map(Response::level)
        .ok_or_else(|| ChangeProblem::BadResponse {
            id: item.key.clone(),
            value: value.to_owned(),
            highest,
            origin: origin.clone(),
        })
}

/// The level of an answer by the number that people give it, which counts from 1.
fn numbered(value: &str) -> Option<u8> {
    let value = folded(value);
    let number = ANSWER.iter().find_map(|word| value.strip_prefix(word))?.trim();
    number.parse::<u8>().ok()?.checked_sub(1)
}

/// One digit; a spreadsheet may write zeros behind a comma or point.
fn level(value: &str) -> Option<u8> {
    let (digit, decimals) = value.split_once([',', '.']).unwrap_or((value, "0"));
    let is_whole = !decimals.is_empty() && decimals.bytes().all(|byte| byte == b'0');
    (digit.len() == 1 && is_whole).then(|| digit.parse().ok())?
}
