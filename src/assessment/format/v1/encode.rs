//! From the domain to the saved form.

use std::collections::BTreeMap;

use ron::ser::PrettyConfig;

use super::{KeptAnswer, KeptValue, SavedKept, SavedOrigin, SavedResponse, SavedScan};
use crate::{
    assessment::{Answer, Assessment, Origin, ProfileValue, Response, format::VERSION},
    questionnaire::{Field, OptionId, Questionnaire},
};

pub(in crate::assessment::format) fn encode(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
) -> String {
    let origin = Origin::of(questionnaire);
    let mut saved = SavedScan {
        format: VERSION,
        questionnaire: SavedOrigin {
            id: origin.id,
            version: origin.version,
            hash: origin.hash,
        },
        language: assessment.language.code().to_owned(),
        profile: BTreeMap::new(),
        answers: BTreeMap::new(),
        reasons: BTreeMap::new(),
        kept: SavedKept {
            profile: assessment.kept.profile.clone(),
            answers: assessment.kept.answers.clone(),
            reasons: assessment
                .kept
                .reasons
                .iter()
                .map(|(key, reason)| (key.clone(), reason.into()))
                .collect(),
        },
    };
    for field in questionnaire.fields() {
        if let Some(value) = assessment.profile(field.id) {
            saved.profile.insert(field.key.clone(), save_value(field, value));
        }
    }
    for item in questionnaire.items() {
        let answer = assessment.answer(item.id);
        if !answer.is_empty() {
            saved.answers.insert(item.key.clone(), save_answer(answer));
        }
    }
    for (check, reason) in assessment.reasons() {
        saved
            .reasons
            .insert(questionnaire.check(check).key.clone(), reason.into());
    }
    let pretty = PrettyConfig::new().struct_names(true).new_line("\n");
    #[expect(
        clippy::expect_used,
        reason = "plain structs, strings and numbers always serialise to a string"
    )]
    let text = ron::ser::to_string_pretty(&saved, pretty).expect("a scan serialises");
    text + "\n"
}

fn save_value(field: &Field, value: &ProfileValue) -> KeptValue {
    let key = |option: &OptionId| field.choice(*option).map(|choice| choice.key.clone());
    match value {
        ProfileValue::Text(text) => KeptValue::Text(text.clone()),
        ProfileValue::Choice(option) => KeptValue::One(key(option).unwrap_or_default()),
        ProfileValue::Choices(options) => KeptValue::Many(options.iter().filter_map(key).collect()),
        ProfileValue::Number(number) => KeptValue::Number(*number),
    }
}

fn save_answer(answer: &Answer) -> KeptAnswer {
    KeptAnswer {
        response: match &answer.response {
            Response::Unanswered => SavedResponse::Unanswered,
            // Version 1 holds one respondent's answers, which are whole levels.
            Response::Level(level) => SavedResponse::Level(level.floor()),
            Response::DontKnow => SavedResponse::DontKnow,
            Response::NotApplicable(reason) => SavedResponse::NotApplicable(reason.clone()),
        },
        note: answer.note.clone(),
        evidence: answer.evidence.clone(),
    }
}
