//! The profile: questions about the municipality and its lab.

use std::collections::BTreeMap;

use egui::{Context, Id, Response, Role, Ui};

use crate::{
    assessment::{Assessment, ProfileValue},
    gui::{
        appearance::theme,
        command::{Action, Cx},
        widget::{self, Icon, Label, ListRow, Sign, Tone},
    },
    i18n::{Language, money, plain_number, read_number},
    questionnaire::{Field, FieldId, FieldKind, OptionId},
    session::{Change, Session},
};

/// State of the screen only: numbers while they're being typed.
#[derive(Debug, Default)]
pub struct ProfileScreen {
    numbers: BTreeMap<FieldId, Typed>,
    /// Whether the first field has been given the focus.
    begun: bool,
}

impl ProfileScreen {
    pub fn reveal(&mut self, session: &Session, field: FieldId, context: &Context) {
        let field = session.questionnaire().field(field);
        let chosen = chosen(session.assessment(), field);
        let option = chosen.first().copied();
        let option = option.or_else(|| field.choices().first().map(|choice| choice.id));
        let id = option.map_or_else(|| field_id(field.id), |option| option_id(field.id, option));
        self.begun = true;
        context.memory_mut(|memory| memory.request_focus(id));
    }

    /// Whether this is a text field of the profile. A number field isn't one: it keeps what is typed, with its
    /// own undo.
    pub fn has_text_field(session: &Session, id: Id) -> bool {
        let mut fields = session.questionnaire().fields().iter();
        fields.any(|field| field.kind == FieldKind::Text && field_id(field.id) == id)
    }

    pub fn show(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        let place = ui.available_rect_before_wrap();
        let footer = if place.height() < 420.0 { 0.0 } else { 62.0 };
        let above = place.with_max_y(place.bottom() - footer);
        ui.scope_builder(egui::UiBuilder::new().max_rect(above), |ui| {
            widget::scroll(ui, "profile", false, |ui| {
                super::column(ui, 760.0, |ui| {
                    self.fields(ui, session, cx);
                    if footer == 0.0 {
                        end(ui, session, cx);
                    }
                });
            });
        });
        if footer > 0.0 {
            let below = place.with_min_y(above.bottom());
            let margin = ((place.width() - 760.0) / 2.0).max(if place.width() < 640.0 { 12.0 } else { 24.0 });
            let below = below.shrink2(egui::vec2(margin, 8.0));
            ui.scope_builder(egui::UiBuilder::new().max_rect(below), |ui| end(ui, session, cx));
        }
    }

    fn fields(&mut self, ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
        widget::heading(ui, cx.text.profile.title(), 1);
        widget::muted(ui, cx.text.profile.lead());
        ui.add_space(6.0);
        for field in session.questionnaire().fields() {
            widget::card(ui, |ui| self.field(ui, session, field, cx));
            ui.add_space(4.0);
        }
        instructions(ui, session, cx);
    }

    fn field(&mut self, ui: &mut Ui, session: &Session, field: &Field, cx: &mut Cx<'_>) {
        let question = field.question.get(cx.language);
        let title = widget::heading(ui, question, 2);
        let need = if field.required {
            cx.text.common.required()
        } else {
            cx.text.common.optional()
        };
        let need = match &field.kind {
            FieldKind::Choices(_) => format!("{need} · {}", cx.text.profile.several()),
            _ => need.to_owned(),
        };
        let need = theme::small(ui, need).color(theme::palette(ui).accent);
        widget::wrapped(ui, need);
        widget::muted(ui, field.help.get(cx.language));
        ui.add_space(2.0);
        let assessment = session.assessment();
        match &field.kind {
            FieldKind::Text => {
                let response = text(ui, assessment, field, title.id, cx);
                if !std::mem::replace(&mut self.begun, true) && assessment.profile(field.id).is_none() {
                    response.request_focus();
                }
            }
            FieldKind::Choice(_) => options(ui, assessment, field, Sign::Radio, cx),
            FieldKind::Choices(_) => options(ui, assessment, field, Sign::Check, cx),
            FieldKind::Number | FieldKind::Euro => self.number(ui, assessment, field, title.id, cx),
        }
    }

