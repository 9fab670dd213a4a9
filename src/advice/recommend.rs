//! Recommendations in order (chapter 6): gates first, then quick wins, then the rest.

use std::cmp::Ordering;

use crate::{
    assessment::{Assessment, ItemState, Level},
    i18n::Language,
    questionnaire::{Effort, Horizon, Item, ItemId, Questionnaire, Step},
    scoring::{Score, Split},
};

/// The report shows at most this many steps, but every open gate (chapter 6).
pub const MOST_STEPS: usize = 12;

/// The report shows at most this many steps of one dimension, beside its open gates (chapter 6).
pub const MOST_STEPS_PER_DIMENSION: usize = 3;

/// This many steps of the report are the first ones (chapter 6).
const FIRST_STEPS: usize = 3;

/// Which of the three groups a recommendation is in; the order is the order of advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A gate that isn't met or isn't known.
    Gate,
    /// Small effort, no hours a week and below the target level, or finding out what nobody knows.
    QuickWin,
    /// Everything else.
    Other,
}

/// What a recommendation says to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice<'q> {
    /// Take the step from the present level to the next.
    Step(&'q Step),
    /// Find out how this is arranged, from who knows.
    FindOut,
}

/// A step to take.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Recommendation {
    /// The item it raises.
    pub item: ItemId,
    /// The present level; `None` when it isn't known.
    pub level: Option<Level>,
    /// The target level; see [`targets`](super::targets).
    pub target: Option<u8>,
    /// Whether the gate on the item applies, if it has one: a step may depend on it.
    pub gate_applies: bool,
    /// Its group.
    pub kind: Kind,
    /// Gain in points × urgency / effort (chapter 6).
    pub priority: f64,
}

impl Recommendation {
    /// What to do.
    pub fn advice<'q>(&self, questionnaire: &'q Questionnaire) -> Advice<'q> {
        let item = questionnaire.item(self.item);
        let step = self
            .level
            .and_then(|level| item.step_from(level.floor(), self.gate_applies));
        step.map_or(Advice::FindOut, Advice::Step)
    }

    /// What to do, in a sentence.
    pub fn what(&self, questionnaire: &Questionnaire, language: Language) -> String {
        let item = questionnaire.item(self.item);
        match (self.advice(questionnaire), &item.dont_know) {
            (Advice::Step(step), _) => step.what.get(language).to_owned(),
            (Advice::FindOut, Some(ask)) => ask.what.get(language).to_owned(),
            (Advice::FindOut, None) => questionnaire
                .phrases()
                .find_out
                .with(language, &[("wie_weet", item.who_knows.get(language))]),
        }
    }

    /// The effort; finding out is small.
    pub fn effort(&self, questionnaire: &Questionnaire) -> Effort {
        match self.advice(questionnaire) {
            Advice::Step(step) => step.effort,
            Advice::FindOut => Effort::Small,
        }
    }

    /// When; finding out is for now.
    pub fn horizon(&self, questionnaire: &Questionnaire) -> Horizon {
        match self.advice(questionnaire) {
            Advice::Step(step) => step.horizon,
            Advice::FindOut => Horizon::WithinThreeMonths,
        }
    }

    /// Whether it belongs in the report: steps at or above the target level don't (chapter 6).
    pub fn is_for_report(&self) -> bool {
        self.kind == Kind::Gate || self.is_below_target()
    }

    fn is_below_target(&self) -> bool {
        self.level.is_none_or(|level| {
            self.target
                .is_some_and(|target| level.value() < f64::from(target))
        })
    }

    /// Priorities equal to six decimals are equal.
    fn coarse_priority(&self) -> i64 {
        (self.priority * 1e6).round() as i64
    }

    /// Highest priority first, then the lowest level ("don't know" before level 0), then the number.
    fn compare(&self, other: &Self) -> Ordering {
        let key = |step: &Self| (std::cmp::Reverse(step.coarse_priority()), step.level, step.item);
        self.kind
            .cmp(&other.kind)
            .then_with(|| key(self).cmp(&key(other)))
    }
}

/// Every recommendation, in the order of chapter 6; the report's limits are in [`report_steps`].
pub fn recommendations(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    score: &Score,
    targets: &[Option<u8>],
) -> Vec<Recommendation> {
    let phase = assessment.profile_choice(questionnaire.roles().phase);
    let recommender = Recommender {
        questionnaire,
        score,
        targets,
        weights: sum_of_weights(score),
    };
    let mut steps: Vec<Recommendation> = questionnaire
        .items()
        .iter()
        .filter_map(|item| recommender.recommend(item))
        .collect();
    let order = phase.map_or(&[][..], |phase| &questionnaire.phase_group(phase).gate_order);
    let place = |item: ItemId| {
        let gate = questionnaire.item(item).gate;
        order
            .iter()
            .position(|id| Some(*id) == gate)
            .unwrap_or(order.len())
    };
    steps.sort_by(|a, b| match (a.kind, b.kind) {
        (Kind::Gate, Kind::Gate) => (place(a.item), a.item).cmp(&(place(b.item), b.item)),
        _ => a.compare(b),
    });
    steps
}

