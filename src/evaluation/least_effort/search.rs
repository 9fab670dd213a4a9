//! The best end levels: per dimension the front of gain and cost, joined over the dimensions, for each choice of the
//! questions that a step comes after (chapter 30.4, rules 2 to 4).
//!
//! A choice is only made when it matters. Without it a step may be taken whatever comes of the question before it, so
//! the best set is at most too good; when it takes a step too early, the question before it is tried both ways.

use std::{cmp::Ordering, ops::Range};

use super::{
    bound::{Bound, bounds},
    front::{Combination, front, join},
};

/// What the search takes from a scan.
#[derive(Debug, Clone)]
pub(super) struct Problem {
    /// The questions that apply, in order.
    pub questions: Vec<Question>,
    /// The dimensions in which something applies.
    pub dimensions: Vec<Dimension>,
    /// The least gain of all questions together.
    pub need: i64,
    /// The level from which a question that a step comes after is arranged.
    pub after_level: u8,
}

/// A question: the end levels there are, and what each comes to.
#[derive(Debug, Clone)]
pub(super) struct Question {
    /// The level that it starts from.
    pub start: u8,
    /// The least and the most that it may end on.
    pub within: EndLevels,
    /// What it adds to the lowest total, for each end level from `start` on.
    pub gains: Vec<i64>,
    /// What it costs to end there, in half hours.
    pub costs: Vec<u64>,
    /// The places of the questions that each step comes after, from the one at `start` on.
    pub after: Vec<Vec<usize>>,
}

/// A range of end levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct EndLevels {
    pub least: u8,
    pub most: u8,
}

/// The questions of a dimension, and the least that they must add up to.
#[derive(Debug, Clone)]
pub(super) struct Dimension {
    pub questions: Range<usize>,
    pub need: i64,
}

impl Problem {
    /// The best end levels; among those that leave out a step of the set that ends on `avoid`, if that's given. `None`
    /// when nothing reaches what is needed.
    pub fn best(&self, avoid: Option<&[u8]>) -> Option<Combination> {
        let mut search = Search {
            problem: self,
            avoid,
            best: None,
        };
        search.within(self.questions.iter().map(|question| question.within).collect());
        search.best
    }
}

/// What a search that isn't complete may cost beyond the bound, in half hours, the first time.
const FIRST_SLACK: u64 = 8;

struct Search<'a> {
    problem: &'a Problem,
    avoid: Option<&'a [u8]>,
    best: Option<Combination>,
}

impl Search<'_> {
    /// Looks for something better with these end levels.
    fn within(&mut self, mut levels: Vec<EndLevels>) {
        if !self.narrow(&mut levels) {
            return;
        }
        let Some(found) = self.without_order(&levels) else {
            return;
        };
        if self
            .best
            .as_ref()
            .is_some_and(|best| best.compare(&found) != Ordering::Greater)
        {
            return;
        }
        let Some(early) = self.taken_too_early(&found) else {
            self.best = Some(found);
            return;
        };
        let arranged = self.problem.after_level;
        let mut first = levels.clone();
        first[early].least = first[early].least.max(arranged);
        self.within(first);
        // It's below that level now, so the level isn't 0.
        levels[early].most = levels[early].most.min(arranged - 1);
        self.within(levels);
    }

    /// Takes away the end levels that a step before or after them rules out; false when a question has none left.
    fn narrow(&self, levels: &mut [EndLevels]) -> bool {
        let arranged = self.problem.after_level;
        loop {
            let mut changed = false;
            for (at, question) in self.problem.questions.iter().enumerate() {
                for (level, after) in (question.start..).zip(&question.after) {
                    for before in after {
                        if levels[*before].most < arranged && levels[at].most > level {
                            levels[at].most = level;
                            changed = true;
                        }
                        if levels[at].least > level && levels[*before].least < arranged {
                            levels[*before].least = arranged;
                            changed = true;
                        }
                    }
                }
            }
            if levels.iter().any(|levels| levels.least > levels.most) {
                return false;
            }
            if !changed {
                return true;
            }
        }
    }

    /// The first question below the level that a step of this set needs it on.
    fn taken_too_early(&self, set: &Combination) -> Option<usize> {
        let questions = self.problem.questions.iter().zip(&set.ends);
        let mut before = questions.flat_map(|(question, end)| {
            let taken = usize::from(end - question.start);
            question.after[..taken].iter().flatten()
        });
        before
            .find(|before| set.ends[**before] < self.problem.after_level)
            .copied()
    }

    /// The best set with these end levels, whatever order its steps take; `None` if it's no better than what is known.
    fn without_order(&self, levels: &[EndLevels]) -> Option<Combination> {
        let dimensions = self.problem.dimensions.iter();
        let fronts: Vec<Vec<Combination>> = dimensions
            .map(|dimension| self.of_dimension(dimension, levels))
            .collect();
        if fronts.iter().any(Vec::is_empty) {
            return None;
        }
        let dearest = |front: &Vec<Combination>| front.iter().map(|one| one.cost).max();
        let dearest: u64 = fronts.iter().filter_map(dearest).sum();
        let most = (self.best.as_ref()).map_or(dearest, |best| best.cost.min(dearest));
        let bounds = bounds(&fronts);
        let least = u64::try_from(bounds[0].least(self.problem.need)?).ok()?;
        if least > most {
            return None;
        }
        let mut slack = FIRST_SLACK;
        loop {
            let limit = most.min(least.saturating_add(slack));
            let found = self.joined(&fronts, &bounds, limit);
            if found.is_some() || limit == most {
                return found;
            }
            slack = slack.saturating_mul(4);
        }
    }

    /// The best set from these fronts that costs at most `limit`.
    fn joined(&self, fronts: &[Vec<Combination>], bounds: &[Bound], limit: u64) -> Option<Combination> {
        let mut sets = vec![Combination::empty(self.avoid.is_none())];
        for (front, rest) in fronts.iter().zip(&bounds[1..]) {
            sets = join(&sets, front, |gain, cost| {
                let left = limit.checked_sub(cost);
                left.is_some_and(|left| rest.allows(self.problem.need - gain, left))
            });
        }
        let enough = sets.into_iter().filter(|set| set.differs);
        enough.min_by(Combination::compare)
    }

    /// The front of a dimension: every set of its questions that is worth keeping and enough for the dimension.
    fn of_dimension(&self, dimension: &Dimension, levels: &[EndLevels]) -> Vec<Combination> {
        let mut sets = vec![Combination::empty(self.avoid.is_none())];
        for at in dimension.questions.clone() {
            sets = join(&sets, &self.of_question(at, levels[at]), |_, _| true);
        }
        sets.retain(|set| set.gain >= dimension.need);
        sets
    }

    fn of_question(&self, at: usize, levels: EndLevels) -> Vec<Combination> {
        let question = &self.problem.questions[at];
        let set = |end: u8| {
            let steps = usize::from(end - question.start);
            Combination {
                gain: question.gains[steps],
                cost: question.costs[steps],
                steps: steps as u32,
                ends: vec![end],
                differs: self.avoid.is_none_or(|avoid| end < avoid[at]),
            }
        };
        front((levels.least..=levels.most).map(set).collect())
    }
}
