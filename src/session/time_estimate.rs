//! How long the open questions will take, by the respondent's own speed.

use std::time::Duration;

/// Seconds per question before the respondent's own speed is known.
const USUAL: f32 = 25.0;

/// A longer silence is a break, not a question that took long.
const BREAK: Duration = Duration::from_mins(4);

/// Answers after which the respondent's own speed counts in full.
const SETTLED: f32 = 8.0;

/// The time that answering takes.
#[derive(Debug, Default)]
pub struct TimeEstimate {
    last: Option<Duration>,
    seconds: f32,
    answers: f32,
}

impl TimeEstimate {
    /// A question got its first answer at `now`.
    pub fn answered(&mut self, now: Duration) {
        let since = self.last.map(|last| now.saturating_sub(last));
        self.last = Some(now);
        if let Some(time) = since.filter(|time| *time < BREAK) {
            self.seconds += time.as_secs_f32();
            self.answers += 1.0;
        }
    }

    /// Minutes for this many questions, at least 1.
    pub fn minutes(&self, questions: usize) -> usize {
        let missing = (SETTLED - self.answers).max(0.0);
        let mean = (self.seconds + missing * USUAL) / (self.answers + missing);
        // Never less than a question takes to read.
        let seconds = mean.max(5.0) * questions as f32;
        (seconds / 60.0).round().max(1.0) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_pace_takes_over_and_a_break_does_not_count() {
        let mut pace = TimeEstimate::default();
        assert_eq!(pace.minutes(40), 17);
        let mut now = Duration::ZERO;
        pace.answered(now);
        now += Duration::from_hours(1);
        for _ in 0..10 {
            pace.answered(now);
            now += Duration::from_mins(1);
        }
        assert_eq!(pace.minutes(40), 40);
        assert_eq!(pace.minutes(0), 1);
    }
}
