//! What steps take of own staff: hours once, and hours a week (chapter 24.2).

use std::iter::Sum;

use super::{Advice, Recommendation};
use crate::questionnaire::{HourRange, Questionnaire};

/// Weeks in a quarter (chapter 24.2, rule 4).
pub const WEEKS_IN_A_QUARTER: u32 = 13;

/// Hours of own staff. Those once and those a week are never added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hours {
    /// One-off hours, of the steps that have a number.
    pub once: HourRange,
    /// Hours a week.
    pub weekly: HourRange,
    /// How many steps have no number, since they're too large: they're estimated first.
    pub to_estimate: usize,
}

impl Hours {
    /// Of one step; asking takes as long as the question set says.
    pub fn of(step: &Recommendation, questionnaire: &Questionnaire) -> Self {
        match step.advice(questionnaire) {
            Advice::Step(step) => {
                let once = step.once_hours.filter(|_| !step.is_estimated_first());
                Self {
                    once: once.unwrap_or_default(),
                    weekly: step.weekly_hours.unwrap_or_default(),
                    to_estimate: usize::from(once.is_none()),
                }
            }
            Advice::FindOut => {
                let ask = questionnaire.item(step.item).dont_know.as_ref();
                Self {
                    once: ask.map_or(HourRange::ASKING, |ask| ask.once_hours),
                    ..Self::default()
                }
            }
        }
    }

    /// The one-off hours times an hourly rate, both ends rounded to a hundred euros.
    pub fn euros_once(self, rate: f64) -> (i64, i64) {
        let round = |hours: u32| ((f64::from(hours) * rate) / 100.0).round() as i64 * 100;
        (round(self.once.low), round(self.once.high))
    }
}

impl Sum for Hours {
    fn sum<I: Iterator<Item = Self>>(steps: I) -> Self {
        steps.fold(Self::default(), |sum, one| Self {
            once: [sum.once, one.once].into_iter().sum(),
            weekly: [sum.weekly, one.weekly].into_iter().sum(),
            to_estimate: sum.to_estimate + one.to_estimate,
        })
    }
}
