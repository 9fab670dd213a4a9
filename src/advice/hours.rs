//! Own hours of steps, as a range (chapter 8, "Uren en geld").

use crate::questionnaire::Effort;

/// A range of own hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hours {
    /// At least this many hours.
    pub low: u32,
    /// At most this many hours, unless [`open_ended`](Self::open_ended).
    pub high: u32,
    /// Whether a large step makes the upper end unknown: "more than".
    pub open_ended: bool,
}

impl Hours {
    /// S 4 to 16 hours, M 17 to 80, L more than 80 (chapter 8).
    pub const fn of(effort: Effort) -> Self {
        match effort {
            Effort::Small => Self {
                low: 4,
                high: 16,
                open_ended: false,
            },
            Effort::Medium => Self {
                low: 17,
                high: 80,
                open_ended: false,
            },
            Effort::Large => Self {
                low: 80,
                high: 80,
                open_ended: true,
            },
        }
    }

    /// Both ends times an hourly rate, rounded to a hundred euros.
    pub fn euros(self, rate: f64) -> (i64, i64) {
        let round = |hours: u32| ((f64::from(hours) * rate) / 100.0).round() as i64 * 100;
        (round(self.low), round(self.high))
    }
}

/// The sum over steps.
pub fn total_hours(efforts: impl IntoIterator<Item = Effort>) -> Hours {
    efforts
        .into_iter()
        .map(Hours::of)
        .fold(Hours::default(), |sum, hours| Hours {
            low: sum.low + hours.low,
            high: sum.high + hours.high,
            open_ended: sum.open_ended || hours.open_ended,
        })
}
