//! Changes to a scan from arguments and spreadsheets: all of them, or none. What each of them did is told apart.

pub(crate) mod csv;
mod date;
mod made;
mod problem;
mod value;

use std::{collections::BTreeSet, path::Path};

pub(crate) use self::{
    made::{Made, Piece},
    problem::{ChangeOrigin, ChangeProblem},
};
use crate::{
    assessment::{Answer, Assessment, ProfileValue},
    clock,
    i18n::{Language, read_number},
    questionnaire::{Field, Item, Questionnaire},
};

/// Prefix of changes to the profile.
const PROFILE: &str = "profile.";

/// Whether numbers that are unusual are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unusual {
    /// Refused, with what they could mean.
    Refused,
    /// Taken: the user said that they are right.
    Taken,
}

/// Applies a spreadsheet of answers to a scan: all rows that can be. Returns what is wrong with the others, in words; a scan is
/// to be saved only when that is nothing.
pub fn apply_table(
    questionnaire: &Questionnaire,
    scan: &mut Assessment,
    name: &Path,
    bytes: &[u8],
    language: Language,
) -> Vec<String> {
    let mut changes = Changes::new(questionnaire, scan, Unusual::Refused);
    csv::apply(name, bytes, &mut changes);
    changes
        .problems
        .iter()
        .map(|problem| problem.describe(language))
        .collect()
}

/// A part of an answer in somebody's own words.
type Slot = fn(&mut Answer) -> &mut String;

/// Collects what can't be done, and does the rest to a scan that is saved only without problems.
pub(crate) struct Changes<'a> {
    questionnaire: &'a Questionnaire,
    assessment: &'a mut Assessment,
    before: Assessment,
    unusual: Unusual,
    seen: BTreeSet<String>,
    touched: BTreeSet<Piece>,
    pub problems: Vec<ChangeProblem>,
    /// Spreadsheets that were read as programs for DOS write them.
    pub from_dos: Vec<String>,
}

impl<'a> Changes<'a> {
    pub fn new(questionnaire: &'a Questionnaire, assessment: &'a mut Assessment, unusual: Unusual) -> Self {
        Self {
            questionnaire,
            before: assessment.clone(),
            assessment,
            unusual,
            seen: BTreeSet::new(),
            touched: BTreeSet::new(),
            problems: Vec::new(),
            from_dos: Vec::new(),
        }
    }

    /// `ITEM=VALUE` or `profile.KEY=VALUE`. Nothing behind `=` erases: whoever types that means it.
    pub fn argument(&mut self, argument: &str) {
        match argument.split_once('=') {
            Some((id, value)) => {
                let value = if value.trim().is_empty() {
                    value::ERASE
                } else {
                    value
                };
                self.set(id.trim(), value, &ChangeOrigin::Arguments);
            }
            None => self.problems.push(ChangeProblem::NoEquals(argument.to_owned())),
        }
    }

    /// Only `profile.KEY=VALUE`.
    pub fn profile_argument(&mut self, argument: &str) {
        if argument.contains('=') && !argument.starts_with(PROFILE) {
            self.problems
                .push(ChangeProblem::OnlyProfile(argument.to_owned()));
        } else {
            self.argument(argument);
        }
    }

    /// What the changes did.
    pub fn made(&self) -> Made {
        Made::between(&self.before, self.assessment, &self.touched)
    }

    /// A value for an item or a profile field; an empty one leaves what is there.
    fn set(&mut self, id: &str, value: &str, origin: &ChangeOrigin) {
        let done = match id.strip_prefix(PROFILE) {
            Some(field) => self.set_profile(field, value.trim(), origin),
            None => self.set_response(id, value.trim(), origin),
        };
        if let Err(problem) = done {
            self.problems.push(problem);
        }
    }

