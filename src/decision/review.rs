//! What has to be checked before a decision can be asked for (chapter 27.7, row DR-V).

use std::collections::BTreeSet;

use crate::{
    assessment::ItemState,
    evaluation::{Case, Missing},
    questionnaire::{GateId, HourRange, Item, ItemId, StaffRoleId},
};

/// What is done to have the picture checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Review {
    /// So many colleagues answer the questions too.
    Respondents(usize),
    /// Unknown answers are followed up.
    FollowUp {
        /// How many.
        answers: usize,
        /// How many people know them.
        people: usize,
    },
    /// Respondents talk about their differences.
    Discuss {
        /// The questions.
        items: Vec<ItemId>,
        /// How many they are.
        respondents: usize,
    },
    /// So many open consistency checks are answered.
    Checks(usize),
}

impl Review {
    /// What is missing most: the first that holds. `None` when the picture is good enough for a decision.
    ///
    /// A kind of role that nobody has yet takes another colleague, and low agreement another talk, also where that
    /// alone is missing.
    pub fn of(case: &Case) -> Option<Self> {
        let missing = &case.evaluation.reliability.missing;
        if case.evaluation.reliability.is_discussed() {
            return None;
        }
        respondents(missing)
            .or_else(|| follow_up(case, missing))
            .or_else(|| discuss(case, missing))
            .or_else(|| checks(missing))
    }

    /// One to two hours for each person asked and one for the talk; for a talk alone one for each respondent.
    pub fn hours(&self) -> HourRange {
        let asking = |people: usize, talk: u32| {
            let people = people as u32;
            HourRange::new(
                HourRange::ASKING.low * people + talk,
                HourRange::ASKING.high * people + talk,
            )
        };
        match *self {
            Self::Respondents(people) | Self::FollowUp { people, .. } => asking(people, 1),
            Self::Discuss { respondents, .. } => HourRange::new(respondents as u32, respondents as u32),
            Self::Checks(_) => asking(1, 0),
        }
    }

    /// The open gates that it settles, so that they need no row of their own, in the order of the phase.
    pub fn settles(&self, case: &Case) -> Vec<GateId> {
        let Self::Discuss { items, .. } = self else {
            return Vec::new();
        };
        let open = case.open_gates();
        let split = open
            .iter()
            .filter(|gate| gate.is_split() && items.contains(&gate.item));
        split.map(|gate| gate.id).collect()
    }
}

fn respondents(missing: &[Missing]) -> Option<Review> {
    let kinds = missing
        .iter()
        .filter(|one| matches!(one, Missing::Role(_)))
        .count();
    let too_few = missing.iter().find_map(|one| match one {
        Missing::Respondents { there, needed } => Some(needed.saturating_sub(*there)),
        _ => None,
    });
    let people = too_few.unwrap_or(0).max(kinds);
    (people > 0).then_some(Review::Respondents(people))
}

fn follow_up(case: &Case, missing: &[Missing]) -> Option<Review> {
    missing
        .iter()
        .any(|one| matches!(one, Missing::Known { .. }))
        .then(|| {
            let unknown = case.questionnaire.items().iter().filter(|item| {
                let state = case.evaluation.score.state(item.id);
                matches!(state, ItemState::DontKnow | ItemState::Unanswered)
            });
            let unknown: Vec<&Item> = unknown.collect();
            let people: BTreeSet<(Option<StaffRoleId>, &str)> =
                unknown.iter().map(|item| first_to_ask(item)).collect();
            Review::FollowUp {
                answers: unknown.len(),
                people: people.len(),
            }
        })
}

/// A staff role, or the words of a set that has none.
fn first_to_ask(item: &Item) -> (Option<StaffRoleId>, &str) {
    match item.dont_know.as_ref().and_then(|ask| ask.ask.first()) {
        Some(role) => (Some(*role), ""),
        None => (None, &item.who_knows.nl),
    }
}

fn discuss(case: &Case, missing: &[Missing]) -> Option<Review> {
    let to_discuss = missing.iter().flat_map(|one| match one {
        Missing::Discussion(items) | Missing::AgreedAnswer(items) => items.as_slice(),
        _ => &[],
    });
    let mut items: Vec<ItemId> = to_discuss.copied().collect();
    if items.is_empty() && missing.iter().any(|one| matches!(one, Missing::Agreement { .. })) {
        let differences = case.evaluation.score.agreement.differences();
        items.extend(differences.map(|one| one.item));
    }
    items.sort_unstable();
    (!items.is_empty()).then_some(Review::Discuss {
        items,
        respondents: case.evaluation.reliability.respondents,
    })
}

fn checks(missing: &[Missing]) -> Option<Review> {
    missing.iter().find_map(|one| match one {
        Missing::Checks(open) => Some(Review::Checks(*open)),
        _ => None,
    })
}
