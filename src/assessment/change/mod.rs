//! Changes to a scan from arguments and spreadsheets: all of them, or none.

pub(crate) mod csv;
mod problem;

use std::collections::BTreeSet;

pub(crate) use self::problem::{ChangeOrigin, ChangeProblem};
use crate::{
    assessment::{Assessment, ProfileValue, Response},
    clock,
    questionnaire::{Item, Questionnaire},
};

/// Prefix of changes to the profile.
const PROFILE: &str = "profile.";

/// Prefix of "not applicable" with its reason.
const NOT_APPLICABLE: &str = "nvt";

/// Collects what can't be done, and does the rest to a scan that is saved only without problems.
pub(crate) struct Changes<'a> {
    questionnaire: &'a Questionnaire,
    assessment: &'a mut Assessment,
    seen: BTreeSet<String>,
    pub problems: Vec<ChangeProblem>,
    pub made: usize,
}

impl<'a> Changes<'a> {
    pub fn new(questionnaire: &'a Questionnaire, assessment: &'a mut Assessment) -> Self {
        Self {
            questionnaire,
            assessment,
            seen: BTreeSet::new(),
            problems: Vec::new(),
            made: 0,
        }
    }

    /// `ITEM=VALUE` or `profile.KEY=VALUE`.
    pub fn argument(&mut self, argument: &str) {
        match argument.split_once('=') {
            Some((id, value)) => self.set(id.trim(), value, &ChangeOrigin::Arguments),
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

    /// A value for an item or a profile field.
    pub fn set(&mut self, id: &str, value: &str, origin: &ChangeOrigin) {
        let done = match id.strip_prefix(PROFILE) {
            Some(field) => self.set_profile(field, value, origin),
            None => self.set_response(id, value, origin),
        };
        match done {
            Ok(()) => self.made += 1,
            Err(problem) => self.problems.push(problem),
        }
    }

    /// A note and a piece of evidence; an empty one leaves what is there.
    pub fn describe(&mut self, id: &str, note: &str, evidence: &str) {
        let Some(item) = find(self.questionnaire, id) else {
            return;
        };
        let answer = self.assessment.answer_mut(item.id);
        for (text, slot) in [(note, &mut answer.note), (evidence, &mut answer.evidence)] {
            if !text.trim().is_empty() {
                text.trim().clone_into(slot);
            }
        }
    }

    fn set_profile(&mut self, id: &str, value: &str, origin: &ChangeOrigin) -> Result<(), ChangeProblem> {
        let Some(field) = self.questionnaire.field_by_key(id) else {
            let known = self
                .questionnaire
                .fields()
                .iter()
                .map(|field| field.key.clone())
                .collect();
            return Err(ChangeProblem::UnknownField {
                id: id.to_owned(),
                known,
                origin: origin.clone(),
            });
        };
        self.once(&format!("{PROFILE}{id}"), origin)?;
        let value = ProfileValue::parse(field, value).map_err(|error| ChangeProblem::BadValue {
            id: id.to_owned(),
            error,
            origin: origin.clone(),
        })?;
        self.assessment.set_profile(field.id, value);
        Ok(())
    }

    fn set_response(&mut self, id: &str, value: &str, origin: &ChangeOrigin) -> Result<(), ChangeProblem> {
        let Some(item) = find(self.questionnaire, id) else {
            return Err(ChangeProblem::UnknownItem {
                id: id.to_owned(),
                origin: origin.clone(),
            });
        };
        self.once(&item.key, origin)?;
        let response = self.response(&item.key, value.trim(), origin)?;
        self.assessment
            .answer_mut(item.id)
            .respond(response, clock::timestamp());
        Ok(())
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

    fn response(&self, id: &str, value: &str, origin: &ChangeOrigin) -> Result<Response, ChangeProblem> {
        let highest = self.questionnaire.highest();
        match value {
            "" => return Ok(Response::Unanswered),
            "?" => return Ok(Response::DontKnow),
            _ => {}
        }
        if let Some(rest) = value.strip_prefix(NOT_APPLICABLE) {
            let reason = rest
                .strip_prefix(':')
                .map(str::trim)
                .filter(|reason| !reason.is_empty());
            let missing = || ChangeProblem::NoReason {
                id: id.to_owned(),
                origin: origin.clone(),
            };
            return reason
                .map(|reason| Response::NotApplicable(reason.to_owned()))
                .ok_or_else(missing);
        }
        let level = value
            .parse()
            .ok()
            .filter(|level| *level <= highest && value.len() == 1);
        level
            .map(Response::level)
            .ok_or_else(|| ChangeProblem::BadResponse {
                id: id.to_owned(),
                value: value.to_owned(),
                highest,
                origin: origin.clone(),
            })
    }
}

/// The item with this textual id or number.
fn find<'q>(questionnaire: &'q Questionnaire, id: &str) -> Option<&'q Item> {
    questionnaire
        .item_by_key(id)
        .or_else(|| questionnaire.items().iter().find(|item| item.number == id))
}