/// The steps in the report, from all of them in their order: every open gate in the order of the phase, then the
/// other steps below their target, the soonest first, as far as there is room (chapter 6).
pub fn report_steps(questionnaire: &Questionnaire, all: &[Recommendation]) -> Vec<Recommendation> {
    let for_report = all.iter().filter(|step| step.is_for_report()).copied();
    let (mut steps, mut others): (Vec<_>, Vec<_>) = for_report.partition(|step| step.kind == Kind::Gate);
    others.sort_by_key(|step| step.horizon(questionnaire));
    let mut taken = vec![0; questionnaire.dimensions().len()];
    for step in others {
        let count: &mut usize = &mut taken[questionnaire.item(step.item).dimension.index()];
        if *count < MOST_STEPS_PER_DIMENSION && steps.len() < MOST_STEPS {
            *count += 1;
            steps.push(step);
        }
    }
    steps
}

/// The first of the steps in the report, at most three (chapter 6).
pub fn first_steps(report_steps: &[Recommendation]) -> Vec<Recommendation> {
    report_steps.iter().take(FIRST_STEPS).copied().collect()
}

/// ΣW over every dimension in which something applies.
fn sum_of_weights(score: &Score) -> f64 {
    score
        .dimensions
        .iter()
        .map(crate::scoring::DimensionScore::weight)
        .sum()
}

struct Recommender<'a> {
    questionnaire: &'a Questionnaire,
    score: &'a Score,
    targets: &'a [Option<u8>],
    weights: f64,
}

impl Recommender<'_> {
    fn recommend(&self, item: &Item) -> Option<Recommendation> {
        let state = self.score.state(item.id);
        let gate_open = self.score.open_gates().any(|open| open.item == item.id);
        let gate_applies = self.score.gates.iter().any(|gate| gate.item == item.id);
        let (level, next) = match state {
            ItemState::ExcludedByProfile | ItemState::ExcludedByChoice => return None,
            // An ordinary question without an answer gives no step; a gate gives one like "don't know".
            ItemState::Unanswered if !gate_open => return None,
            ItemState::Unanswered | ItemState::DontKnow => (None, None),
            ItemState::Known(level) => match self.split(item) {
                Some(Split { lowest: None }) => (None, None),
                split => {
                    let level = split.and_then(|split| split.lowest).unwrap_or(level);
                    (Some(level), Some(item.step_from(level.floor(), gate_applies)?))
                }
            },
        };
        // Finding out is small and done once.
        let effort = next.map_or(Effort::Small, |step| step.effort);
        let binds = next.is_some_and(|step| step.weekly_hours.is_some());
        let target = self.targets[item.id.index()];
        let mut step = Recommendation {
            item: item.id,
            level,
            target,
            gate_applies,
            kind: Kind::Other,
            priority: 0.0,
        };
        step.priority = self.gain(item, level) * urgency(level, target) / divisor(effort);
        step.kind = if gate_open {
            Kind::Gate
        } else if effort == Effort::Small && !binds && step.is_below_target() {
            Kind::QuickWin
        } else {
            Kind::Other
        };
        Some(step)
    }

    /// Whether answers on both sides of the threshold keep the item's gate from being met: the step of the lowest is
    /// then the one to take (chapter 5.7), or where that may not be shown, finding out.
    fn split(&self, item: &Item) -> Option<Split> {
        let mut gates = self.score.gates.iter();
        gates
            .find(|gate| gate.item == item.id)
            .and_then(|gate| gate.split)
    }

    /// Points that the total rises when this item goes up one level (chapter 6).
    fn gain(&self, item: &Item, level: Option<Level>) -> f64 {
        let dimension = self.score.dimension(item.dimension);
        let scale = self.questionnaire.scale();
        let rise = match level {
            Some(level) => {
                let at = usize::from(level.floor());
                scale
                    .get(at + 1)
                    .zip(scale.get(at))
                    .map_or(0.0, |(next, here)| next - here)
            }
            None => 100.0 / (scale.len() - 1) as f64,
        };
        rise * f64::from(item.weight) / dimension.applicable_weight * dimension.weight() / self.weights
    }
}

/// 1.5 at two or more levels below the target, 1.0 at one below, 0.5 at or above or without one; an unknown
/// level counts as 1.0, so that its priority is the gain (chapter 6).
fn urgency(level: Option<Level>, target: Option<u8>) -> f64 {
    let Some(level) = level else { return 1.0 };
    match target.unwrap_or(0).saturating_sub(level.floor()) {
        2.. => 1.5,
        1 => 1.0,
        0 => 0.5,
    }
}

/// S = 1, M = 2, L = 4 (chapter 6).
const fn divisor(effort: Effort) -> f64 {
    match effort {
        Effort::Small => 1.0,
        Effort::Medium => 2.0,
        Effort::Large => 4.0,
    }
}
