//! Who answered what to an item, by role and without giving anyone away (chapter 5.7).

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    assessment::{Answer, Assessment, Response, Voice},
    questionnaire::{Item, OptionId, Questionnaire},
};

/// Those who stand together in a distribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// One role.
    Role(OptionId),
    /// Roles that may not be shown apart, together.
    OtherRoles,
    /// Everyone, when no role may be shown apart.
    Everyone,
}

/// What those on one side answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SideAnswers {
    /// Who.
    pub side: Side,
    /// Number of answers per level, lowest first.
    pub levels: Vec<usize>,
    /// Number of "I don't know".
    pub dont_know: usize,
    /// Number of "not applicable".
    pub not_applicable: usize,
}

/// The answers to an item, by side: roles in the order of the question set, the others last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// The sides.
    pub sides: Vec<SideAnswers>,
    /// What was noted, without who: in alphabetical order, each once.
    pub notes: Vec<String>,
}

impl Distribution {
    /// Number of answers per level, lowest first, over all sides.
    pub fn levels(&self) -> Vec<usize> {
        let levels = self.sides.first().map_or(0, |side| side.levels.len());
        (0..levels)
            .map(|level| self.sides.iter().map(|side| side.levels[level]).sum())
            .collect()
    }
}

/// The answers to an item. A role with one respondent stands apart only if that respondent agreed to
/// it; what remains is pooled, and never holds a single respondent whom the rest would give away.
pub fn distribution(questionnaire: &Questionnaire, assessment: &Assessment, item: &Item) -> Distribution {
    let answered: Vec<(Voice, &Answer)> = assessment
        .voices(questionnaire)
        .filter_map(|voice| Some((voice, voice.answer(item)?)))
        .filter(|(_, answer)| answer.response.is_given())
        .collect();
    let mut roles: BTreeMap<OptionId, Vec<&Answer>> = BTreeMap::new();
    let mut pooled: Vec<&Answer> = Vec::new();
    for (voice, answer) in &answered {
        match voice.role {
            Some(role) => roles.entry(role).or_default().push(answer),
            None => pooled.push(answer),
        }
    }
    for (voice, _) in answered.iter().filter(|(voice, _)| !voice.may_stand_alone) {
        let alone = voice
            .role
            .filter(|role| roles.get(role).is_some_and(|all| all.len() == 1));
        pooled.extend(alone.and_then(|role| roles.remove(&role)).unwrap_or_default());
    }
    // One in the pool would be known by what isn't there; the smallest role joins.
    while pooled.len() == 1 {
        let Some(smallest) = roles
            .iter()
            .min_by_key(|(_, all)| all.len())
            .map(|(role, _)| *role)
        else {
            break;
        };
        pooled.extend(roles.remove(&smallest).unwrap_or_default());
    }
    let rest = if roles.is_empty() {
        Side::Everyone
    } else {
        Side::OtherRoles
    };
    let sides = roles.iter().map(|(role, answers)| (Side::Role(*role), answers));
    let others = Some((rest, &pooled)).filter(|(_, answers)| !answers.is_empty());
    Distribution {
        sides: sides
            .chain(others)
            .map(|(side, answers)| count(questionnaire, side, answers))
            .collect(),
        notes: notes(answered.iter().map(|(_, answer)| *answer)),
    }
}

/// The roles that stand apart at every item that anyone in them answered.
pub fn roles_apart(questionnaire: &Questionnaire, assessment: &Assessment) -> BTreeSet<OptionId> {
    let voices: Vec<Voice> = assessment.voices(questionnaire).collect();
    let mut apart: BTreeSet<OptionId> = voices.iter().filter_map(|voice| voice.role).collect();
    for item in questionnaire.items() {
        let sides = distribution(questionnaire, assessment, item).sides;
        let given = |voice: &&Voice| {
            voice
                .answer(item)
                .is_some_and(|answer| answer.response.is_given())
        };
        for role in voices.iter().filter(given).filter_map(|voice| voice.role) {
            if !sides.iter().any(|side| side.side == Side::Role(role)) {
                apart.remove(&role);
            }
        }
    }
    apart
}

fn count(questionnaire: &Questionnaire, side: Side, answers: &[&Answer]) -> SideAnswers {
    let mut counted = SideAnswers {
        side,
        levels: vec![0; questionnaire.scale().len()],
        dont_know: 0,
        not_applicable: 0,
    };
    for answer in answers {
        match &answer.response {
            Response::Level(level) => counted.levels[usize::from(level.floor())] += 1,
            Response::DontKnow => counted.dont_know += 1,
            Response::NotApplicable(_) => counted.not_applicable += 1,
            Response::Unanswered => {}
        }
    }
    counted
}

fn notes<'a>(answers: impl Iterator<Item = &'a Answer>) -> Vec<String> {
    let mut notes: Vec<String> = answers
        .map(|answer| answer.note.trim().to_owned())
        .filter(|note| !note.is_empty())
        .collect();
    notes.sort_unstable();
    notes.dedup();
    notes
}
