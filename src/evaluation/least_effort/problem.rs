//! A scan as numbers to search in: where each question starts, what its steps cost and gain, and what they come after.

use super::search::{Dimension, EndLevels, Problem, Question};
use crate::{
    advice::WEEKS_IN_A_QUARTER,
    assessment::{ItemState, Level},
    evaluation::Case,
    questionnaire::{BandId, HourRange, Item, ItemId, Step},
    scoring::{DimensionScore, GateResult, least_rounding_to},
};

/// How high questions may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// To the target level, if there's one (chapter 30.4, rule 5).
    TargetLevels,
    /// To the highest level.
    HighestLevel,
}

/// The numbers, and what they were made of.
pub(super) struct Model {
    pub problem: Problem,
    /// Where each question of the problem starts.
    pub starts: Vec<Start>,
}

/// Where a question starts (chapter 30.4, rule 3).
#[derive(Debug, Clone, Copy)]
pub(super) struct Start {
    pub item: ItemId,
    pub level: u8,
    /// What asking takes first, where nobody knows the level.
    pub asking: Option<HourRange>,
}

/// Hours of a step.
#[derive(Debug, Clone, Copy)]
pub(super) struct StepHours {
    pub once: HourRange,
    pub weekly: HourRange,
}

/// A large step without hours takes at least more than a medium one: 81 hours (chapter 30.4, rule 2).
const LEAST_OF_A_LARGE_STEP: HourRange = HourRange::new(81, 81);

/// Gains are whole numbers of this part of a point, or a little more, so that equal gains are equal.
const PARTS_OF_A_POINT: u64 = 1_000_000_000_000;

/// Sums of weights with a common multiple above this don't divide a point evenly; a gain is then off by less than the
/// tolerance of rounding.
const MOST_COMMON_MULTIPLE: u64 = 1_000_000;

/// What the step of an item from `level` to the next takes.
pub(super) fn hours(case: &Case, item: ItemId, level: u8) -> StepHours {
    let step = step(case, case.questionnaire.item(item), level);
    let once = step.and_then(|step| step.once_hours);
    StepHours {
        once: once.unwrap_or(LEAST_OF_A_LARGE_STEP),
        weekly: step.and_then(|step| step.weekly_hours).unwrap_or_default(),
    }
}

/// The step of an item from `level` to the next.
pub(super) fn step<'q>(case: &'q Case, item: &'q Item, level: u8) -> Option<&'q Step> {
    item.step_from(level, gate(case, item).is_some())
}

/// The gate on an item, if it applies.
fn gate<'c>(case: &'c Case, item: &Item) -> Option<&'c GateResult> {
    let mut gates = case.evaluation.score.gates.iter();
    gates.find(|gate| gate.item == item.id)
}

/// Both ends added up: twice the hours in between.
fn half_hours(hours: HourRange) -> u64 {
    u64::from(hours.low) + u64::from(hours.high)
}

impl Model {
    pub fn of(case: &Case, target: BandId, limit: Limit) -> Self {
        let items = case.questionnaire.items().iter();
        let items = items.filter(|item| case.evaluation.score.state(item.id).counts());
        let starts: Vec<Start> = items.map(|item| start(case, item)).collect();
        let build = Build {
            case,
            target,
            limit,
            unit: unit(&case.evaluation.score.dimensions),
            starts: &starts,
        };
        Self {
            problem: build.problem(),
            starts,
        }
    }
}

/// Where an item starts: the whole level at or below the answer that counts, the lowest answer where respondents are
/// split on a gate, and the lowest level where that may not be shown or nothing is known.
pub(super) fn start(case: &Case, item: &Item) -> Start {
    let split = gate(case, item).and_then(|gate| gate.split);
    let known = case.evaluation.score.state(item.id).level();
    let level = split.map_or(known, |split| split.lowest);
    let ask = item.dont_know.as_ref();
    Start {
        item: item.id,
        level: level.map_or(0, Level::floor),
        asking: match level {
            Some(_) => None,
            None => Some(ask.map_or(HourRange::ASKING, |ask| ask.once_hours)),
        },
    }
}

/// The parts of a point in which gains are counted: a multiple of every sum of weights, as far as there's a small one.
fn unit(dimensions: &[DimensionScore]) -> f64 {
    let common = dimensions.iter().try_fold(1_u64, |multiple, dimension| {
        let weight = (dimension.full_weight as u64).max(1);
        let multiple = multiple / greatest_common_divisor(multiple, weight) * weight;
        (multiple <= MOST_COMMON_MULTIPLE).then_some(multiple)
    });
    let multiple = common.unwrap_or(1);
    (PARTS_OF_A_POINT.div_ceil(multiple) * multiple) as f64
}

