//! How long a question has been talked about.

use std::time::{Duration, Instant};

/// A timer that runs while its question is shown.
#[derive(Debug, Default)]
pub(super) struct Timer {
    passed: Duration,
    since: Option<Instant>,
}

impl Timer {
    pub fn run(&mut self, runs: bool, now: Instant) {
        if let Some(since) = self.since.take() {
            self.passed += now.duration_since(since);
        }
        self.since = runs.then_some(now);
    }

    pub fn words(&self) -> String {
        let seconds = self.passed.as_secs();
        format!("{}:{:02}", seconds / 60, seconds % 60)
    }

    pub const fn passed(&self) -> Duration {
        self.passed
    }

    pub const fn is_over(&self, minutes: u32) -> bool {
        self.passed.as_secs() >= minutes as u64 * 60
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_runs_only_while_its_question_is_shown() {
        let mut timer = Timer::default();
        let start = Instant::now();
        let at = |seconds| start + Duration::from_secs(seconds);
        timer.run(true, at(0));
        timer.run(true, at(187));
        assert_eq!(timer.words(), "3:07");
        timer.run(false, at(190));
        timer.run(false, at(900));
        timer.run(true, at(1000));
        timer.run(true, at(1120));
        assert_eq!(timer.words(), "5:10");
        assert!(timer.is_over(5) && !timer.is_over(6));
    }
}
