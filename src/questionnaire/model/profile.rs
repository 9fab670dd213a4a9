//! The intake.

use crate::{
    i18n::Localized,
    questionnaire::{FieldId, GateId, OptionId},
};

/// A question of the intake.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Its id.
    pub id: FieldId,
    /// Its textual id.
    pub key: String,
    /// What kind of answer it takes, with the options where there are.
    pub kind: FieldKind,
    /// Whether a scan can be scored without it.
    pub required: bool,
    /// The question.
    pub question: Localized,
    /// Why it's asked.
    pub help: Localized,
    /// The least and the most that is usual for a number; anything else is most likely misread or mistyped.
    pub usual: Option<[f64; 2]>,
    /// What to do when there's no answer yet, in the question set's own words.
    pub missing: Option<Localized>,
}

/// A part of the intake that is asked on one page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileStep {
    /// Name, in a few words.
    pub name: Localized,
    /// Heading.
    pub title: Localized,
    /// Its fields, in order.
    pub fields: Vec<FieldId>,
}

impl Field {
    /// Whether a number is usual here.
    pub fn is_usual(&self, number: f64) -> bool {
        self.usual
            .is_none_or(|[least, most]| (least..=most).contains(&number))
    }

    /// Its options; none for a text or number.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            FieldKind::Choice(choices) | FieldKind::Choices(choices) => choices,
            FieldKind::Text | FieldKind::Number | FieldKind::Euro => &[],
        }
    }

    /// One option.
    pub fn choice(&self, id: OptionId) -> Option<&Choice> {
        self.choices().get(id.index())
    }

    /// The option with this textual id.
    pub fn choice_by_key(&self, key: &str) -> Option<&Choice> {
        self.choices().iter().find(|choice| choice.key == key)
    }
}

/// Kind of intake question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// Free text.
    Text,
    /// Exactly one option.
    Choice(Vec<Choice>),
    /// One or more options.
    Choices(Vec<Choice>),
    /// A number, zero or more.
    Number,
    /// An amount in euros, zero or more.
    Euro,
}

/// An option of an intake question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id within the field.
    pub id: OptionId,
    /// Its textual id.
    pub key: String,
    /// What the user reads.
    pub text: Localized,
}

/// The intake questions with a meaning of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Roles {
    /// Text: the name on the report.
    pub name: FieldId,
    /// Choice: the phase, which picks the target level.
    pub phase: FieldId,
    /// Choice: the form of the organisation.
    pub form: FieldId,
    /// Choice: the respondent's role.
    pub role: FieldId,
    /// Number: hours per week there are now.
    pub hours_per_week: FieldId,
    /// Euro: internal hourly rate.
    pub hourly_rate: FieldId,
}

/// Phases that share the order of their gates (chapter 6) and their sentence (chapter 7.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseGroup {
    /// Options of the phase field.
    pub phases: Vec<OptionId>,
    /// Every gate once, first to arrange first.
    pub gate_order: Vec<GateId>,
    /// Sentence when gates are open.
    pub open_gates: Localized,
}
