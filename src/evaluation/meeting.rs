//! A meeting on the differences: what fits in the time, with its opening and its end.

use super::{Topic, within};

/// Minutes that the opening and the end of a meeting take together, at least.
pub const AROUND_MINUTES: u32 = 6;

/// Of this many minutes of a meeting, its opening and end take one.
const SHARE_AROUND: u32 = 10;

/// What happens in a meeting of a given length.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting {
    /// Its length in minutes, as asked for.
    pub minutes: u32,
    /// Minutes for the opening.
    pub opening: u32,
    /// Minutes for the end.
    pub closing: u32,
    /// The questions to talk about, in order, each with its minutes.
    pub topics: Vec<Topic>,
}

impl Meeting {
    /// Minutes for the questions together.
    pub fn talking(&self) -> u32 {
        self.topics.iter().map(|topic| topic.minutes).sum()
    }

    /// Minutes that all of it takes; there may be more time than that.
    pub fn total(&self) -> u32 {
        self.opening + self.talking() + self.closing
    }
}

/// The questions still to talk about that fit in a meeting, most worth it first; at least one if there are any.
pub fn meeting(topics: &[Topic], minutes: u32) -> Meeting {
    let around = AROUND_MINUTES.max(minutes / SHARE_AROUND);
    let opening = around / 2;
    Meeting {
        minutes,
        opening,
        closing: around - opening,
        topics: within(topics, minutes.saturating_sub(around)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn opening_and_end_leave_most_of_the_time() {
        for (minutes, opening, closing) in [(30, 3, 3), (60, 3, 3), (90, 4, 5), (5, 3, 3)] {
            let meeting = meeting(&[], minutes);
            assert_eq!(
                (meeting.opening, meeting.closing),
                (opening, closing),
                "{minutes}"
            );
            // It takes what there is to say, not all the time there is.
            assert_eq!(meeting.total(), opening + closing, "{minutes}");
        }
    }
}
