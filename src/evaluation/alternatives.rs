//! What else is possible: the outcome with another choice in the profile (chapter 27.9).

use std::cmp::Reverse;

use super::Case;
use crate::{
    assessment::{Assessment, ProfileValue},
    questionnaire::{BandId, GateId, OptionId, decision::Change},
    scoring::{Score, score},
};

/// At most so many are shown (chapter 27.9, rule 2).
pub const MOST_ALTERNATIVES: usize = 2;

/// What another choice in the profile leads to, with all answers as they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    /// Place of the change in the list that was tried.
    pub change: usize,
    /// The open gates that no longer apply, the first to arrange first.
    pub gone: Vec<GateId>,
    /// The gates that are open then, in the same order.
    pub remaining: Vec<GateId>,
    /// The band then; `None` without a total.
    pub band: Option<BandId>,
}

/// The changes that help, at most two, in the order in which they are shown: most gates gone first, then the order of
/// `changes`, in which a change that touches less of the work comes first.
///
/// A change helps when fewer gates are open or the band is higher. It's left out when an earlier one that helps makes
/// at least the same gates go. Only gates that are `counted` count: a publication leaves some out.
pub fn alternatives(case: &Case, changes: &[Change], counted: impl Fn(GateId) -> bool) -> Vec<Alternative> {
    let now = outcome(case, &case.evaluation.score, &counted);
    let helping: Vec<Alternative> = (changes.iter().enumerate())
        .map(|(place, change)| try_out(case, place, change, &now, &counted))
        .filter(|then| then.remaining.len() < now.open.len() || then.band > now.band)
        .collect();
    let is_covered = |later: &Alternative| {
        let mut earlier = helping.iter().filter(|other| other.change < later.change);
        earlier.any(|other| later.gone.iter().all(|gate| other.gone.contains(gate)))
    };
    let mut shown: Vec<Alternative> = helping.iter().filter(|one| !is_covered(one)).cloned().collect();
    shown.sort_by_key(|one| Reverse(one.gone.len()));
    shown.truncate(MOST_ALTERNATIVES);
    shown
}

struct Outcome {
    open: Vec<GateId>,
    band: Option<BandId>,
}

fn outcome(case: &Case, score: &Score, counted: &impl Fn(GateId) -> bool) -> Outcome {
    let open = case.first_to_arrange(score.open_gates());
    Outcome {
        open: open
            .iter()
            .map(|gate| gate.id)
            .filter(|id| counted(*id))
            .collect(),
        band: score.band_id(),
    }
}

fn try_out(
    case: &Case,
    place: usize,
    change: &Change,
    now: &Outcome,
    counted: &impl Fn(GateId) -> bool,
) -> Alternative {
    let mut assessment = Assessment::clone(&case.assessment);
    apply(change, &mut assessment);
    let then = outcome(case, &score(&case.questionnaire, &assessment), counted);
    let gone = now.open.iter().filter(|gate| !then.open.contains(gate));
    Alternative {
        change: place,
        gone: gone.copied().collect(),
        remaining: then.open,
        band: then.band,
    }
}

fn apply(change: &Change, assessment: &mut Assessment) {
    match change {
        Change::Choose(field, option) => {
            assessment.set_profile(*field, Some(ProfileValue::Choice(*option)));
        }
        Change::Without(field, options, or_else) => {
            let chosen = match assessment.profile(*field) {
                Some(ProfileValue::Choices(chosen)) => chosen.as_slice(),
                _ => &[],
            };
            let mut kept: Vec<OptionId> = chosen
                .iter()
                .copied()
                .filter(|one| !options.contains(one))
                .collect();
            if kept.is_empty() {
                kept.push(*or_else);
            }
            assessment.set_profile(*field, Some(ProfileValue::Choices(kept)));
        }
    }
}
