//! The intake: its fields, and the pages that they're asked on.

use super::{Names, Scope, head::each};
use crate::questionnaire::{
    Choice, Field, FieldId, FieldKind, OptionId, ProblemKind, ProfileStep,
    source::{SourceField, SourceFieldKind, SourceQuestionnaire},
};

pub(super) fn fields(sources: &[SourceField], scope: &Scope) -> Vec<Field> {
    each(sources, |index, source| {
        let scope = scope.at("profile").at(index);
        let choices: Vec<Choice> = each(&source.options, |nth, option| {
            let text = scope.at("options").at(nth).text("text", &option.text);
            Some(Choice {
                id: OptionId::new(nth),
                key: option.id.clone(),
                text,
            })
        });
        let takes_options = matches!(source.kind, SourceFieldKind::Choice | SourceFieldKind::Choices);
        if takes_options == choices.is_empty() {
            scope.at("options").report(ProblemKind::OptionsDoNotFit);
        }
        let is_number = matches!(source.kind, SourceFieldKind::Number | SourceFieldKind::Euro);
        let runs_up = |(least, most): (f64, f64)| least >= 0.0 && least < most && most.is_finite();
        if source.usual.is_some_and(|usual| !is_number || !runs_up(usual)) {
            scope.at("usual").report(ProblemKind::BadRange);
        }
        Some(Field {
            id: FieldId::new(index),
            key: source.id.clone(),
            kind: match source.kind {
                SourceFieldKind::Text => FieldKind::Text,
                SourceFieldKind::Choice => FieldKind::Choice(choices),
                SourceFieldKind::Choices => FieldKind::Choices(choices),
                SourceFieldKind::Number => FieldKind::Number,
                SourceFieldKind::Euro => FieldKind::Euro,
            },
            required: source.required,
            question: scope.text("question", &source.question),
            help: scope.text("help", &source.help),
            usual: source.usual.map(<[f64; 2]>::from),
            missing: source.missing.as_ref().map(|text| scope.text("missing", text)),
        })
    })
}

/// The pages, with each field on one of them if there are any.
pub(super) fn steps(source: &SourceQuestionnaire, names: &Names, scope: &Scope) -> Vec<ProfileStep> {
    let list = scope.at("profile_steps");
    let named = || source.profile_steps.iter().flat_map(|step| &step.fields);
    for field in source.profile.iter().filter(|_| !source.profile_steps.is_empty()) {
        if named().filter(|id| **id == field.id).count() != 1 {
            list.report(ProblemKind::FieldNotInOneStep(field.id.clone()));
        }
    }
    each(&source.profile_steps, |index, step| {
        let scope = list.at(index);
        let field = |at, id: &String| Some(names.field(id, &scope.at("fields").at(at))?.id);
        Some(ProfileStep {
            name: scope.text("name", &step.name),
            title: scope.text("title", &step.title),
            fields: each(&step.fields, field),
        })
    })
}
