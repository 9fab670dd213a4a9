//! The assessment and its parts.

use std::collections::BTreeMap;

use super::{
    ActionPlan, Agreed, Answer, Author, Group, Invitation, Invited, RespondentId, Summed, Voice, format,
    respondent,
};
use crate::{
    i18n::{Language, folded, read_number},
    questionnaire::{CheckId, DimensionId, Field, FieldId, FieldKind, ItemId, OptionId, Questionnaire},
};

/// The answer to an intake question.
#[derive(Debug, Clone, PartialEq)]
pub enum ProfileValue {
    /// Free text, not empty.
    Text(String),
    /// One option.
    Choice(OptionId),
    /// Some options, at least one, in the order of the question.
    Choices(Vec<OptionId>),
    /// A number or amount, zero or more.
    Number(f64),
}

/// The reason given at a consistency check, which holds for one combination of answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The combination that the reason was given for, as `id=value` pairs.
    pub combination: String,
    /// The reason.
    pub text: String,
}

/// The question set that an assessment was made with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// Id of the question set.
    pub id: String,
    /// Version.
    pub version: String,
    /// Content hash.
    pub hash: String,
}

impl Origin {
    /// The origin of an assessment that is made with `questionnaire`.
    pub fn of(questionnaire: &Questionnaire) -> Self {
        Self {
            id: questionnaire.id().to_owned(),
            version: questionnaire.version().to_owned(),
            hash: questionnaire.hash().to_owned(),
        }
    }
}

/// What a file held that this version of the question set or of the program doesn't know. It's kept, so that saving
/// loses nothing, and listed to the user.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Kept {
    /// Answers to unknown items, by textual id, in the saved form.
    pub answers: BTreeMap<String, format::KeptAnswer>,
    /// Answers to unknown intake questions or options, by textual id, in the saved form.
    pub profile: BTreeMap<String, format::KeptValue>,
    /// Reasons at unknown checks, by textual id.
    pub reasons: BTreeMap<String, Reason>,
    /// Agreed answers at unknown items, by textual id.
    pub agreed: BTreeMap<String, Agreed>,
    /// A group's answers to unknown items, by textual id.
    pub summed: BTreeMap<String, Summed>,
    /// Sections of the file that this program doesn't know, by name, as they stood there.
    pub sections: BTreeMap<String, String>,
}

impl Kept {
    /// The textual ids of everything kept, for a list to the user.
    pub fn ids(&self) -> Vec<&str> {
        self.profile
            .keys()
            .chain(self.answers.keys())
            .chain(self.reasons.keys())
            .chain(self.agreed.keys())
            .chain(self.summed.keys())
            .chain(self.sections.keys())
            .map(String::as_str)
            .collect()
    }

    /// Adds what another file of the same scan holds beside this; where both have something, that of the other one.
    pub fn take_over(&mut self, other: &Self) {
        self.answers.extend(other.answers.clone());
        self.profile.extend(other.profile.clone());
        self.reasons.extend(other.reasons.clone());
        self.agreed.extend(other.agreed.clone());
        self.summed.extend(other.summed.clone());
        self.sections.extend(other.sections.clone());
    }
}

/// A filled-in question set.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    origin: Origin,
    /// The language in which it was filled in.
    pub language: Language,
    profile: Vec<Option<ProfileValue>>,
    pub(super) answers: Vec<Answer>,
    reasons: BTreeMap<CheckId, Reason>,
    /// Who gives the answers above, and what is asked.
    pub author: Author,
    /// Colleagues' answers, and what was agreed.
    pub group: Group,
    /// The invitations that went out, in the order in which they were made.
    pub invited: Vec<Invited>,
    /// What the municipality takes on.
    pub plan: ActionPlan,
    /// What the question set doesn't know.
    pub kept: Kept,
}

/// Why a text isn't a value for an intake question.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ValueError {
    /// Not one of the options; the known ones follow.
    #[error("unknown option `{option}`; known: {}", .known.join(", "))]
    UnknownOption {
        /// The text.
        option: String,
        /// The textual ids of the options.
        known: Vec<String>,
    },
    /// Not a number of zero or more, or more than anything here can be.
    #[error("not a number: `{0}`")]
    NotANumber(String),
    /// More than one option where one is asked.
    #[error("only one option is possible: `{0}`")]
    OneOnly(String),
}

