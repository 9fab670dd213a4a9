//! A number of the intake, as it's being typed: it's only taken when it's one, and an unusual one only when the user says so.

use egui::{Id, Ui};

use super::field_id;
use crate::{
    assessment::{Assessment, ProfileValue},
    gui::{
        command::Cx,
        widget::{self, Icon, Tone},
    },
    i18n::{Language, money, plain_number, read_number},
    questionnaire::{Field, FieldKind},
    session::Change,
};

#[derive(Debug, Default)]
pub(super) struct Typed {
    text: String,
    /// The number in the scan, as this field knows it.
    known: Option<f64>,
    language: Option<Language>,
}

impl Typed {
    pub fn edit(&mut self, ui: &mut Ui, assessment: &Assessment, field: &Field, label: Id, cx: &mut Cx<'_>) {
        // Undo, opening another file and another language change what is to be shown.
        self.follow(assessment.profile_number(field.id), field, cx.language);
        let euro = field.kind == FieldKind::Euro;
        let text = cx.text.profile;
        let hint = if euro {
            text.euro_hint()
        } else {
            text.number_hint()
        };
        ui.horizontal(|ui| {
            if euro {
                ui.label("€");
            }
            ui.set_max_width(220.0);
            let edit = widget::edit(ui, field_id(field.id), hint, 1, &mut self.text).labelled_by(label);
            if edit.changed()
                && let Ok(value) = ProfileValue::parse(field, &self.text)
                && number_in(value.as_ref()).is_none_or(|number| field.is_usual(number))
            {
                self.known = number_in(value.as_ref());
                cx.change(Change::Profile(field.id, value));
            }
        });
        match ProfileValue::parse(field, &self.text) {
            Err(_) => widget::problem(ui, text.not_a_number()),
            Ok(value) => {
                let unusual = number_in(value.as_ref()).filter(|number| !field.is_usual(*number));
                if let Some(number) = unusual {
                    self.ask(ui, field, number, cx);
                }
            }
        }
    }

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
