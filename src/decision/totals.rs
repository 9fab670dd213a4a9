//! Sums of hours, and what they come to (chapter 24.2).

use crate::{advice::WEEKS_IN_A_QUARTER, questionnaire::HourRange};

/// The hours of a row of a plan. What is spent once and what is spent each week are never added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowHours {
    /// Number of the row.
    pub number: usize,
    /// One-off hours; `None` for what is estimated first.
    pub once: Option<HourRange>,
    /// Hours a week, if it takes any from then on.
    pub weekly: Option<HourRange>,
}

/// A sum over rows of a plan (chapter 24.2, rule 3).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HourTotal {
    /// One-off hours of the rows that have a number.
    pub once: HourRange,
    /// Hours a week.
    pub weekly: HourRange,
    /// Numbers of the rows that are estimated first, ascending; they aren't in the sum.
    pub estimated_first: Vec<usize>,
}

impl HourTotal {
    /// The sum over these rows.
    pub fn of(rows: impl IntoIterator<Item = RowHours>) -> Self {
        let mut total = Self::default();
        for row in rows {
            match row.once {
                Some(once) => total.once = [total.once, once].into_iter().sum(),
                None => total.estimated_first.push(row.number),
            }
            total.weekly = [Some(total.weekly), row.weekly].into_iter().flatten().sum();
        }
        total.estimated_first.sort_unstable();
        total
    }

    /// The weekly hours of a quarter.
    pub fn quarterly(&self) -> HourRange {
        let quarter = |weekly: u32| weekly.saturating_mul(WEEKS_IN_A_QUARTER);
        HourRange::new(quarter(self.weekly.low), quarter(self.weekly.high))
    }
}

/// Both ends times an hourly rate, rounded to a hundred euros (chapter 24.2, rule 6).
pub fn euros(hours: HourRange, rate: f64) -> (i64, i64) {
    let round = |hours: u32| ((f64::from(hours) * rate) / 100.0).round() as i64 * 100;
    (round(hours.low), round(hours.high))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(number: usize, once: Option<(u32, u32)>, weekly: Option<(u32, u32)>) -> RowHours {
        let range = |(low, high)| HourRange::new(low, high);
        RowHours {
            number,
            once: once.map(range),
            weekly: weekly.map(range),
        }
    }

    /// The decisions of the worked page of chapter 27.6.
    #[test]
    fn what_is_estimated_first_is_named_and_not_counted() {
        let rows = [
            row(4, Some((4, 8)), None),
            row(1, Some((1, 2)), None),
            row(3, None, None),
            row(12, Some((4, 8)), Some((2, 2))),
            row(7, Some((2, 4)), Some((1, 4))),
        ];
        let total = HourTotal::of(rows);
        assert_eq!(
            (total.once, total.weekly),
            (HourRange::new(11, 22), HourRange::new(3, 6))
        );
        assert_eq!(total.quarterly(), HourRange::new(39, 78));
        assert_eq!(total.estimated_first, [3]);
        assert_eq!(HourTotal::of([]), HourTotal::default());
    }

    /// 31 to 60 hours and 104 a quarter at 85 euros (chapter 24.2, rule 6).
    #[test]
    fn money_is_rounded_to_a_hundred_at_both_ends() {
        assert_eq!(euros(HourRange::new(31, 60), 85.0), (2600, 5100));
        assert_eq!(euros(HourRange::new(104, 104), 85.0), (8800, 8800));
    }
}
