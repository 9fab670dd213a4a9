//! The steps of the profile: those of the question set, or a few fields each.

use std::borrow::Cow;

use egui::{Role, Ui};

use crate::{
    gui::{command::Cx, widget},
    i18n::Localized,
    questionnaire::FieldId,
    session::Session,
};

/// The fields of a step in a question set that names no steps.
const FIELDS: usize = 3;

/// A step, with its words where the question set has them.
pub(super) struct Step<'s> {
    number: usize,
    words: Option<(&'s Localized, &'s Localized)>,
    pub fields: Vec<FieldId>,
}

impl Step<'_> {
    pub fn name(&self, cx: &Cx<'_>) -> Cow<'_, str> {
        match self.words {
            Some((name, _)) => name.get(cx.language).into(),
            None => cx.text.profile.step(self.number).into(),
        }
    }

    pub fn title(&self, cx: &Cx<'_>) -> Cow<'_, str> {
        match self.words {
            Some((_, title)) => title.get(cx.language).into(),
            None => cx.text.profile.step(self.number).into(),
        }
    }

    pub fn missing<'m>(&'m self, missing: &'m [FieldId]) -> impl Iterator<Item = FieldId> + 'm {
        self.fields
            .iter()
            .copied()
            .filter(|field| missing.contains(field))
    }
}

pub(super) fn steps(session: &Session) -> Vec<Step<'_>> {
    let questionnaire = session.questionnaire();
    let named = questionnaire.profile_steps();
    if !named.is_empty() {
        let step = |(at, step): (usize, &'_ crate::questionnaire::ProfileStep)| (at + 1, step.fields.clone());
        let parts = named.iter().enumerate().map(step);
        return parts
            .zip(named)
            .map(|((number, fields), step)| Step {
                number,
                words: Some((&step.name, &step.title)),
                fields,
            })
            .collect();
    }
    let fields: Vec<FieldId> = questionnaire.fields().iter().map(|field| field.id).collect();
    let parts = fields.chunks(FIELDS).enumerate();
    parts
        .map(|(at, fields)| Step {
            number: at + 1,
            words: None,
            fields: fields.to_vec(),
        })
        .collect()
}

/// Shows them in a row; the one that was chosen.
pub(super) fn show(
    ui: &mut Ui,
    steps: &[Step<'_>],
    here: usize,
    missing: &[FieldId],
    cx: &Cx<'_>,
) -> Option<usize> {
    let mut chosen = None;
    widget::group(ui, Role::TabList, cx.text.profile.title(), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 20.0;
            for (at, step) in steps.iter().enumerate() {
                let name = step.name(cx);
                let shown = widget::Step {
                    number: at + 1,
                    name: &name,
                    said: &name,
                    is_here: at == here,
                    is_done: step.missing(missing).next().is_none(),
                };
                if widget::step(ui, &shown).clicked() {
                    chosen = Some(at);
                }
            }
        });
    });
    chosen
}
