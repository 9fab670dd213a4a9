//! From the domain to the saved form.

use std::collections::BTreeMap;

use ron::ser::PrettyConfig;

use super::{
    KeptAnswer, KeptValue, SavedAgreed, SavedAuthor, SavedGroup, SavedInvitation, SavedInvited, SavedKept,
    SavedOrigin, SavedPlan, SavedRespondent, SavedResponse, SavedScan, SavedSummary, SavedSummed,
    SummedResponse,
};
use crate::{
    assessment::{
        Agreed, Answer, Assessment, Author, Confirmed, Group, Invited, Kept, Origin, ProfileValue,
        Respondent, Response, Summed,
        format::{VERSION, sections::with_sections},
    },
    questionnaire::{DimensionId, Field, Item, OptionId, Questionnaire},
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
        author: save_author(questionnaire, &assessment.author),
        profile: BTreeMap::new(),
        answers: save_answers(questionnaire, |item| assessment.answer(item.id)),
        reasons: BTreeMap::new(),
        group: save_group(questionnaire, &assessment.group),
        invited: assessment
            .invited
            .iter()
            .map(|invited| save_invited(questionnaire, invited))
            .collect(),
        plan: SavedPlan::of(questionnaire, &assessment.plan),
        kept: save_kept(questionnaire, &assessment.kept),
    };
    for field in questionnaire.fields() {
        if let Some(value) = assessment.profile(field.id) {
            saved.profile.insert(field.key.clone(), save_value(field, value));
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
    with_sections(text + "\n", &assessment.kept.sections)
}

fn save_kept(questionnaire: &Questionnaire, kept: &Kept) -> SavedKept {
    let reasons = kept.reasons.iter();
    let agreed = kept.agreed.iter();
    let summed = kept.summed.iter();
    SavedKept {
        profile: kept.profile.clone(),
        answers: kept.answers.clone(),
        reasons: reasons
            .map(|(key, reason)| (key.clone(), reason.into()))
            .collect(),
        agreed: agreed
            .map(|(key, agreed)| (key.clone(), save_agreed(questionnaire, agreed)))
            .collect(),
        summed: summed.map(|(key, summed)| (key.clone(), summed.into())).collect(),
    }
}

fn save_author(questionnaire: &Questionnaire, author: &Author) -> SavedAuthor {
    SavedAuthor {
        id: author.id.map(|id| id.to_string()),
        may_stand_alone: author.may_stand_alone,
        saved: author.saved.map(|time| time.to_string()),
        invitation: author.invitation.as_ref().map(|invitation| SavedInvitation {
            asked: save_asked(questionnaire, &invitation.asked),
            until: invitation.until.map(|day| day.to_string()),
            by: save_role(questionnaire, invitation.by),
        }),
    }
}

fn save_invited(questionnaire: &Questionnaire, invited: &Invited) -> SavedInvited {
    SavedInvited {
        id: invited.id.to_string(),
        role: save_role(questionnaire, invited.role),
        on: invited.on.to_string(),
        asked: save_asked(questionnaire, &invited.asked),
        until: invited.until.map(|day| day.to_string()),
    }
}

fn save_role(questionnaire: &Questionnaire, role: Option<OptionId>) -> Option<String> {
    let field = questionnaire.field(questionnaire.roles().role);
    let choice = role.and_then(|role| field.choice(role));
    choice.map(|choice| choice.key.clone())
}

fn save_group(questionnaire: &Questionnaire, group: &Group) -> SavedGroup {
    let key = |item| questionnaire.item(item).key.clone();
    let respondents = |list: &[Respondent]| {
        list.iter()
            .map(|respondent| save_respondent(questionnaire, respondent))
            .collect()
    };
    SavedGroup {
        respondents: respondents(&group.respondents),
        aside: respondents(&group.aside),
        agreed: group
            .all_agreed()
            .map(|(item, agreed)| (key(item), save_agreed(questionnaire, agreed)))
            .collect(),
        discussed: group.discussed.iter().map(|item| key(*item)).collect(),
        reviewer: group.reviewer().to_owned(),
        kinds: group.kinds.iter().copied().collect(),
        summary: group.summary.as_ref().map(|summary| SavedSummary {
            respondents: summary.respondents,
            label: summary.label.clone(),
        }),
        summed: group
            .summed
            .iter()
            .map(|(item, summed)| (key(*item), summed.into()))
            .collect(),
    }
}

fn save_respondent(questionnaire: &Questionnaire, respondent: &Respondent) -> SavedRespondent {
    SavedRespondent {
        id: respondent.id.to_string(),
        role: save_role(questionnaire, respondent.role),
        may_stand_alone: respondent.may_stand_alone,
        saved: respondent.saved.map(|time| time.to_string()),
        asked: save_asked(questionnaire, &respondent.asked),
        answers: save_answers(questionnaire, |item| respondent.answer(item.id)),
        kept: respondent.kept.clone(),
    }
}

fn save_asked(questionnaire: &Questionnaire, asked: &[DimensionId]) -> Vec<String> {
    let key = |id: &DimensionId| questionnaire.dimension(*id).key.clone();
    asked.iter().map(key).collect()
}

fn save_answers<'a>(
    questionnaire: &Questionnaire,
    answer: impl Fn(&Item) -> &'a Answer,
) -> BTreeMap<String, KeptAnswer> {
    let given = questionnaire
        .items()
        .iter()
        .map(|item| (item, answer(item)))
        .filter(|(_, answer)| !answer.is_empty());
    given
        .map(|(item, answer)| (item.key.clone(), save_answer(questionnaire, answer)))
        .collect()
}