const fn greatest_common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b > 0 {
        (a, b) = (b, a % b);
    }
    a
}

struct Build<'a> {
    case: &'a Case,
    target: BandId,
    limit: Limit,
    unit: f64,
    starts: &'a [Start],
}

impl Build<'_> {
    fn problem(&self) -> Problem {
        let score = &self.case.evaluation.score;
        let weights: f64 = (score.dimensions.iter().filter(|one| one.interval.is_some()))
            .map(DimensionScore::weight)
            .sum();
        let from = self.case.questionnaire.band(self.target).from;
        Problem {
            questions: self.starts.iter().map(|start| self.question(start)).collect(),
            dimensions: score
                .dimensions
                .iter()
                .filter_map(|one| self.dimension(one))
                .collect(),
            // Where nothing applies, nothing can be reached.
            need: if weights > 0.0 {
                (least_rounding_to(from) * weights * self.unit).ceil() as i64
            } else {
                i64::MAX
            },
            after_level: self.case.questionnaire.after_level(),
        }
    }

    fn dimension(&self, scored: &DimensionScore) -> Option<Dimension> {
        scored.interval?;
        let questionnaire = &self.case.questionnaire;
        let place = |start: &Start| questionnaire.item(start.item).dimension;
        let first = self.starts.partition_point(|start| place(start) < scored.id);
        let end = self.starts.partition_point(|start| place(start) <= scored.id);
        let floor = questionnaire.band(self.target).dimension_floor;
        Some(Dimension {
            questions: first..end,
            need: (least_rounding_to(floor) * scored.weight() * self.unit).ceil() as i64,
        })
    }

    fn question(&self, start: &Start) -> Question {
        let case = self.case;
        let item = case.questionnaire.item(start.item);
        let highest = case.questionnaire.highest();
        let steps = start.level..highest;
        let mut cost = start.asking.map_or(0, half_hours);
        let costs = steps.clone().map(|level| {
            let hours = hours(case, item.id, level);
            cost += half_hours(hours.once) + u64::from(WEEKS_IN_A_QUARTER) * half_hours(hours.weekly);
            cost
        });
        let points =
            (start.level + 1..=highest).map(|level| Level::whole(level).points(case.questionnaire.scale()));
        Question {
            start: start.level,
            within: self.within(start, item),
            gains: [self.points_now(item)]
                .into_iter()
                .chain(points)
                .map(|points| self.gain(item, points))
                .collect(),
            costs: [0].into_iter().chain(costs).collect(),
            after: steps.map(|level| self.after(item, level)).collect(),
        }
    }

    /// What an item counts for in the lowest outcome as long as no step of it is taken.
    fn points_now(&self, item: &Item) -> f64 {
        match self.case.evaluation.score.state(item.id) {
            ItemState::Known(level) => level.points(self.case.questionnaire.scale()),
            _ => 0.0,
        }
    }

    /// What so many points of an item add to the lowest total, times the sum of the weights of dimensions.
    fn gain(&self, item: &Item, points: f64) -> i64 {
        let full = self.case.evaluation.score.dimension(item.dimension).full_weight;
        (points * f64::from(item.weight) * self.unit / full).round() as i64
    }

    fn within(&self, start: &Start, item: &Item) -> EndLevels {
        let questionnaire = &self.case.questionnaire;
        let highest = questionnaire.highest();
        let most = match self.limit {
            Limit::TargetLevels => self.case.target(item.id).unwrap_or(highest),
            Limit::HighestLevel => highest,
        };
        let holds_back = |gate: &&GateResult| gate.status.is_open() && gate.ceiling < self.target;
        let gate = gate(self.case, item).filter(holds_back);
        let threshold = gate.map_or(0, |gate| questionnaire.gate(gate.id).threshold);
        EndLevels {
            least: start.level.max(threshold),
            most: start.level.max(most),
        }
    }

    /// The questions that the step comes after and that apply, by their place in the problem.
    fn after(&self, item: &Item, level: u8) -> Vec<usize> {
        let after = step(self.case, item, level).map_or(&[][..], |step| &step.after);
        let place = |other: &ItemId| self.starts.binary_search_by_key(other, |start| start.item).ok();
        after.iter().filter_map(place).collect()
    }
}
