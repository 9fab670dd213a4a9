//! The combinations that are worth keeping: none is at least as good in all that counts (a Pareto front).

use std::cmp::{Ordering, Reverse};

/// End levels for the questions so far, and what they come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Combination {
    /// What they add to the lowest total, in the unit of the problem.
    pub gain: i64,
    /// What the steps cost, in half hours.
    pub cost: u64,
    /// Number of steps.
    pub steps: u32,
    /// The end level of each question, in order.
    pub ends: Vec<u8>,
    /// Whether a step of the set to avoid is left out; true when there's none to avoid.
    pub differs: bool,
}

impl Combination {
    /// Of no question at all.
    pub fn empty(differs: bool) -> Self {
        Self {
            gain: 0,
            cost: 0,
            steps: 0,
            ends: Vec::new(),
            differs,
        }
    }

    /// This one, and then `next`.
    pub fn and(&self, next: &Self) -> Self {
        let mut ends = Vec::with_capacity(self.ends.len() + next.ends.len());
        ends.extend_from_slice(&self.ends);
        ends.extend_from_slice(&next.ends);
        Self {
            gain: self.gain + next.gain,
            cost: self.cost + next.cost,
            steps: self.steps + next.steps,
            ends,
            differs: self.differs || next.differs,
        }
    }

    /// The better one comes first: least cost, then fewest steps, then the highest end levels in order.
    pub fn compare(&self, other: &Self) -> Ordering {
        let key = |one: &Self| (one.cost, one.steps);
        (key(self).cmp(&key(other))).then_with(|| other.ends.cmp(&self.ends))
    }

    fn is_better(&self, than: Option<&Self>) -> bool {
        than.is_none_or(|than| self.compare(than) == Ordering::Less)
    }
}

/// The combinations that no other one replaces: one that gains as much, is better, and differs if this one does. The
/// order among combinations stays the same whatever is joined to both, so what is dropped here is never missed later.
pub(super) fn front(mut all: Vec<Combination>) -> Vec<Combination> {
    all.sort_by(|a, b| {
        let by_gain = Reverse(a.gain).cmp(&Reverse(b.gain));
        by_gain.then_with(|| a.compare(b)).then(b.differs.cmp(&a.differs))
    });
    let mut kept: Vec<Combination> = Vec::new();
    // The best so far among all, and among those that differ, by their place.
    let (mut best, mut best_differing) = (None::<usize>, None::<usize>);
    for one in all {
        let rival = if one.differs { best_differing } else { best };
        if !one.is_better(rival.map(|at| &kept[at])) {
            continue;
        }
        let place = kept.len();
        if one.differs {
            best_differing = Some(place);
        }
        if one.is_better(best.map(|at| &kept[at])) {
            best = Some(place);
        }
        kept.push(one);
    }
    kept
}

/// Every combination of one of `left` with one of `right` that `keep` lets through, by its gain and cost.
pub(super) fn join(
    left: &[Combination],
    right: &[Combination],
    keep: impl Fn(i64, u64) -> bool,
) -> Vec<Combination> {
    let pairs = left
        .iter()
        .flat_map(|one| right.iter().map(move |next| (one, next)));
    let kept = pairs.filter(|(one, next)| keep(one.gain + next.gain, one.cost + next.cost));
    front(kept.map(|(one, next)| one.and(next)).collect())
}