fn save_agreed(questionnaire: &Questionnaire, agreed: &Agreed) -> SavedAgreed {
    let (confirmed_under, confirmed_at) = save_confirmed(questionnaire, &agreed.confirmed);
    SavedAgreed {
        level: agreed.level.floor(),
        reason: agreed.reason.clone(),
        minority: agreed.minority.clone(),
        confirmed_under,
        confirmed_at,
    }
}

/// The version, and the moment or nothing.
fn save_confirmed(questionnaire: &Questionnaire, confirmed: &Confirmed) -> (String, String) {
    let under = confirmed.under.as_deref();
    let under = under.unwrap_or_else(|| questionnaire.version());
    let at = confirmed.at.map(|moment| moment.to_string());
    (under.to_owned(), at.unwrap_or_default())
}

impl From<&Summed> for SavedSummed {
    fn from(summed: &Summed) -> Self {
        Self {
            response: match &summed.response {
                Response::Unanswered => SummedResponse::Unanswered,
                Response::Level(level) => SummedResponse::Level(level.value()),
                Response::DontKnow => SummedResponse::DontKnow,
                Response::NotApplicable(reason) => SummedResponse::NotApplicable(reason.clone()),
            },
            consensus: summed.consensus.map(Into::into),
            look_again: summed.look_again,
        }
    }
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

fn save_answer(questionnaire: &Questionnaire, answer: &Answer) -> KeptAnswer {
    let given = answer.response.is_given();
    let confirmed = given.then(|| save_confirmed(questionnaire, &answer.confirmed));
    let (confirmed_under, confirmed_at) = confirmed.unwrap_or_default();
    KeptAnswer {
        response: match &answer.response {
            Response::Unanswered => SavedResponse::Unanswered,
            // One person's answers are whole levels.
            Response::Level(level) => SavedResponse::Level(level.floor()),
            Response::DontKnow => SavedResponse::DontKnow,
            Response::NotApplicable(reason) => SavedResponse::NotApplicable(reason.clone()),
        },
        note: answer.note.clone(),
        evidence: answer.evidence.clone(),
        confirmed_under,
        confirmed_at,
    }
}