impl Assessment {
    /// An assessment without answers.
    pub fn new(questionnaire: &Questionnaire, language: Language) -> Self {
        Self {
            origin: Origin::of(questionnaire),
            language,
            profile: vec![None; questionnaire.fields().len()],
            answers: vec![Answer::default(); questionnaire.items().len()],
            reasons: BTreeMap::new(),
            author: Author::default(),
            group: Group::default(),
            invited: Vec::new(),
            plan: ActionPlan::default(),
            kept: Kept::default(),
        }
    }

    /// The question set that it was made with; saving writes the one in use.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    pub(super) fn set_origin(&mut self, origin: Origin) {
        self.origin = origin;
    }

    /// The answer to an intake question.
    pub fn profile(&self, field: FieldId) -> Option<&ProfileValue> {
        self.profile.get(field.index()).and_then(Option::as_ref)
    }

    /// Sets or clears the answer to an intake question. An empty text and an empty choice clear it,
    /// and so does a number below zero.
    pub fn set_profile(&mut self, field: FieldId, value: Option<ProfileValue>) {
        let value = value.map(|value| match value {
            ProfileValue::Text(text) => ProfileValue::Text(plain(&text)),
            other => other,
        });
        let useful = value.filter(|value| match value {
            ProfileValue::Text(text) => !text.trim().is_empty(),
            ProfileValue::Choices(options) => !options.is_empty(),
            ProfileValue::Number(number) => is_possible(*number),
            ProfileValue::Choice(_) => true,
        });
        if let Some(slot) = self.profile.get_mut(field.index()) {
            *slot = useful;
        }
    }

    /// The text in a text field, or nothing.
    pub fn profile_text(&self, field: FieldId) -> &str {
        match self.profile(field) {
            Some(ProfileValue::Text(text)) => text,
            _ => "",
        }
    }

    /// The option chosen in a field that takes one.
    pub fn profile_choice(&self, field: FieldId) -> Option<OptionId> {
        match self.profile(field) {
            Some(ProfileValue::Choice(option)) => Some(*option),
            _ => None,
        }
    }

    /// The number in a number field.
    pub fn profile_number(&self, field: FieldId) -> Option<f64> {
        match self.profile(field) {
            Some(ProfileValue::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// The answer to an item.
    pub fn answer(&self, item: ItemId) -> &Answer {
        &self.answers[item.index()]
    }

    /// The answer to an item, to change.
    pub fn answer_mut(&mut self, item: ItemId) -> &mut Answer {
        &mut self.answers[item.index()]
    }

    /// An invitation: a file for a colleague in `role`, with this profile and nothing answered yet.
    pub fn invite(
        &self,
        questionnaire: &Questionnaire,
        id: RespondentId,
        role: OptionId,
        invitation: Invitation,
    ) -> Self {
        let mut invited = Self::new(questionnaire, self.language);
        invited.profile.clone_from(&self.profile);
        invited.set_profile(questionnaire.roles().role, Some(ProfileValue::Choice(role)));
        invited.author = Author {
            invitation: Some(Invitation {
                by: self.profile_choice(questionnaire.roles().role),
                ..invitation
            }),
            ..Author::new(id)
        };
        invited
    }

    /// Whether others than the author answered too.
    pub fn is_group(&self) -> bool {
        !self.group.respondents.is_empty() || self.is_summary()
    }

    /// Whether it holds what a group answered together, and no respondent's answers (chapter 25.5).
    pub fn is_summary(&self) -> bool {
        self.group.summary.is_some()
    }

    /// Whether the author has answered anything.
    pub fn has_own_answers(&self) -> bool {
        respondent::given(&self.answers) > 0
    }

    /// Everyone whose answers count: the author, unless only colleagues answered, then the colleagues.
    pub fn voices(&self, questionnaire: &Questionnaire) -> impl Iterator<Item = Voice<'_>> {
        self.voices_in(self.profile_choice(questionnaire.roles().role))
    }

    /// As [`voices`](Self::voices), for who doesn't need the author's role.
    pub(super) fn voices_in(&self, role: Option<OptionId>) -> impl Iterator<Item = Voice<'_>> {
        let counts = self.author_counts();
        let asked: &[DimensionId] = self
            .author
            .invitation
            .as_ref()
            .map_or(&[], |invitation| &invitation.asked);
        let own = Voice::new(role, self.author.may_stand_alone, asked, &self.answers);
        let colleagues = self.group.respondents.iter().map(Voice::from);
        counts.then_some(own).into_iter().chain(colleagues)
    }

    /// Whether the author is one of the voices: the first.
    pub(super) fn author_counts(&self) -> bool {
        self.group.respondents.is_empty() || self.has_own_answers()
    }

    /// Every answer, to change.
    pub(super) fn answers_mut(&mut self) -> impl Iterator<Item = &mut Answer> {
        self.answers.iter_mut()
    }

    /// Every reason, to change.
    pub(super) fn reasons_mut(&mut self) -> impl Iterator<Item = &mut Reason> {
        self.reasons.values_mut()
    }

    /// The reason given at a check, whatever combination it was for.
    pub fn reason(&self, check: CheckId) -> Option<&Reason> {
        self.reasons.get(&check)
    }

    /// Keeps or removes the reason at a check.
    pub fn set_reason(&mut self, check: CheckId, reason: Option<Reason>) {
        match reason {
            Some(reason) => self.reasons.insert(check, reason),
            None => self.reasons.remove(&check),
        };
    }

    /// All reasons, by check.
    pub fn reasons(&self) -> impl Iterator<Item = (CheckId, &Reason)> {
        self.reasons.iter().map(|(check, reason)| (*check, reason))
    }
}

