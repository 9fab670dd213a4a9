//! One question of the profile.

use egui::{Id, RichText, Ui};

use super::{ProfileScreen, field_id, option_id};
use crate::{
    assessment::{Assessment, ProfileValue},
    gui::{
        appearance::theme,
        command::Cx,
        widget::{self, FormChoice, Icon},
    },
    questionnaire::{Field, FieldId, FieldKind, OptionId},
    session::{Change, Session},
};

/// Room for the bar beside a field without an answer.
const LEFT: f32 = 18.0;

impl ProfileScreen {
    /// Shows a field; when it `lacks` an answer it says so, with a bar, a sign and a sentence.
    pub(super) fn field(
        &mut self,
        ui: &mut Ui,
        session: &Session,
        id: FieldId,
        lacks: bool,
        cx: &mut Cx<'_>,
    ) {
        let field = session.questionnaire().field(id);
        let frame = egui::Frame::new().inner_margin(egui::Margin {
            left: LEFT as i8,
            bottom: 10,
            ..egui::Margin::ZERO
        });
        let shown = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 4.0;
            let title = self::title(ui, field, cx);
            widget::small(ui, field.help.get(cx.language));
            if lacks {
                lacking(ui, field, cx);
            }
            self.input(ui, session, field, title, cx);
            if let Some(effect) = &self.effect {
                effect.show(ui, session, field.id, cx);
            }
        });
        if lacks {
            let place = shown.response.rect;
            let bar = place.with_max_x(place.left() + 4.0);
            ui.painter().rect_filled(bar, 1.0, theme::palette(ui).bad);
        }
    }

    fn input(&mut self, ui: &mut Ui, session: &Session, field: &Field, title: Id, cx: &mut Cx<'_>) {
        let assessment = session.assessment();
        match &field.kind {
            FieldKind::Text => {
                let response = text(ui, assessment, field, title, cx);
                if !std::mem::replace(&mut self.begun, true) {
                    response.request_focus();
                }
            }
            FieldKind::Choice(_) => self.one(ui, session, field, cx),
            FieldKind::Choices(_) => self.several(ui, session, field, cx),
            FieldKind::Number | FieldKind::Euro => {
                let typed = self.numbers.entry(field.id).or_default();
                typed.edit(ui, assessment, field, title, cx);
            }
        }
    }

    fn one(&mut self, ui: &mut Ui, session: &Session, field: &Field, cx: &mut Cx<'_>) {
        let chosen = chosen(session.assessment(), field.id);
        let choices = choices(field, &chosen, cx);
        self.begin_at(ui, &choices);
        if let Some(nth) = widget::choose_one(ui, field.question.get(cx.language), &choices) {
            let value = ProfileValue::Choice(field.choices()[nth].id);
            self.change(session, Change::Profile(field.id, Some(value)), cx);
        }
        let clears = !field.required && !chosen.is_empty();
        if clears && widget::link(ui, cx.text.profile.clear()).clicked() {
            self.change(session, Change::Profile(field.id, None), cx);
        }
    }

    /// Gives the focus to the chosen option, or else the first, when a step begins with choices.
    fn begin_at(&mut self, ui: &Ui, choices: &[FormChoice<'_>]) {
        let chosen = choices.iter().find(|choice| choice.selected);
        if let Some(choice) = chosen.or(choices.first()).filter(|_| !self.begun) {
            ui.memory_mut(|memory| memory.request_focus(choice.id));
            self.begun = true;
        }
    }

    fn several(&mut self, ui: &mut Ui, session: &Session, field: &Field, cx: &mut Cx<'_>) {
        let chosen = chosen(session.assessment(), field.id);
        let choices = choices(field, &chosen, cx);
        self.begin_at(ui, &choices);
        if let Some(nth) = widget::choose_several(ui, field.question.get(cx.language), &choices) {
            let value = switched(&chosen, field.choices()[nth].id);
            self.change(session, Change::Profile(field.id, value), cx);
        }
    }
}

/// The question, and what it says of itself: only what isn't required is marked.
fn title(ui: &mut Ui, field: &Field, cx: &Cx<'_>) -> Id {
    let title = widget::heading(ui, field.question.get(cx.language), 2);
    let several = matches!(field.kind, FieldKind::Choices(_)).then(|| cx.text.profile.several());
    let optional = (!field.required).then(|| cx.text.common.optional());
    let marks: Vec<&str> = optional.into_iter().chain(several).collect();
    if !marks.is_empty() {
        let marks = theme::small(ui, marks.join(" · ")).color(theme::palette(ui).accent);
        widget::wrapped(ui, marks);
    }
    title.id
}

fn lacking(ui: &mut Ui, field: &Field, cx: &Cx<'_>) {
    let p = theme::palette(ui);
    widget::row(ui, |ui| {
        widget::icon(ui, Icon::Warning, 15.0, p.bad);
        let words = RichText::new(what_is_missing(field, cx)).font(theme::semibold(theme::sizes().small));
        ui.label(words.color(p.bad));
    });
}

/// What to do about a field without an answer.
pub(super) fn what_is_missing(field: &Field, cx: &Cx<'_>) -> String {
    let text = cx.text.profile;
    let question = field.question.get(cx.language);
    match (&field.missing, &field.kind) {
        (Some(words), _) => words.get(cx.language).to_owned(),
        (None, FieldKind::Choice(_) | FieldKind::Choices(_)) => text.choose(question),
        (None, FieldKind::Text | FieldKind::Number | FieldKind::Euro) => text.fill_in(question),
    }
}

fn text(ui: &mut Ui, assessment: &Assessment, field: &Field, label: Id, cx: &mut Cx<'_>) -> egui::Response {
    let mut value = assessment.profile_text(field.id).to_owned();
    let shown = ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(400.0));
        widget::edit(ui, field_id(field.id), "", 1, &mut value).labelled_by(label)
    });
    if shown.inner.changed() {
        let value = (!value.is_empty()).then_some(ProfileValue::Text(value));
        cx.change(Change::Profile(field.id, value));
    }
    shown.inner
}

fn choices<'f>(field: &'f Field, chosen: &[OptionId], cx: &Cx<'_>) -> Vec<FormChoice<'f>> {
    let choices = field.choices().iter();
    choices
        .map(|choice| FormChoice {
            id: option_id(field.id, choice.id),
            text: choice.text.get(cx.language),
            selected: chosen.contains(&choice.id),
        })
        .collect()
}

pub(super) fn chosen(assessment: &Assessment, field: FieldId) -> Vec<OptionId> {
    match assessment.profile(field) {
        Some(ProfileValue::Choice(option)) => vec![*option],
        Some(ProfileValue::Choices(options)) => options.clone(),
        _ => Vec::new(),
    }
}

/// The options with this one switched; none at all is no answer.
fn switched(chosen: &[OptionId], option: OptionId) -> Option<ProfileValue> {
    let mut options: Vec<OptionId> = chosen.iter().copied().filter(|other| *other != option).collect();
    if !chosen.contains(&option) {
        options.push(option);
        options.sort_unstable();
    }
    (!options.is_empty()).then_some(ProfileValue::Choices(options))
}