    fn number(&mut self, ui: &mut Ui, assessment: &Assessment, field: &Field, label: Id, cx: &mut Cx<'_>) {
        let typed = self.numbers.entry(field.id).or_default();
        // Undo, opening another file and another language change what is to be shown.
        typed.follow(assessment.profile_number(field.id), field, cx.language);
        let euro = field.kind == FieldKind::Euro;
        let hint = if euro {
            cx.text.profile.euro_hint()
        } else {
            cx.text.profile.number_hint()
        };
        ui.horizontal(|ui| {
            if euro {
                ui.label("€");
            }
            ui.set_max_width(220.0);
            let edit = widget::edit(ui, field_id(field.id), hint, 1, &mut typed.text).labelled_by(label);
            if edit.changed()
                && let Ok(value) = ProfileValue::parse(field, &typed.text)
                && number_in(value.as_ref()).is_none_or(|number| field.is_usual(number))
            {
                typed.known = number_in(value.as_ref());
                cx.change(Change::Profile(field.id, value));
            }
        });
        match ProfileValue::parse(field, &typed.text) {
            Err(_) => {
                widget::problem(ui, cx.text.profile.not_a_number());
            }
            Ok(value) => {
                if let Some(number) = number_in(value.as_ref()).filter(|number| !field.is_usual(*number)) {
                    typed.ask(ui, field, number, cx);
                }
            }
        }
    }
}

/// A number as it's being typed.
#[derive(Debug, Default)]
struct Typed {
    text: String,
    /// The number in the scan, as this field knows it.
    known: Option<f64>,
    language: Option<Language>,
}

impl Typed {
    /// Shows the number in the scan when that isn't the one that was typed.
    fn follow(&mut self, number: Option<f64>, field: &Field, language: Language) {
        if self.known == number && self.language == Some(language) {
            return;
        }
        let is_money = field.kind == FieldKind::Euro;
        let shown = number.map(|number| plain_number(language, number, is_money));
        self.text = shown.unwrap_or_default();
        self.known = number;
        self.language = Some(language);
    }

    /// Asks whether an unusual number is meant; it's only taken when the user says so.
    fn ask(&mut self, ui: &mut Ui, field: &Field, number: f64, cx: &mut Cx<'_>) {
        let Some(usual) = field.usual else { return };
        let typing = ui.memory(|memory| memory.has_focus(field_id(field.id)));
        if typing && number < usual[0] {
            return; // the next digit may make it usual
        }
        let is_money = field.kind == FieldKind::Euro;
        let language = cx.language;
        let words = |value: f64| {
            if is_money {
                money(language, value)
            } else {
                plain_number(language, value, false)
            }
        };
        let taken = self.known == Some(number);
        let text = cx.text.profile;
        let [least, most] = usual.map(words);
        let otherwise = read_number(&self.text).and_then(|read| read.otherwise);
        widget::notice(ui, Tone::Warn, Icon::Warning, |ui| {
            let says = text.unusual(&words(number), &least, &most);
            widget::live(widget::paragraph(ui, &says));
            if taken {
                return;
            }
            ui.horizontal_wrapped(|ui| {
                for value in std::iter::once(number).chain(otherwise) {
                    let label = text.is_meant(&words(value));
                    if widget::link(ui, &label).clicked() {
                        self.text = plain_number(language, value, is_money);
                        self.known = Some(value);
                        cx.change(Change::Profile(field.id, Some(ProfileValue::Number(value))));
                    }
                }
            });
        });
    }
}

fn number_in(value: Option<&ProfileValue>) -> Option<f64> {
    match value {
        Some(ProfileValue::Number(number)) => Some(*number),
        _ => None,
    }
}