/// A name on one line, without characters that steer a terminal or turn the writing direction.
pub(super) fn plain(text: &str) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !steers(*c))
        .collect()
}

/// Whether a profile can hold a number: zero or more, and no more than a billion.
pub(super) fn is_possible(number: f64) -> bool {
    (0.0..=1e9).contains(&number)
}

impl ProfileValue {
    /// Reads the answer to `field` from its textual form: free text, options apart by commas, each by its textual id or
    /// in words, or a number as [`read_number`] reads it. An empty text returns `None`.
    ///
    /// # Errors
    /// An unknown option, several where one is asked, or something that isn't a number.
    pub fn parse(field: &Field, text: &str) -> Result<Option<Self>, ValueError> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let option = |key: &str| {
            let said = |text: &str| folded(text) == folded(key);
            let choices = || field.choices().iter();
            choices()
                .find(|choice| choice.key == key)
                .or_else(|| {
                    choices()
                        .find(|choice| said(&choice.key) || said(&choice.text.nl) || said(&choice.text.en))
                })
                .map(|choice| choice.id)
                .ok_or_else(|| ValueError::UnknownOption {
                    option: key.to_owned(),
                    known: field.choices().iter().map(|choice| choice.key.clone()).collect(),
                })
        };
        Ok(Some(match &field.kind {
            FieldKind::Text => Self::Text(text.to_owned()),
            FieldKind::Choice(_) => Self::Choice(option(text).map_err(|unknown| {
                if text.contains(',') {
                    ValueError::OneOnly(text.to_owned())
                } else {
                    unknown
                }
            })?),
            FieldKind::Choices(_) => {
                let keys = text
                    .split([',', ';', '\n'])
                    .map(str::trim)
                    .filter(|key| !key.is_empty());
                let mut options = keys.map(option).collect::<Result<Vec<_>, _>>()?;
                options.sort_unstable();
                options.dedup();
                if options.is_empty() {
                    // Only commas: whoever wrote them didn't mean to erase anything.
                    return Err(option(text).err().unwrap_or(ValueError::OneOnly(text.to_owned())));
                }
                Self::Choices(options)
            }
            FieldKind::Number | FieldKind::Euro => {
                let number = read_number(text).map(|read| read.value);
                let valid = number.filter(|number| is_possible(*number));
                Self::Number(valid.ok_or_else(|| ValueError::NotANumber(text.to_owned()))?)
            }
        }))
    }
}
