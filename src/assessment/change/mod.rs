//! Changes to a scan from arguments and spreadsheets: all of them, or none. What each of them did is told apart.

pub(crate) mod csv;
mod date;
mod made;
mod problem;
mod value;

use std::{
    collections::{BTreeMap, BTreeSet, btree_map::Entry},
    path::Path,
};

use crate::{
    assessment::{Answer, Assessment, ProfileValue},
    clock,
    contents::Encoding,
    i18n::{Language, folded, read_number},
    questionnaire::{Field, Item, Questionnaire},
};
pub(crate) use made::{Made, Piece};
pub(crate) use problem::{ChangeOrigin, ChangeProblem};
use value::{Counting, named};

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
    seen: BTreeMap<String, ChangeOrigin>,
    touched: BTreeSet<Piece>,
    pub problems: Vec<ChangeProblem>,
    /// Spreadsheets whose encoding was told by their letters only.
    pub guessed: Vec<(String, Encoding)>,
}

impl<'a> Changes<'a> {
    pub fn new(questionnaire: &'a Questionnaire, assessment: &'a mut Assessment, unusual: Unusual) -> Self {
        Self {
            questionnaire,
            before: assessment.clone(),
            assessment,
            unusual,
            seen: BTreeMap::new(),
            touched: BTreeSet::new(),
            problems: Vec::new(),
            guessed: Vec::new(),
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
                self.set(id.trim(), value, Counting::FromZero, &ChangeOrigin::Arguments);
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
    fn set(&mut self, id: &str, value: &str, counting: Counting, origin: &ChangeOrigin) {
        let done = match profile_key(id) {
            Some(field) => self.set_profile(field, value.trim(), origin),
            None => self.set_response(id, value.trim(), counting, origin),
        };
        if let Err(problem) = done {
            self.problems.push(problem);
        }
    }

    /// A note and a piece of evidence; an empty one leaves what is there.
    fn describe(&mut self, id: &str, note: &str, evidence: &str, origin: &ChangeOrigin) {
        let has_words = [note, evidence].iter().any(|text| !text.trim().is_empty());
        if has_words && profile_key(id).is_some() {
            self.problems.push(ChangeProblem::NoteOnProfile {
                id: id.to_owned(),
                origin: origin.clone(),
            });
            return;
        }
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
        let Some(field) = field_named(self.questionnaire, id) else {
            let fields = self.questionnaire.fields().iter();
            return Err(ChangeProblem::UnknownField {
                id: id.to_owned(),
                known: fields.map(|field| field.key.clone()).collect(),
                origin: origin.clone(),
            });
        };
        let id = field.key.as_str();
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

    fn set_response(
        &mut self,
        id: &str,
        value: &str,
        counting: Counting,
        origin: &ChangeOrigin,
    ) -> Result<(), ChangeProblem> {
        let Some(item) = find(self.questionnaire, id) else {
            return Err(self.unknown(id, origin));
        };
        self.once(&named(item), origin)?;
        self.touched.insert(Piece::Answer(item.id));
        if value.is_empty() {
            return Ok(());
        }
        let response = value::response(self.questionnaire, item, value, counting, origin)?;
        self.assessment
            .answer_mut(item.id)
            .respond(response, clock::timestamp());
        Ok(())
    }

    fn unknown(&self, id: &str, origin: &ChangeOrigin) -> ChangeProblem {
        let (id, origin) = (id.to_owned(), origin.clone());
        let items = self.questionnaire.items();
        let meant =
            date::number_before(&id).and_then(|number| items.iter().find(|item| item.number == number));
        if let Some(item) = meant {
            let (number, key) = (item.number.clone(), item.key.clone());
            return ChangeProblem::Date {
                id,
                number,
                key,
                origin,
            };
        }
        if let Some(field) = field_named(self.questionnaire, &id) {
            let id = field.key.clone();
            return ChangeProblem::WithoutPrefix { id, origin };
        }
        let example = items.first();
        ChangeProblem::UnknownItem {
            id,
            number: example.map_or_else(String::new, |item| item.number.clone()),
            key: example.map_or_else(String::new, |item| item.key.clone()),
            origin,
        }
    }

    fn once(&mut self, name: &str, origin: &ChangeOrigin) -> Result<(), ChangeProblem> {
        match self.seen.entry(name.to_owned()) {
            Entry::Vacant(entry) => {
                entry.insert(origin.clone());
                Ok(())
            }
            Entry::Occupied(entry) => Err(ChangeProblem::Twice {
                name: name.to_owned(),
                first: entry.get().clone(),
                origin: origin.clone(),
            }),
        }
    }
}

/// The id of a field of the profile, behind `profile.` or `profiel.`.
fn profile_key(id: &str) -> Option<&str> {
    let (part, key) = id.split_once('.')?;
    [PROFILE.trim_end_matches('.'), "profiel"]
        .iter()
        .any(|name| part.trim().eq_ignore_ascii_case(name))
        .then_some(key.trim())
}

/// The field of the profile with this textual id, as people and spreadsheets write it: `Fase`, `uren week`.
fn field_named<'q>(questionnaire: &'q Questionnaire, id: &str) -> Option<&'q Field> {
    let said = folded(id);
    let mut same = questionnaire
        .fields()
        .iter()
        .filter(|field| folded(&field.key) == said);
    let one = same.next().filter(|_| same.next().is_none());
    questionnaire.field_by_key(id).or(one)
}

/// The item with this textual id or number, as people and spreadsheets write it: `1,1`, `Vraag 1.1`, `#1.1`, `1.1 Doel`.
fn find<'q>(questionnaire: &'q Questionnaire, id: &str) -> Option<&'q Item> {
    let items = questionnaire.items();
    let by_number = |text: &str| {
        let number = text.replace(',', ".");
        items.iter().find(|item| item.number == number)
    };
    if let Some(item) = questionnaire.item_by_key(id).or_else(|| by_number(id)) {
        return Some(item);
    }
    let said = folded(id);
    let mut same = items.iter().filter(|item| folded(&item.key) == said);
    if let (Some(item), None) = (same.next(), same.next()) {
        return Some(item);
    }
    let is_around =
        |c: char| c.is_whitespace() || matches!(c, '#' | '=' | '"' | '“' | '”' | '„' | '‘' | '’' | '(' | ')');
    let text = id.trim_start_matches(is_around);
    let text = QUESTION
        .iter()
        .find_map(|word| {
            text.get(..word.len())
                .filter(|start| start.eq_ignore_ascii_case(word))
        })
        .map_or(text, |word| text[word.len()..].trim());
    let (number, words) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let is_words =
        words.is_empty() || !date::begins_with_month(words) && words.starts_with(char::is_alphabetic);
    let number = number.trim_end_matches(|c: char| is_around(c) || matches!(c, '.' | ':' | ';'));
    by_number(number).filter(|_| is_words)
}

/// What may stand before the number of a question.
const QUESTION: [&str; 2] = ["vraag", "question"];

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
