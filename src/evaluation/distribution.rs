//! Who answered what to an item, by role and without giving anyone away (chapter 25.5).

use std::collections::BTreeMap;

use crate::{
    assessment::{Anonymity, Answer, Assessment, Response},
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
    /// The sides; `None` where nothing of who answered what may be shown.
    pub sides: Option<Vec<SideAnswers>>,
    /// What was noted and may be shown, without who: in alphabetical order, each once.
    pub notes: Vec<String>,
}

impl Distribution {
    /// Number of answers per level, lowest first, over all sides; none where they may not be shown.
    pub fn levels(&self) -> Vec<usize> {
        let sides = self.sides.as_deref().unwrap_or_default();
        let levels = sides.first().map_or(0, |side| side.levels.len());
        (0..levels)
            .map(|level| sides.iter().map(|side| side.levels[level]).sum())
            .collect()
    }
}

/// The answers to an item. A role stands apart when everyone in it agreed to that or enough of them answered; what
/// remains is one side together. With too few there, nothing is shown at all.
pub fn distribution(questionnaire: &Questionnaire, assessment: &Assessment, item: &Item) -> Distribution {
    let anonymity = Anonymity::of(questionnaire, assessment);
    Distribution {
        sides: sides(questionnaire, &anonymity, item),
        notes: anonymity.notes(item).into_iter().map(str::to_owned).collect(),
    }
}

fn sides(questionnaire: &Questionnaire, anonymity: &Anonymity, item: &Item) -> Option<Vec<SideAnswers>> {
    let apart = anonymity.rows(item)?;
    let mut roles: BTreeMap<OptionId, Vec<&Answer>> = BTreeMap::new();
    let mut others: Vec<&Answer> = Vec::new();
    for voice in anonymity.answering(item) {
        let side = match voice.role.filter(|role| apart.contains(role)) {
            Some(role) => roles.entry(role).or_default(),
            None => &mut others,
        };
        side.extend(voice.answer(item));
    }
    let rest = if roles.is_empty() {
        Side::Everyone
    } else {
        Side::OtherRoles
    };
    let sides = roles.iter().map(|(role, answers)| (Side::Role(*role), answers));
    let others = Some((rest, &others)).filter(|(_, answers)| !answers.is_empty());
    let sides = sides.chain(others);
    Some(
        sides
            .map(|(side, answers)| count(questionnaire, side, answers))
            .collect(),
    )
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
