//! The stages in a row, with where a case is on them, and what holds it before the next one (chapter 5.3).

use super::Case;
use crate::{
    questionnaire::{BandId, DimensionId, GateId},
    scoring::{BandVerdict, rounded},
};

/// The stages on the scale of 0 to 100.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StagePath {
    /// The stages, lowest first.
    pub stages: Vec<Stage>,
    /// The stage that holds; `None` when too little is known.
    pub here: Option<BandId>,
    /// The score in whole points.
    pub score: Option<u32>,
    /// The lowest and the highest score that open answers allow.
    pub ends: (u32, u32),
    /// What closes a stage whatever the score is.
    pub lock: Option<Lock>,
}

/// A stage on the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stage {
    /// The band.
    pub band: BandId,
    /// Its lowest score.
    pub from: u32,
    /// Where the next one starts, or the end of the scale.
    pub to: u32,
}

/// What closes a stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// The lowest stage that is closed.
    pub stage: BandId,
    /// Why.
    pub by: LockedBy,
    /// The points that it still takes when that is settled; `None` when there are enough.
    pub then_needs: Option<u32>,
}

/// Why a stage is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LockedBy {
    /// Open gates, the first to arrange first.
    Gates(Vec<GateId>),
    /// Dimensions that score less than the stage asks of each.
    Dimensions(Vec<DimensionId>),
}

/// Where a case is on the stages.
pub fn stage_path(case: &Case) -> StagePath {
    let (score, bands) = (&case.evaluation.score, case.questionnaire.bands());
    let upto = |place: usize| bands.get(place + 1).map_or(100, |next| next.from);
    let stages = bands.iter().enumerate().map(|(place, band)| Stage {
        band: band.id,
        from: band.from,
        to: upto(place),
    });
    let interval = score.total.interval;
    StagePath {
        stages: stages.collect(),
        here: score.band_id(),
        score: score.total.rounded(),
        ends: (rounded(interval.low), rounded(interval.high)),
        lock: score.band.and_then(|verdict| lock(case, verdict)),
    }
}

/// The border at which gates or low dimensions stop the case, whichever comes first.
fn lock(case: &Case, verdict: BandVerdict) -> Option<Lock> {
    let bands = case.questionnaire.bands();
    let by_gates = verdict.ceiling.map(|ceiling| ceiling.index() + 1);
    let by_floors = verdict
        .is_lowered_by_floors()
        .then(|| verdict.before_gates.index() + 1);
    let place = [by_gates, by_floors].into_iter().flatten().min()?;
    let stage = bands.get(place)?;
    let points = case.evaluation.score.total.rounded().unwrap_or_default();
    let by = if by_gates == Some(place) {
        let closing = case.open_gates().into_iter();
        let closing = closing.filter(|gate| gate.ceiling < stage.id);
        LockedBy::Gates(closing.map(|gate| gate.id).collect())
    } else {
        LockedBy::Dimensions(below(case, stage.dimension_floor))
    };
    Some(Lock {
        stage: stage.id,
        by,
        then_needs: (points < stage.from).then_some(stage.from),
    })
}

fn below(case: &Case, floor: u32) -> Vec<DimensionId> {
    let dimensions = case.evaluation.score.dimensions.iter();
    let below = dimensions.filter(|one| one.known_mean.is_some_and(|mean| rounded(mean) < floor));
    below.map(|one| one.id).collect()
}

impl StagePath {
    /// A stage by its band.
    pub fn stage(&self, band: BandId) -> Option<&Stage> {
        self.stages.iter().find(|stage| stage.band == band)
    }

    /// The stage after the one that holds, or the lowest when none does; `None` after the last.
    pub fn next(&self) -> Option<&Stage> {
        match self.here {
            Some(here) => self.stages.iter().find(|stage| stage.band > here),
            None => self.stages.first(),
        }
    }

    /// The gates that close a stage.
    pub fn closing_gates(&self) -> &[GateId] {
        match &self.lock {
            Some(Lock {
                by: LockedBy::Gates(gates),
                ..
            }) => gates,
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::{Assessment, Response, examples, format::decode},
        questionnaire::bundled,
    };

    fn example(place: usize) -> Assessment {
        decode(bundled(), examples()[place].text.as_bytes()).unwrap()
    }

    fn path_of(scan: Assessment) -> StagePath {
        stage_path(&Case::new(bundled(), scan).unwrap())
    }

    #[test]
    fn a_lock_stands_before_the_first_closed_stage_also_below_the_score() {
        let duinrand = path_of(example(0));
        let lock = duinrand.lock.clone().unwrap();
        assert_eq!(duinrand.closing_gates().len(), 5);
        assert!(Some(lock.stage) > duinrand.here && lock.then_needs.is_some());
        assert_eq!(duinrand.next().map(|stage| stage.band), Some(lock.stage));
        let voorbeeldstad = path_of(example(1));
        let lock = voorbeeldstad.lock.clone().unwrap();
        let closed = voorbeeldstad.stage(lock.stage).unwrap();
        assert!(voorbeeldstad.score.unwrap() >= closed.from && lock.then_needs.is_none());
        assert_eq!(voorbeeldstad.closing_gates().len(), 1);
    }

    #[test]
    fn a_low_theme_closes_a_stage_too_and_with_nothing_in_the_way_none_is_closed() {
        let mut scan = example(1);
        for item in bundled().items() {
            scan.answer_mut(item.id).response = Response::level(bundled().highest());
        }
        assert_eq!(path_of(scan.clone()).lock, None);
        let gates: Vec<_> = bundled().gates().iter().map(|gate| gate.item).collect();
        let free =
            |one: &&crate::questionnaire::Dimension| !one.items.iter().any(|item| gates.contains(item));
        let low = bundled().dimensions().iter().find(free).unwrap();
        for item in &low.items {
            scan.answer_mut(*item).response = Response::level(0);
        }
        let path = path_of(scan);
        let lock = path.lock.clone().unwrap();
        assert_eq!(lock.by, LockedBy::Dimensions(vec![low.id]));
        assert!(lock.then_needs.is_none() && path.closing_gates().is_empty());
        assert_eq!(path.next().map(|stage| stage.band), Some(lock.stage));
    }
}
