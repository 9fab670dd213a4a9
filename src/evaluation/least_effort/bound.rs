//! The least that a gain can cost: fractions of steps are cheaper than whole ones, and quick to add up.

use super::front::Combination;

/// A stretch between two neighbours on the lower hull of a front.
#[derive(Debug, Clone, Copy)]
struct Stretch {
    front: usize,
    gain: i64,
    cost: u64,
}

/// The least cost of a gain from several fronts together.
#[derive(Debug)]
pub(super) struct Bound {
    /// Of the cheapest combination of each front together.
    base: (i64, u64),
    /// Sums of gain and cost over the stretches so far, the cheapest per gain first.
    sums: Vec<(i64, u64)>,
}

impl Bound {
    /// Whether `need` can be gained for at most `limit`, if steps could be taken in part. Never wrong when it says no.
    pub fn allows(&self, need: i64, limit: u64) -> bool {
        self.least(need).is_some_and(|least| least <= u128::from(limit))
    }

    /// The least cost of `need`, rounded up to whole half hours; `None` if it can't be gained.
    pub fn least(&self, need: i64) -> Option<u128> {
        let base = u128::from(self.base.1);
        let missing = need - self.base.0;
        if missing <= 0 {
            return Some(base);
        }
        let place = self.sums.partition_point(|(gain, _)| *gain < missing);
        let (gain, cost) = *self.sums.get(place)?;
        let (gain_before, cost_before) = place.checked_sub(1).map_or((0, 0), |before| self.sums[before]);
        let part = (missing - gain_before) as u128 * u128::from(cost - cost_before);
        Some(base + u128::from(cost_before) + part.div_ceil((gain - gain_before) as u128))
    }
}

/// The bound of each tail of `fronts`: of all of them first, and of none last. No front may be empty.
pub(super) fn bounds(fronts: &[Vec<Combination>]) -> Vec<Bound> {
    let mut bases = vec![(0, 0)];
    for front in fronts.iter().rev() {
        let (gain, cost) = points(front).first().copied().unwrap_or_default();
        let after = bases[bases.len() - 1];
        bases.push((gain + after.0, cost + after.1));
    }
    let hulls = fronts.iter().enumerate();
    let mut stretches: Vec<Stretch> = hulls.flat_map(|(at, front)| hull(at, front)).collect();
    stretches.sort_by(|a, b| {
        let costly = |one: &Stretch, other: &Stretch| u128::from(one.cost) * other.gain as u128;
        costly(a, b).cmp(&costly(b, a))
    });
    let bound = |(first, base): (usize, (i64, u64))| {
        let mut sum = (0, 0);
        let tail = stretches.iter().filter(|stretch| stretch.front >= first);
        let sums = tail.map(|stretch| {
            sum = (sum.0 + stretch.gain, sum.1 + stretch.cost);
            sum
        });
        Bound {
            base,
            sums: sums.collect(),
        }
    };
    bases.into_iter().rev().enumerate().map(bound).collect()
}

/// Gains and costs of a front, the cheapest first and each with more gain than the one before.
fn points(front: &[Combination]) -> Vec<(i64, u64)> {
    let mut all: Vec<(i64, u64)> = front.iter().map(|one| (one.gain, one.cost)).collect();
    all.sort_by_key(|(gain, cost)| (*cost, std::cmp::Reverse(*gain)));
    let mut points: Vec<(i64, u64)> = Vec::new();
    for point in all {
        if points.last().is_none_or(|last| point.0 > last.0) {
            points.push(point);
        }
    }
    points
}

/// The stretches of the lower hull, each dearer per gain than the one before.
fn hull(front: usize, combinations: &[Combination]) -> Vec<Stretch> {
    let mut hull: Vec<(i64, u64)> = Vec::new();
    for point in points(combinations) {
        while let [.., before, last] = hull.as_slice() {
            let rise =
                |from: &(i64, u64), to: &(i64, u64)| ((to.0 - from.0) as u128, u128::from(to.1 - from.1));
            let (short, long) = (rise(before, last), rise(before, &point));
            // The last one lies on or above the line past it.
            if short.1 * long.0 < long.1 * short.0 {
                break;
            }
            hull.pop();
        }
        hull.push(point);
    }
    let pairs = hull.windows(2).map(|pair| Stretch {
        front,
        gain: pair[1].0 - pair[0].0,
        cost: pair[1].1 - pair[0].1,
    });
    pairs.collect()
}
