//! The only clock: whoever wants to know the time or the date asks here. Stopwatches, which measure how long something
//! takes, need none of it.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::TimeZone,
};

/// The time of the Netherlands, as every system can be told it.
const NETHERLANDS: &str = "CET-1CEST,M3.5.0,M10.5.0/3";

/// The local date and time.
pub fn now() -> DateTime {
    local(Timestamp::now())
}

/// The local date.
pub fn today() -> Date {
    now().date()
}

/// Now, wherever on earth, in whole seconds.
pub fn timestamp() -> Timestamp {
    let second = Timestamp::now().as_second();
    Timestamp::from_second(second).unwrap_or_default()
}

/// What the local date and time were then.
pub fn local(moment: Timestamp) -> DateTime {
    moment.to_zoned(zone()).datetime()
}

/// The time zone of the system. Windows names it by words of its own and has no list that says what the time is there, so there
/// it's the one of who uses this program.
fn zone() -> TimeZone {
    TimeZone::try_system().unwrap_or_else(|_| netherlands())
}

fn netherlands() -> TimeZone {
    TimeZone::posix(NETHERLANDS).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_netherlands_have_summer_time() {
        let local = |moment: &str| {
            let moment: Timestamp = moment.parse().unwrap();
            moment.to_zoned(netherlands()).datetime().to_string()
        };
        assert_eq!(local("2026-01-31T23:30:00Z"), "2026-02-01T00:30:00");
        assert_eq!(local("2026-06-30T22:30:00Z"), "2026-07-01T00:30:00");
        assert_eq!(local("2026-10-25T00:59:59Z"), "2026-10-25T02:59:59");
        assert_eq!(local("2026-10-25T01:00:00Z"), "2026-10-25T02:00:00");
    }

    #[test]
    fn all_of_it_tells_the_same_time() {
        let (before, moment, after) = (now(), timestamp(), now());
        assert_eq!(moment.subsec_nanosecond(), 0);
        let second = |time: DateTime| time.with().subsec_nanosecond(0).build().unwrap();
        assert!((second(before)..=after).contains(&local(moment)));
        assert!((before.date()..=now().date()).contains(&today()));
    }
}
