//! How sturdy the band is: what it takes to make it another one (chapter 25.2).
//!
//! Scoring again for each answer takes a while, so this is no part of an [`Evaluation`](super::Evaluation), which is
//! made again with each key in the window.

use super::Case;
use crate::{
    assessment::{ItemState, Level},
    questionnaire::{BandId, GateId, Item, ItemId, Questionnaire},
    scoring::{BandVerdict, GateResult, Score, score_if_agreed},
};

/// A rounded score so many points from a border is close to it (chapter 25.2).
pub const CLOSE_TO_BORDER: u32 = 3;

/// What it takes to make the band another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sturdiness {
    /// Whether the band is the same at the lowest and at the highest outcome; so when all is known.
    pub same_band_with_unknowns: bool,
    /// Single answers that change the band, in the order of the questionnaire, lower before higher.
    pub answers_that_change_the_band: Vec<AnswerChange>,
    /// The lowest band there can be if one known answer is lower as well as the unknown ones, when that is below the
    /// lowest band for the unknown ones alone.
    pub lower_with_unknowns: Option<BandId>,
    /// The band when respondents settle every gate that they are split on at its threshold, if that is another one.
    pub settled: Option<Settled>,
    /// The border that the score is close to.
    pub border: Option<Border>,
}

/// An answer a level lower or higher, that makes the band another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnswerChange {
    /// The question.
    pub item: ItemId,
    /// Whether the answer goes down or up.
    pub direction: Direction,
    /// The level that it goes to.
    pub level: u8,
    /// The band that would hold.
    pub band: BandId,
}

/// Down or up the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// To the next whole level below.
    Lower,
    /// To the next whole level above.
    Higher,
}

/// The band after respondents settle what they are split on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// The gates that they are split on, in the order of the questionnaire.
    pub gates: Vec<GateId>,
    /// The band that would hold.
    pub band: BandId,
}

/// A border between two bands by score, before the ceilings of gates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Border {
    /// The band on the other side.
    pub band: BandId,
    /// The lowest score of the upper one of the two, in points.
    pub points: u32,
}

/// What it takes to make the band another one; `None` without a band.
pub fn sturdiness(case: &Case) -> Option<Sturdiness> {
    let (questionnaire, score) = (&case.questionnaire, &case.evaluation.score);
    let verdict = score.band?;
    let mut changes = Vec::new();
    let mut lowest = score.range.lowest;
    for (item, direction, level) in single_changes(questionnaire, score) {
        let changed = score_if_agreed(questionnaire, score, item, Level::whole(level));
        lowest = lowest.min(changed.range.lowest);
        let band = changed.band_id().filter(|band| *band != verdict.band);
        changes.extend(band.map(|band| AnswerChange {
            item,
            direction,
            level,
            band,
        }));
    }
    let all_known = score.total.known_items == score.total.applicable_items;
    Some(Sturdiness {
        same_band_with_unknowns: score.range.lowest == score.range.highest,
        answers_that_change_the_band: changes,
        lower_with_unknowns: (!all_known && lowest < score.range.lowest).then_some(lowest),
        settled: settled(questionnaire, score, verdict.band),
        border: border(questionnaire, score, verdict),
    })
}

/// Each known answer a level lower or higher, but for what respondents are split on.
fn single_changes(
    questionnaire: &Questionnaire,
    score: &Score,
) -> impl Iterator<Item = (ItemId, Direction, u8)> {
    let items = questionnaire
        .items()
        .iter()
        .filter(|item| !is_split(score, item.id));
    items.flat_map(|item| {
        let neighbours = neighbours(questionnaire, score, item);
        neighbours.map(|(direction, level)| (item.id, direction, level))
    })
}

/// Whether respondents are split on the gate of this question, so that one answer alone keeps it open.
fn is_split(score: &Score, item: ItemId) -> bool {
    split_gates(score).any(|gate| gate.item == item)
}

fn split_gates(score: &Score) -> impl Iterator<Item = &GateResult> {
    score.open_gates().filter(|gate| gate.is_split())
}

/// The next whole levels below and above a known answer; the answer of a group may lie between two.
fn neighbours(
    questionnaire: &Questionnaire,
    score: &Score,
    item: &Item,
) -> impl Iterator<Item = (Direction, u8)> + use<> {
    let known = match score.state(item.id) {
        ItemState::Known(level) => Some(level),
        _ => None,
    };
    let highest = questionnaire.highest();
    let both = known.map(|level| {
        let is_whole = Level::whole(level.floor()) == level;
        let below = if is_whole {
            level.floor().checked_sub(1)
        } else {
            Some(level.floor())
        };
        let above = (level.floor() < highest).then(|| level.floor() + 1);
        [(Direction::Lower, below), (Direction::Higher, above)]
    });
    let both = both.into_iter().flatten();
    both.filter_map(|(direction, level)| Some((direction, level?)))
}

fn settled(questionnaire: &Questionnaire, score: &Score, band: BandId) -> Option<Settled> {
    let gates: Vec<GateId> = split_gates(score).map(|gate| gate.id).collect();
    let first = gates.first()?;
    let settle = |score: &Score, gate: &GateId| {
        let gate = questionnaire.gate(*gate);
        score_if_agreed(questionnaire, score, gate.item, Level::whole(gate.threshold))
    };
    let after = gates[1..]
        .iter()
        .fold(settle(score, first), |score, gate| settle(&score, gate));
    let band = after.band_id().filter(|after| *after != band)?;
    Some(Settled { gates, band })
}

/// The border with the band below or above by score; the lowest and the highest band have one neighbour. When a
/// theme holds the score back, no border by score decides.
fn border(questionnaire: &Questionnaire, score: &Score, verdict: BandVerdict) -> Option<Border> {
    let points = score.total.rounded()?;
    let bands = questionnaire.bands();
    let own = verdict.before_gates;
    let from = questionnaire.band(own).from;
    let below = own.index().checked_sub(1).and_then(|below| bands.get(below));
    if let Some(below) = below.filter(|_| points.saturating_sub(from) <= CLOSE_TO_BORDER) {
        let border = Border {
            band: below.id,
            points: from,
        };
        return Some(border);
    }
    let above = bands.get(own.index() + 1)?;
    let distance = above.from.checked_sub(points).filter(|distance| *distance > 0)?;
    (distance <= CLOSE_TO_BORDER).then_some(Border {
        band: above.id,
        points: above.from,
    })
}
