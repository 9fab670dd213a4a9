//! Consistency checks: "is this right?" (chapter 9). A check never changes an answer.

use std::fmt::Write as _;

use crate::{
    assessment::{Assessment, ProfileValue, item_state},
    questionnaire::{Check, CheckId, DimensionId, Field, Questionnaire, all_hold},
    scoring::{Score, ScoredFacts},
};

/// A check that fires.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckResult {
    /// The check.
    pub id: CheckId,
    /// The combination of answers it fires on, to keep with the reason.
    pub combination: String,
    /// The reason given for exactly this combination.
    pub reason: Option<String>,
}

impl CheckResult {
    /// Whether it still asks for an answer.
    pub fn is_open(&self) -> bool {
        self.reason.is_none()
    }
}

/// The checks that fire now, in the order of the questionnaire. An unknown or missing answer makes
/// no condition true.
pub fn fired_checks(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
) -> Vec<CheckResult> {
    let facts = ScoredFacts { assessment, score };
    let fired = questionnaire
        .checks()
        .iter()
        .filter(|check| all_hold(&check.when, &facts));
    fired
        .map(|check| {
            let combination = combination(questionnaire, assessment, check);
            let given = assessment
                .reason(check.id)
                .filter(|reason| reason.combination == combination);
            CheckResult {
                id: check.id,
                reason: given.map(|reason| reason.text.clone()),
                combination,
            }
        })
        .collect()
}

/// The answers that a check looks at, as `id=value` pairs: a reason holds for one combination.
pub fn combination(questionnaire: &Questionnaire, assessment: &Assessment, check: &Check) -> String {
    let mut out = String::new();
    let mut add = |key: &str, value: &str| {
        let separator = if out.is_empty() { "" } else { ";" };
        // Writing to a string can't fail.
        let _ = write!(out, "{separator}{key}={value}");
    };
    for field in check.fields() {
        let field = questionnaire.field(field);
        add(&field.key, &profile_text(field, assessment.profile(field.id)));
    }
    for item in check.items() {
        let state = item_state(questionnaire.item(item), assessment);
        let value = state
            .level()
            .map_or("?".to_owned(), |level| level.value().to_string());
        add(&questionnaire.item(item).key, &value);
    }
    out
}

fn profile_text(field: &Field, value: Option<&ProfileValue>) -> String {
    let key = |id| field.choice(id).map_or("", |choice| choice.key.as_str());
    match value {
        None => String::new(),
        Some(ProfileValue::Text(text)) => text.clone(),
        Some(ProfileValue::Number(number)) => number.to_string(),
        Some(ProfileValue::Choice(option)) => key(*option).to_owned(),
        Some(ProfileValue::Choices(options)) => options
            .iter()
            .map(|option| key(*option))
            .collect::<Vec<_>>()
            .join(","),
    }
}

/// Dimensions of which more than a quarter is "not applicable" by choice (chapter 5.2).
pub fn much_skipped(score: &Score) -> Vec<DimensionId> {
    score
        .dimensions
        .iter()
        .filter(|dimension| dimension.skips_much())
        .map(|dimension| dimension.id)
        .collect()
}
