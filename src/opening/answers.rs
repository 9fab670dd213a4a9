//! Reading colleagues' answer files, and telling what became of each.

use std::path::PathBuf;

use super::{OpenError, explain, open};
use crate::{
    assessment::{AnswerFile, Merged, Outcome, Refusal, Remark},
    i18n::{GroupText, Language},
    questionnaire::Questionnaire,
};

/// Opens answer files one by one, as they are asked for.
pub fn read_answers<'a>(
    questionnaire: &'a Questionnaire,
    paths: &'a [PathBuf],
) -> impl Iterator<Item = AnswerFile<OpenError>> + 'a {
    paths.iter().map(|path| AnswerFile {
        name: path.display().to_string(),
        read: open(questionnaire, path).map(|opened| opened.assessment),
    })
}

/// What became of one file, in a sentence or more.
pub fn describe_merged(merged: &Merged<OpenError>, language: Language) -> String {
    let text = GroupText::of(language);
    let file = merged.name.as_str();
    let outcome = match &merged.outcome {
        Outcome::Taken => text.taken(file),
        Outcome::AlreadyThere => text.already_there(file),
        Outcome::SetAside => text.set_aside(file),
        Outcome::Refused(refusal) => refused(refusal, file, text, language),
    };
    let remarks = merged.remarks.iter().map(|remark| remarked(*remark, text));
    std::iter::once(outcome)
        .chain(remarks)
        .collect::<Vec<_>>()
        .join(" ")
}

fn refused(refusal: &Refusal<OpenError>, file: &str, text: GroupText, language: Language) -> String {
    match refusal {
        Refusal::Unreadable(error) => {
            let reason = explain(error, language);
            text.unreadable(&reason)
        }
        Refusal::OtherQuestions { version } => text.other_questions(file, version),
        Refusal::OtherMunicipality { name } if name.is_empty() => text.no_municipality(file),
        Refusal::OtherMunicipality { name } => text.other_municipality(file, name),
        Refusal::NoAnswers => text.no_answers(file),
        Refusal::Summary => text.summary_not_merged(file),
        Refusal::IntoSummary => text.not_into_summary(file),
    }
}

fn remarked(remark: Remark, text: GroupText) -> String {
    match remark {
        Remark::HalfFilled { answered, asked } => text.half_filled(answered, asked),
        Remark::Late => text.late().to_owned(),
        Remark::OtherProfile => text.other_profile().to_owned(),
        Remark::WithoutId => text.without_id().to_owned(),
        Remark::AgreedLeftOut => text.agreed_left_out().to_owned(),
        Remark::LookAgain(count) => text.merged_look_again(count),
    }
}