    /// A note and a piece of evidence; an empty one leaves what is there.
    fn describe(&mut self, id: &str, note: &str, evidence: &str) {
        let Some(item) = find(self.questionnaire, id) else {
            return;
        };
        let slots: [(_, Slot, _); 2] = [
            (note, |answer| &mut answer.note, Piece::Note(item.id)),
            (evidence, |answer| &mut answer.evidence, Piece::Evidence(item.id)),
        ];
        for (text, slot, piece) in slots {
            let text = text.trim();
            if text.is_empty() {
                continue;
            }
            let slot = slot(self.assessment.answer_mut(item.id));
            self.touched.insert(piece);
            if value::erases(text) {
                slot.clear();
            } else {
                text.clone_into(slot);
            }
        }
    }

    fn set_profile(&mut self, id: &str, value: &str, origin: &ChangeOrigin) -> Result<(), ChangeProblem> {
        let Some(field) = self.questionnaire.field_by_key(id) else {
            let fields = self.questionnaire.fields().iter();
            return Err(ChangeProblem::UnknownField {
                id: id.to_owned(),
                known: fields.map(|field| field.key.clone()).collect(),
                origin: origin.clone(),
            });
        };
        self.once(&format!("{PROFILE}{id}"), origin)?;
        self.touched.insert(Piece::Profile(field.id));
        if value.is_empty() {
            return Ok(());
        }
        let parsed = if value::erases(value) {
            Ok(None)
        } else {
            ProfileValue::parse(field, value)
        };
        let parsed = parsed.map_err(|error| ChangeProblem::BadValue {
            id: id.to_owned(),
            error,
            origin: origin.clone(),
        })?;
        if self.unusual == Unusual::Refused && parsed.as_ref() != self.before.profile(field.id) {
            check_usual(field, value, parsed.as_ref(), origin)?;
        }
        self.assessment.set_profile(field.id, parsed);
        Ok(())
    }

    fn set_response(&mut self, id: &str, value: &str, origin: &ChangeOrigin) -> Result<(), ChangeProblem> {
        let Some(item) = find(self.questionnaire, id) else {
            return Err(self.unknown(id, origin));
        };
        self.once(&item.key, origin)?;
        self.touched.insert(Piece::Answer(item.id));
        if value.is_empty() {
            return Ok(());
        }
        let response = value::response(self.questionnaire, item, value, origin)?;
        self.assessment
            .answer_mut(item.id)
            .respond(response, clock::timestamp());
        Ok(())
    }

    fn unknown(&self, id: &str, origin: &ChangeOrigin) -> ChangeProblem {
        let number = date::number_before(id);
        let meant = number.and_then(|number| {
            self.questionnaire
                .items()
                .iter()
                .find(|item| item.number == number)
        });
        match meant {
            Some(item) => ChangeProblem::Date {
                id: id.to_owned(),
                number: item.number.clone(),
                key: item.key.clone(),
                origin: origin.clone(),
            },
            None => ChangeProblem::UnknownItem {
                id: id.to_owned(),
                origin: origin.clone(),
            },
        }
    }

    fn once(&mut self, id: &str, origin: &ChangeOrigin) -> Result<(), ChangeProblem> {
        if self.seen.insert(id.to_owned()) {
            return Ok(());
        }
        Err(ChangeProblem::Twice {
            id: id.to_owned(),
            origin: origin.clone(),
        })
    }
}

/// The item with this textual id or number; a spreadsheet writes `1,1` for `1.1`.
fn find<'q>(questionnaire: &'q Questionnaire, id: &str) -> Option<&'q Item> {
    let number = id.replace(',', ".");
    questionnaire
        .item_by_key(id)
        .or_else(|| questionnaire.items().iter().find(|item| item.number == number))
}

fn check_usual(
    field: &Field,
    text: &str,
    parsed: Option<&ProfileValue>,
    origin: &ChangeOrigin,
) -> Result<(), ChangeProblem> {
    let (Some(ProfileValue::Number(value)), Some(usual)) = (parsed, field.usual) else {
        return Ok(());
    };
    if field.is_usual(*value) {
        return Ok(());
    }
    Err(ChangeProblem::Unusual {
        id: field.key.clone(),
        text: text.to_owned(),
        value: *value,
        otherwise: read_number(text).and_then(|read| read.otherwise),
        usual,
        is_money: field.kind == crate::questionnaire::FieldKind::Euro,
        origin: origin.clone(),
    })
}