fn text(ui: &mut Ui, assessment: &Assessment, field: &Field, label: Id, cx: &mut Cx<'_>) -> Response {
    let mut value = assessment.profile_text(field.id).to_owned();
    let id = field_id(field.id);
    let response = widget::edit(ui, id, "", 1, &mut value).labelled_by(label);
    if response.changed() {
        let value = (!value.is_empty()).then_some(ProfileValue::Text(value));
        cx.change(Change::Profile(field.id, value));
    }
    response
}

fn options(ui: &mut Ui, assessment: &Assessment, field: &Field, sign: Sign<'_>, cx: &mut Cx<'_>) {
    let chosen = chosen(assessment, field);
    let is_single = sign == Sign::Radio;
    let (role, row_role) = if is_single {
        (Role::RadioGroup, Role::RadioButton)
    } else {
        (Role::Group, Role::CheckBox)
    };
    widget::group(ui, role, field.question.get(cx.language), |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for (position, choice) in field.choices().iter().enumerate() {
            let text = choice.text.get(cx.language);
            let row = ListRow::new(row_role, text)
                .id(option_id(field.id, choice.id))
                .sign(sign)
                .line(text)
                .selected(chosen.contains(&choice.id))
                .position(position, field.choices().len());
            if row.show(ui).clicked() {
                cx.change(Change::Profile(
                    field.id,
                    Some(toggled(&chosen, choice.id, is_single)),
                ));
            }
        }
    });
    if is_single
        && !field.required
        && !chosen.is_empty()
        && widget::link(ui, cx.text.profile.clear()).clicked()
    {
        cx.change(Change::Profile(field.id, None));
    }
}

fn chosen(assessment: &Assessment, field: &Field) -> Vec<OptionId> {
    match assessment.profile(field.id) {
        Some(ProfileValue::Choice(option)) => vec![*option],
        Some(ProfileValue::Choices(options)) => options.clone(),
        _ => Vec::new(),
    }
}

fn field_id(field: FieldId) -> Id {
    Id::unique(("field", field))
}

fn option_id(field: FieldId, option: OptionId) -> Id {
    Id::unique(("option", field, option))
}

fn toggled(chosen: &[OptionId], option: OptionId, is_single: bool) -> ProfileValue {
    if is_single {
        return ProfileValue::Choice(option);
    }
    let mut options: Vec<OptionId> = chosen.iter().copied().filter(|other| *other != option).collect();
    if !chosen.contains(&option) {
        options.push(option);
        options.sort_unstable();
    }
    ProfileValue::Choices(options)
}

fn instructions(ui: &mut Ui, session: &Session, cx: &Cx<'_>) {
    widget::card(ui, |ui| {
        widget::heading(ui, cx.text.profile.before(), 2);
        for line in session.questionnaire().instructions() {
            ui.horizontal_top(|ui| {
                widget::icon(ui, Icon::Right, 14.0, theme::palette(ui).accent);
                widget::paragraph(ui, line.get(cx.language));
            });
        }
    });
}

fn end(ui: &mut Ui, session: &Session, cx: &mut Cx<'_>) {
    let missing = session.missing();
    let started = session.progress().answered > 0;
    let label = if started {
        cx.text.profile.go_on()
    } else {
        cx.text.profile.begin()
    };
    ui.horizontal(|ui| {
        let words = match missing.first() {
            None => cx.text.profile.complete().to_owned(),
            Some(first) => {
                let question = session.questionnaire().field(*first).question.get(cx.language);
                cx.text.profile.missing(missing.len(), question)
            }
        };
        let words = theme::small(ui, words);
        let room = (ui.available_width() - 220.0).max(60.0);
        ui.scope(|ui| {
            ui.set_max_width(room);
            widget::live(widget::wrapped(ui, words));
        });
        widget::trailing(ui, "begin", |ui| {
            let label = Label::from(label).enabled(missing.is_empty());
            cx.on_click(&widget::primary(ui, label), Action::Questions);
        });
    });
}
